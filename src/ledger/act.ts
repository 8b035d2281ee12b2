import type { Article } from '../domain/article.js';
import type { Measure, Modifier } from '../domain/claim.js';
import type { ClaimantKind } from '../domain/claimant.js';
import { type IsoDate, isoDateOfInstant } from '../domain/iso-date.js';

export const ACT_KINDS = ['confirm', 'correct', 'reject', 'undo'] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** What a correction puts in place of what the articles say. Left out: stays as it is. `null`: not stated. */
export interface Changes {
  readonly value?: number;
  readonly modifier?: Modifier;
  readonly measure?: Measure;
  readonly group?: string;
  readonly claimant?: string;
  readonly claimantKind?: ClaimantKind;
  readonly from?: IsoDate | null;
  readonly to?: IsoDate | null;
  readonly speaker?: string | null;
}

/** What an editor does to a claim. */
export type Deed =
  | { readonly kind: 'confirm'; readonly reason: string | null }
  | { readonly kind: 'correct'; readonly changes: Changes; readonly reason: string }
  | { readonly kind: 'reject'; readonly reason: string }
  /** `undoes`: number of the act. */
  | { readonly kind: 'undo'; readonly undoes: number; readonly reason: string | null };

/** A deed as it is kept: for good, with who and when. */
export interface Act {
  /** Later acts have higher numbers. */
  readonly number: number;
  readonly claimId: string;
  readonly deed: Deed;
  /** Discord user id of the editor; `terminal` for whoever runs Recount. */
  readonly by: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
}

export type Acted =
  | { readonly ok: true; readonly act: Act }
  /** `claim`: there is no such claim. `act`: there is no such act of that claim. `undone`: it no longer stands. */
  | { readonly ok: false; readonly lacks: 'claim' | 'act' | 'undone' };

/** What an editor writes down of a whole article: that its publisher withdrew it, or that it stands again. */
export interface ArticleDeed {
  readonly kind: 'withdraw' | 'restore';
  readonly reason: string;
}

export type Withdrawn =
  | {
      readonly ok: true;
      readonly article: Article;
      /** Claims that nobody else tells: rejected, or no longer. */
      readonly alone: readonly string[];
      /** Claims that other articles tell: they count as before. */
      readonly others: readonly string[];
    }
  /** `article`: there is none. `already`: it stands so. */
  | { readonly ok: false; readonly lacks: 'article' | 'already' };

/** The day, in UTC, on which it was done. */
export function dayOf({ at }: Pick<Act, 'at'>): IsoDate {
  return isoDateOfInstant(new Date(at));
}

/** Acts that nobody has undone, in their order; those done after `asOf` are not known yet, nor is what they undo. */
export function standingActs(acts: readonly Act[], asOf?: IsoDate): readonly Act[] {
  const known = asOf === undefined ? acts : acts.filter((act) => dayOf(act) <= asOf);
  const undone = new Set(known.flatMap(({ deed }) => (deed.kind === 'undo' ? [deed.undoes] : [])));
  return known
    .filter(({ number, deed }) => deed.kind !== 'undo' && !undone.has(number))
    .sort((a, b) => a.number - b.number);
}
