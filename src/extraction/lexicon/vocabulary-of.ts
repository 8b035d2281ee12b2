import { FirstWords } from '../text/first-words.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import { type PhraseTable, Vocabulary } from '../text/vocabulary.js';
import { WordTable } from '../text/word-table.js';
import type { CompiledCourse } from './compiled-course.js';
import type { CompiledDescriptions } from './compiled-descriptions.js';
import type { CompiledStatements } from './compiled-statements.js';
import type { FirstWordsOf } from './first-words-of.js';
import type { WordSets } from './word-sets.js';

interface Tables {
  readonly course: CompiledCourse;
  readonly statements: CompiledStatements;
  readonly sets: WordSets;
  readonly descriptions: CompiledDescriptions;
}

/** What is asked together. */
function togetherOf(family: PhraseTable): readonly PhraseTable[] {
  return family instanceof FirstWords ? [...family.tables, family.afterAny, family] : [family];
}

/** The vocabulary of all look-up tables; `names`: of those that are not the language's own. */
export function vocabularyOf(
  tables: Tables,
  rules: object,
  firstWords: FirstWordsOf,
  names: readonly PhraseTable[],
): Vocabulary {
  const { sets, descriptions, statements, course } = tables;
  const groups = [tables, sets, descriptions, statements, course, course.custody, course.speaking];
  const found = [...groups, ...Object.values(rules)]
    .flatMap((group): unknown[] => Object.values(group))
    .filter((table) => table instanceof PhraseTrie || table instanceof WordTable);
  const families = Object.values(firstWords);
  // those asked together stand together: one look at their lane tells of all of them
  return new Vocabulary([...new Set([...families.flatMap(togetherOf), ...found, ...names, ...families])]);
}
