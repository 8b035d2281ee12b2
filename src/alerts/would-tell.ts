import type { Ledger, LedgerClaim, NewClaim } from '../ledger/ledger.js';
import { tellable } from './alongside.js';
import { type Subscription, type Tellable, wants } from './subscription.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How far back a preview looks. */
export const PREVIEW_DAYS = 7;

/** A claim with what it replaces, as it was when it was news. */
export async function asNews(ledger: Ledger, claim: LedgerClaim): Promise<NewClaim> {
  const { measure, claimant } = claim;
  const series = await ledger.claims({ measure, claimant });
  const replaced = series.filter(({ supersededBy }) => supersededBy === claim.id);
  return { claim, replaces: replaced.at(-1) ?? null };
}

/** A claim as a subscription looks at it now. */
export async function tellableNow(ledger: Ledger, claim: LedgerClaim): Promise<Tellable> {
  return tellable(await asNews(ledger, claim), claim.reviewed);
}

/** What these subscriptions would have told of since then, had they been there: newest first. */
export async function wouldTell(
  ledger: Ledger,
  subscriptions: readonly Subscription[],
  now: Date,
): Promise<readonly LedgerClaim[]> {
  const since = new Date(now.getTime() - PREVIEW_DAYS * DAY_MS).toISOString();
  const all = await ledger.claims({});
  const replacedBy = new Map(all.map((claim) => [claim.supersededBy, claim] as const));
  return all
    .filter(({ recordedAt }) => recordedAt >= since)
    .filter((claim) => {
      const news = tellable({ claim, replaces: replacedBy.get(claim.id) ?? null }, claim.reviewed);
      return subscriptions.some((subscription) => wants(subscription, news));
    })
    .sort((a, b) => (a.recordedAt < b.recordedAt ? 1 : a.recordedAt > b.recordedAt ? -1 : 0));
}
