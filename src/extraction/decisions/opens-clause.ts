import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** Whether a clause begins at the number: "…, and two judges", "that two judges". */
export function opensClause(tokens: readonly Token[], start: number, { sets, small }: CompiledLanguage): boolean {
  const before = tokens[start - 1];
  return before === undefined || before.kind === 'punct' || small.that.has(before) || sets.joiners.has(before);
}
