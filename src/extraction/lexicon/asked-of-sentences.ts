import type { PhraseTable } from '../text/vocabulary.js';
import type { CompiledClauseWords } from './compiled-clause-words.js';
import type { CompiledCourse } from './compiled-course.js';
import type { CompiledDescriptions } from './compiled-descriptions.js';
import type { CompiledStatements } from './compiled-statements.js';
import type { WordSets } from './word-sets.js';

type Plain =
  | 'counts'
  | 'percent'
  | 'channels'
  | 'truth'
  | 'earlier'
  | 'futureWords'
  | 'planned'
  | 'comparedWith'
  | 'reported'
  | 'sameStatement';

export interface SentenceTables extends Readonly<Record<Plain, PhraseTable>> {
  readonly course: CompiledCourse;
  readonly statements: CompiledStatements;
  readonly sets: WordSets;
  readonly clause: CompiledClauseWords;
  readonly descriptions: CompiledDescriptions;
}

/** Tables of which rules ask whether anything stands in a sentence at all: they come first, and `WordsOf` knows those alone. */
export function askedOfSentences(tables: SentenceTables): readonly PhraseTable[] {
  const { counts, percent, channels, truth, earlier, futureWords, planned, comparedWith, reported, sameStatement } =
    tables;
  const { orders, records, taken, speeches, scenes, soFar, occasions, now, eventWords } = tables.course;
  const { triggers, promises, willPublish } = tables.statements;
  const { relatives, possessives } = tables.sets;
  const { states, occasions: ofArrest, politicalReasons, circumstances, olderThan } = tables.descriptions;
  return [
    ...[states, ofArrest, politicalReasons, circumstances, olderThan],
    ...[counts, percent, channels, truth, earlier, futureWords, planned, comparedWith, reported, sameStatement],
    ...[orders, records, taken, speeches, scenes, soFar, occasions, now, eventWords],
    ...[triggers, promises, willPublish, relatives, possessives, tables.clause.totals],
  ];
}
