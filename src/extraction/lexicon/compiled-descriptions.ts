import type { PhraseTrie } from '../text/phrase-trie.js';
import { WordTable } from '../text/word-table.js';
import type { Language } from './language.js';
import { trieOf } from './look-up-tables.js';

/** `DescriptionWords`, ready to be looked up; the values are the English of a label. */
export interface CompiledDescriptions {
  readonly states: PhraseTrie<string>;
  readonly politicalReasons: PhraseTrie<true>;
  readonly occasions: PhraseTrie<string>;
  readonly events: PhraseTrie<string>;
  readonly circumstances: PhraseTrie<string>;
  readonly olderThan: PhraseTrie<true>;
  readonly youngerThan: PhraseTrie<true>;
  readonly orOlder: PhraseTrie<true>;
  readonly whoever: WordTable;
  readonly agedBetween: PhraseTrie<true>;
  readonly ageWords: WordTable;
  readonly old: WordTable;
  readonly qualities: PhraseTrie<string>;
  readonly comeFrom: PhraseTrie<true>;
  readonly counting: PhraseTrie<true>;
  readonly parents: PhraseTrie<true>;
  readonly haveAge: PhraseTrie<true>;
  readonly agedOf: PhraseTrie<true>;
  readonly adverbs: PhraseTrie<true>;
  readonly appositions: PhraseTrie<true>;
  readonly compatriots: PhraseTrie<true>;
  readonly whose: PhraseTrie<true>;
  readonly nameless: PhraseTrie<true>;
  readonly records: PhraseTrie<true>;
  readonly flawed: PhraseTrie<true>;
  readonly handling: PhraseTrie<true>;
  readonly filed: PhraseTrie<true>;
  readonly handled: PhraseTrie<true>;
}

export function compileDescriptions({ descriptions }: Language): CompiledDescriptions {
  return {
    states: trieOf(Object.entries(descriptions.states)),
    politicalReasons: trieOf([[true, descriptions.politicalReasons]]),
    occasions: trieOf(Object.entries(descriptions.occasions)),
    events: trieOf(Object.entries(descriptions.events)),
    circumstances: trieOf(Object.entries(descriptions.circumstances)),
    olderThan: trieOf([[true, descriptions.olderThan]]),
    youngerThan: trieOf([[true, descriptions.youngerThan]]),
    orOlder: trieOf([[true, descriptions.orOlder]]),
    whoever: new WordTable(descriptions.whoever),
    agedBetween: trieOf([[true, descriptions.agedBetween]]),
    ageWords: new WordTable(descriptions.ageWords),
    old: new WordTable(descriptions.old),
    qualities: trieOf(Object.entries(descriptions.qualities)),
    comeFrom: trieOf([[true, descriptions.comeFrom]]),
    counting: trieOf([[true, descriptions.counting]]),
    parents: trieOf([[true, descriptions.parents]]),
    haveAge: trieOf([[true, descriptions.haveAge]]),
    agedOf: trieOf([[true, descriptions.agedOf]]),
    adverbs: trieOf([[true, descriptions.adverbs]]),
    appositions: trieOf([[true, descriptions.appositions]]),
    compatriots: trieOf([[true, descriptions.compatriots]]),
    whose: trieOf([[true, descriptions.whose]]),
    nameless: trieOf([[true, descriptions.nameless]]),
    records: trieOf([[true, descriptions.records]]),
    flawed: trieOf([[true, descriptions.flawed]]),
    handling: trieOf([[true, descriptions.handling]]),
    filed: trieOf([[true, descriptions.filed]]),
    handled: trieOf([[true, descriptions.handled]]),
  };
}
