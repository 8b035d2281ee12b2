import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { CLAIMANT_KINDS } from '../domain/claimant.js';
import type { Act } from '../ledger/act.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import { type Alert, alertFigure, citation, figureOf } from './alert.js';
import { json } from './json-column.js';

/** What has become of a figure since its alert was posted. Kept in the outbox as JSON. */
export const amendmentSchema = z.object({
  /**
   * `corrected`: an editor says otherwise than the article was read. `rejected`: it counts no more. `changed`: no article
   * tells it any more. `moved`: the article that was cited does not, and others do. `restored`: what was corrected,
   * rejected or not told stands again as it was told.
   */
  kind: z.enum(['corrected', 'rejected', 'changed', 'moved', 'restored']),
  /** As it counts now. */
  figure: alertFigure,
  claimant: z.string(),
  claimantKind: z.enum(CLAIMANT_KINDS),
  reason: z.string().nullable(),
  /** ISO 8601 instant, UTC. */
  at: z.string(),
  /** Which article stopped telling it, and how; `null`: it is told. */
  stopped: z
    .object({
      article: z.string(),
      how: z.enum(['changed', 'withdrawn']),
      /** What the page says instead. */
      now: alertFigure.array(),
      /** Who tells it still. */
      still: citation.nullable(),
    })
    .nullable()
    .default(null),
});
export type Amendment = z.infer<typeof amendmentSchema>;

/** How a figure stands that an alert names beside its own. */
export const namedAmendment = amendmentSchema.pick({
  kind: true,
  figure: true,
  claimant: true,
  claimantKind: true,
  reason: true,
  at: true,
});
export type NamedAmendment = z.infer<typeof namedAmendment>;

/** As it is kept; `null` where there is none, or none that can be read: what was told is then told as it was. */
export function readAmendment(kept: string | null): Amendment | null {
  return kept === null ? null : (json.pipe(amendmentSchema).safeParse(kept).data ?? null);
}

/** How figures stand that an alert names, as it is kept; those that cannot be read stand as they were told. */
export function readNamed(kept: string): readonly NamedAmendment[] {
  return json.pipe(namedAmendment.array()).safeParse(kept).data ?? [];
}

/**
 * What is to be said below an alert after an act of an editor; `null`: nothing new. `before`: what its message says of an
 * amendment so far.
 */
export function amendmentOf(alert: Alert, before: Amendment | null, claim: LedgerClaim, act: Act): Amendment | null {
  const now = standingAfter(claim, act);
  const kind = claim.review?.state === 'rejected' ? 'rejected' : isSame(alert, now) ? 'restored' : 'corrected';
  if (before === null) return kind === 'restored' ? null : { ...now, kind };
  // to confirm what no article tells any more makes none tell it
  if (before.stopped !== null && act.deed.kind === 'confirm') return null;
  // to confirm what was corrected is no correction
  return before.kind === kind && isSame(before, now) ? null : { ...now, kind };
}

/** How a claim counts after an act, why, and since when. */
export function standingAfter(claim: LedgerClaim, { deed, at }: Act): Omit<Amendment, 'kind'> {
  return { ...standing(claim), reason: deed.reason, at, stopped: null };
}

/** How a claim counts. */
export function standing(claim: LedgerClaim): Pick<Amendment, 'figure' | 'claimant' | 'claimantKind'> {
  const { claimant, claimantKind } = claim;
  return { figure: figureOf(claim), claimant, claimantKind };
}

type Said = Pick<Amendment, 'figure' | 'claimant'>;

/** Whether two say the same of a claim. */
export function isSame(one: Said, other: Said): boolean {
  return one.claimant === other.claimant && isDeepStrictEqual(one.figure, other.figure);
}
