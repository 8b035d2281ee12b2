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

/** "outside El Rodeo", "in front of Yare I", "a las puertas de El Rodeo"; and a prison by its name, wherever it stands. */
function isWhere(
  tokens: readonly Token[],
  { start, end }: SourceMention,
  { speech, bodies, names, course }: CompiledLanguage,
): boolean {
  if (course.custody.prisons.isAmong(tokens, start, end)) return true;
  const before = names.placeArticles.has(tokens[start - 1]?.text ?? '') ? start - 2 : start - 1;
  return speech.where.isAt(tokens, before) || bodies.beside.isAt(tokens, before - 1);
}

/** "señaló desde Madrid": the place where somebody speaks is not who speaks. */
export function isOnlyPlace(mention: SourceMention, { tokens }: Sentence, compiled: CompiledLanguage): boolean {
  const { sets, language } = compiled;
  const nobody = mention.strength === 'named' && mention.body.kind === 'unattributed' && mention.outlet === undefined;
  // "Parentes acampados em El Rodeo afirmam": a name that no word makes a body or a person's
  if (nobody && mention.end > mention.start && isWhere(tokens, mention, compiled)) return true;
  if (mention.strength !== 'place' || arePeopleFrom(mention, tokens, compiled)) return mention.strength === 'place';
  // "based in the United States"
  const article = language.sources.nameArticles.includes(tokenAt(tokens, mention.start - 1)?.key ?? '') ? 1 : 0;
  const before = mention.start - 1 - article;
  // "the bishops' conference of Nicaragua said"
  return sets.placePrepositions.isAt(tokens, before) || compiled.small.ofThe.isAt(tokens, before);
}

/**
 * "vuelve | de la Fiscalía", "insiste | ante el ministerio", "protesta | diante do ministério": where the prepositions begin
 * that lead to a body, which is where somebody is or to whom they turn.
 */
export function prepositionsTo(
  tokens: readonly Token[],
  start: number,
  { sets, small, bodies, speech }: CompiledLanguage,
): number | undefined {
  const leads = (at: number): boolean =>
    !speech.timeAdverbs.isAt(tokens, at) &&
    [sets.adjunctOpeners, sets.placePrepositions, small.ofThe, bodies.beside].some((words) => words.isAt(tokens, at));
  // "del ministerio", "ao ministério": the word may be the first of the name
  const article = sets.determiners.isAt(tokens, start - 1) && !leads(start - 1) ? start - 1 : start;
  const end = leads(start) ? start + 1 : article;
  let first = end;
  while (leads(first - 1)) first -= 1;
  return first < end ? first : undefined;
}
