import type { ExtractedClaim, Extraction } from '../../domain/claim.js';
import type { IsoDate } from '../../domain/iso-date.js';
import { isGovernment } from '../../extraction/places/governments.js';
import type { Ledger, LedgerClaim } from '../../ledger/ledger.js';
import { citedBy, figuresOf, referredTo, summariesOf } from '../cited-figures.js';
import type { DraftCheck } from './checked.js';
import { type ClaimsOf, verdictOn } from './circles.js';
import type { Judgement } from './judge.js';
import { SOME_GOVERNMENT } from './likeness.js';

/** What a draft is held against. */
export interface Against {
  readonly ledger: Ledger;
  /** What the ledger knew on this day. */
  readonly asOf: IsoDate | null;
}

/** Holds every figure of a draft against the ledger. Says who says what; never which of them is right. */
export async function checkDraft(
  { claims }: Extraction,
  today: IsoDate,
  { ledger, asOf }: Against,
): Promise<DraftCheck> {
  const known = asOf === null ? {} : { asOf };
  const claimsOf: ClaimsOf = (filter) => ledger.claims({ ...filter, ...known });
  const judged: { readonly claim: ExtractedClaim; readonly judgement: Judgement }[] = [];
  for (const claim of claims) {
    const judgement = await verdictOn(claim, { claimsOf, bodies: await bodiesOf(ledger, claim) });
    judged.push({ claim, judgement: { ...judgement, claims: await withLatest(judgement, { ledger, asOf }) } });
  }
  const shown = judged.flatMap(({ judgement }) => judgement.claims);
  const cited = await citedBy(ledger, shown, { asOf });
  return {
    today,
    asOf,
    checked: judged.map(({ claim, judgement }) => ({
      claim,
      mention: claim.mentions[0],
      verdict: judgement.verdict,
      remarks: judgement.remarks,
      figures: figuresOf(judgement.claims, cited),
    })),
    articles: summariesOf(cited),
    referred: await referredTo(ledger, shown, asOf),
  };
}

/** "The government" of copy about one country may be any that the ledger has. */
async function bodiesOf(ledger: Ledger, { claimant }: ExtractedClaim): Promise<readonly string[]> {
  if (claimant !== SOME_GOVERNMENT) return [claimant];
  return (await ledger.claimants()).map(({ name }) => name).filter(isGovernment);
}

/** An outdated figure is followed by what stands in its place now, however many came between. */
async function withLatest({ verdict, claims }: Judgement, { ledger, asOf }: Against): Promise<readonly LedgerClaim[]> {
  if (verdict !== 'outdated') return claims;
  const ids = claims.map(({ id }) => id);
  const latest = await ledger.latest(ids, asOf ?? undefined);
  return [...new Map([...claims, ...latest.values()].map((claim) => [claim.id, claim])).values()];
}
