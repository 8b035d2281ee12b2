import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** A number in words, and the token after it. */
export interface SpelledNumber {
  readonly end: number;
  readonly value: number;
  readonly form: 'words' | 'one';
}

/** Whether `add` may follow `sum` in one number: 60 + 6, 200 + 66, not 6 + 60. */
function fits(sum: number, add: number): boolean {
  if (sum === 0) return true;
  const scale = 10 ** String(add).length;
  return sum % scale === 0 && add < scale && sum >= scale;
}

function partsOf(key: string, values: Readonly<Record<string, number>>): readonly number[] | undefined {
  const whole = values[key];
  if (whole !== undefined) return [whole];
  if (!key.includes('-')) return undefined;
  const parts = key.split('-').map((part) => values[part]);
  return parts.every((part) => part !== undefined) ? (parts as number[]) : undefined;
}

interface Sum {
  readonly total: number;
  readonly current: number;
}

/** One word of a spelled number taken into the sum; `undefined` where the number cannot go on with it. */
function take(sum: Sum, token: Token, compiled: CompiledLanguage): Sum | undefined {
  const { language, sets } = compiled;
  if (!mayBegin(token, compiled) && !sets.articleOnes.has(token)) return undefined;
  const { key } = token;
  const { values, multipliers } = language.numbers;
  const multiplier = multipliers[key];
  if (multiplier !== undefined) {
    if (multiplier === 100)
      return sum.current > 0 && sum.current < 100 ? { ...sum, current: sum.current * 100 } : undefined;
    if (sum.total % (multiplier * 1000) !== 0 && sum.total !== 0) return undefined;
    return { total: sum.total + (sum.current === 0 ? 1 : sum.current) * multiplier, current: 0 };
  }
  // "vinte e uma", "ciento un": after something an article is the one
  const one =
    sets.articleOnes.hasKey(key) &&
    (sum.current >= 20 || (sum.current === 0 && sum.total >= 100)) &&
    sum.current % 10 === 0;
  let current = sum.current + (one ? 1 : 0);
  if (one) return { ...sum, current };
  for (const part of partsOf(key, values) ?? [-1]) {
    if (part < 0 || !fits(current, part)) return undefined;
    current += part;
  }
  return fits(sum.total, current) ? { ...sum, current } : undefined;
}

/** "under ten and three", "dez e três": no number is said so, nor any below a hundred in English. */
function joinsTens({ current }: Sum, before: Token | undefined, { language, sets }: CompiledLanguage): boolean {
  if (current === 0 || before === undefined || !sets.joiners.has(before)) return false;
  return language.sources.verbFirst ? language.code === 'pt' && current === 10 : current < 100;
}

/** "between two thousand and three thousand": what follows "and" has thousands of its own. */
function beginsAnother(
  tokens: readonly Token[],
  at: number,
  { total }: Sum,
  { language, sets }: CompiledLanguage,
): boolean {
  const { values, multipliers } = language.numbers;
  if (total === 0) return false;
  for (let index = at; ; index += 1) {
    const key = tokens[index]?.key ?? '';
    const multiplier = multipliers[key];
    if (multiplier !== undefined && multiplier > 100) return total % (multiplier * 1000) !== 0;
    const goesOn = multiplier !== undefined || partsOf(key, values) !== undefined || sets.joiners.hasKey(key);
    if (!goesOn) return false;
  }
}

/** Whether a number in words may begin with it, but for an article: most words that are asked begin none. */
function mayBegin(token: Token | undefined, { sets }: CompiledLanguage): boolean {
  return token !== undefined && (token.word.hyphened || sets.numerals.has(token) || sets.multipliers.has(token));
}

/** A number in words that starts at token `at`: "two hundred and six", "doscientas sesenta y seis". */
export function spelled(tokens: readonly Token[], at: number, compiled: CompiledLanguage): SpelledNumber | undefined {
  // "a thousand and twenty-four": the article is the one
  const opens = compiled.sets.articleOnes.isAt(tokens, at) && compiled.sets.multipliers.isAt(tokens, at + 1);
  if (!opens && !mayBegin(tokens[at], compiled)) return undefined;
  let sum: Sum = { total: 0, current: opens ? 1 : 0 };
  let end = opens ? at + 1 : at;
  for (let index = end; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const joined = index > at && compiled.sets.joiners.isAt(tokens, index - 1);
    if (joined && beginsAnother(tokens, index, sum, compiled)) break;
    const next = joinsTens(sum, tokens[index - 1], compiled) ? undefined : take(sum, token, compiled);
    if (next !== undefined) {
      sum = next;
      end = index + 1;
    } else if (index === at || !compiled.sets.joiners.hasKey(token.key) || end !== index) break;
  }
  if (end === at || (opens && end <= at + 2)) return undefined;
  const value = sum.total + sum.current;
  return { end, value, form: value === 1 ? 'one' : 'words' };
}
