import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "three in four", and the token after it. */
export interface RatioOf {
  readonly end: number;
  readonly ratio: readonly [number, number];
}

const MOST = 100;

function smallNumber(token: Token | undefined, { language, sets }: CompiledLanguage): number | undefined {
  if (token === undefined) return undefined;
  if (token.kind === 'number') return /^\d{1,3}$/.test(token.text) ? Number(token.text) : undefined;
  return sets.numerals.has(token) ? language.numbers.values[token.key] : undefined;
}

/** "three in four of the 420", "nueve de cada diez de ellos": a part of people who are named after it. */
export function ratioOf(tokens: readonly Token[], at: number, compiled: CompiledLanguage): RatioOf | undefined {
  const link = compiled.course.ratioLinks.longestAt(tokens, at + 1);
  const part = link === undefined ? undefined : smallNumber(tokens[at], compiled);
  const whole = link === undefined ? undefined : smallNumber(tokens[link.end], compiled);
  if (link === undefined || part === undefined || whole === undefined || part >= whole || whole > MOST)
    return undefined;
  const end = link.end + 1;
  const of =
    (compiled.sets.partitives.isAt(tokens, end) &&
      // "one in thirty of the total" compares two figures
      ![end, end + 1, end + 2].some((at) => compiled.counts.longestAt(tokens, at) !== undefined)) ||
    compiled.parts.longestAt(tokens, end) !== undefined;
  return of ? { end, ratio: [part, whole] } : undefined;
}
