import { AnyOf } from '../text/any-of.js';
import { FirstWords } from '../text/first-words.js';
import type { PhraseTable } from '../text/vocabulary.js';
import type { CompiledCourse } from './compiled-course.js';
import type { CompiledDescriptions } from './compiled-descriptions.js';
import type { CompiledRuleWords } from './compiled-rule-words.js';
import type { Language } from './language.js';
import type { WordSets } from './word-sets.js';

/** Words that may begin something of a kind: asked before the rules of that kind, which concern few words. */
export interface FirstWordsOf {
  /** A role, a body described by its noun, or somebody whom the registry knows. */
  readonly names: FirstWords;
  /** What tells within a name that it is a body's. */
  readonly bodies: FirstWords;
  /** A verb, phrase or noun that says whose word something is. */
  readonly cues: FirstWords;
  /** A noun by which a body may be called again. */
  readonly calledAgain: AnyOf;
  /** A day, by its name, number or distance. */
  readonly moments: AnyOf;
  /** A day, a span or a run of days; but no part of a month ("the first days of May"). */
  readonly times: AnyOf;
  /** What makes a number one of something else than people, but for the commonest words. */
  readonly lookAlikes: AnyOf;
  /** What tells that something is still to come. */
  readonly ahead: AnyOf;
  /** What tells that something only may be, was denied or called off. */
  readonly unreal: AnyOf;
  /** Words between a number and a verb that part them. */
  readonly parting: AnyOf;
}

/** A compiled language before what is made of all its tables. */
export type TablesOf<Compiled> = Omit<Compiled, 'vocabulary' | 'firstWords'>;

type LookAlike = 'percent' | 'hypothetical' | 'conditionals' | 'remains' | 'capacity';

type Ahead = 'future' | 'planned';

type Saying = 'say' | 'according' | 'disputes' | 'ownCounting' | 'reported' | 'counts' | 'documents';

type Timing = 'fixedTimes' | 'dayNames' | 'units' | 'since' | 'until' | 'rolling' | 'partsOfYear';

interface Tables
  extends Readonly<Record<Saying | LookAlike | Ahead | Timing | 'contrast' | 'roles', PhraseTable>>,
    Pick<CompiledRuleWords, 'bodies' | 'clause' | 'dating' | 'names' | 'reality' | 'small' | 'speech'> {
  readonly language: Language;
  readonly sets: WordSets;
  readonly course: CompiledCourse;
  readonly descriptions: CompiledDescriptions;
}

/** `known`: names that are not the language's own. */
export function firstWordsOf(tables: Tables, known: readonly PhraseTable[]): FirstWordsOf {
  const { roles, sets, speech, course, names, bodies } = tables;
  const { services, ruling, nationalOffices, highCommissions } = names;
  const { say, according, disputes, ownCounting, reported, counts, documents } = tables;
  const { percent, hypothetical, conditionals, remains, capacity, clause, descriptions } = tables;
  const { exceptions, somebody, comesOfAge, agesThan, extremes } = course;
  const saying = [say, according, disputes, ownCounting, reported, speech.speaks];
  return {
    names: new FirstWords([roles, sets.describedBodies, names.pressOffices, ...known]),
    bodies: new FirstWords([sets.bodyNouns, sets.stateNouns, services, ruling, nationalOffices, highCommissions]),
    cues: new FirstWords([...saying, counts, documents, course.nounsOfSaying, sets.accordingAtHead, speech.news]),
    calledAgain: new AnyOf([
      ...[sets.bodyNouns, sets.describedBodies, bodies.headquarters, bodies.outletsAgain, bodies.ministers],
      ...[names.embassies, highCommissions, names.chanceries, names.foreignAffairs],
    ]),
    ahead: new AnyOf([
      ...[tables.future, tables.planned, clause.tomorrow, clause.ahead, tables.reality.now],
      ...[tables.reality.stillAhead, tables.reality.putOff, tables.reality.sanctioned],
    ]),
    unreal: new AnyOf([
      tables.reality.possible,
      tables.reality.denials,
      tables.reality.calledOff,
      tables.reality.wouldHave,
    ]),
    parting: new AnyOf([
      ...[tables.small.that, tables.dating.when, clause.because],
      ...[tables.contrast, sets.relatives, sets.joiners],
    ]),
    lookAlikes: new AnyOf([
      ...[percent, hypothetical, exceptions, conditionals, remains, clause.cheering, clause.kills, sets.each, capacity],
      ...[descriptions.agedOf, somebody, comesOfAge, agesThan, extremes, sets.ages],
      ...[tables.reality.supposing, tables.reality.inverted, tables.reality.untilThen],
      ...[clause.apartBy, clause.fewer, clause.which, clause.dead, clause.takes, clause.cells],
    ]),
    ...timesOf(tables),
  };
}

function timesOf({ language, course, ...tables }: Tables): Pick<FirstWordsOf, 'moments' | 'times'> {
  const { time, numbers } = language;
  const { fixedTimes, dayNames, units, since, until, rolling, partsOfYear } = tables;
  const days = [...Object.keys(time.months), ...Object.keys(time.weekdays), ...time.dayWords, ...time.agoBefore];
  // "two weeks ago", "a day earlier": of numbers only those before a unit; "three first months"
  const before = [...Object.keys(numbers.values), ...numbers.articleOnes];
  const next = units.firstWords();
  return {
    moments: new AnyOf([fixedTimes, dayNames], { alone: days, before, next }),
    times: new AnyOf(
      [fixedTimes, dayNames, since, until, rolling, partsOfYear, course.underLaw, course.sinceThen, course.beforeThat],
      {
        alone: [...days, ...time.between, ...time.first],
        before,
        next: [...next, ...time.first],
      },
    ),
  };
}
