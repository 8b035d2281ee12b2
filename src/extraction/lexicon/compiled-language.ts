import type { Modifier } from '../../domain/claim.js';
import type { PhraseTrie } from '../text/phrase-trie.js';
import type { PhraseTable, Vocabulary } from '../text/vocabulary.js';
import { WordTable } from '../text/word-table.js';
import type { Moment, Span } from '../time/moment.js';
import { type CompiledCourse, compileCourse } from './compiled-course.js';
import { type CompiledDescriptions, compileDescriptions } from './compiled-descriptions.js';
import { type CompiledRuleWords, compileRuleWords } from './compiled-rule-words.js';
import { type CompiledStatements, compileStatements } from './compiled-statements.js';
import { type FirstWordsOf, firstWordsOf, type TablesOf } from './first-words-of.js';
import type { Language } from './language.js';
import {
  boundsOf,
  type GroupEntry,
  groupsOf,
  keyed,
  modifiers,
  type NumberPhrase,
  numberPhrasesOf,
  numberStartsOf,
  type Rolling,
  rollingOf,
  splitVerbsOf,
  timeStartsOf,
  trieOf,
} from './look-up-tables.js';
import type { SourceRole } from './source-role.js';
import { vocabularyOf } from './vocabulary-of.js';
import { setsOf, type WordSets } from './word-sets.js';

export type PredicateKind = 'freed' | 'promised' | 'held' | 'lifted' | 'other';

/** Words of a language, ready to be looked up. */
export interface CompiledLanguage extends CompiledRuleWords {
  readonly language: Language;
  readonly numberPhrases: PhraseTrie<NumberPhrase>;
  readonly countable: PhraseTrie<number>;
  readonly fractions: PhraseTrie<readonly [number, number]>;
  readonly fractionBases: PhraseTrie<true>;
  readonly hedgesBefore: PhraseTrie<Modifier>;
  readonly hedgesAfter: PhraseTrie<Modifier>;
  readonly predicates: PhraseTrie<PredicateKind>;
  readonly heldParticiples: PhraseTrie<true>;
  readonly future: PhraseTrie<true>;
  readonly planned: PhraseTrie<true>;
  readonly groups: PhraseTrie<GroupEntry>;
  readonly descriptions: CompiledDescriptions;
  readonly statements: CompiledStatements;
  readonly course: CompiledCourse;
  readonly things: PhraseTrie<true>;
  readonly roles: PhraseTrie<SourceRole>;
  readonly say: PhraseTrie<true>;
  readonly according: PhraseTrie<true>;
  readonly counts: PhraseTrie<true>;
  readonly isOf: PhraseTrie<true>;
  readonly channels: PhraseTrie<string>;
  readonly told: PhraseTrie<true>;
  readonly reported: PhraseTrie<true>;
  readonly documents: PhraseTrie<true>;
  readonly disputes: PhraseTrie<true>;
  readonly ownCounting: PhraseTrie<true>;
  readonly leads: PhraseTrie<true>;
  readonly guestLeads: PhraseTrie<true>;
  readonly refersBack: PhraseTrie<true>;
  readonly pressRelease: PhraseTrie<true>;
  readonly weCount: PhraseTrie<true>;
  readonly ourselves: PhraseTrie<true>;
  readonly dayNames: PhraseTrie<number>;
  readonly fixedTimes: PhraseTrie<Moment | Span>;
  readonly since: PhraseTrie<'since' | 'after'>;
  readonly until: PhraseTrie<'until' | 'before'>;
  readonly rolling: PhraseTrie<Rolling>;
  readonly units: PhraseTrie<'hour' | 'day' | 'week' | 'month' | 'year'>;
  readonly contrast: PhraseTrie<true>;
  readonly parts: PhraseTrie<true>;
  readonly ofWhole: PhraseTrie<true>;
  readonly earlier: PhraseTrie<true>;
  readonly truth: PhraseTrie<true>;
  readonly percent: PhraseTrie<true>;
  readonly outOf: PhraseTrie<true>;
  readonly differences: PhraseTrie<true>;
  readonly comparedWith: PhraseTrie<true>;
  readonly reaches: PhraseTrie<true>;
  readonly futureWords: PhraseTrie<true>;
  readonly reportedFuture: PhraseTrie<true>;
  readonly lastYear: PhraseTrie<true>;
  readonly apart: PhraseTrie<1 | -1>;
  readonly onward: PhraseTrie<true>;
  readonly spanEnds: PhraseTrie<true>;
  readonly partsOfYear: PhraseTrie<readonly [number, number]>;
  readonly ofYear: PhraseTrie<true>;
  readonly ofLastWeek: PhraseTrie<true>;
  readonly ofThatMonth: PhraseTrie<true>;
  readonly lastDates: PhraseTrie<true>;
  readonly andNow: PhraseTrie<true>;
  readonly sameStatement: PhraseTrie<true>;
  readonly makeUp: PhraseTrie<true>;
  readonly rates: PhraseTrie<true>;
  readonly conditionals: PhraseTrie<true>;
  readonly remains: PhraseTrie<true>;
  readonly neverDescribe: PhraseTrie<true>;
  readonly asks: PhraseTrie<true>;
  readonly weakFreed: PhraseTrie<true>;
  readonly idioms: PhraseTrie<true>;
  readonly statuses: PhraseTrie<true>;
  readonly undone: PhraseTrie<true>;
  readonly pastStates: PhraseTrie<true>;
  readonly restates: PhraseTrie<true>;
  readonly capacity: PhraseTrie<true>;
  readonly states: PhraseTrie<true>;
  readonly gauges: PhraseTrie<true>;
  readonly jailed: PhraseTrie<true>;
  readonly inMonth: PhraseTrie<true>;
  readonly weakHeld: PhraseTrie<true>;
  readonly hypothetical: PhraseTrie<true>;
  readonly rest: PhraseTrie<true>;
  readonly later: PhraseTrie<true>;
  readonly clockAfter: PhraseTrie<true>;
  readonly copulas: PhraseTrie<true>;
  /** First halves of verbs in two halves, with what may close them. */
  readonly splitVerbs: ReadonlyMap<string, ReadonlySet<string>>;
  /** The second halves of all of them. */
  readonly splitSeconds: WordTable;
  readonly timeStarts: WordTable;
  readonly numberStarts: WordTable;
  readonly sets: WordSets;
  readonly firstWords: FirstWordsOf;
  /** Its words: each knows which of the tables above it may begin. */
  readonly vocabulary: Vocabulary;
  /** The commonest words of the other languages that are none of its own. */
  readonly foreignWords: WordTable;
}

function tablesOf(language: Language): Omit<TablesOf<CompiledLanguage>, 'foreignWords' | keyof CompiledRuleWords> {
  const { numbers, hedges, predicates, groups, sources, time, structure } = language;
  const all = (phrases: readonly string[]) => trieOf<true>([[true, phrases]]);
  return {
    language,
    numberPhrases: numberPhrasesOf(language),
    countable: trieOf(keyed(numbers.countable)),
    fractions: trieOf(keyed(numbers.fractions)),
    fractionBases: all(numbers.fractionBases),
    hedgesBefore: modifiers(hedges.before),
    hedgesAfter: modifiers(hedges.after),
    predicates: trieOf<PredicateKind>([
      ['promised', predicates.promised],
      ['lifted', predicates.lifted],
      ['freed', predicates.freed],
      ['held', predicates.held],
      ['other', [...predicates.other, ...predicates.exiled]],
    ]),
    heldParticiples: all(predicates.heldParticiples),
    future: all(predicates.future),
    planned: all(predicates.planned),
    groups: groupsOf(language),
    descriptions: compileDescriptions(language),
    statements: compileStatements(language),
    course: compileCourse(language),
    things: all(groups.things),
    roles: trieOf(Object.entries(sources.roles).map(([role, phrases]) => [role as SourceRole, phrases] as const)),
    say: all(sources.say),
    according: all(sources.according),
    counts: all(sources.counts),
    isOf: all(sources.isOf),
    channels: trieOf(Object.entries(sources.channels)),
    told: all(sources.told),
    reported: all(sources.reported),
    documents: all(sources.documents),
    disputes: all(sources.disputes),
    ownCounting: all(sources.ownCounting),
    leads: all(sources.leads),
    guestLeads: all(sources.guestLeads),
    refersBack: all(sources.refersBack),
    pressRelease: all(sources.pressRelease),
    weCount: all(sources.weCount),
    ourselves: all(sources.ourselves),
    dayNames: trieOf(keyed(time.dayNames)),
    fixedTimes: trieOf(time.fixed),
    ...boundsOf(language),
    rolling: rollingOf(language),
    units: trieOf(Object.entries(time.units).map(([unit, words]) => [unit as 'hour', words] as const)),
    contrast: all(structure.contrast),
    parts: all(structure.parts),
    ofWhole: all(structure.ofWhole),
    earlier: all(structure.earlier),
    truth: all(structure.truth),
    percent: all(structure.percent),
    outOf: all(structure.outOf),
    differences: all(structure.differences),
    comparedWith: all(structure.comparedWith),
    reaches: all(structure.reaches),
    futureWords: all(time.futureWords),
    reportedFuture: all(time.reportedFuture),
    lastYear: all(time.lastYear),
    apart: trieOf<1 | -1>([
      [-1, time.earlierThan],
      [1, time.laterThan],
    ]),
    onward: all(time.onward),
    spanEnds: all(time.spanEnds),
    partsOfYear: trieOf(keyed(time.partsOfYear)),
    ofYear: all(time.ofYear),
    ofLastWeek: all(time.ofLastWeek),
    ofThatMonth: all(time.ofThatMonth),
    lastDates: all(time.lastDate),
    andNow: all(time.andNow),
    sameStatement: all(time.sameStatement),
    makeUp: all(structure.makeUp),
    rates: all(structure.rates),
    conditionals: all(structure.conditionals),
    remains: all(structure.remains),
    neverDescribe: all(predicates.neverDescribe),
    asks: all(predicates.asks),
    weakFreed: all(predicates.weakFreed),
    idioms: all(predicates.idioms),
    statuses: all(predicates.statuses),
    undone: all(predicates.undone),
    pastStates: all(structure.pastStates),
    restates: all(structure.restates),
    capacity: all(structure.capacity),
    states: all(structure.states),
    gauges: all(structure.gauges),
    jailed: all(groups.jailed),
    inMonth: all(time.inMonth),
    weakHeld: all(predicates.weakHeld),
    hypothetical: all(structure.hypothetical),
    rest: all(structure.rest),
    later: all(structure.later),
    clockAfter: all(time.clockAfter),
    copulas: all(structure.copulas),
    splitVerbs: splitVerbsOf(language),
    splitSeconds: new WordTable(new Set(language.predicates.freedSplit.flatMap(([, second]) => second))),
    timeStarts: new WordTable(timeStartsOf(language)),
    numberStarts: new WordTable(numberStartsOf(language)),
    sets: setsOf(language),
  };
}

/** Builds the look-up tables of a language, once; `others`: those it is told from; `names`: further tables its words know. */
export function compileLanguage(
  language: Language,
  others: readonly Language[] = [],
  names: readonly PhraseTable[] = [],
): CompiledLanguage {
  const foreign = others.flatMap(({ stopWords }) => stopWords).filter((word) => !language.stopWords.includes(word));
  const asked = compileRuleWords(language, others);
  const tables = { ...tablesOf(language), ...asked, foreignWords: new WordTable(foreign) };
  const firstWords = firstWordsOf(tables, names);
  return { ...tables, firstWords, vocabulary: vocabularyOf(tables, asked, firstWords, names) };
}
