import type { ExtractedClaim, Extraction } from '../../domain/claim.js';
import type { IsoDate } from '../../domain/iso-date.js';
import type { Ledger, LedgerClaim } from '../../ledger/ledger.js';
import { citedBy, figuresOf, referredTo, summariesOf } from '../cited-figures.js';
import type { DraftCheck } from './checked.js';
import { type ClaimsOf, verdictOn } from './circles.js';
import type { Judgement } from './judge.js';
import { isGovernment, SOME_GOVERNMENT } from './likeness.js';

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
  const corrected = async (): Promise<readonly string[]> => {
    const acts = await ledger.acts({ kind: 'correct' });
    return [...new Set(acts.map(({ claimId }) => claimId))];
  };
  const judged: { readonly claim: ExtractedClaim; readonly judgement: Judgement }[] = [];
  for (const claim of claims) {
    const judgement = await verdictOn(claim, { claimsOf, bodies: await bodiesOf(ledger, claim), corrected });
    judged.push({ claim, judgement: { ...judgement, claims: await withSuccessors(judgement, claimsOf) } });
  }
  const shown = judged.flatMap(({ judgement }) => judgement.claims);
  const cited = await citedBy(ledger, shown);
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
async function withSuccessors({ verdict, claims }: Judgement, claimsOf: ClaimsOf): Promise<readonly LedgerClaim[]> {
  if (verdict !== 'outdated') return claims;
  const ids = claims.map(({ id }) => id);
  const all = new Map((await claimsOf({ ids, withLater: true })).map((claim) => [claim.id, claim]));
  const standing = claims.map((claim) => lastOf(claim, all));
  return [...new Map([...claims, ...standing].map((claim) => [claim.id, claim])).values()];
}

/** The end of what replaced it; what replaced what never goes in a circle. */
function lastOf(claim: LedgerClaim, all: ReadonlyMap<string, LedgerClaim>): LedgerClaim {
  const later = next(claim, all);
  return later === undefined ? claim : lastOf(later, all);
}

function next({ supersededBy }: LedgerClaim, all: ReadonlyMap<string, LedgerClaim>): LedgerClaim | undefined {
  return supersededBy === null ? undefined : all.get(supersededBy);
}
