import type { AnalysedSentence } from '../analysed-sentence.js';
import { NOBODY, type SourceMention } from '../bodies/body.js';
import { countNounEnd, holdsCount } from '../bodies/count-owner.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { beforeArticle } from '../numbers/before-article.js';
import type { NumberSpan } from '../numbers/number-span.js';
import { isOwningMark, type Token } from '../text/text.js';

/** From whose count it is to the number: ", ", "'s figure of". */
const TO_NUMBER = 5;

/**
 * "La cifra oficial, 116, duplica la de Foro Penal, 56", "S's figure of 94 exceeds T's, 56": of two counts of which one is
 * measured by the other, each number is of the body that is named with it on its side of the verb.
 */
export function ownerOfCompared(
  { sentence: { tokens }, mentions, numbers, words }: AnalysedSentence,
  span: NumberSpan,
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const verb = comparingAt(tokens, numbers, words, compiled);
  if (verb === undefined || span.ratio !== null || !holdsCount(tokens, -1, verb, compiled)) return undefined;
  const bodies = mentions.filter(({ strength, body }) => strength !== 'place' && body.claimant !== NOBODY.claimant);
  const first = bodies.findLast(({ end }) => end <= verb);
  const second = bodies.find(({ start }) => start > verb);
  if (first === undefined || second === undefined) return undefined;
  if (span.start < verb) return numbers.some((other) => other !== span && isBefore(other, verb)) ? undefined : first;
  return leadsTo(tokens, second.end, span.hedgeStart, compiled) ? second : undefined;
}

function isBefore({ start, form, ratio }: NumberSpan, verb: number): boolean {
  return start < verb && form !== 'article-one' && ratio === null;
}

/** The verb, or the share after "is": "is twice that of". */
function comparingAt(
  tokens: readonly Token[],
  numbers: readonly NumberSpan[],
  words: AnalysedSentence['words'],
  compiled: CompiledLanguage,
): number | undefined {
  const { speech, copulas } = compiled;
  const share = numbers.find(({ ratio }) => ratio !== null);
  const from = share === undefined ? 0 : beforeArticle(tokens, share, compiled);
  if (from > 0 && copulas.endsAt(tokens, from, 2)) return from - 1;
  if (!speech.exceeds.mayBeIn(words)) return undefined;
  const verb = tokens.findIndex((token) => speech.exceeds.has(token));
  return verb < 0 ? undefined : verb;
}

/** Nothing but marks and a count between a body and the number. */
function leadsTo(tokens: readonly Token[], from: number, to: number, compiled: CompiledLanguage): boolean {
  if (to < from || to - from > TO_NUMBER) return false;
  for (let at = from; at < to; ) {
    const count = countNounEnd(tokens, at, compiled);
    const token = tokens[at];
    if (count === undefined && token?.kind !== 'punct' && !isOwningMark(token) && !compiled.sets.partitives.has(token))
      return false;
    at = count ?? at + 1;
  }
  return to > from;
}
