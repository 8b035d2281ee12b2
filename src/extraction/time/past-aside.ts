import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Moment } from './moment.js';
import type { Read } from './read-date.js';

const CLOSERS = new Map([
  [',', ','],
  ['(', ')'],
  ['–', '–'],
  ['—', '—'],
]);

/**
 * "between 8 January, when releases were first announced, and 18 February": where the run goes on past what the first day
 * was. `longest`: tokens that may be told of it.
 */
export function pastAside(
  tokens: readonly Token[],
  { what, end }: Read<Moment>,
  longest: number,
  { sets }: CompiledLanguage,
): number {
  const closer = CLOSERS.get(tokens[end]?.text ?? '');
  if (closer === undefined || (what.kind !== 'date' && what.kind !== 'weekday')) return end;
  for (let at = end + 2; at <= end + longest; at += 1) {
    const { text, kind } = tokens[at] ?? { text: '', kind: 'punct' };
    if (text === closer) return sets.betweenAnd.isAt(tokens, at + 1) ? at + 1 : end;
    if (kind === 'punct') return end;
  }
  return end;
}
