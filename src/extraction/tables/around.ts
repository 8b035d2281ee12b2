import type { Measure } from '../../domain/claim.js';
import type { IsoDate } from '../../domain/iso-date.js';
import type { AnalysedPassage } from '../analysed-passage.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { SourceMention } from '../bodies/body.js';
import type { Draft } from '../draft.js';
import type { TimeExpression } from '../time/moment.js';
import type { Days } from '../time/text-before.js';
import type { Table } from './table.js';

/** What the words over or beside a number of a table say that it counts. */
export type Label =
  | { readonly kind: 'counts'; readonly measure: Measure; readonly group: string | null }
  /** "Women", "Total", "Number": whom or how many, and not what became of them. */
  | { readonly kind: 'open'; readonly group: string | null }
  /** "Price", "Arrests", "Visits": nothing that is a count of people freed or held. */
  | { readonly kind: 'other' };

/** What an empty cell says, or no line at all. */
export const OPEN: Label = { kind: 'open', group: null };

/** A cell of a table, or the empty place of one. */
export interface Cell {
  readonly analysed: AnalysedSentence | undefined;
  /** What it says that the numbers below or beside it count. */
  readonly label: () => Label;
  /** The one body it names. */
  readonly body: () => SourceMention | undefined;
  readonly time: () => TimeExpression | undefined;
}

/** Whose a number is: somebody, nobody, or whoever the text before says. */
export type Owner = Pick<SourceMention, 'body' | 'speaker'>;

/** … and whether words over or under the table say so, rather than the count before it. */
export interface OwnerAround {
  readonly source: Owner;
  readonly isSaid: boolean;
}

/** What stands over and under the rows of a table or the items of a list, and holds for all their numbers. */
export interface Around {
  /** What the line above says that it counts. */
  readonly label: Label;
  readonly owner: OwnerAround | undefined;
  /** The days that the line above names, and how far is counted. */
  readonly days: Days | null;
  readonly asOf: IsoDate | null;
  /** A count of the text right before, of which its rows may be parts. */
  readonly whole: (measure: Measure) => Draft | undefined;
}

/** What holds for all numbers of a table: its head, and what stands around it. */
export interface TableReading extends Around {
  readonly table: Table;
  readonly head: readonly Cell[];
  /** Its own counts so far. */
  readonly counts: { readonly column: number; readonly draft: Draft }[];
}

/** Items of a list, one below another, each its words and a number. */
export interface ListReading {
  readonly around: Around;
  readonly last: AnalysedPassage | undefined;
}
