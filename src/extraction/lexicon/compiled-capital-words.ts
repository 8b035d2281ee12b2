import type { PhraseTrie } from '../text/phrase-trie.js';
import { WordTable } from '../text/word-table.js';
import type { CapitalWords } from './capital-words.js';
import type { Language } from './language.js';
import { trieOf } from './look-up-tables.js';
import { NAME_LINKS, PERSON_LINKS } from './name-links.js';

type InPhrases = 'withThe' | 'humanRights';
type Links = 'nameLinks' | 'personLinks';

/** `CapitalWords` of all languages, ready to be looked up. */
export type CompiledCapitalWords = Readonly<Record<Exclude<keyof CapitalWords, InPhrases> | Links, WordTable>> &
  Readonly<Record<InPhrases, PhraseTrie<true>>>;

export function compileCapitalWords(languages: readonly Language[]): CompiledCapitalWords {
  const all = (name: keyof CapitalWords) => languages.flatMap(({ capitals }) => capitals[name]);
  return {
    nameLinks: new WordTable(NAME_LINKS),
    personLinks: new WordTable(PERSON_LINKS),
    juniors: new WordTable(all('juniors')),
    withThe: trieOf([[true, all('withThe')]]),
    ends: new WordTable(all('ends')),
    values: new WordTable(all('values')),
    rights: new WordTable(all('rights')),
    personOf: new WordTable(all('personOf')),
    watchOffices: new WordTable(all('watchOffices')),
    humanRights: trieOf([[true, all('humanRights')]]),
  };
}
