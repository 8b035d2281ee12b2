import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isOwningMark, type Token } from '../text/text.js';
import { type Fragment, roleAt } from './fragment.js';
import { place, placeAt } from './place-names.js';
import { sortOf } from './role-sort.js';

/** "da assessoria de imprensa". */
const WORDS = 5;

/** Whether a country's name or demonym stands beside the words of a press office. */
function isOfCountry(tokens: readonly Token[], start: number, end: number, { language }: CompiledLanguage): boolean {
  return language.sources.verbFirst
    ? place(tokens, end) !== undefined
    : placeAt(tokens, start - 1, start) !== undefined;
}

/**
 * "a assessoria bielorrussa", "the Egyptian press office": of a country, it speaks for its state. "The press office of
 * Viasna" is Viasna, whose name follows: of its own words none names anybody (`null`).
 */
export function pressOffice(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
): Fragment | null | undefined {
  const { pressOffices } = compiled.names;
  for (let start = at; start >= Math.max(0, at - WORDS); start -= 1) {
    const end = pressOffices.longestAt(tokens, start)?.end;
    if (end === undefined || end < at) continue;
    const ofState = isOfCountry(tokens, start, end, compiled);
    if (end === at) return ofState && compiled.language.sources.verbFirst ? place(tokens, at) : undefined;
    if (ofState && start === at) return roleAt(start, end, 'government', sortOf(tokens, start, end, compiled));
    // "Según el servicio de prensa, …": of whoever it is of, its own words may still say
    return compiled.small.ofThe.isAt(tokens, end) || isOwningMark(tokens[start - 1]) ? null : undefined;
  }
  return undefined;
}
