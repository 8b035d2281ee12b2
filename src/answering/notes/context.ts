import type { Article } from '../../domain/article.js';
import type { Dropped } from '../../ledger/dropped.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import type { StoredPassage } from '../../ledger/places.js';
import type { LedgerRatio, Misdated } from '../../ledger/said-beside.js';
import type { Words } from '../../wording/words.js';
import type { Note, NoteKind } from '../answer.js';

/** What notes are made from: the claims of an answer, in its order, and what was read beside them. */
export interface NoteContext {
  readonly claims: readonly LedgerClaim[];
  /** Percentages that articles state of these claims. */
  readonly ratios: readonly LedgerRatio[];
  /** Claims on either side of a stated percentage; not all of them stand in the answer. */
  readonly beside: readonly LedgerClaim[];
  /** Where articles date these claims by a weekday and a date that do not fit together. */
  readonly misdated: readonly Misdated[];
  /** Which articles do not tell these claims any more. */
  readonly dropped: readonly Dropped[];
  readonly articles: ReadonlyMap<string, Article>;
  /** The paragraphs in which totals stand that have fallen: an article may say why. */
  readonly paragraphs: readonly StoredPassage[];
  /** Article id → the first article of its story. */
  readonly origins: ReadonlyMap<string, string>;
}

/** Finds one kind of thing that does not fit together. */
export type Check = (context: NoteContext) => readonly Note[];

/** A note on these claims, each named once; none where there is none to name. */
export function note(kind: NoteKind, text: Words, claims: readonly LedgerClaim[]): readonly Note[] {
  const [first, ...rest] = [...new Set(claims.map(({ id }) => id))];
  return first === undefined ? [] : [{ kind, text, claims: [first, ...rest] }];
}

/** Every two of a list, once. */
export function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, at) => items.slice(at + 1).map((b) => [a, b] as const));
}
