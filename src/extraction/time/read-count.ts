import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { digitValue } from '../numbers/digits.js';
import type { Token } from '../text/text.js';
import { entry, type Read } from './read-date.js';

const MOST = 400;

/** How many days, weeks, hours: "48", "three", "a", "cuarenta y ocho", "vinte e quatro". */
export function countAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<number> | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const value = token.kind === 'number' ? digitValue(token.text) : inWords(tokens, at, compiled);
  if (value !== undefined && Number.isInteger(value) && value > 0 && value < MOST) {
    const more = token.kind !== 'number' && value % 10 === 0 && value < 100 ? unitsAfter(tokens, at, compiled) : 0;
    return { what: value + more, end: more > 0 ? at + 3 : at + 1 };
  }
  return compiled.sets.articleOnes.has(token) ? { what: 1, end: at + 1 } : undefined;
}

function inWords(tokens: readonly Token[], at: number, { language, sets }: CompiledLanguage): number | undefined {
  const token = tokens[at];
  return token !== undefined && sets.numerals.has(token) ? entry(language.numbers.values, token.key) : undefined;
}

/** The rest of "cuarenta y ocho", "vinte e quatro": after tens, and before what is counted. */
function unitsAfter(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number {
  if (!compiled.sets.joiners.isAt(tokens, at + 1)) return 0;
  const units = inWords(tokens, at + 2, compiled) ?? 0;
  return units > 0 && units < 10 && compiled.units.longestAt(tokens, at + 3) !== undefined ? units : 0;
}
