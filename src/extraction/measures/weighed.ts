import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Counted } from '../numbers/what-counted.js';
import type { Sentence } from '../sentences/sentence.js';
import type { WordsOf } from '../text/words-of.js';
import type { TimeExpression } from '../time/moment.js';
import type { Predicate } from './predicates.js';
import type { Aside } from './token-distance.js';

/** Farther than this, a verb is not the number's. */
export const REACH = 18;
/** As near as a word of the number's own. */
export const BESIDE = 3;
export const CLOSE = 5;

export interface MeasureInput {
  readonly sentence: Sentence;
  readonly span: NumberSpan;
  readonly counted: Exclude<Counted, { kind: 'rejected' }>;
  readonly predicates: readonly Predicate[];
  readonly numbers: readonly NumberSpan[];
  /** Those of them that are not this one, and no article: mostly none. */
  readonly others: readonly NumberSpan[];
  readonly times: readonly TimeExpression[];
  /** Asides that say how old somebody is. */
  readonly ages: readonly Aside[];
  /** "50 freed out of 800": this is the 800. */
  readonly isWhole: boolean;
  /** A noun for a count stands beside it: "puts the number of people still held at 22,000". */
  readonly hasCountNoun: boolean;
  /** Of the sentence. */
  readonly words: WordsOf;
  readonly compiled: CompiledLanguage;
}

/** A predicate with how far it stands from the number. */
export interface Weighed {
  readonly predicate: Predicate;
  readonly cost: number;
  readonly side: 'left' | 'right' | 'inside';
}
