import type { SourceMention } from '../bodies/body.js';
import { countNounEnd } from '../bodies/count-owner.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';

const NOUN_REACH = 6;
const OWNER_REACH = 12;

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
