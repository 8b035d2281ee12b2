import type { CompiledLanguage } from './compiled-language.js';
import type { Token } from './text.js';

const NAME = 5;

/** "are in Karachi's Malir jail", "in the maximum-security Kamiti prison": a place of detention by its name. */
export function insidePrison(
  tokens: readonly Token[],
  at: number,
  { language, sets }: CompiledLanguage,
): number | undefined {
  const { insides, prisonNouns } = language.predicates;
  if (!insides.includes(tokens[at]?.key ?? '')) return undefined;
  for (let index = at + 1; index <= at + NAME; index += 1) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (prisonNouns.includes(token.key)) return index > at + 1 ? index + 1 : undefined;
    const named = token.word.capital || token.word.hyphened || /^['’]s$/.test(token.text) || token.kind === 'number';
    if (!named && !sets.determiners.has(token.key)) return undefined;
  }
  return undefined;
}
