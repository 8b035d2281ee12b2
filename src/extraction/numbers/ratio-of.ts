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
  // "Una de cada cuatro"
  if (sets.articleOnes.has(token)) return 1;
  return sets.numerals.has(token) ? language.numbers.values[token.key] : undefined;
}

/** "El 40% no tiene sentencia", "Of these, 15% are women": a share that opens its sentence, and what its people are or have. */
export function opensWithShare(
  tokens: readonly Token[],
  at: number,
  end: number,
  { sets, small, ofWhole, copulas, states, pastStates, language }: CompiledLanguage,
): boolean {
  const start = small.the.isAt(tokens, at - 1) || sets.articleOnes.isAt(tokens, at - 1) ? at - 1 : at;
  const before = tokens[start - 1];
  const opens =
    start === 0 ||
    /^["“«—]$/.test(before?.text ?? '') ||
    (before?.text === ',' && ofWhole.longestAt(tokens, 0)?.end === start - 1);
  if (!opens) return false;
  const verb = sets.negations.isAt(tokens, end) ? end + 1 : end;
  return (
    // "Three in four have not seen a judge", "nunca viram um juiz"
    verb > end ||
    language.structure.has.includes(tokens[verb]?.key ?? '') ||
    [copulas, states, pastStates].some((words) => words.longestAt(tokens, verb) !== undefined)
  );
}

/** "three in four of the 420", "nueve de cada diez de ellos": a part of people who are named after it. */
export function ratioOf(tokens: readonly Token[], at: number, compiled: CompiledLanguage): RatioOf | undefined {
  const link = compiled.course.ratioLinks.longestAt(tokens, at + 1);
  const part = link === undefined ? undefined : smallNumber(tokens[at], compiled);
  const whole = link === undefined ? undefined : smallNumber(tokens[link.end], compiled);
  if (link === undefined || part === undefined || whole === undefined || part >= whole || whole > MOST)
    return undefined;
  const end = link.end + 1;
  // "11 em 12 de janeiro": the day on which they left
  if (compiled.sets.months.isAt(tokens, end + 1)) return undefined;
  const of =
    (compiled.sets.partitives.isAt(tokens, end) &&
      // "one in thirty of the total" compares two figures
      ![end, end + 1, end + 2].some((at) => compiled.counts.longestAt(tokens, at) !== undefined)) ||
    compiled.parts.longestAt(tokens, end) !== undefined;
  return of || opensWithShare(tokens, at, end, compiled) ? { end, ratio: [part, whole] } : undefined;
}
