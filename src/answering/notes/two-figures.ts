import { groupBy } from '../../ledger/group-by.js';
import { groupClass } from '../../ledger/group-class.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { isOneBody } from '../../ledger/one-body.js';
import { isWhole } from '../../ledger/whole.js';
import { filedWords } from '../../wording/filed.js';
import { amountWords } from '../../wording/numbers.js';
import { listed, say } from '../../wording/words.js';
import { mayBeOfOneCountry } from '../of-one-country.js';
import { isStillTold, withCarriers } from './carriers.js';
import { type Check, note } from './context.js';
import { standsAbove } from './running-totals.js';
import { daysWords } from './wording.js';

/** One claimant, the same country and days, different exact figures, none of which replaces another or is known to be older. */
export const twoFigures: Check = (context) => {
  const exact = context.claims.filter(
    (claim) => claim.modifier === 'exact' && claim.derivedFrom === null && isOneBody(claim) && isWhole(claim),
  );
  const current = exact.filter(
    (claim) =>
      claim.supersededBy === null &&
      (claim.window.from !== null || claim.measure === 'held') &&
      isStillTold(claim, context),
  );
  return [...groupBy(current, sameDays).values()].flatMap((same) => {
    const standing = same.filter((claim) => !same.some((other) => standsAbove(other, claim)));
    const open = standing.filter((claim) =>
      standing.some((other) => claim !== other && mayBeOfOneCountry(claim, other)),
    );
    // two claims may come to say one number by a correction
    if (new Set(open.map(({ value }) => value)).size < 2) return [];
    const text = say('two.figures', {
      claimant: filedWords(same[0].claimant),
      days: open[0] === undefined ? '' : daysWords(open[0]),
      figures: listed(open.map(amountWords)),
    });
    return note('two_figures', withCarriers(text, open, context), open);
  });
};

export function sameDays({ claimant, measure, group, window }: LedgerClaim): string {
  return [claimant, measure, groupClass(group), window.from, window.to, measure === 'held' ? window.toBasis : ''].join(
    '|',
  );
}
