import type { Facts } from './facts.js';

/** What says what is counted. */
export const MEASURED = [
  'freed',
  'held',
  'jailed',
  'prisoners',
  'not-freed',
  'promised',
  'announced',
  'lifted',
  'political',
] as const;

/** Whether something says what is counted. */
export function measured({ has }: Facts): boolean {
  return MEASURED.some((role) => has(role));
}
