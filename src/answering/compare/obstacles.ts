import { daysBetween, type IsoDate } from '../../domain/iso-date.js';
import { groupClass } from '../../ledger/group-class.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { longDay } from '../../wording/days.js';
import { filedWords } from '../../wording/filed.js';
import { say, type Words } from '../../wording/words.js';
import { entailed } from '../notes/entailed.js';
import { mayBeOfOneCountry } from '../of-one-country.js';
import type { Obstacle } from './compared.js';

interface Found {
  readonly obstacle: Obstacle;
  readonly reason: Words;
}

/** What keeps two figures of one measure from being set against one another, and what would be needed instead. */
export function obstaclesBetween(a: LedgerClaim, b: LedgerClaim): readonly Found[] {
  return [...countriesApart(a, b), ...startApart(a, b), ...groupsApart(a, b), ...endApart(a, b), ...vagueness(a, b)];
}

function countriesApart(a: LedgerClaim, b: LedgerClaim): readonly Found[] {
  if (mayBeOfOneCountry(a, b)) return [];
  return [{ obstacle: 'country', reason: say('obstacle.country', namesOf(a, b)) }];
}

function startApart(a: LedgerClaim, b: LedgerClaim): readonly Found[] {
  if (a.measure === 'held' || a.window.from === b.window.from) return bothUnstated(a, b);
  const [silent] = [a, b].filter(({ window }) => window.from === null);
  if (silent !== undefined) {
    const other = silent === a ? b : a;
    const values = { claimant: filedWords(silent.claimant), day: dayOf(other.window.from) };
    return [{ obstacle: 'start_unstated', reason: say('obstacle.start-unstated', values) }];
  }
  const values = { ...namesOf(a, b), own: dayOf(a.window.from), other: dayOf(b.window.from) };
  return [{ obstacle: 'start', reason: say('obstacle.start', values) }];
}

/** Two totals of which nobody knows the beginning are not known to be over the same days. */
function bothUnstated(a: LedgerClaim, b: LedgerClaim): readonly Found[] {
  if (a.measure === 'held' || a.window.from !== null) return [];
  return [{ obstacle: 'start_unstated', reason: say('obstacle.both-unstated', namesOf(a, b)) }];
}

function groupsApart(a: LedgerClaim, b: LedgerClaim): readonly Found[] {
  if (groupClass(a.group) === groupClass(b.group)) return [];
  const values = { ...namesOf(a, b), own: filedWords(a.group), other: filedWords(b.group) };
  return [{ obstacle: 'group', reason: say('obstacle.groups', values) }];
}

function endApart(a: LedgerClaim, b: LedgerClaim): readonly Found[] {
  const [x, y] = [a.window.to, b.window.to];
  if (x !== null && x === y) return [];
  if (x === null || y === null) {
    const silent = x === null ? a : b;
    return [{ obstacle: 'last_day', reason: say('obstacle.end-unstated', { claimant: filedWords(silent.claimant) }) }];
  }
  const days = Math.abs(daysBetween(x, y));
  const values = { ...namesOf(a, b), own: dayOf(x), other: dayOf(y), days };
  return [{ obstacle: 'last_day', reason: say('obstacle.end', values) }];
}

function vagueness(a: LedgerClaim, b: LedgerClaim): readonly Found[] {
  const vague = [a, b].filter((claim) => entailed(claim) === undefined);
  return vague.map(({ claimant }) => ({
    obstacle: 'vague',
    reason: say('obstacle.vague', { claimant: filedWords(claimant) }),
  }));
}

function namesOf(a: LedgerClaim, b: LedgerClaim) {
  return { a: filedWords(a.claimant), b: filedWords(b.claimant) };
}

function dayOf(day: IsoDate | null): Words {
  return day === null ? say('obstacle.day-not-stated') : say('obstacle.day', { day: longDay(day) });
}
