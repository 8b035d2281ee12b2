import type { PhraseTrie } from '../text/phrase-trie.js';
import { WordTable } from '../text/word-table.js';
import { trieOf } from './look-up-tables.js';
import type { SpeakingWords } from './speaking-words.js';

/** Words that tell who speaks by how a sentence is built, ready to be looked up. */
export interface CompiledSpeaking {
  readonly verbEnds: readonly string[];
  readonly participleEnds: readonly string[];
  readonly organs: WordTable;
  readonly anonymity: PhraseTrie<true>;
  readonly ofThatCountry: PhraseTrie<true>;
  readonly shownTo: PhraseTrie<true>;
  readonly wasShown: PhraseTrie<true>;
  readonly contraryTo: PhraseTrie<true>;
  readonly despite: PhraseTrie<true>;
  readonly madeFrom: PhraseTrie<true>;
  readonly refuses: PhraseTrie<true>;
  readonly reacts: WordTable;
  readonly describes: WordTable;
  readonly passesOver: PhraseTrie<true>;
  readonly putAt: WordTable;
  readonly leavesAt: PhraseTrie<true>;
  readonly pressContacts: PhraseTrie<true>;
  readonly invites: WordTable;
  readonly sourceLabels: WordTable;
  readonly partedBy: WordTable;
}

export function compileSpeaking(words: SpeakingWords): CompiledSpeaking {
  return {
    verbEnds: words.verbEnds,
    participleEnds: words.participleEnds,
    organs: new WordTable(words.organs),
    anonymity: trieOf([[true, words.anonymity]]),
    ofThatCountry: trieOf([[true, words.ofThatCountry]]),
    shownTo: trieOf([[true, words.shownTo]]),
    wasShown: trieOf([[true, words.wasShown]]),
    contraryTo: trieOf([[true, words.contraryTo]]),
    despite: trieOf([[true, words.despite]]),
    madeFrom: trieOf([[true, words.madeFrom]]),
    refuses: trieOf([[true, words.refuses]]),
    reacts: new WordTable(words.reacts),
    describes: new WordTable(words.describes),
    passesOver: trieOf([[true, words.passesOver]]),
    putAt: new WordTable(words.putAt),
    leavesAt: trieOf([[true, words.leavesAt]]),
    pressContacts: trieOf([[true, words.pressContacts]]),
    invites: new WordTable(words.invites),
    sourceLabels: new WordTable(words.sourceLabels),
    partedBy: new WordTable(words.partedBy),
  };
}
