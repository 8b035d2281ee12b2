import { groupBy } from '../../ledger/group-by.js';
import { groupClass } from '../../ledger/group-class.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { isWhole } from '../../ledger/whole.js';
import { plainDay } from '../../wording/days.js';
import { amountWords } from '../../wording/numbers.js';
import { say, type Words } from '../../wording/words.js';
import { articlesOf, originOf, withCarriers } from './carriers.js';
import { type Check, type NoteContext, note } from './context.js';
import { daysWords, whose } from './wording.js';

/**
 * Copies of one story that give one number to different claimants, or for different days: one of them changed it. Where
 * an article gives both, they are two figures, and no note.
 */
export const copiesDiffer: Check = (context) => {
  const named = context.claims.filter((claim) => claim.modifier !== 'vague' && isWhole(claim));
  const alike = groupBy(named, ({ value, measure, group }) => `${value}|${measure}|${groupClass(group)}`);
  return [...alike.values()].flatMap((same) => {
    const differing = same.filter((claim) => same.some((other) => areOneToldTwice(claim, other, context)));
    if (differing.length < 2) return [];
    const text = say('copies.differ', { amount: amountWords(same[0]) });
    // one says the day, one only when it was reported: that is no other day
    const told = [
      ...groupBy(differing, (claim) => `${claim.claimant}|${claim.window.from ?? claim.window.to}`).values(),
    ].map(asOne);
    return told.length < 2 ? [] : note('copies_differ', withCarriers(text, told, context, fully), differing);
  });
};

function isTotal({ window: { from, to, toBasis } }: LedgerClaim): boolean {
  return from !== null && from !== to && toBasis === 'reported';
}

/** Whether the last day is said or is that of the report, copies of one story tell one thing: it is said once. */
function asOne([first, ...others]: readonly [LedgerClaim, ...LedgerClaim[]]): LedgerClaim {
  const all = [first, ...others];
  const shown = all.find(({ window }) => window.toBasis === 'reported') ?? first;
  const [own, ...more] = shown.appearances;
  const rest = all.filter((claim) => claim !== shown).flatMap(({ appearances }) => appearances);
  return { ...shown, appearances: [own, ...more, ...rest] };
}

function fully(claim: LedgerClaim, place: 'first' | 'later'): Words {
  const { from } = claim.window;
  return isTotal(claim) && from !== null
    ? say('copies.since', { whose: whose(claim, place), day: plainDay(from) })
    : say('copies.for', { whose: whose(claim, place), days: daysWords(claim) });
}

function areOneToldTwice(a: LedgerClaim, b: LedgerClaim, context: NoteContext): boolean {
  if (a.id === b.id || (a.claimant === b.claimant && a.window.from === b.window.from)) return false;
  const [own, theirs] = [articlesOf(a), articlesOf(b)];
  if (own.some((id) => theirs.includes(id))) return false;
  const origins = new Set(own.map((id) => originOf(id, context)));
  return theirs.some((id) => origins.has(originOf(id, context)));
}
