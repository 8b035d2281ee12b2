import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { WordsOf } from '../text/words-of.js';
import type { NumberSpan } from './number-span.js';

/** "freed", "liberados": a participle. */
function isFreedOne(tokens: readonly Token[], at: number, { predicates, dating }: CompiledLanguage): boolean {
  return predicates.longestAt(tokens, at)?.value === 'freed' && dating.setOff.isAt(tokens, at);
}

/** "It corrected its figure: 94 were freed, not 211 as it had said", "98 people, not 112": a number that was told before, and is put right. */
export function isPutRight(
  tokens: readonly Token[],
  span: NumberSpan,
  words: WordsOf,
  compiled: CompiledLanguage,
): boolean {
  const { sets, reality } = compiled;
  const before = sets.definites.isAt(tokens, span.hedgeStart - 1) ? span.hedgeStart - 2 : span.hedgeStart - 1;
  if (!sets.negations.isAt(tokens, before) || !reality.corrections.mayBeIn(words)) return false;
  return tokens.some((_, at) => reality.corrections.longestAt(tokens, at) !== undefined);
}

/** "None of the 902": nobody of them. */
export function isNoneOf(
  tokens: readonly Token[],
  span: NumberSpan,
  words: WordsOf,
  compiled: CompiledLanguage,
): boolean {
  const { sets, groups, clause } = compiled;
  if (isPutRight(tokens, span, words, compiled)) return false;
  let at = span.hedgeStart - 1;
  // "son 17, y no 300, los liberados"
  if (sets.negations.isAt(tokens, at)) {
    const next = tokens[span.end];
    // "Forty-one were let out, not 60."
    if (sets.joiners.isAt(tokens, at - 1) && next?.text === ',') return true;
    if (tokens[at - 1]?.text === ',' && (next === undefined || next.kind === 'punct')) return true;
  }
  let of = false;
  while (sets.determiners.isAt(tokens, at) || sets.partitives.isAt(tokens, at)) {
    // "and not the 138 that it had announced" are 138 all the same
    of ||= sets.partitives.isAt(tokens, at);
    at -= 1;
  }
  // "ningún preso de los 863"
  if (of && groups.longestAt(tokens, at)?.end === at + 1) at -= 1;
  if (!of) return false;
  // "nem um único dos 41", "ni una sola de las 41", "nem sequer um", "not a single prisoner of the 41"
  while (sets.lone.isAt(tokens, at) || sets.numerals.isAt(tokens, at) || sets.articleOnes.isAt(tokens, at)) at -= 1;
  if (sets.negations.isAt(tokens, at)) return true;
  // "unclear how many of the 27"
  const asks = clause.howMany.isAt(tokens, at) || (clause.many.isAt(tokens, at) && clause.howMany.isAt(tokens, at - 1));
  // "how many of the 24 freed on Friday were political": they are free, whatever is asked of them
  const noun = groups.longestAt(tokens, span.end)?.end;
  return asks && !isFreedOne(tokens, span.end, compiled) && !(noun !== undefined && isFreedOne(tokens, noun, compiled));
}
