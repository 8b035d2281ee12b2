import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

const SET_OFF = /^[—–:|-]$/;

/**
 * "626 — people freed since December", "711: presos políticos": a figure that a list sets off counts what follows, as if
 * nothing stood between. The time of day, the number of an item and a score do not: what follows must be people, or what
 * became of them.
 */
export function withNumberFirst(tokens: readonly Token[], compiled: CompiledLanguage): readonly Token[] {
  const [number, mark] = tokens;
  if (number?.kind !== 'number' || mark === undefined || !SET_OFF.test(mark.text)) return tokens;
  const counts =
    compiled.groups.longestAt(tokens, 2) !== undefined || compiled.predicates.longestAt(tokens, 2) !== undefined;
  return counts && !number.text.includes(':') ? [number, ...tokens.slice(2)] : tokens;
}
