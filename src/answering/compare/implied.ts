import { numberWords } from '../../domain/amount-words.js';
import { plainDay } from '../../domain/day-words.js';
import { addDays, type IsoDate } from '../../domain/iso-date.js';
import { groupBy } from '../../ledger/group-by.js';
import { groupClass } from '../../ledger/group-class.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { isOneBody } from '../../ledger/one-body.js';
import { articlesOf } from '../notes/carriers.js';
import { oldNumbers } from '../notes/old-numbers.js';

export interface ImpliedClaim {
  readonly value: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly longer: LedgerClaim;
  readonly shorter: LedgerClaim;
  readonly text: string;
}

/**
 * 383 since December and 266 since 8 January, said by one body of one group up to one day, leave 117 for the days before
 * 8 January (claims practice, rule 10). Exact numbers only: nothing follows from "more than". A total may hang under the
 * other as its part.
 */
export function impliedBy(claims: readonly LedgerClaim[]): readonly ImpliedClaim[] {
  const old = oldNumbers(claims);
  const firm = claims.filter(
    (claim) =>
      isOneBody(claim) &&
      claim.modifier === 'exact' &&
      claim.derivedFrom === null &&
      claim.measure !== 'held' &&
      !old.has(claim.id),
  );
  const together = groupBy(firm, ({ claimant, group, window }) => `${claimant}|${groupClass(group)}|${window.to}`);
  return [...together.values()].flatMap((same) =>
    same.flatMap((longer) => same.flatMap((shorter) => between(longer, shorter))),
  );
}

/** Known to be of one day: each says it, or one article tells both. Of parts, only one of the longer total itself. */
function areSetSideBySide(longer: LedgerClaim, shorter: LedgerClaim): boolean {
  if (longer.partOf !== null || (shorter.partOf !== null && shorter.partOf !== longer.id)) return false;
  const stated = [longer, shorter].every(({ window }) => window.toBasis === 'stated');
  const articles = new Set(articlesOf(longer));
  return stated || articlesOf(shorter).some((id) => articles.has(id));
}

function between(longer: LedgerClaim, shorter: LedgerClaim): readonly ImpliedClaim[] {
  const [start, inner] = [longer.window.from, shorter.window.from];
  const end = longer.window.to;
  if (end === null || start === null || inner === null || start >= inner) return [];
  // of equal numbers, one may be the other with another first day: nothing is known to have happened before
  if (longer.value <= shorter.value || !areSetSideBySide(longer, shorter)) return [];
  // a single day out of a total is no total of its own: what is left would be two runs of days
  if (shorter.window.from === shorter.window.to) return [];
  const value = longer.value - shorter.value;
  const to = addDays(inner, -1);
  const text =
    `${longer.claimant}’s ${numberWords(longer.value)} since ${plainDay(start)} and ${numberWords(shorter.value)} since ` +
    `${plainDay(inner)}, both up to ${plainDay(end)}, leave ${numberWords(value)} for ${plainDay(start)} to ${plainDay(to)}. ` +
    'Nobody has said this number: it is worked out from the two.';
  return [{ value, from: start, to, longer, shorter, text }];
}
