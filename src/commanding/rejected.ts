import type { LedgerClaim } from '../ledger/ledger.js';
import { plainDay } from '../wording/days.js';
import { typedLine } from '../wording/names.js';
import { say } from '../wording/words.js';
import { type Refusal, refusal } from './refusal.js';

/** A claim that an editor has taken out of the answers is shown by none; when and why is said. */
export function ifRejected({ id, review }: LedgerClaim): Refusal | undefined {
  if (review?.state !== 'rejected') return undefined;
  const about = { claim: id, day: plainDay(review.on) };
  const { reason } = review;
  return refusal(
    reason === null ? say('rejected.on', about) : say('rejected.why', { ...about, reason }),
    say('rejected.how', { line: typedLine('review') }),
  );
}
