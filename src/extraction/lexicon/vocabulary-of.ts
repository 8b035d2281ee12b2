import { PhraseTrie } from '../text/phrase-trie.js';
import { Vocabulary } from '../text/vocabulary.js';
import { WordTable } from '../text/word-table.js';
import { askedOfSentences, type SentenceTables } from './asked-of-sentences.js';
import type { FirstWordsOf } from './first-words-of.js';

/** The vocabulary of all look-up tables; those that are asked of whole sentences come first, as their bits must fit in one number. */
export function vocabularyOf(tables: SentenceTables, rules: object, firstWords: FirstWordsOf): Vocabulary {
  const { sets, descriptions, statements, course } = tables;
  const groups = [tables, sets, descriptions, statements, course, course.custody, course.speaking];
  const found = [...groups, ...Object.values(rules)]
    .flatMap((group): unknown[] => Object.values(group))
    .filter((table) => table instanceof PhraseTrie || table instanceof WordTable);
  return new Vocabulary([...new Set([...askedOfSentences(tables), ...found, ...Object.values(firstWords)])]);
}
