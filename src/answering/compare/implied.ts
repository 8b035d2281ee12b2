import { addDays, type IsoDate } from '../../domain/iso-date.js';
import { groupBy } from '../../ledger/group-by.js';
import { groupClass } from '../../ledger/group-class.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { isOneBody } from '../../ledger/one-body.js';
import { plainDay } from '../../wording/days.js';
import { filedWords } from '../../wording/filed.js';
import { numberWords } from '../../wording/numbers.js';
import { say, type Words } from '../../wording/words.js';
import { articlesOf } from '../notes/carriers.js';
import { oldNumbers } from '../notes/old-numbers.js';

export interface ImpliedClaim {
  readonly value: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly longer: LedgerClaim;
  readonly shorter: LedgerClaim;
  readonly text: Words;
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
  const text = say('compare.implies', {
    claimant: filedWords(longer.claimant),
    more: numberWords(longer.value),
    start: plainDay(start),
    less: numberWords(shorter.value),
    inner: plainDay(inner),
    end: plainDay(end),
    left: numberWords(value),
    last: plainDay(to),
  });
  return [{ value, from: start, to, longer, shorter, text }];
}
