import type { SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { type Token, tokenAt } from '../text/text.js';

/** "Cuban media reported", "Venezuelan activists said": where they are from, and no word of their state. */
function arePeopleFrom(
  { end }: SourceMention,
  tokens: readonly Token[],
  { course, sets, language }: CompiledLanguage,
): boolean {
  if (language.sources.verbFirst) return false;
  return course.callings.longestAt(tokens, end) !== undefined || sets.outletNouns.isAt(tokens, end);
}

/** "señaló desde Madrid": the place where somebody speaks is not who speaks. */
export function isOnlyPlace(mention: SourceMention, { tokens }: Sentence, compiled: CompiledLanguage): boolean {
  const { sets, speech, language } = compiled;
  const nobody = mention.strength === 'named' && mention.body.kind === 'unattributed' && mention.outlet === undefined;
  // "Parentes acampados em El Rodeo afirmam": a name that no word makes a body or a person's
  if (nobody && mention.end > mention.start && speech.where.isAt(tokens, mention.start - 1)) return true;
  if (mention.strength !== 'place' || arePeopleFrom(mention, tokens, compiled)) return mention.strength === 'place';
  // "based in the United States"
  const article = language.sources.nameArticles.includes(tokenAt(tokens, mention.start - 1)?.key ?? '') ? 1 : 0;
  const before = mention.start - 1 - article;
  // "the bishops' conference of Nicaragua said"
  return sets.placePrepositions.isAt(tokens, before) || compiled.small.ofThe.isAt(tokens, before);
}
