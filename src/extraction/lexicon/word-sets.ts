import { firstWords } from '../text/spell-out.js';
import { WordTable } from '../text/word-table.js';
import type { Language } from './language.js';

type WordSet =
  | 'stateAux'
  | 'negations'
  | 'qualifiers'
  | 'labels'
  | 'functionWords'
  | 'relatives'
  | 'forWhom'
  | 'subordinators'
  | 'increments'
  | 'elliptical'
  | 'bodyNouns'
  | 'stateNouns'
  | 'fillers'
  | 'dayParts'
  | 'between'
  | 'betweenAnd'
  | 'on'
  | 'events'
  | 'turningPoints'
  | 'articleOnes'
  | 'lone'
  | 'rangeOpen'
  | 'rangeJoin'
  | 'joiners'
  | 'determiners'
  | 'wereThen'
  | 'placePrepositions'
  | 'accordingAtHead'
  | 'agents'
  | 'possessives'
  | 'eyewitnesses'
  | 'outletNouns'
  | 'describedBodies'
  | 'bodyHeads'
  | 'openers'
  | 'companions'
  | 'firstPersons'
  | 'papers'
  | 'adjunctOpeners'
  | 'months'
  | 'weekdays'
  | 'numerals'
  | 'multipliers'
  | 'dateStarts'
  | 'dayWords'
  | 'dayArticles'
  | 'agoStarts'
  | 'nameArticles'
  | 'countOf'
  | 'introducers'
  | 'glue'
  | 'pairJoiners'
  | 'pairOpeners'
  | 'has'
  | 'partitives'
  | 'definites'
  | 'each'
  | 'ratioJoin'
  | 'leftOver'
  | 'ages'
  | 'existence'
  | 'needAuxiliary'
  | 'outing'
  | 'absolutes'
  | 'wishes'
  | 'clockBefore'
  | 'agoBefore'
  | 'agoAfter'
  | 'thingEnds'
  | 'verbEnds';

export type WordSets = Readonly<Record<WordSet, WordTable>>;

/** Single words of a language, looked up by token. */
export function setsOf({ predicates, groups, structure, sources, time, numbers }: Language): WordSets {
  const sets: Record<WordSet, readonly string[]> = {
    stateAux: predicates.stateAux,
    negations: predicates.negations,
    qualifiers: groups.qualifiers,
    labels: groups.labels,
    functionWords: groups.functionWords,
    relatives: structure.relatives,
    forWhom: structure.forWhom,
    subordinators: structure.subordinators,
    increments: structure.increments,
    elliptical: structure.elliptical,
    bodyNouns: sources.bodyNouns,
    stateNouns: sources.stateNouns,
    fillers: time.fillers,
    dayParts: time.dayParts,
    between: time.between,
    betweenAnd: time.betweenAnd,
    on: time.on,
    events: time.events,
    turningPoints: [...time.events, ...time.turningPoints],
    articleOnes: numbers.articleOnes,
    lone: numbers.lone,
    rangeOpen: numbers.rangeOpen,
    rangeJoin: numbers.rangeJoin,
    joiners: numbers.joiners,
    determiners: sources.determiners,
    wereThen: structure.wereThen,
    placePrepositions: sources.placePrepositions,
    accordingAtHead: sources.accordingAtHead,
    agents: sources.agents,
    possessives: sources.possessives,
    eyewitnesses: sources.eyewitnesses,
    outletNouns: sources.outletNouns,
    describedBodies: sources.describedBodies,
    bodyHeads: sources.bodyHeads,
    openers: sources.openers,
    companions: sources.companions,
    firstPersons: sources.firstPersons,
    papers: sources.papers,
    adjunctOpeners: sources.adjunctOpeners,
    months: Object.keys(time.months),
    weekdays: Object.keys(time.weekdays),
    numerals: Object.keys(numbers.values),
    multipliers: Object.keys(numbers.multipliers),
    dayWords: time.dayWords,
    dayArticles: time.dayArticles,
    agoStarts: [...time.agoBefore, ...Object.keys(numbers.values), ...numbers.articleOnes],
    dateStarts: [...Object.keys(time.months), ...firstWords(Object.keys(time.dayNames))],
    nameArticles: sources.nameArticles,
    countOf: sources.countOf,
    introducers: sources.introducers,
    glue: sources.glue,
    pairJoiners: structure.pairJoiners,
    pairOpeners: structure.pairOpeners,
    has: structure.has,
    partitives: structure.partitives,
    definites: structure.definites,
    each: structure.each,
    ratioJoin: structure.ratioJoin,
    leftOver: structure.leftOver,
    ages: structure.ages,
    existence: predicates.existence,
    needAuxiliary: predicates.needAuxiliary,
    outing: predicates.outing,
    absolutes: structure.absolutes,
    wishes: predicates.wishes,
    clockBefore: time.clockBefore,
    agoBefore: time.agoBefore,
    agoAfter: time.agoAfter,
    verbEnds: groups.verbEndings.map((ending) => `*${ending}`),
    thingEnds: groups.thingEndings.map((ending) => `*${ending}`),
  };
  const built = Object.entries(sets).map(([name, words]) => [name, new WordTable(words)] as const);
  return Object.fromEntries(built) as unknown as WordSets;
}
