import type { SourceMention } from '../bodies/body.js';
import { countNounEnd } from '../bodies/count-owner.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { opensItsSentence } from './going-on-saying.js';
import { joinerBefore } from './joined-verbs.js';
import { isComplement } from './same-speaker.js';

/** "Minister X on Wednesday called them "merchants" and insisted that": the second verb of whoever opens the sentence. */
export function secondVerb(
  sentence: Sentence,
  start: number,
  end: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const { contrast, small, numberStarts } = compiled;
  const { tokens } = sentence;
  // "…, mas recordou que", "but announced that"
  const against = [1, 2].some((back) => contrast.longestAt(tokens, start - back)?.end === start);
  // "and said 902 were still held"
  const number = tokens[end]?.kind === 'number' || numberStarts.isAt(tokens, end);
  // "informó de que"
  const that = isComplement(tokens, small.of.isAt(tokens, end) ? end + 2 : end + 1, compiled);
  const joined = (joinerBefore(tokens, start, compiled) >= 0 || against) && (number || that);
  const place = mentions[0]?.strength === 'place' && small.in.isAt(tokens, mentions[0].start - 1);
  const first = place ? mentions[1] : mentions[0];
  const opens =
    first !== undefined &&
    (opensItsSentence(sentence, first, compiled) || (place && tokens[first.start - 2]?.text === ',')) &&
    (first.strength === 'named' || first.strength === 'role');
  return joined && opens ? first : undefined;
}

const AUTHOR_REACH = 6;

/** "A table that the ministry handed out at the door, the only sheet there was, put the number at …": whose the table is. */
export function authorOf(
  { tokens }: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const document = [1, 2, 3].map((index) => countNounEnd(tokens, index, compiled)).find((end) => end !== undefined);
  if (document === undefined || !compiled.sets.relatives.isAt(tokens, document)) return undefined;
  const author = mentions.find(({ start }) => start > document && start - document <= AUTHOR_REACH);
  return author !== undefined && author.end <= at && author.strength !== 'pronoun' ? author : undefined;
}

/** "A agência usa outra linguagem: fala em 235", "La junta va más lejos: habla de 400": a verb right after a colon goes on with whoever opens the sentence. */
export function beforeColon(
  { tokens }: Sentence,
  start: number,
  mentions: readonly SourceMention[],
  { language, sets }: CompiledLanguage,
): SourceMention | undefined {
  if (!language.sources.verbFirst || tokens[start - 1]?.text !== ':') return undefined;
  const told = mentions.filter(({ end, strength }) => end < start && strength !== 'place');
  const last = told.at(-1);
  // "algo que Provea niega: cuenta 41": whose verb the colon closes
  if (last !== undefined && told.length > 1 && last.end === start - 2 && sets.relatives.isAt(tokens, last.start - 1))
    return last;
  const [only] = told;
  return told.length === 1 && only !== undefined && only.start <= 1 && only.strength !== 'pronoun' ? only : undefined;
}
