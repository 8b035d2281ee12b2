import type { PhraseTrie } from '../text/phrase-trie.js';
import { WordTable } from '../text/word-table.js';
import type { Language } from './language.js';
import { trieOf } from './look-up-tables.js';
import { PERSON_LINKS } from './name-links.js';
import type { NameWords } from './name-words.js';

/** Phrases, and words as they are written. */
type Inside = 'highCommissions' | 'nationalOffices' | 'pressOffices';
type Written = 'titleArticles' | 'placeArticles' | 'branchLinks' | 'officesAlone';

/** `NameWords` of all languages, ready to be looked up. */
export type CompiledNameWords = Readonly<Record<Exclude<keyof NameWords, Inside | Written> | 'causeLinks', WordTable>> &
  Readonly<Record<Inside, PhraseTrie<true>>> &
  Readonly<Record<Written, ReadonlySet<string>>>;

export function compileNameWords(languages: readonly Language[]): CompiledNameWords {
  const all = (name: keyof NameWords) => languages.flatMap(({ names }) => names[name]);
  const table = (name: keyof NameWords) => new WordTable(all(name));
  return {
    things: table('things'),
    nobodysLetters: table('nobodysLetters'),
    commonNouns: table('commonNouns'),
    titleArticles: new Set(all('titleArticles')),
    placeArticles: new Set(all('placeArticles')),
    articleBefore: table('articleBefore'),
    ofCountry: table('ofCountry'),
    causes: table('causes'),
    introducedLinks: new WordTable([...PERSON_LINKS, ...all('introducedLinks')]),
    causeLinks: new WordTable([...PERSON_LINKS, ...all('causes')]),
    embassies: table('embassies'),
    envoys: table('envoys'),
    delegates: table('delegates'),
    formers: table('formers'),
    retired: table('retired'),
    homelands: table('homelands'),
    ofTowns: table('ofTowns'),
    legislators: table('legislators'),
    surnameNouns: table('surnameNouns'),
    judges: table('judges'),
    rulingSides: table('rulingSides'),
    chanceries: table('chanceries'),
    foreignAffairs: table('foreignAffairs'),
    highCommissions: trieOf([[true, all('highCommissions')]]),
    regions: table('regions'),
    prisons: table('prisons'),
    placesOfDetention: table('placesOfDetention'),
    prisonKinds: table('prisonKinds'),
    detains: table('detains'),
    sites: table('sites'),
    titles: table('titles'),
    ruling: table('ruling'),
    councils: table('councils'),
    days: table('days'),
    nationalOffices: trieOf([[true, all('nationalOffices')]]),
    rights: table('rights'),
    publications: table('publications'),
    assemblies: table('assemblies'),
    services: table('services'),
    stateMatters: table('stateMatters'),
    territories: table('territories'),
    matters: table('matters'),
    branchLinks: new Set(all('branchLinks')),
    pressOffices: trieOf([[true, all('pressOffices')]]),
    liberation: table('liberation'),
    ombudsmen: table('ombudsmen'),
    offices: table('offices'),
    governments: table('governments'),
    officesAlone: new Set(all('officesAlone')),
    outletTitles: table('outletTitles'),
  };
}
