import type { ExtractedClaim, Mention } from '../../domain/claim.js';
import type { IsoDate } from '../../domain/iso-date.js';
import type { Words } from '../../wording/words.js';
import type { ArticleSummary, Figure, NamedFigure } from '../answer.js';

export const VERDICTS = [
  'supported',
  'outdated',
  'rejected',
  'contradicted',
  'wrongly_attributed',
  'wrong_window',
  'not_in_the_ledger',
] as const;
/**
 * What the ledger has to say of a figure in copy. `supported`: somebody says so, not: it is so. `rejected`: somebody
 * does, and an editor has taken it out of the answers.
 */
export type Verdict = (typeof VERDICTS)[number];

/** A figure of a draft, held against the ledger. */
export interface CheckedFigure {
  /** As it was read in the draft. */
  readonly claim: ExtractedClaim;
  readonly mention: Mention;
  readonly verdict: Verdict;
  /** What an editor must know beside the verdict, one plain sentence each. */
  readonly remarks: readonly Words[];
  /** The figures of the ledger that the verdict rests on; for one that is not there, the nearest. */
  readonly figures: readonly Figure[];
}

export interface DraftCheck {
  /** The day on which "today" and "Sunday" in the draft were counted from. */
  readonly today: IsoDate;
  /** Held against what the ledger knew on this day. */
  readonly asOf: IsoDate | null;
  /** In the order of the text. */
  readonly checked: readonly CheckedFigure[];
  /** The articles cited above. */
  readonly articles: readonly ArticleSummary[];
  /** Figures that those above refer to. */
  readonly referred: readonly NamedFigure[];
}
