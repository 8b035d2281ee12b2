import { longDay } from '../../domain/day-words.js';
import { daysBetween, type IsoDate } from '../../domain/iso-date.js';
import { plural } from '../../domain/plural.js';
import { groupClass } from '../../ledger/group-class.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { entailed } from '../notes/entailed.js';
import type { Obstacle } from './compared.js';

interface Found {
  readonly obstacle: Obstacle;
  readonly reason: string;
}

/** What keeps two figures of one measure from being set against one another, and what would be needed instead. */
export function obstaclesBetween(a: LedgerClaim, b: LedgerClaim): readonly Found[] {
  return [...startApart(a, b), ...groupsApart(a, b), ...endApart(a, b), ...vagueness(a, b)];
}

function startApart(a: LedgerClaim, b: LedgerClaim): readonly Found[] {
  if (a.measure === 'held' || a.window.from === b.window.from) return bothUnstated(a, b);
  const unstated = [a, b].filter(({ window }) => window.from === null);
  if (unstated.length > 0) {
    const [silent] = unstated;
    const other = silent === a ? b : a;
    const reason = `${silent?.claimant} does not say from which day it counts; a figure of it since ${dayOf(other.window.from)} would be needed.`;
    return [{ obstacle: 'start_unstated', reason }];
  }
  const reason =
    `${a.claimant} counts from ${dayOf(a.window.from)}, ${b.claimant} from ${dayOf(b.window.from)}. ` +
    `Needed: ${a.claimant} since ${dayOf(b.window.from)}, or ${b.claimant} since ${dayOf(a.window.from)}.`;
  return [{ obstacle: 'start', reason }];
}

/** Two totals of which nobody knows the beginning are not known to be over the same days. */
function bothUnstated(a: LedgerClaim, b: LedgerClaim): readonly Found[] {
  if (a.measure === 'held' || a.window.from !== null) return [];
  const reason = `Neither ${a.claimant} nor ${b.claimant} says from which day it counts.`;
  return [{ obstacle: 'start_unstated', reason }];
}

function groupsApart(a: LedgerClaim, b: LedgerClaim): readonly Found[] {
  if (groupClass(a.group) === groupClass(b.group)) return [];
  const reason = `${a.claimant} counts ${a.group}, ${b.claimant} ${b.group}: one of them for the other’s people would be needed.`;
  return [{ obstacle: 'group', reason }];
}

function endApart(a: LedgerClaim, b: LedgerClaim): readonly Found[] {
  const [x, y] = [a.window.to, b.window.to];
  if (x !== null && x === y) return [];
  if (x === null || y === null) {
    const silent = x === null ? a : b;
    return [{ obstacle: 'last_day', reason: `${silent.claimant} does not say up to which day it counts.` }];
  }
  const days = Math.abs(daysBetween(x, y));
  const reason =
    `${a.claimant} counts up to ${dayOf(x)}, ${b.claimant} up to ${dayOf(y)}: ${plural(days, 'day')} apart. ` +
    'Figures of one and the same day would be needed.';
  return [{ obstacle: 'last_day', reason }];
}

function vagueness(a: LedgerClaim, b: LedgerClaim): readonly Found[] {
  const vague = [a, b].filter((claim) => entailed(claim) === undefined);
  return vague.map(({ claimant }) => ({
    obstacle: 'vague',
    reason: `${claimant} gives no number that could be compared.`,
  }));
}

function dayOf(day: IsoDate | null): string {
  return day === null ? 'a day not stated' : longDay(day);
}
