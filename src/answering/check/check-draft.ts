import type { ExtractedClaim, Extraction } from '../../domain/claim.js';
import type { IsoDate } from '../../domain/iso-date.js';
import type { ClaimFilter, Ledger, LedgerClaim } from '../../ledger/ledger.js';
import { isOneBody } from '../../ledger/one-body.js';
import { citedBy, figuresOf, summariesOf } from '../cited-figures.js';
import type { DraftCheck } from './checked.js';
import { type Judgement, judge } from './judge.js';
import { isGovernment, likenessOf, SOME_GOVERNMENT } from './likeness.js';

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
    const near = await candidates(ledger, claim, claimsOf);
    const judgement = judge(
      claim,
      near.map((other) => likenessOf(claim, other)),
    );
    judged.push({ claim, judgement: { ...judgement, claims: await withSuccessors(judgement, claimsOf) } });
  }
  const cited = await citedBy(
    ledger,
    judged.flatMap(({ judgement }) => judgement.claims),
  );
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
  };
}

type ClaimsOf = (filter: ClaimFilter) => Promise<readonly LedgerClaim[]>;

/** Whoever gave this number, whatever this body says, and, where no body is named, whatever counts from the same day. */
async function candidates(ledger: Ledger, claim: ExtractedClaim, claimsOf: ClaimsOf): Promise<readonly LedgerClaim[]> {
  const { measure, value } = claim;
  const found = [await claimsOf({ measure, value })];
  for (const claimant of await bodiesOf(ledger, claim)) found.push(await claimsOf({ measure, claimant }));
  const { from } = claim.window;
  if (!isOneBody(claim) && from !== null) {
    const covering = await claimsOf({ measure, since: from, until: from });
    found.push(covering.filter(({ window }) => window.from === from));
  }
  return [...new Map(found.flat().map((one) => [one.id, one])).values()];
}

/** "The government" of copy about one country may be any that the ledger has. */
async function bodiesOf(ledger: Ledger, { claimant }: ExtractedClaim): Promise<readonly string[]> {
  if (claimant !== SOME_GOVERNMENT) return [claimant];
  return (await ledger.claimants()).map(({ name }) => name).filter(isGovernment);
}

/** An outdated figure is followed by what stands in its place. */
async function withSuccessors({ verdict, claims }: Judgement, claimsOf: ClaimsOf): Promise<readonly LedgerClaim[]> {
  if (verdict !== 'outdated') return claims;
  const chain = new Map(claims.map((claim) => [claim.id, claim]));
  for (let next = claims; next.length > 0; ) {
    const ids = next.flatMap(({ supersededBy }) =>
      supersededBy === null || chain.has(supersededBy) ? [] : [supersededBy],
    );
    next = ids.length === 0 ? [] : await claimsOf({ ids });
    for (const claim of next) chain.set(claim.id, claim);
  }
  return [...chain.values()];
}
