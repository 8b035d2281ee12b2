import type { Modifier } from '../../domain/claim.js';
import { groupBy } from '../../ledger/group-by.js';
import { groupClass } from '../../ledger/group-class.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { isOneBody } from '../../ledger/one-body.js';
import { plainDay } from '../../wording/days.js';
import { amountWords } from '../../wording/numbers.js';
import { listed, say, type Words } from '../../wording/words.js';
import { withCarriers } from './carriers.js';
import { type Check, note } from './context.js';
import { daysWords, upTo, who, whose } from './wording.js';

/** Numbers that are not merely a floor: to stand below another figure means something. */
export const UPPER: ReadonlySet<Modifier> = new Set(['exact', 'almost', 'up_to', 'less_than']);
/** Numbers that are not merely a ceiling: to stand above another figure means something. */
export const LOWER: ReadonlySet<Modifier> = new Set(['exact', 'at_least', 'more_than']);

/** A total below one that was known no later, counted from the same day: told late, or counted otherwise. */
export const olderThanItLooks: Check = (context) =>
  [...groupBy(context.claims.filter(isRunning), startKey).values()].flatMap((series) =>
    series.flatMap((claim) => {
      const above = isOneBody(claim) && mayStandBelow(claim) ? series.filter((other) => standsAbove(other, claim)) : [];
      if (above.length === 0 || above.some((other) => falls(other, claim))) return [];
      const [highest = claim] = above.toSorted((a, b) => b.value - a.value);
      const text = withCarriers(belowEarlier(claim, above), [claim, highest], context);
      return note('older_than_it_looks', text, [claim, ...above]);
    }),
  );

/** Totals that one claimant itself put higher, up to an earlier day, each with those above it. */
export function fallenTotals(
  claims: readonly LedgerClaim[],
): readonly { readonly claim: LedgerClaim; readonly above: readonly LedgerClaim[] }[] {
  return [...groupBy(claims.filter(isRunning), startKey).values()].flatMap((series) =>
    series
      .filter((claim) => isOneBody(claim) && mayStandBelow(claim))
      .flatMap((claim) => {
        const above = series.filter((other) => falls(other, claim));
        return above.length === 0 ? [] : [{ claim, above }];
      }),
  );
}

/** Both days are said, so neither can be an old number told again. */
function falls(other: LedgerClaim, claim: LedgerClaim): boolean {
  const days = claim.window.toBasis === 'stated' && (other.window.to ?? '') < (claim.window.to ?? '');
  return days && other.claimant === claim.claimant && standsAbove(other, claim);
}

export function isRunning({ window, measure }: LedgerClaim): boolean {
  return measure !== 'held' && window.from !== null && window.to !== null;
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
  const comparable = other.claimant === claim.claimant || other.claimant === 'unattributed';
  const [end, otherEnd] = [claim.window.to, other.window.to];
  if (!comparable || end === null || otherEnd === null || !mayStandBelow(claim)) return false;
  if (!LOWER.has(other.modifier) || other.derivedFrom !== null) return false;
  // of one day, only a total whose day is not said can be the older one
  return other.value > claim.value && (otherEnd < end || (otherEnd === end && claim.window.toBasis === 'reported'));
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
