import { groupBy } from '../../ledger/group-by.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { plainDay } from '../../wording/days.js';
import { amountWords } from '../../wording/numbers.js';
import { say, type Words } from '../../wording/words.js';
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
  const both = { whose: whose(claim, 'first'), later: amountWords(successor) };
  const text =
    linked && day !== null && day === successor.window.to
      ? say('superseded.same-day', { ...both, day: plainDay(day) })
      : replaced(claim, { ...both, when: upTo(claim), laterWhen: upTo(successor) }, linked);
  return note('superseded', text, [claim, successor]);
}

type Both = Readonly<Record<'whose' | 'later' | 'when' | 'laterWhen', Words>>;

function replaced({ measure, window }: LedgerClaim, both: Both, linked: boolean): Words {
  if (linked) return say('superseded.linked', both);
  if (measure === 'held' || window.from === null) return say('superseded.held', both);
  return say('superseded.running', { ...both, day: plainDay(window.from) });
}
