import type { Measure } from '../../domain/claim.js';
import type { IsoDate } from '../../domain/iso-date.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { WordsOf } from '../text/words-of.js';
import type { TimeExpression } from './moment.js';
import type { Days, TimeContext } from './text-before.js';

/** Tokens of a number and its noun in their sentence, the end excluded. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface WindowInput {
  readonly sentence: Sentence;
  readonly words: WordsOf;
  readonly place: Place;
  /** Sayings between commas, which part nothing: ", he said,". */
  readonly asides: readonly Place[];
  /** The other numbers of the sentence. */
  readonly others: readonly Place[];
  readonly measure: Measure;
  /** What happened to its people, where the sentence says. */
  readonly verb: Place | null;
  /** Without those that date the saying. */
  readonly times: readonly TimeExpression[];
  readonly context: TimeContext;
  /** The token from which on days lie ahead; infinite where none does. */
  readonly aheadFrom: number;
  /** The sentence also speaks of releases: a start in it is theirs. */
  readonly freedToo: boolean;
  /** The days that the sentence names before a time: "a day earlier" is counted from them. */
  readonly named: (time: TimeExpression) => Days | null;
  /** Spans of tokens in relative clauses about something else. */
  readonly aside: (time: TimeExpression) => boolean;
  /** The day the statement was made, when the text says; else the day of publication. */
  readonly said: IsoDate | null;
  readonly saidIsStated: boolean;
  /** Its own sentence says when. */
  readonly saidHere: boolean;
  /** It is told beside what was said on that day. */
  readonly toldBeside: () => boolean;
  readonly compiled: CompiledLanguage;
}
