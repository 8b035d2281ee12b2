import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';

/** "on the list that it closed", "en la lista de Viasna": which list is told there, and none that was told of before. */
export function isOwnList(
  tokens: readonly Token[],
  end: number,
  { statements, sets, small }: CompiledLanguage,
): boolean {
  if (statements.lists.longestAt(tokens, end - 1) === undefined) return false;
  return (
    [sets.relatives, small.ofThe].some((words) => words.isAt(tokens, end)) || sets.possessives.isAt(tokens, end - 2)
  );
}

/** Tokens of "En la lista" and "En su lista". */
const TO_LIST = 4;

/** "En la lista de Viasna", "Na lista do Foro Penal", "En su lista": of the people on it, whoever was told of before. */
export function isOnAnothersList({ analysed: { sentence }, counted }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = sentence;
  if (counted.kind !== 'group' || compiled.ofWhole.longestAt(tokens, 0) === undefined) return false;
  for (let at = 1; at < TO_LIST; at += 1) {
    if (compiled.statements.lists.longestAt(tokens, at) === undefined) continue;
    return compiled.small.ofThe.isAt(tokens, at + 1) || compiled.sets.possessives.isAt(tokens, at - 1);
  }
  return false;
}
