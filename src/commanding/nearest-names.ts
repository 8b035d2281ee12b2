import { distance } from 'fastest-levenshtein';
import { fold } from '../domain/fold.js';

/** How unlike two names are: 0 for one that begins the other, 1 for nothing in common. */
function unlikeness(typed: string, name: string): number {
  if (name.startsWith(typed)) return 0;
  if (name.includes(typed)) return 0.2;
  return distance(typed, name) / Math.max(typed.length, name.length, 1);
}

/** The names that read most like what was typed, the nearest first. */
export function nearestNames(typed: string, names: readonly string[], count: number): readonly string[] {
  const folded = fold(typed.trim());
  return names
    .map((name, index) => ({ name, index, score: unlikeness(folded, fold(name)) }))
    .toSorted((a, b) => a.score - b.score || a.index - b.index)
    .slice(0, count)
    .map(({ name }) => name);
}
