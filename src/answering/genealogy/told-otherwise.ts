import { UNATTRIBUTED } from '../../domain/claimant.js';
import { daysBetween } from '../../domain/iso-date.js';
import { groupClass } from '../../ledger/group-class.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { plainDay } from '../../wording/days.js';
import { filedWords } from '../../wording/filed.js';
import { amountWords } from '../../wording/numbers.js';
import { say, type Words } from '../../wording/words.js';
import { daysWords } from '../notes/wording.js';
import type { Change, ChangeKind } from './genealogy.js';

/** So near to each other may two tellings of one thing be published. */
export const RETOLD_DAYS = 7;
/** Below this, a number may be anybody's count of anything. */
const TELLING_VALUE = 10;

/** In what two claims differ that may be one thing told twice; `[]` where they have too little in common. */
export function differencesBetween(a: LedgerClaim, b: LedgerClaim): readonly ChangeKind[] {
  const kinds: readonly (readonly [kind: ChangeKind, differs: boolean])[] = [
    ['claimant', a.claimant !== b.claimant],
    ['window', a.window.from !== b.window.from || !sameEnd(a, b)],
    ['population', groupClass(a.group) !== groupClass(b.group)],
    ['measure', a.measure !== b.measure],
    ['value', a.value !== b.value],
  ];
  const found = kinds.filter(([, differs]) => differs).map(([kind]) => kind);
  return found.length === 0 && isToldWithoutItsEnd(a, b) ? ['window'] : found;
}

/** A last day that is only the day of the report says nothing. */
function sameEnd(a: LedgerClaim, b: LedgerClaim): boolean {
  if (a.window.to === b.window.to) return true;
  return a.window.toBasis === 'reported' && b.window.toBasis === 'reported';
}

/** One claim told twice, with its last day and without: only that keeps the two apart. */
export function isToldWithoutItsEnd(a: LedgerClaim, b: LedgerClaim): boolean {
  const [x, y] = [a.window, b.window];
  return (
    a.claimant === b.claimant &&
    a.measure === b.measure &&
    a.value === b.value &&
    groupClass(a.group) === groupClass(b.group) &&
    x.from !== null &&
    x.from === y.from &&
    x.to === y.to &&
    x.toBasis !== y.toBasis
  );
}

/**
 * Whether another claim with the same number may be this one told otherwise: of one story, with up to two changes; else
 * with one, told within a week. Another number is never taken for it here: that takes the sentence itself.
 */
export function isToldOtherwise(a: LedgerClaim, b: LedgerClaim, inOneStory: boolean): boolean {
  if (a.id === b.id || a.value !== b.value || a.modifier === 'vague' || b.modifier === 'vague') return false;
  const differences = differencesBetween(a, b);
  if (inOneStory) return differences.length > 0 && differences.length <= 2;
  const near = apart(a, b);
  return a.value >= TELLING_VALUE && differences.length === 1 && near !== null && near <= RETOLD_DAYS;
}

function apart(a: LedgerClaim, b: LedgerClaim): number | null {
  const [x, y] = [a.window.to, b.window.to];
  return x === null || y === null ? null : Math.abs(daysBetween(x, y));
}

/** `There Foro Penal, here OVP`, with the words of both. */
export function changesOf(a: LedgerClaim, b: LedgerClaim): readonly Change[] {
  const [was, is] = [a.appearances[0].quote, b.appearances[0].quote];
  return differencesBetween(a, b).map((kind) => ({ kind, text: changeText(kind, a, b), was, is }));
}

function changeText(kind: ChangeKind, a: LedgerClaim, b: LedgerClaim): Words {
  switch (kind) {
    case 'claimant':
      return claimantText(a.claimant, b.claimant);
    case 'window':
      return windowChange(a, b);
    case 'population':
      return say('change.population', { was: filedWords(a.group), is: filedWords(b.group) });
    case 'measure':
      return say('change.measure', { was: say(`measure.name.${a.measure}`), is: say(`measure.name.${b.measure}`) });
    default:
      return say('change.value', { was: amountWords(a), is: amountWords(b) });
  }
}

function claimantText(was: string, is: string): Words {
  if (is === UNATTRIBUTED) return say('change.claimant-dropped', { name: filedWords(was) });
  if (was === UNATTRIBUTED) return say('change.claimant-added', { name: filedWords(is) });
  return say('change.claimant', { was: filedWords(was), is: filedWords(is) });
}

function windowChange(a: LedgerClaim, b: LedgerClaim): Words {
  const { to, toBasis } = a.window;
  if (to === null || !isToldWithoutItsEnd(a, b)) return say('change.window', { was: windowText(a), is: windowText(b) });
  return say(toBasis === 'stated' ? 'change.end-dropped' : 'change.end-added', { day: plainDay(to) });
}

function windowText(claim: LedgerClaim): Words {
  const days = daysWords(claim);
  return claim.window.from === null && claim.measure !== 'held' ? say('check.no-start', { days }) : days;
}
