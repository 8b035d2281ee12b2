import type { PhraseTrie } from '../text/phrase-trie.js';
import { WordTable } from '../text/word-table.js';
import type { BodyWords } from './body-words.js';
import type { Language } from './language.js';
import { trieOf } from './look-up-tables.js';

/** Words as they are written, and ends of words. */
type Written = 'toThe' | 'addressees';
type Ends = 'putEnds' | 'deedEnds' | 'noVerbEnds' | 'unions' | 'fromSomewhere' | 'nationals' | 'plurals';

/** `BodyWords`, ready to be looked up. */
export type CompiledBodyWords = Readonly<
  Record<Exclude<keyof BodyWords, 'activists' | 'seated' | Written | Ends>, WordTable>
> &
  Readonly<Record<Written, ReadonlySet<string>>> &
  Pick<BodyWords, Ends> & { readonly activists: PhraseTrie<true>; readonly seated: PhraseTrie<true> };

export function compileBodyWords({ bodies: words }: Language): CompiledBodyWords {
  return {
    or: new WordTable(words.or),
    help: new WordTable(words.help),
    leaders: new WordTable(words.leaders),
    leaderOf: new WordTable(words.leaderOf),
    peopleOf: new WordTable(words.peopleOf),
    itWas: new WordTable(words.itWas),
    sourceLabels: new WordTable(words.sourceLabels),
    sorts: new WordTable(words.sorts),
    sortLinks: new WordTable(words.sortLinks),
    leavesPrison: new WordTable(words.leavesPrison),
    houses: new WordTable(words.houses),
    outletsAgain: new WordTable(words.outletsAgain),
    headquarters: new WordTable(words.headquarters),
    demonstratives: new WordTable(words.demonstratives),
    thisPaper: new WordTable(words.thisPaper),
    ownReporters: new WordTable(words.ownReporters),
    latter: new WordTable(words.latter),
    same: new WordTable(words.same),
    neutral: new WordTable(words.neutral),
    ofPeople: new WordTable(words.ofPeople),
    ofNoStates: new WordTable(words.ofNoStates),
    ofNoState: new WordTable(words.ofNoState),
    made: new WordTable(words.made),
    authored: new WordTable(words.authored),
    agencies: new WordTable(words.agencies),
    activists: trieOf([[true, words.activists]]),
    seated: trieOf([[true, words.seated]]),
    worksFor: new WordTable(words.worksFor),
    toThe: new Set(words.toThe),
    addressees: new Set(words.addressees),
    calls: new WordTable(words.calls),
    among: new WordTable(words.among),
    amongThese: new WordTable(words.amongThese),
    putEnds: words.putEnds,
    put: new WordTable(words.put),
    paperEnds: new WordTable(words.paperEnds),
    paperHeads: new WordTable(words.paperHeads),
    americanLetters: new WordTable(words.americanLetters),
    deedEnds: words.deedEnds,
    deeds: new WordTable(words.deeds),
    noVerbEnds: words.noVerbEnds,
    noVerbs: new WordTable(words.noVerbs),
    asides: new WordTable(words.asides),
    their: new WordTable(words.their),
    inThe: new WordTable(words.inThe),
    unions: words.unions,
    neighbouring: new WordTable(words.neighbouring),
    takesIn: new WordTable(words.takesIn),
    near: new WordTable(words.near),
    beside: new WordTable(words.beside),
    ofPersons: new WordTable(words.ofPersons),
    ofPeopleOnly: new WordTable(words.ofPeopleOnly),
    officialCount: new WordTable(words.officialCount),
    wardens: new WordTable(words.wardens),
    jails: new WordTable(words.jails),
    they: new WordTable(words.they),
    officials: new WordTable(words.officials),
    heads: new WordTable(words.heads),
    ministers: new WordTable(words.ministers),
    first: new WordTable(words.first),
    portfolios: new WordTable(words.portfolios),
    officesAfter: new WordTable(words.officesAfter),
    sourceNouns: new WordTable(words.sourceNouns),
    officialSource: new WordTable(words.officialSource),
    ofTheState: new WordTable(words.ofTheState),
    fromSomewhere: words.fromSomewhere,
    tellsNone: new WordTable(words.tellsNone),
    anyBody: new WordTable(words.anyBody),
    prisonServices: new WordTable(words.prisonServices),
    nationals: words.nationals,
    missions: new WordTable(words.missions),
    ofIt: new WordTable(words.ofIt),
    itsPeople: new WordTable(words.itsPeople),
    contracted: new WordTable(words.contracted),
    both: new WordTable(words.both),
    ofPair: new WordTable(words.ofPair),
    ofOrder: new WordTable(words.ofOrder),
    plurals: words.plurals,
    groupNouns: new WordTable(words.groupNouns),
    groupKinds: new WordTable(words.groupKinds),
    ngo: new WordTable(words.ngo),
    ours: new WordTable(words.ours),
    officeOf: new WordTable(words.officeOf),
    officeNoun: new WordTable(words.officeNoun),
    ageWords: new WordTable(words.ageWords),
    prisonSort: new WordTable(words.prisonSort),
    ngoSort: new WordTable(words.ngoSort),
    partySort: new WordTable(words.partySort),
  };
}
