import type { Token } from './text.js';
import type { Vocabulary } from './vocabulary.js';

/** The words of a sentence taken together: of most tables one look tells that nothing of theirs stands in it. */
export interface WordsOf {
  /** Whose words they are; `null`: of several. */
  readonly vocabulary: Vocabulary | null;
  /** The tables that have any of them as a first word, a bit each. */
  readonly begins: readonly number[];
}

export function wordsOf(tokens: readonly Token[]): WordsOf {
  const first = tokens[0]?.word;
  const begins = [...(first?.begins ?? [])];
  for (const { word } of tokens) {
    if (word.vocabulary !== first?.vocabulary) return { vocabulary: null, begins };
    for (let lane = 0; lane < begins.length; lane += 1) begins[lane] = (begins[lane] ?? 0) | (word.begins[lane] ?? 0);
  }
  return { vocabulary: first?.vocabulary ?? null, begins };
}
