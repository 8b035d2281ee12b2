import type { Modifier } from '../../domain/claim.js';
import { compareText } from '../../ledger/compare.js';
import { groupBy } from '../../ledger/group-by.js';
import { groupClass } from '../../ledger/group-class.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { isOneBody } from '../../ledger/one-body.js';
import { plainDay } from '../../wording/days.js';
import { amountWords } from '../../wording/numbers.js';
import { listed, say, type Words } from '../../wording/words.js';
import { withCarriers } from './carriers.js';
import { type Check, note } from './context.js';
import { isTakenBack, loweredTotals } from './taken-back.js';
import { daysWords, upTo, who, whose } from './wording.js';

/** Numbers that are not merely a floor: to stand below another figure means something. */
export const UPPER: ReadonlySet<Modifier> = new Set(['exact', 'almost', 'up_to', 'less_than']);
/** Numbers that are not merely a ceiling: to stand above another figure means something. */
export const LOWER: ReadonlySet<Modifier> = new Set(['exact', 'at_least', 'more_than']);

/** A total below one that was known no later, counted from the same day: told late, or counted otherwise. */
export const olderThanItLooks: Check = (context) =>
  [...groupBy(context.claims.filter(isRunning), startKey).values()].flatMap((series) => {
    const lowered = loweredTotals(series);
    const isBelow = (other: LedgerClaim, claim: LedgerClaim) =>
      standsAbove(other, claim) && !isTakenBack(other, claim, lowered);
    return series.flatMap((claim) => {
      const above = isOneBody(claim) && mayStandBelow(claim) ? series.filter((other) => isBelow(other, claim)) : [];
      if (above.length === 0 || above.some((other) => falls(other, claim))) return [];
      const [highest = claim] = above.toSorted((a, b) => b.value - a.value);
      const text = withCarriers(belowEarlier(claim, above), [claim, highest], context);
      return note('older_than_it_looks', text, [claim, ...above]);
    });
  });

/** A total that one claimant itself put higher, up to an earlier day. */
interface Fall {
  readonly claim: LedgerClaim;
  readonly above: readonly [LedgerClaim, ...LedgerClaim[]];
}

/**
 * Totals that have fallen, each with those above it, also where a later one has replaced them since. From what an
 * earlier fall is counted is told with that one: 431, then 429, then 420 are two falls.
 */
export function fallenTotals(claims: readonly LedgerClaim[]): readonly Fall[] {
  const running = claims.filter((claim) => isRunning(claim) && isOneBody(claim));
  return [...groupBy(running, (claim) => `${claim.claimant}|${startKey(claim)}`).values()].flatMap((series) => {
    const byDay = series.toSorted((a, b) => compareText(a.window.to ?? '', b.window.to ?? ''));
    const falls = new Map<string, Fall>();
    for (const [at, claim] of byDay.entries()) {
      // what has been replaced fell only if it stands below what came right before it: most figures of a series do not
      const earlier = claim.supersededBy === null ? byDay.slice(0, at) : rightBefore(byDay, at);
      const [first, ...others] = mayFall(claim) ? aboveIt(claim, earlier, falls) : [];
      if (first !== undefined) falls.set(claim.id, { claim, above: [first, ...others] });
    }
    return series.flatMap(({ id }) => falls.get(id) ?? []);
  });
}

function mayFall({ modifier, derivedFrom, window }: LedgerClaim): boolean {
  return derivedFrom === null && window.toBasis === 'stated' && UPPER.has(modifier);
}

/** Those up to the last day before the one at `at`. */
function rightBefore(byDay: readonly LedgerClaim[], at: number): readonly LedgerClaim[] {
  const dayAt = (index: number): string | undefined => byDay[index]?.window.to ?? undefined;
  let end = at;
  while (end > 0 && dayAt(end - 1) === dayAt(at)) end -= 1;
  let start = end;
  while (start > 0 && dayAt(start - 1) === dayAt(end - 1)) start -= 1;
  return byDay.slice(start, end);
}

function aboveIt(
  claim: LedgerClaim,
  earlier: readonly LedgerClaim[],
  before: ReadonlyMap<string, Fall>,
): readonly LedgerClaim[] {
  const above = earlier.filter((other) => falls(other, claim));
  const told = new Set(above.flatMap(({ id }) => before.get(id)?.above ?? []).map(({ id }) => id));
  return above.filter(({ id }) => !told.has(id));
}

/** Both days are said, so neither can be an old number told again. */
function falls(other: LedgerClaim, claim: LedgerClaim): boolean {
  const days = claim.window.toBasis === 'stated' && (other.window.to ?? '') < (claim.window.to ?? '');
  return days && other.claimant === claim.claimant && isAFloorAbove(other, claim);
}

export function isRunning({ window, measure, ofSome }: LedgerClaim): boolean {
  return !ofSome && measure !== 'held' && window.from !== null && window.to !== null;
}

export function startKey({ measure, group, window }: LedgerClaim): string {
  return `${measure}|${groupClass(group)}|${window.from}`;
}

/** What others have replaced, or is merely a floor, stands below nothing: most figures of a series. */
function mayStandBelow({ supersededBy, modifier, derivedFrom, window }: LedgerClaim): boolean {
  return supersededBy === null && derivedFrom === null && window.to !== null && UPPER.has(modifier);
}

/** `other` is the claimant's own, or nobody's in particular; of another claimant, a higher total is only another count. */
export function standsAbove(other: LedgerClaim, claim: LedgerClaim): boolean {
  // those held become fewer: no number of them is known to be older than another of its day
  if (claim.measure === 'held') return false;
  const comparable = other.claimant === claim.claimant || other.claimant === 'unattributed';
  const [end, otherEnd] = [claim.window.to, other.window.to];
  if (!comparable || end === null || otherEnd === null || !mayStandBelow(claim)) return false;
  if (!isAFloorAbove(other, claim)) return false;
  // of one day, only a total whose day is not said can be the older one
  return otherEnd < end || (otherEnd === end && claim.window.toBasis === 'reported');
}

function isAFloorAbove({ value, modifier, derivedFrom }: LedgerClaim, claim: LedgerClaim): boolean {
  return LOWER.has(modifier) && derivedFrom === null && value > claim.value;
}

function belowEarlier(claim: LedgerClaim, above: readonly LedgerClaim[]): Words {
  const others = above.map((other) =>
    say('figure.whose-when', { amount: amountWords(other), who: who(other), when: upTo(other) }),
  );
  const values = {
    whose: whose(claim, 'first'),
    day: claim.window.from === null ? '' : plainDay(claim.window.from),
    when: upTo(claim),
    others: listed(others),
  };
  return claim.window.toBasis === 'reported'
    ? say('older.undated', { ...values, amount: amountWords(claim) })
    : say('older.dated', values);
}

/** A total below what the same claimant reports for only some of its days; of several such, the highest is named. */
export const belowADay: Check = (context) => {
  const counted = context.claims.filter((claim) => isRunning(claim) && isOneBody(claim) && claim.derivedFrom === null);
  const byClaimant = groupBy(counted, (claim) => `${claim.claimant}|${claim.measure}|${groupClass(claim.group)}`);
  return [...byClaimant.values()].flatMap((own) => {
    const highestFirst = own.filter(({ modifier }) => LOWER.has(modifier)).toSorted((a, b) => b.value - a.value);
    const totals = own.filter(({ modifier, supersededBy }) => UPPER.has(modifier) && supersededBy === null);
    return totals.flatMap((total) => {
      const inside = highestFirst.find((other) => other.value <= total.value || liesInside(other, total));
      if (inside === undefined || inside.value <= total.value) return [];
      const text = say('below.day', {
        whose: whose(total, 'first'),
        days: daysWords(total),
        part: amountWords(inside),
        partDays: daysWords(inside),
      });
      return note('below_a_day', withCarriers(text, [total, inside], context), [total, inside]);
    });
  });
};

/** Strictly inside: starts later. (A total of the same start that ends earlier is an earlier total.) */
function liesInside(other: LedgerClaim, total: LedgerClaim): boolean {
  const [from, to, otherFrom, otherTo] = [total.window.from, total.window.to, other.window.from, other.window.to];
  return from !== null && to !== null && otherFrom !== null && otherTo !== null && otherFrom > from && otherTo <= to;
}
