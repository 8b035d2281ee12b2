import type { SourceMention } from '../bodies/body.js';
import { countNounEnd } from '../bodies/count-owner.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';

const NOUN_REACH = 6;
const OWNER_REACH = 12;

/** "questioned the 60 releases", "pone en duda la cifra de 60 excarcelados": whoever doubts a number that has been told does not count it. */
function doubtsFigure({ tokens }: Sentence, from: number, compiled: CompiledLanguage): boolean {
  const { sets, small, numberStarts } = compiled;
  const isArticle = (at: number): boolean =>
    (sets.determiners.isAt(tokens, at) && !small.that.isAt(tokens, at)) || small.ofThe.isAt(tokens, at);
  // "duvida dos | 60": the article is one with a word of the verb
  const definite = isArticle(from) || isArticle(from - 1);
  let at = isArticle(from) ? from + 1 : from;
  const noun = countNounEnd(tokens, at, compiled);
  if (noun !== undefined) at = sets.partitives.isAt(tokens, noun) ? noun + 1 : noun;
  const number = tokens[at];
  return definite && number !== undefined && (number.kind === 'number' || numberStarts.has(number));
}

/**
 * "disputes the government's figure of 400", "cuestiona la cifra de 400 que dio el Gobierno": whose the figure is that a
 * body calls into question. `undefined` where the verb questions no figure.
 */
export function disputedOwner(
  { tokens }: Sentence,
  verbEnd: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): SourceMention | undefined {
  let noun: number | undefined;
  for (let index = verbEnd; index < verbEnd + NOUN_REACH && noun === undefined; index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'punct' && !/^['’]s?$/.test(token.text))) return undefined;
    noun = countNounEnd(tokens, index, compiled);
  }
  if (noun === undefined) return undefined;
  const owner = mentions.find(({ start, strength }) => start >= verbEnd && strength !== 'pronoun');
  if (owner === undefined || owner.start > noun + OWNER_REACH) return undefined;
  for (let index = noun; index < owner.start; index += 1)
    if (/^[;:.,"“«]$/.test(tokens[index]?.text ?? '') || compiled.contrast.longestAt(tokens, index) !== undefined)
      return undefined;
  return owner;
}

/** Whether a verb up to `verbEnd` questions a figure: one whose owner is told, or one told before. */
export function questionsFigure(
  sentence: Sentence,
  verbEnd: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): boolean {
  return (
    disputedOwner(sentence, verbEnd, mentions, compiled) !== undefined || doubtsFigure(sentence, verbEnd, compiled)
  );
}
