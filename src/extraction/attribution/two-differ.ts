import type { AnalysedSentence } from '../analysed-sentence.js';
import { NOBODY, type SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { NumberSpan } from '../numbers/number-span.js';

/**
 * "El balance del Gobierno difiere del de Foro Penal: 626 liberados frente a 266", "S's tally differs from T's: 626 against
 * 266": behind the colon each has its own of the two numbers, in the order in which they are named.
 */
export function ownerOfTwo(
  { sentence: { tokens }, mentions, numbers, words }: AnalysedSentence,
  span: NumberSpan,
  { speech }: CompiledLanguage,
): SourceMention | undefined {
  if (!speech.differs.mayBeIn(words)) return undefined;
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 0 || span.hedgeStart < colon) return undefined;
  const verb = tokens.slice(0, colon).findIndex((token) => speech.differs.has(token));
  const before = mentions.filter(
    ({ strength, body, end }) => end <= colon && strength !== 'place' && body.claimant !== NOBODY.claimant,
  );
  const first = before.findLast(({ end }) => end <= verb);
  const second = before.find(({ start }) => start > verb);
  const counts = numbers.filter(({ start, form, ratio }) => start > colon && form !== 'article-one' && ratio === null);
  if (first === undefined || second === undefined || counts.length !== 2) return undefined;
  // "1.031 comprobados por Foro Penal"
  const next = counts.find(({ start }) => start > span.start)?.start ?? tokens.length;
  if (before.length < mentions.length && mentions.some(({ start }) => start > span.start && start < next))
    return undefined;
  return counts.indexOf(span) === 0 ? first : second;
}
