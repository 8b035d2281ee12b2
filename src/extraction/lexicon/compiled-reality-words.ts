import type { PhraseTrie } from '../text/phrase-trie.js';
import { WordTable } from '../text/word-table.js';
import { trieOf } from './look-up-tables.js';
import type { RealityWords } from './reality-words.js';

/** `RealityWords`, ready to be looked up. */
export interface CompiledRealityWords {
  readonly possible: PhraseTrie<true>;
  /** Whether nothing is real of what follows. */
  readonly denials: PhraseTrie<boolean>;
  readonly calledOff: PhraseTrie<true>;
  readonly plans: PhraseTrie<true>;
  readonly visits: WordTable;
}

export function compileRealityWords(words: RealityWords): CompiledRealityWords {
  return {
    possible: trieOf([[true, words.possible]]),
    denials: trieOf([
      [true, words.denials],
      [false, words.noDenials],
    ]),
    calledOff: trieOf([[true, words.calledOff]]),
    plans: trieOf([[true, words.plans]]),
    visits: new WordTable(words.visits),
  };
}
