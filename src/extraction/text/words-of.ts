import { addTables } from './begun-tables.js';
import type { Token } from './text.js';
import { ROWS, type Vocabulary } from './vocabulary.js';

/** The words of a sentence taken together: of each table one look at one bit may tell that nothing of it stands in it. */
export interface WordsOf {
  /** Whose words they are; `null`: of several. */
  readonly vocabulary: Vocabulary | null;
  /** The tables of which a phrase may stand in it, by lane: a word that begins one, alone or before a word that goes on one. */
  readonly tables: readonly number[];
}

export function wordsOf(tokens: readonly Token[]): WordsOf {
  const last = tokens.at(-1)?.word;
  const vocabulary = last?.vocabulary ?? null;
  const count = vocabulary?.lanes ?? 0;
  const tables: number[] = [];
  for (let lane = 0; lane < count; lane += 1) tables.push(last?.bits[last.row + count + lane] ?? 0);
  for (let at = 1; at < tokens.length; at += 1) {
    const word = tokens[at - 1]?.word;
    const next = tokens[at]?.word;
    if (word === undefined || next === undefined || word.vocabulary !== vocabulary) return { vocabulary: null, tables };
    const { bits, row } = word;
    addTables(tables, bits, row + ROWS * count, { next: next.bits, follows: next.row + 2 * count });
  }
  return { vocabulary, tables };
}
