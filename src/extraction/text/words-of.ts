import type { Token } from './text.js';
import type { Vocabulary } from './vocabulary.js';

/** The words of a sentence taken together: of the tables of the first lane one look tells that nothing of theirs stands in it. */
export interface WordsOf {
  /** Whose words they are; `null`: of several. */
  readonly vocabulary: Vocabulary | null;
  /** The tables of which a phrase may stand in it: a word that begins one, alone or before a word that goes on one. */
  readonly tables: number;
}

export function wordsOf(tokens: readonly Token[]): WordsOf {
  const vocabulary = tokens[0]?.word.vocabulary ?? null;
  let tables = tokens.at(-1)?.word.alone[0] ?? 0;
  for (let at = 1; at < tokens.length; at += 1) {
    const word = tokens[at - 1]?.word;
    const next = tokens[at]?.word;
    if (word === undefined || next === undefined || next.vocabulary !== vocabulary) return { vocabulary: null, tables };
    tables |= (word.begins[0] ?? 0) & ((word.alone[0] ?? 0) | (next.follows[0] ?? 0));
  }
  return { vocabulary, tables };
}
