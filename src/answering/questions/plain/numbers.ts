import type { Compiled } from './compiled.js';
import type { Token } from './tokens.js';

export interface NumberRead {
  readonly value: number;
  readonly end: number;
}

/** "1,041", "1.041", "1 041": grouped by thousands, or plain. */
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;
const PLAIN = /^\d{1,9}$/;

/** A whole number in digits or words. */
export function numberAt(tokens: readonly Token[], at: number, compiled: Compiled): NumberRead | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (PLAIN.test(token.key)) return { value: Number(token.key), end: at + 1 };
  if (GROUPED.test(token.key)) return { value: Number(token.key.replace(/[.,]/g, '')), end: at + 1 };
  return spelledAt(tokens, at, compiled);
}

/** "four hundred and six", "seiscientos veintiséis", "quatrocentos" */
function spelledAt(tokens: readonly Token[], at: number, { numbers, numberAnd }: Compiled): NumberRead | undefined {
  let total = 0;
  let current = 0;
  let end = at;
  for (let index = at; index < tokens.length; index += 1) {
    const value = numberIn(tokens[index]?.key ?? '', numbers);
    if (value === undefined) {
      // "and" only between two parts
      if (end === index && index > at && numberAnd.at(tokens, index) !== undefined) continue;
      break;
    }
    if (value === 1000) {
      total += (current === 0 ? 1 : current) * 1000;
      current = 0;
    } else if (value === 100 && current > 0 && current < 10) current *= 100;
    else if (current > 0 && !fits(current, value)) break;
    else current += value;
    end = index + 1;
  }
  return end === at ? undefined : { value: total + current, end };
}

function numberIn(key: string, numbers: ReadonlyMap<string, number>): number | undefined {
  const whole = numbers.get(key);
  if (whole !== undefined || !key.includes('-')) return whole;
  const parts = key.split('-').map((part) => numbers.get(part) ?? Number.NaN);
  const sum = parts.reduce((all, part) => all + part, 0);
  return Number.isNaN(sum) ? undefined : sum;
}

/** Whether `add` may follow `sum` in one number: 60 and 6, 200 and 66, not 6 and 60. */
function fits(sum: number, add: number): boolean {
  return sum % 10 ** String(add).length === 0;
}
