import type { Passage, ReadArticle } from '../domain/article.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { AnalysedPassage } from './analysed-passage.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Cue } from './attribution/cue.js';
import type { SignedPost } from './attribution/signed-posts.js';
import type { Cast } from './bodies/cast.js';
import type { Draft } from './draft.js';
import type { Drafts } from './drafts.js';
import type { CompiledLanguage } from './lexicon/compiled-language.js';
import type { Observer } from './observer.js';
import type { ListReading, TableReading } from './tables/around.js';
import type { Table } from './tables/table.js';
import type { TimeExpression } from './time/moment.js';
import type { TextDays } from './time/text-days.js';
import type { Told } from './told.js';

/** The day a body last spoke, for the sentences that go on quoting it. */
export interface LastSaid {
  readonly body: string;
  readonly speaker: string | null;
  readonly paragraph: number;
  readonly day: IsoDate;
}

export interface Saying {
  readonly analysed: AnalysedSentence;
  readonly cues: readonly Cue[];
  readonly compiled: CompiledLanguage;
  readonly days: readonly TimeExpression[];
}

/** What the reading of one article carries from sentence to sentence. */
export interface Reader {
  readonly read: ReadArticle;
  readonly cast: Cast;
  /** The language of the sentence that is read. */
  compiled: CompiledLanguage;
  readonly eventDay: (words: string) => IsoDate | null;
  /** Days of statements told once for all that follows; each looked for when first asked. */
  readonly textDays: TextDays;
  /** Posts on social networks that the article shows, each for the paragraph of its words. */
  readonly posts: () => ReadonlyMap<AnalysedPassage, SignedPost>;
  readonly drafts: Drafts;
  /** All numbers read so far, counts and others. */
  readonly told: Told[];
  readonly observer: Observer | null;
  /** Whether the article speaks of people in detention; found out when first asked. */
  readonly namesPrisoners: () => boolean;
  /** Whether a text long enough to say so speaks of detention at all; found out when first asked. */
  readonly isAboutDetention: () => boolean;
  /** Sentences from one on, as far as parts of a count may stand. */
  readonly following: (sentence: number) => readonly AnalysedSentence[];
  /** Numbers ahead that add up to a count already read. */
  readonly expected: Map<string, Draft>;
  /** The tables of the article, for each of their rows. */
  readonly tables: ReadonlyMap<Passage, Table>;
  /** Of a table whose rows are read: what is said over it and under it. */
  table: TableReading | null;
  /** Of a list of words with a number each, the same. */
  list: ListReading | null;
  lastSaid: LastSaid | null;
  /** The days that date what some cues of a sentence say, as they were looked for last. */
  saying: Saying | null;
  /** For each body. */
  readonly saidBy: Map<string, LastSaid>;
  /** The paragraph before the one that is read. */
  previous: AnalysedPassage | null;
  /** Of a list that is read: the line above it, if it leads to it. */
  listHead: AnalysedSentence | null;
  /** The number dropped last because something else happened to its people. */
  lastDropped: { readonly sentence: number; readonly token: number; readonly value: number } | null;
}
