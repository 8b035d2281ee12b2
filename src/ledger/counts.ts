import type { StandingClaim } from './ledger.js';

/** Whether a claim is one to be compared with others. */
export function counts({ review }: Pick<StandingClaim, 'review'>): boolean {
  return review?.state !== 'rejected';
}
