import { plainDay } from '../domain/day-words.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import { type Refusal, refusal } from './refusal.js';

/** A claim that an editor has taken out of the answers is shown by none; when and why is said. */
export function ifRejected({ id, review }: LedgerClaim): Refusal | undefined {
  if (review?.state !== 'rejected') return undefined;
  const why = review.reason === null ? '' : `: ${review.reason}`;
  return refusal(
    `An editor rejected the claim ${id} on ${plainDay(review.on)}${why}.`,
    'Editors see it, and can undo that, with “review”.',
  );
}
