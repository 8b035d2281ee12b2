import { groupBy } from '../../ledger/group-by.js';
import { groupClass } from '../../ledger/group-class.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { isOneBody } from '../../ledger/one-body.js';
import { isWhole } from '../../ledger/whole.js';
import { derivedWords, filedWords } from '../../wording/filed.js';
import { amountWords, numberWords } from '../../wording/numbers.js';
import { say, type Words } from '../../wording/words.js';
import type { Note } from '../answer.js';
import { mayBeOfOneCountry } from '../of-one-country.js';
import { type Check, note, pairs } from './context.js';
import { entailed } from './entailed.js';
import { withoutOwnShares } from './own-share.js';
import { standsAbove } from './running-totals.js';
import { daysWords } from './wording.js';

/** With no more figures than this, every two of them are contrasted. */
const FEW = 4;

type Hedge = 'exact' | 'about' | 'at-least' | 'at-most';

/** Two claimants, the same measure, group and days, different figures: how far apart they are, and how many times. */
export const gap: Check = ({ claims }) =>
  alike(claims).flatMap((firm) =>
    contrasted(told(firm)).flatMap(([a, b]) => (a.value < b.value ? contrast(b, a) : contrast(a, b))),
  );

/** One figure told with its last day and without is one number: it is set against another once. */
function told(claims: readonly LedgerClaim[]): readonly LedgerClaim[] {
  if (claims.length < 3) return claims;
  const alike = groupBy(claims, ({ claimant, value, modifier, derivedFrom }) =>
    [claimant, value, modifier, derivedFrom].join('|'),
  );
  return [...alike.values()].map(([first]) => first);
}

/** What can be set side by side: of one measure, people and days, replaced by nothing, no part, not known to be older. */
export function alike(claims: readonly LedgerClaim[]): readonly (readonly LedgerClaim[])[] {
  const current = withoutOwnShares(claims).filter(
    (claim) => isOneBody(claim) && claim.supersededBy === null && isWhole(claim) && claim.window.to !== null,
  );
  const dated = current.filter(({ measure, window }) => measure === 'held' || window.from !== null);
  return [...groupBy(dated, days).values()].map((same) =>
    same.filter((claim) => !same.some((other) => standsAbove(other, claim))),
  );
}

/** Every two of a few; of many, each against the highest of its country, so that notes do not outnumber figures. */
function contrasted(claims: readonly LedgerClaim[]): readonly (readonly [LedgerClaim, LedgerClaim])[] {
  if (claims.length <= FEW) return pairs(claims);
  const byNumber = claims.toSorted((a, b) => b.value - a.value);
  return byNumber.flatMap((other, at) => {
    const highest = byNumber.slice(0, at).find((one) => mayBeOfOneCountry(one, other));
    return highest === undefined ? [] : [[highest, other] as const];
  });
}

function days({ measure, group, window }: LedgerClaim): string {
  return `${measure}|${groupClass(group)}|${window.from}|${window.to}`;
}

/** Whether two of those that are alike are two claimants', of one country for all that is known, and tell different numbers. */
export function differ(a: LedgerClaim, b: LedgerClaim): boolean {
  const [high, low] = a.value < b.value ? [b, a] : [a, b];
  if (high.claimant === low.claimant || high.value === low.value || !mayBeOfOneCountry(high, low)) return false;
  return apartBy(high, low) !== undefined;
}

function contrast(high: LedgerClaim, low: LedgerClaim): readonly Note[] {
  const apart = apartBy(high, low);
  if (apart === undefined || !differ(high, low)) return [];
  const amount = amountWords(low);
  const text = say('gap.apart', {
    days: daysWords(high),
    high: filedWords(high.claimant),
    most: amountWords(high),
    low: filedWords(low.claimant),
    least: low.derivedFrom === null ? amount : say('gap.derived', { amount, from: derivedWords(low.derivedFrom) }),
    apart,
  });
  return note('gap', text, [high, low]);
}

/** `a difference of 313, 2 times as many`; `undefined` where none follows from the words. `high` has the higher number. */
export function apartBy(high: LedgerClaim, low: LedgerClaim): Words | undefined {
  const hedge = hedgeOf(high, low);
  if (hedge === undefined || low.value <= 0) return undefined;
  const apart = say(`gap.difference.${hedge}`, { difference: numberWords(high.value - low.value) });
  const times = tenths(high.value / low.value, hedge);
  const sure = hedge === 'exact' && (high.value * 10) % low.value !== 0 ? 'about' : hedge;
  return times <= 1 ? apart : say(`gap.times.${sure}`, { apart, ratio: numberWords(times) });
}

/** To the tenth; what is at least so many times is never rounded up, what is at most so many never down. */
function tenths(ratio: number, hedge: Hedge): number {
  if (hedge === 'at-least') return Math.floor(ratio * 10) / 10;
  return hedge === 'at-most' ? Math.ceil(ratio * 10) / 10 : Math.round(ratio * 10) / 10;
}

/** How sure a difference of two such figures is; `undefined` where nothing follows ("more than 600" and "at least 300"). */
function hedgeOf(high: LedgerClaim, low: LedgerClaim): Hedge | undefined {
  const [h, l] = [entailed(high), entailed(low)];
  if (h === undefined || l === undefined) return undefined;
  const open = (end: number): boolean => !Number.isFinite(end);
  const ceiling = (claim: LedgerClaim): boolean => claim.modifier === 'up_to' || claim.modifier === 'less_than';
  if (h.min === h.max && l.min === l.max) return 'exact';
  if (open(h.max) || ceiling(low)) return open(l.max) || ceiling(high) ? undefined : 'at-least';
  if (open(l.max) || ceiling(high)) return 'at-most';
  return 'about';
}
