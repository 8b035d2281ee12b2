import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { CLAIMANT_KINDS } from '../domain/claimant.js';
import type { Act } from '../ledger/act.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import { type Alert, alertFigure, figureOf } from './alert.js';
import { json } from './json-column.js';

/** What has become of a figure since its alert was posted. Kept in the outbox as JSON. */
export const amendmentSchema = z.object({
  /**
   * `corrected`: an editor says otherwise than the article was read. `rejected`: it counts no more. `restored`: what was
   * corrected or rejected stands again as it was told.
   */
  kind: z.enum(['corrected', 'rejected', 'restored']),
  /** As it counts now. */
  figure: alertFigure,
  claimant: z.string(),
  claimantKind: z.enum(CLAIMANT_KINDS),
  reason: z.string().nullable(),
  /** ISO 8601 instant, UTC. */
  at: z.string(),
});
export type Amendment = z.infer<typeof amendmentSchema>;

/** As it is kept; `null` where there is none, or none that can be read: what was told is then told as it was. */
export function readAmendment(kept: string | null): Amendment | null {
  return kept === null ? null : (json.pipe(amendmentSchema).safeParse(kept).data ?? null);
}

/**
 * What is to be said below an alert after an act of an editor; `null`: nothing new. `before`: what its message says of an
 * amendment so far.
 */
export function amendmentOf(alert: Alert, before: Amendment | null, claim: LedgerClaim, act: Act): Amendment | null {
  const now = standingAfter(claim, act);
  const kind = claim.review?.state === 'rejected' ? 'rejected' : isSame(alert, now) ? 'restored' : 'corrected';
  if (before === null) return kind === 'restored' ? null : { ...now, kind };
  // to confirm what was corrected is no correction
  return before.kind === kind && isSame(before, now) ? null : { ...now, kind };
}

/** How a claim counts after an act, why, and since when. */
export function standingAfter(claim: LedgerClaim, { deed, at }: Act): Omit<Amendment, 'kind'> {
  const { claimant, claimantKind } = claim;
  return { figure: figureOf(claim), claimant, claimantKind, reason: deed.reason, at };
}

type Said = Pick<Amendment, 'figure' | 'claimant'>;

/** Whether two say the same of a claim. */
export function isSame(one: Said, other: Said): boolean {
  return one.claimant === other.claimant && isDeepStrictEqual(one.figure, other.figure);
}
