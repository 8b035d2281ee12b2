import { FirstWords } from '../text/first-words.js';
import { PhraseStarts } from '../text/phrase-starts.js';
import type { PhraseTable } from '../text/vocabulary.js';
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
  /** A day, by its name, number or distance. */
  readonly moments: PhraseStarts;
  /** A day, a span or a run of days; but no part of a month ("the first days of May"). */
  readonly times: PhraseStarts;
}

/** A compiled language before what is made of all its tables. */
export type TablesOf<Compiled> = Omit<Compiled, 'vocabulary' | 'firstWords'>;

type Saying = 'say' | 'according' | 'disputes' | 'ownCounting' | 'reported' | 'counts' | 'documents';

type Timing = 'fixedTimes' | 'dayNames' | 'units' | 'since' | 'until' | 'rolling' | 'partsOfYear';

interface Tables
  extends Readonly<Record<Saying | Timing | 'roles', PhraseTable>>,
    Pick<CompiledRuleWords, 'names' | 'speech'> {
  readonly language: Language;
  readonly sets: WordSets;
  readonly course: { readonly nounsOfSaying: PhraseTable; readonly underLaw: PhraseTable };
}

/** `known`: names that are not the language's own. */
export function firstWordsOf(tables: Tables, known: readonly PhraseTable[]): FirstWordsOf {
  const { language, roles, sets, speech, course, names } = tables;
  const { services, ruling, nationalOffices, highCommissions } = names;
  const { say, according, disputes, ownCounting, reported, counts, documents } = tables;
  const saying = [say, according, disputes, ownCounting, reported, speech.speaks];
  return {
    names: new FirstWords([roles, sets.describedBodies, ...known]),
    bodies: new FirstWords([sets.bodyNouns, sets.stateNouns, services, ruling, nationalOffices, highCommissions]),
    cues: new FirstWords([...saying, counts, documents, course.nounsOfSaying], language.sources.accordingAtHead),
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
    moments: new PhraseStarts([fixedTimes, dayNames], { alone: days, before, next }),
    times: new PhraseStarts([fixedTimes, dayNames, since, until, rolling, partsOfYear, course.underLaw], {
      alone: [...days, ...time.between, ...time.first],
      before,
      next: [...next, ...time.first],
    }),
  };
}
