import { amountWords } from '../../domain/amount-words.js';
import { plainDay } from '../../domain/day-words.js';
import { groupBy } from '../../ledger/group-by.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import type { Note } from '../answer.js';
import { type Check, note } from './context.js';
import { upTo, whose } from './wording.js';

/** A figure that a later one of the same claimant has replaced. */
export const superseded: Check = ({ claims }) => {
  const byId = groupBy(claims, ({ id }) => id);
  return claims.flatMap((claim) => {
    const [successor] = (claim.supersededBy === null ? undefined : byId.get(claim.supersededBy)) ?? [];
    return successor === undefined ? [] : replacedBy(claim, successor);
  });
};

function replacedBy(claim: LedgerClaim, successor: LedgerClaim): readonly Note[] {
  const linked = claim.earlierOf === successor.id;
  const day = claim.window.to;
  const text =
    linked && day !== null && day === successor.window.to
      ? `${whose(claim)} was replaced by ${amountWords(successor)} the same day (${plainDay(day)}): an article gives it as the earlier figure.`
      : `${whose(claim)} (${upTo(claim)}) was replaced by ${amountWords(successor)} (${upTo(successor)}): ${why(claim, linked)}.`;
  return note('superseded', text, [claim, successor]);
}

function why({ measure, window }: LedgerClaim, linked: boolean): string {
  if (linked) return 'an article gives it as the earlier figure';
  if (measure === 'held' || window.from === null) return 'the same count, as of a later day';
  return `the same count from ${plainDay(window.from)}, on a later day`;
}
