import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import type { Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

const ADULT = 40;

const LONGEST_PEOPLE = 3;

/** "a dozen of them under 21", "nove deles com menos de 21". */
function isOfSomeOfThem(tokens: readonly Token[], { hedgeStart }: NumberSpan, compiled: CompiledLanguage): boolean {
  const { parts, small, numberPhrases } = compiled;
  const end = small.with.isAt(tokens, hedgeStart - 1) ? hedgeStart - 1 : hedgeStart;
  return [1, 2].some(
    (length) =>
      parts.longestAt(tokens, end - length)?.end === end &&
      (isNumber(tokens[end - length - 1], compiled.sets) || numberPhrases.endsAt(tokens, end - length, 2)),
  );
}

/** "12 people" before `at`, "nine young prisoners"; but "of 266 prisoners under 40 had left" counts fewer than 40. */
function isOfCounted(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { groups, sets } = compiled;
  for (let noun = at - 1; noun > Math.max(0, at - LONGEST_PEOPLE); noun -= 1) {
    if (groups.longestAt(tokens, noun)?.end !== at || !isNumber(tokens[noun - 1], compiled.sets)) continue;
    return ![2, 3].some((back) => sets.partitives.isAt(tokens, noun - back));
  }
  return false;
}

/** "all of them over 70 or ill", "eleven of them under 18", "prisoners over 70": how old, where nobody is counted after it. */
export function afterOlderThan(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  if (span.modifier !== 'more_than' && span.modifier !== 'less_than') return false;
  const { parts, sets, groups, descriptions } = compiled;
  if (groups.longestAt(tokens, span.end) !== undefined || tokens[span.end]?.kind === 'number') return false;
  const isOfThem = parts.endsAt(tokens, span.hedgeStart, 3, 2) && sets.partitives.isAt(tokens, span.hedgeStart - 2);
  const many = tokens[span.hedgeStart - 3];
  // "including 13 under 18"
  const so = tokens[span.hedgeStart - 1];
  // "con menos de 21", where the hedge begins behind "con"
  const younger = [span.hedgeStart, span.hedgeStart - 1].find(
    (at) => descriptions.youngerThan.longestAt(tokens, at)?.end === span.start,
  );
  const older = descriptions.olderThan.longestAt(tokens, span.hedgeStart)?.end === span.start;
  const isYounger = younger === span.hedgeStart;
  // "frees those over 70", "anyone under 18"
  if ((isYounger && isNumber(so, compiled.sets)) || ((isYounger || older) && descriptions.whoever.has(so))) return true;
  if (younger !== undefined && isOfCounted(tokens, younger, compiled)) return true;
  if (span.value < ADULT) return (isOfThem && isNumber(many, compiled.sets)) || isOfSomeOfThem(tokens, span, compiled);
  if (isOfThem) return true;
  // "fueron liberados más de 50", "takes the number of freed prisoners over 100" count
  if (!older) return false;
  // "the number of prisoners over 70 is not known"
  const ends = tokens[span.end] === undefined || tokens[span.end]?.kind === 'punct';
  if (ends && tokens.slice(0, span.hedgeStart).some((_, at) => compiled.counts.longestAt(tokens, at) !== undefined))
    return false;
  for (let at = span.hedgeStart - 1; at >= Math.max(0, span.hedgeStart - LONGEST_PEOPLE); at -= 1)
    if (groups.longestAt(tokens, at)?.end === span.hedgeStart) return true;
  return false;
}
