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
  /** A role, or a body described by its noun. */
  readonly roles: FirstWords;
  /** A verb, phrase or noun that says whose word something is. */
  readonly cues: FirstWords;
  /** What makes a number one of something else than people, but for the commonest words. */
  readonly lookAlikes: AnyOf;
  /** What tells that something is still to come. */
  readonly ahead: AnyOf;
  /** Words between a number and a verb that part them. */
  readonly parting: AnyOf;
}

/** A compiled language before what is made of all its tables. */
export type TablesOf<Compiled> = Omit<Compiled, 'vocabulary' | 'firstWords'>;

type LookAlike = 'percent' | 'hypothetical' | 'conditionals' | 'remains' | 'capacity';

type Ahead = 'future' | 'planned' | 'contrast';

type Saying = 'say' | 'according' | 'disputes' | 'ownCounting' | 'reported' | 'counts' | 'documents';

interface Tables
  extends Readonly<Record<Saying | LookAlike | Ahead | 'roles', PhraseTable>>,
    Pick<CompiledRuleWords, 'bodies' | 'clause' | 'dating' | 'small' | 'speech'> {
  readonly language: Language;
  readonly sets: WordSets;
  readonly course: CompiledCourse;
  readonly descriptions: CompiledDescriptions;
}

export function firstWordsOf(tables: Tables): FirstWordsOf {
  const { language, roles, sets, bodies, speech, course } = tables;
  const { say, according, disputes, ownCounting, reported, counts, documents } = tables;
  const { percent, hypothetical, conditionals, remains, capacity, clause, descriptions } = tables;
  const { exceptions, somebody, comesOfAge, agesThan, extremes } = course;
  const saying = [say, according, disputes, ownCounting, reported, speech.speaks];
  return {
    roles: new FirstWords([roles, sets.describedBodies]),
    cues: new FirstWords(
      [...saying, counts, documents, course.nounsOfSaying, bodies.put],
      [...language.sources.accordingAtHead, ...bodies.putEnds.map((end) => `*${end}`)],
    ),
    ahead: new AnyOf([tables.future, tables.planned, clause.tomorrow, clause.ahead]),
    parting: new AnyOf([
      ...[tables.small.that, tables.dating.when, clause.because],
      ...[tables.contrast, sets.relatives, sets.joiners],
    ]),
    lookAlikes: new AnyOf([
      ...[percent, hypothetical, exceptions, conditionals, remains, clause.cheering, sets.each, capacity],
      ...[descriptions.agedOf, somebody, comesOfAge, agesThan, extremes, sets.ages],
      ...[clause.apartBy, clause.fewer, clause.which],
    ]),
  };
}
