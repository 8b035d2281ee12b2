import { numberWords } from './amount-words.js';

/** `1 figure`, `14 figures`: a count of our own things, never of people. */
export function plural(count: number, what: string): string {
  return `${numberWords(count)} ${what}${count === 1 ? '' : 's'}`;
}
