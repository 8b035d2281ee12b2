import { daysBetween, type IsoDate } from '../../domain/iso-date.js';
import { groupBy } from '../../ledger/group-by.js';
import { groupClass } from '../../ledger/group-class.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { isOneBody } from '../../ledger/one-body.js';
import { filedWords } from '../../wording/filed.js';
import { amountWords } from '../../wording/numbers.js';
import { say, type Words } from '../../wording/words.js';
import { type Check, note, pairs } from './context.js';
import { daysWords } from './wording.js';

/** A figure is told again within about a week. */
const RETOLD_DAYS = 7;

/** The same number of one claimant, told with and without its days: kept as two, because no article says it is one. */
export const maybeTheSame: Check = ({ claims }) => {
  const named = claims.filter((claim) => isOneBody(claim) && claim.modifier !== 'vague');
  const alike = groupBy(
    named,
    ({ claimant, measure, group, value }) => `${claimant}|${measure}|${groupClass(group)}|${value}`,
  );
  return [...alike.values()].flatMap((same) =>
    pairs(same).flatMap(([a, b]) => {
      const less = lessSaid(a, b);
      if (less === undefined) return [];
      const full = less === a ? b : a;
      const text = say('maybe.same', {
        claimant: filedWords(less.claimant),
        less: amountWords(less),
        missing: missing(less, full),
        full: amountWords(full),
        days: daysWords(full),
      });
      return note('maybe_the_same', text, [less, full]);
    }),
  );
};

/** Which of the two leaves out days that the other gives, where nothing else sets them apart. */
function lessSaid(a: LedgerClaim, b: LedgerClaim): LedgerClaim | undefined {
  const near = apart(a.window.to, b.window.to);
  if (a.window.from !== b.window.from) {
    const open = [a, b].filter(({ window }) => window.from === null);
    return open.length === 1 && near === 0 ? open[0] : undefined;
  }
  if (near === null || near > RETOLD_DAYS) return undefined;
  const reported = [a, b].filter(({ window }) => window.toBasis === 'reported');
  if (reported.length === 2) return a.window.from === null ? later(a, b) : undefined;
  return reported.length === 1 ? reported[0] : undefined;
}

function apart(a: IsoDate | null, b: IsoDate | null): number | null {
  return a === null || b === null ? null : Math.abs(daysBetween(a, b));
}

function later(a: LedgerClaim, b: LedgerClaim): LedgerClaim {
  return (a.window.to ?? '') < (b.window.to ?? '') ? b : a;
}

function missing(less: LedgerClaim, full: LedgerClaim): Words {
  const reported =
    less.window.to === null
      ? say('maybe.day-not-stated')
      : say('maybe.reported', { days: daysWords({ window: { ...less.window, from: null } }) });
  return less.window.from === null && full.window.from !== null ? say('maybe.no-start', { reported }) : reported;
}
