import type { Measure } from '../../domain/claim.js';
import type { IsoDate } from '../../domain/iso-date.js';
import type { Words } from '../../wording/words.js';
import type { ArticleSummary, Figure, NamedFigure, Note } from '../answer.js';

export interface CompareQuery {
  readonly measure: Measure;
  /** Two claimants, as the ledger files them. */
  readonly a: string;
  readonly b: string;
  /** Only figures whose first day this is. */
  readonly since: IsoDate | null;
  readonly asOf: IsoDate | null;
}

/** Two figures over the same days: like with like. */
export interface Contrast {
  readonly a: Figure;
  readonly b: Figure;
  /** The same numbers as other articles tell them, with the last day or without. */
  readonly also: readonly Figure[];
  /** Their difference and ratio, in one sentence that names both; says so where neither follows. */
  readonly text: Words;
}

export const OBSTACLES = ['country', 'start', 'start_unstated', 'group', 'last_day', 'vague'] as const;
/** Why two figures of one measure are not set against one another. */
export type Obstacle = (typeof OBSTACLES)[number];

/** The two figures that come nearest to being alike, and what keeps them apart. */
export interface Apart {
  readonly a: Figure;
  readonly b: Figure;
  readonly obstacles: readonly Obstacle[];
  /** What parts them, and what would be needed. Plain sentences. */
  readonly reasons: readonly Words[];
}

/** A number that nobody said: what one claimant's longer window holds beyond its shorter one. Named with both parents. */
export interface Implied {
  readonly value: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly parents: readonly [longer: Figure, shorter: Figure];
  readonly text: Words;
}

/** A claimant of whom the ledger has no figure of the measure and first day asked for. */
export interface Without {
  readonly claimant: string;
  /** What it does have: of the same measure, the first days from which it counts (`null`: not stated); else the measures. */
  readonly has: readonly { readonly measure: Measure; readonly from: IsoDate | null }[];
}

export interface Comparison {
  readonly query: CompareQuery;
  /** Oldest first: how far apart the two were from day to day. */
  readonly contrasts: readonly Contrast[];
  /** Where nothing is alike; else `null`. */
  readonly apart: Apart | null;
  readonly implied: readonly Implied[];
  /** Of the two, those with no such figure, and what there is of them instead. */
  readonly without: readonly Without[];
  /** Where copies of one story give one number to both: it is not known that both said it. */
  readonly notes: readonly Note[];
  /** Figures of the two that editors have rejected: left out. */
  readonly rejected: number;
  readonly articles: readonly ArticleSummary[];
  /** Figures that those shown refer to. */
  readonly referred: readonly NamedFigure[];
}
