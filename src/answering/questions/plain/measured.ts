import type { Facts } from './facts.js';
import { MEASURED } from './lexicon.js';

/** Whether something says what is counted. */
export function measured({ has }: Facts): boolean {
  return MEASURED.some((role) => has(role));
}
