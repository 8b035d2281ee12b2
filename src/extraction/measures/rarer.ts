import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { WordsOf } from '../text/words-of.js';

/** Which of the rarer words a sentence has: the rules that need one are asked of no other. */
export interface Rarer {
  /** A place of detention. */
  readonly place: boolean;
  /** What says that something is still to come. */
  readonly ahead: boolean;
  readonly asked: boolean;
  /** What says that it may be, was denied or called off. */
  readonly unreal: boolean;
  /** A verb whose form leaves open whether it came about, or may be one of what had. */
  readonly open: boolean;
  readonly negated: boolean;
  /** "there are". */
  readonly existence: boolean;
}

export function rarerIn(words: WordsOf, { course, firstWords, asks, reality, sets, dating }: CompiledLanguage): Rarer {
  return {
    place: course.custodyPlaces.mayBeIn(words),
    ahead: firstWords.ahead.mayBeIn(words) || (dating.forDay.mayBeIn(words) && reality.announces.mayBeIn(words)),
    asked: asks.mayBeIn(words),
    unreal: firstWords.unreal.mayBeIn(words),
    open: reality.open.mayBeIn(words) || reality.doneBefore.mayBeIn(words),
    negated: sets.negations.mayBeIn(words),
    existence: sets.existence.mayBeIn(words),
  };
}
