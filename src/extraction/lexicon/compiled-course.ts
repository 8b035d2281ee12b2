import type { PhraseTrie } from '../text/phrase-trie.js';
import { WordTable } from '../text/word-table.js';
import {
  type CompiledCustody,
  compileCustody,
  custodyPlacesOf,
  custodyStartsOf,
  custodyVerbsOf,
  predicateStartsOf,
} from './compiled-custody.js';
import { type CompiledSpeaking, compileSpeaking } from './compiled-speaking.js';
import type { Language } from './language.js';
import { type GroupEntry, officialsOf, spelledOut, trieOf } from './look-up-tables.js';
import type { Calling } from './source-words.js';

/** Words that place people's release in the course of things: how they were taken, where they went, up to when all are counted. */
export interface CompiledCourse {
  readonly taken: PhraseTrie<true>;
  readonly ratioLinks: PhraseTrie<true>;
  readonly atOnce: PhraseTrie<true>;
  readonly holds: PhraseTrie<true>;
  readonly thereIn: PhraseTrie<true>;
  readonly thereWere: PhraseTrie<true>;
  readonly onlyThan: PhraseTrie<true>;
  readonly owned: PhraseTrie<true>;
  readonly comesOfAge: PhraseTrie<true>;
  readonly somebody: PhraseTrie<true>;
  readonly pastVerbs: WordTable;
  readonly afterVerbs: WordTable;
  readonly orders: PhraseTrie<true>;
  readonly records: PhraseTrie<true>;
  readonly exiled: PhraseTrie<true>;
  readonly soFar: PhraseTrie<true>;
  readonly occasions: PhraseTrie<true>;
  readonly exceptions: PhraseTrie<true>;
  readonly nounsOfSaying: PhraseTrie<true>;
  readonly callings: PhraseTrie<Calling>;
  readonly against: PhraseTrie<true>;
  readonly officials: PhraseTrie<GroupEntry>;
  readonly monthsFromNow: PhraseTrie<number>;
  readonly sameStarts: PhraseTrie<true>;
  readonly proVerbs: PhraseTrie<true>;
  readonly follows: PhraseTrie<true>;
  readonly whereabouts: PhraseTrie<true>;
  readonly changes: PhraseTrie<true>;
  readonly changed: PhraseTrie<'from' | 'to'>;
  readonly tallies: PhraseTrie<true>;
  readonly countsOneByOne: PhraseTrie<true>;
  readonly extremes: PhraseTrie<true>;
  readonly agesThan: PhraseTrie<true>;
  readonly custody: CompiledCustody;
  readonly speaking: CompiledSpeaking;
  readonly rescues: PhraseTrie<true>;
  /** What shows that a text is about people in detention. */
  readonly signs: PhraseTrie<true>;
  readonly custodyStarts: WordTable;
  readonly custodyPlaces: WordTable;
  readonly custodyVerbs: WordTable;
  /** Where what happens to people may begin. */
  readonly predicateStarts: Pick<PhraseTrie<true>, 'mayBeAt' | 'mayBeIn'>;
  readonly closings: PhraseTrie<true>;
  readonly inIt: PhraseTrie<true>;
  readonly earlyIn: WordTable;
  readonly midIn: WordTable;
  readonly clearings: WordTable;
  readonly halvesOfMonth: PhraseTrie<'start' | 'end'>;
  /** "first", "last": of so many days of a month. */
  readonly endsOfMonth: WordTable;
  readonly hadDone: WordTable;
  readonly monthVerbs: WordTable;
  readonly beginnings: PhraseTrie<true>;
  readonly knownByDate: WordTable;
  readonly unrest: WordTable;
  readonly grants: WordTable;
  readonly laws: WordTable;
  readonly enacted: WordTable;
  readonly sinceThen: PhraseTrie<true>;
  readonly inBoth: PhraseTrie<true>;
  readonly startUnsaid: PhraseTrie<true>;
  readonly inOffice: PhraseTrie<true>;
  readonly beforeThat: PhraseTrie<true>;
  readonly alone: WordTable;
  readonly throughout: PhraseTrie<true>;
  readonly swornIn: WordTable;
  readonly inEvent: WordTable;
  readonly begun: WordTable;
  readonly hours: WordTable;
  readonly rounds: WordTable;
  /** Nouns of events and verbs that tell of them, which the text may date. */
  readonly eventWords: WordTable;
  readonly underLaw: PhraseTrie<true>;
  readonly declared: PhraseTrie<true>;
  readonly declaredBy: WordTable;
  readonly interviewed: PhraseTrie<true>;
  readonly listsGiven: PhraseTrie<true>;
  readonly ofThatYear: PhraseTrie<true>;
  readonly ofNextYear: PhraseTrie<true>;
  readonly ofThisYear: PhraseTrie<true>;
  readonly yearBefore: PhraseTrie<true>;
  readonly previous: WordTable;
  readonly monthsTogether: PhraseTrie<number>;
  readonly now: WordTable;
  readonly otherCalendars: WordTable;
  readonly nightLinks: WordTable;
  readonly scenes: PhraseTrie<true>;
  readonly everyDay: PhraseTrie<true>;
  readonly expects: WordTable;
  readonly withinDay: WordTable;
  readonly within: WordTable;
  readonly fromEvent: PhraseTrie<true>;
  readonly beforeEvent: PhraseTrie<true>;
  readonly oneBefore: PhraseTrie<true>;
  readonly built: WordTable;
  readonly habits: WordTable;
  readonly countingBegins: PhraseTrie<true>;
  readonly speeches: PhraseTrie<true>;
  readonly spoken: PhraseTrie<true>;
  readonly goesOn: PhraseTrie<true>;
  readonly namedByDay: WordTable;
  /** Verbs of being somewhere: "sleep", "estaban". */
  readonly stays: WordTable;
}

export function compileCourse(language: Language): CompiledCourse {
  const { predicates, sources, structure, time, eventTimes } = language;
  return {
    officials: officialsOf(language),
    orders: trieOf([[true, predicates.orders]]),
    records: trieOf([[true, structure.records]]),
    taken: trieOf([[true, predicates.taken]]),
    exiled: trieOf([[true, predicates.exiled]]),
    soFar: trieOf([[true, structure.soFar]]),
    monthsFromNow: trieOf(
      Object.entries(time.monthsFromNow).map(([months, words]) => [Number(months), words] as const),
    ),
    sameStarts: trieOf([[true, time.sameStart]]),
    proVerbs: trieOf([[true, structure.proVerbs]]),
    follows: trieOf([[true, structure.follows]]),
    whereabouts: trieOf([[true, structure.whereabouts]]),
    changes: trieOf([[true, structure.change]]),
    changed: trieOf([
      ['from', structure.changedFrom],
      ['to', structure.changedTo],
    ]),
    tallies: trieOf([[true, structure.tallies]]),
    countsOneByOne: trieOf([[true, structure.countsOneByOne]]),
    extremes: trieOf([[true, structure.extremes]]),
    agesThan: trieOf([[true, structure.agesThan]]),
    custody: compileCustody(language),
    speaking: compileSpeaking(sources.speaking),
    rescues: trieOf([[true, language.custody.rescues]]),
    signs: trieOf([[true, language.custody.signs]]),
    custodyStarts: new WordTable(custodyStartsOf(language)),
    custodyVerbs: new WordTable(custodyVerbsOf(language)),
    custodyPlaces: new WordTable(custodyPlacesOf(language)),
    predicateStarts: trieOf([[true, predicateStartsOf(language)]]),
    stays: new WordTable(language.custody.stays),
    closings: trieOf([[true, eventTimes.closings]]),
    inIt: trieOf([[true, eventTimes.inIt]]),
    earlyIn: new WordTable(new Set(eventTimes.earlyIn)),
    midIn: new WordTable(new Set(eventTimes.midIn)),
    clearings: new WordTable(new Set(eventTimes.clearings)),
    halvesOfMonth: trieOf<'start' | 'end'>([
      ['start', eventTimes.partsOfMonth.firstHalf],
      ['end', eventTimes.partsOfMonth.secondHalf],
    ]),
    endsOfMonth: new WordTable([...eventTimes.partsOfMonth.starts, ...eventTimes.partsOfMonth.ends]),
    hadDone: new WordTable(new Set(eventTimes.hadDone)),
    monthVerbs: new WordTable(new Set(eventTimes.monthVerbs)),
    beginnings: trieOf([[true, eventTimes.beginnings]]),
    knownByDate: new WordTable(new Set(eventTimes.knownByDate)),
    unrest: new WordTable(new Set(eventTimes.unrest)),
    grants: new WordTable(new Set(eventTimes.grants)),
    laws: new WordTable(new Set(eventTimes.laws)),
    enacted: new WordTable(new Set(eventTimes.enacted)),
    sinceThen: trieOf([[true, eventTimes.sinceThen]]),
    inBoth: trieOf([[true, eventTimes.inBoth]]),
    startUnsaid: trieOf([[true, eventTimes.startUnsaid]]),
    inOffice: trieOf([[true, eventTimes.inOffice]]),
    beforeThat: trieOf([[true, eventTimes.beforeThat]]),
    alone: new WordTable(new Set(eventTimes.alone)),
    throughout: trieOf([[true, eventTimes.throughout]]),
    swornIn: new WordTable(new Set(eventTimes.swornIn)),
    inEvent: new WordTable(new Set(eventTimes.inEvent)),
    begun: new WordTable(new Set(eventTimes.begun)),
    hours: new WordTable(new Set(eventTimes.hours)),
    eventWords: new WordTable([
      ...time.events,
      ...time.turningPoints,
      ...Object.keys(time.eventVerbs),
      ...eventTimes.declaredBy,
    ]),
    rounds: new WordTable(new Set(eventTimes.rounds)),
    underLaw: trieOf([[true, eventTimes.underLaw]]),
    declared: trieOf([[true, eventTimes.declared]]),
    declaredBy: new WordTable(new Set(eventTimes.declaredBy)),
    interviewed: trieOf([[true, eventTimes.interviewed]]),
    listsGiven: trieOf([[true, eventTimes.listsGiven]]),
    ofThatYear: trieOf([[true, eventTimes.ofThatYear]]),
    ofNextYear: trieOf([[true, eventTimes.ofNextYear]]),
    ofThisYear: trieOf([[true, eventTimes.ofThisYear]]),
    yearBefore: trieOf([[true, eventTimes.yearBefore]]),
    previous: new WordTable(new Set(eventTimes.previous)),
    monthsTogether: trieOf(
      Object.entries(eventTimes.monthsTogether).map(([months, words]) => [Number(months), words] as const),
    ),
    now: new WordTable(new Set(eventTimes.now)),
    otherCalendars: new WordTable(new Set(eventTimes.otherCalendars)),
    nightLinks: new WordTable(new Set(eventTimes.nightLinks)),
    scenes: trieOf([[true, eventTimes.scenes]]),
    everyDay: trieOf([[true, eventTimes.everyDay]]),
    expects: new WordTable(new Set(eventTimes.expects)),
    withinDay: new WordTable(new Set(eventTimes.withinDay)),
    within: new WordTable(new Set(eventTimes.within)),
    fromEvent: trieOf([[true, eventTimes.fromEvent]]),
    beforeEvent: trieOf([[true, eventTimes.beforeEvent]]),
    oneBefore: trieOf([[true, eventTimes.oneBefore]]),
    built: spelledOut(eventTimes.built),
    habits: new WordTable(new Set(eventTimes.habits)),
    countingBegins: trieOf([[true, eventTimes.countingBegins]]),
    speeches: trieOf([[true, eventTimes.speeches]]),
    spoken: trieOf([[true, eventTimes.spoken]]),
    goesOn: trieOf([[true, eventTimes.goesOn]]),
    namedByDay: new WordTable(new Set(eventTimes.namedByDay)),
    against: trieOf([[true, structure.against]]),
    ratioLinks: trieOf([[true, structure.ratioLinks]]),
    atOnce: trieOf([[true, structure.atOnce]]),
    holds: trieOf([[true, structure.holds]]),
    thereIn: trieOf([[true, structure.thereIn]]),
    thereWere: trieOf([[true, structure.thereWere]]),
    onlyThan: trieOf([[true, structure.onlyThan]]),
    owned: trieOf([[true, structure.owned]]),
    comesOfAge: trieOf([[true, structure.comesOfAge]]),
    somebody: trieOf([[true, structure.somebody]]),
    pastVerbs: new WordTable(structure.pastVerbs),
    afterVerbs: new WordTable(structure.afterVerbs),
    occasions: trieOf([[true, structure.occasions]]),
    exceptions: trieOf([[true, structure.exceptions]]),
    nounsOfSaying: trieOf([[true, sources.nounsOfSaying]]),
    callings: trieOf(Object.entries(sources.callings).map(([calling, words]) => [calling as Calling, words] as const)),
  };
}
