import { NOBODY, type SourceMention } from '../bodies/body.js';
import { countNounEnd, countOwner } from '../bodies/count-owner.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { isItsCount } from './agreed.js';
import type { Cue } from './cue.js';

/** Words from the head of a sentence to the noun, and from "is" to whose it is. */
const NOTE_HEAD = 1;
export const NOTE_OWNER = 3;

/** "A informação é da ONG X", "Los datos son del sindicato", "The figure comes from S": whose the count just given is. */
export function sourceNote(
  sentence: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): Cue | undefined {
  const { tokens } = sentence;
  const end = at <= NOTE_HEAD ? countNounEnd(tokens, at, compiled) : undefined;
  const is = end === undefined ? undefined : compiled.isOf.longestAt(tokens, end);
  const paper = is === undefined ? undefined : countOwner(sentence, is.end, mentions, compiled);
  if (is !== undefined && paper !== undefined && isItsCount(paper))
    return { ...noted(sentence, at, is.end), source: paper };
  const owner = is === undefined ? undefined : mentions.find(({ start }) => start >= is.end - 1);
  if (
    is === undefined ||
    owner === undefined ||
    owner.start - is.end > NOTE_OWNER ||
    !(isItsCount(owner) || isCrowd(owner))
  )
    return undefined;
  return { ...noted(sentence, at, is.end), source: owner };
}

/** "La cifra es de los abogados": people without a name. */
function isCrowd({ strength, body }: SourceMention): boolean {
  return strength === 'role' && body.claimant !== NOBODY.claimant;
}

function noted({ quotation }: Sentence, start: number, end: number): Omit<Cue, 'source'> {
  return { start, end, also: null, kind: 'said', quotation: quotation[start] ?? -1, negated: false, note: true };
}
