import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { spelled } from './spelled-number.js';

/** A number that begins with figures, and the token after it. */
export interface DigitNumber {
  readonly end: number;
  readonly value: number;
  readonly form: 'digits';
}

const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;
const PLAIN = /^\d+$/;
const DECIMAL = /^\d+[.,]\d+$/;

/** The value of a digit token; three digits after one separator are thousands. `undefined`: a clock, a date. */
export function digitValue(text: string): number | undefined {
  if (PLAIN.test(text)) return Number(text);
  if (GROUPED.test(text)) return Number(text.replace(/[.,]/g, ''));
  return DECIMAL.test(text) ? Number(text.replace(',', '.')) : undefined;
}

function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && right.start === left.end + 1;
}

/** `1 718`: thousands apart by a space. */
function spacedThousands(tokens: readonly Token[], at: number): DigitNumber | undefined {
  let end = at + 1;
  if (tokens[end]?.kind !== 'number') return undefined;
  let text = tokens[at]?.text ?? '';
  if (!/^\d{1,3}$/.test(text)) return undefined;
  while (/^\d{3}$/.test(tokens[end]?.text ?? '') && touches(tokens[end - 1], tokens[end])) {
    text += tokens[end]?.text ?? '';
    end += 1;
  }
  return end > at + 1 ? { end, value: Number(text), form: 'digits' } : undefined;
}

/** Fewer after "and" begin another number: "soltaram 2 mil e 15 ficaram". */
const LEAST_JOINED = 100;

/** What goes on after "4 mil" and belongs to it: "4 mil 215", "2 millones 300 mil", "22 mil e 315", "4 mil doscientos". */
function rest(tokens: readonly Token[], at: number, unit: number, compiled: CompiledLanguage): DigitNumber | undefined {
  const joined = compiled.sets.joiners.isAt(tokens, at);
  const from = joined ? at + 1 : at;
  if (!touches(tokens[from - 1], tokens[from])) return undefined;
  const found = digits(tokens, from, compiled) ?? spelled(tokens, from, compiled);
  // "between 2 mil and 300 mil": no smaller unit follows
  if (found === undefined || found.value >= unit || !Number.isInteger(found.value)) return undefined;
  const least = !joined && tokens[from]?.kind === 'number' ? 1 : LEAST_JOINED;
  return found.value < least ? undefined : { ...found, form: 'digits' };
}

/** A number in figures at token `at`: "1,024", "1 718", "1,2 mil", "4 mil 215". */
export function digits(tokens: readonly Token[], at: number, compiled: CompiledLanguage): DigitNumber | undefined {
  if (tokens[at]?.kind !== 'number') return undefined;
  const spaced = spacedThousands(tokens, at);
  if (spaced !== undefined) return spaced;
  const value = digitValue(tokens[at]?.text ?? '');
  if (value === undefined) return undefined;
  const next = compiled.sets.multipliers.isAt(tokens, at + 1) ? tokens[at + 1] : undefined;
  const multiplier = next === undefined ? undefined : compiled.language.numbers.multipliers[next.key];
  if (multiplier === undefined) return { end: at + 1, value, form: 'digits' };
  const big = Math.round(value * multiplier);
  const after = Number.isInteger(value) ? rest(tokens, at + 2, multiplier, compiled) : undefined;
  return { end: after?.end ?? at + 2, value: big + (after?.value ?? 0), form: 'digits' };
}
