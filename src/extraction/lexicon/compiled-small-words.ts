import { WordTable } from '../text/word-table.js';
import type { Language } from './language.js';
import type { SmallWords } from './small-words.js';

/** `SmallWords`, ready to be looked up. */
export type CompiledSmallWords = Readonly<Record<keyof SmallWords, WordTable>>;

/** Of several languages: for names, which are written in their own whatever the text's is. */
export function compileSmallWords(languages: readonly Language[]): CompiledSmallWords {
  const table = (name: keyof SmallWords) => new WordTable(languages.flatMap(({ small }) => small[name]));
  return {
    of: table('of'),
    ofThe: table('ofThe'),
    that: table('that'),
    the: table('the'),
    theOne: table('theOne'),
    and: table('and'),
    in: table('in'),
    to: table('to'),
    for: table('for'),
    with: table('with'),
    without: table('without'),
    against: table('against'),
    it: table('it'),
    thoseOf: table('thoseOf'),
  };
}
