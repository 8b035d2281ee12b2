import { besideFilter, contradictionsOf } from '../answering/contradictions.js';
import { isoDateOfInstant } from '../domain/iso-date.js';
import { groupBy } from '../ledger/group-by.js';
import type { Ledger, LedgerClaim, NewClaim } from '../ledger/ledger.js';
import { kindsOf, tellable } from './news-items.js';
import { inOrder, type NewsKind } from './news-kind.js';
import { type Subscription, type Tellable, wants } from './subscription.js';
import { voiceDays } from './voice-days.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How far back a preview looks. */
export const PREVIEW_DAYS = 7;

/** Something that would have been told. */
export interface Previewed {
  readonly claim: LedgerClaim;
  readonly kinds: readonly NewsKind[];
  /** Instant at which it was news; of another origin, the day of its article. */
  readonly at: string;
}

/** A claim with what it replaces, as it was when it was news. */
export async function asNews(ledger: Ledger, claim: LedgerClaim): Promise<NewClaim> {
  const { measure, claimant } = claim;
  const series = await ledger.claims({ measure, claimant });
  const replaced = series.filter(({ supersededBy }) => supersededBy === claim.id);
  return { claim, replaces: replaced.at(-1) ?? null };
}

/** A claim as a subscription looks at it now: as all the kinds of news that it has been. */
export async function tellableNow(ledger: Ledger, claim: LedgerClaim): Promise<Tellable> {
  const item = await asNews(ledger, claim);
  const filter = besideFilter(claim);
  const others = filter === null ? [] : contradictionsOf(claim, await ledger.claims(filter));
  const corrected = claim.review?.state === 'corrected' || claim.review?.state === 'rejected';
  const seconded = (await voiceDays(ledger, [claim]))(claim).length > 1;
  const later: readonly NewsKind[] = [
    ...(corrected ? ['correction' as const] : []),
    ...(seconded ? ['origin' as const] : []),
  ];
  return tellable(item, inOrder([...kindsOf(item, others), ...later]));
}

/** What these subscriptions would have told of since then, had they been there: newest first. */
export async function wouldTell(
  ledger: Ledger,
  subscriptions: readonly Subscription[],
  now: Date,
): Promise<readonly Previewed[]> {
  const since = new Date(now.getTime() - PREVIEW_DAYS * DAY_MS).toISOString();
  const all = await ledger.claims({});
  const events = [
    ...figures(all, since),
    ...(await corrections(ledger, since)),
    ...(await origins(ledger, all, since)),
  ];
  return events
    .filter(({ told }) => subscriptions.some((subscription) => wants(subscription, told)))
    .map(({ told, at, claim }) => ({ claim, kinds: told.kinds, at }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

interface Event {
  readonly claim: LedgerClaim;
  readonly told: Tellable;
  readonly at: string;
}

function figures(all: readonly LedgerClaim[], since: string): readonly Event[] {
  const replacedBy = new Map(all.map((claim) => [claim.supersededBy, claim] as const));
  const beside = groupBy(all, ({ measure, window }) => `${measure}|${window.from}`);
  return all
    .filter(({ recordedAt }) => recordedAt >= since)
    .map((claim) => {
      const item = { claim, replaces: replacedBy.get(claim.id) ?? null };
      const near = besideFilter(claim) === null ? [] : (beside.get(`${claim.measure}|${claim.window.from}`) ?? []);
      return { claim, told: tellable(item, kindsOf(item, contradictionsOf(claim, near))), at: claim.recordedAt };
    });
}

async function corrections(ledger: Ledger, since: string): Promise<readonly Event[]> {
  const acts = await ledger.acts({ since: isoDateOfInstant(new Date(since)) });
  const changing = acts.filter(({ at, deed }) => at >= since && deed.kind !== 'confirm');
  const ids = [...new Set(changing.map(({ claimId }) => claimId))];
  const claims = ids.length === 0 ? [] : await ledger.claims({ ids, rejected: 'also' });
  return claims.map((claim) => ({
    claim,
    told: { ...tellable({ claim, replaces: null }, ['correction']), reviewed: true },
    at: changing.findLast(({ claimId }) => claimId === claim.id)?.at ?? since,
  }));
}

async function origins(ledger: Ledger, all: readonly LedgerClaim[], since: string): Promise<readonly Event[]> {
  const told = all.filter(({ appearances }) =>
    appearances.some(({ articleId }) => articleId !== appearances[0].articleId),
  );
  const voices = await voiceDays(ledger, told);
  const day = isoDateOfInstant(new Date(since));
  return told.flatMap((claim) => {
    const [, second] = voices(claim);
    if (second === undefined || second < day) return [];
    return [{ claim, told: tellable({ claim, replaces: null }, ['origin']), at: second }];
  });
}
