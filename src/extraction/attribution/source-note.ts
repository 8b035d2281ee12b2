import { NOBODY, type SourceMention } from '../bodies/body.js';
import { countNounEnd, countOwner } from '../bodies/count-owner.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import { isItsCount } from './agreed.js';
import { type Cue, cueOf } from './cue.js';

/** Words from the head of a sentence to the noun, and from "is" to whose it is. */
const NOTE_HEAD = 1;
export const NOTE_OWNER = 3;

/** "The information", "Figures", "La noticia": past the noun that opens a sentence and may stand for the count before it, or 0. */
export function noteOpening({ tokens, compiled, frame }: Sentence): number {
  for (let at = 0; at <= NOTE_HEAD; at += 1) {
    const end = noteNounEnd(tokens, at, compiled) ?? noteNounEnd(tokens, at, frame);
    if (end !== undefined) return end;
  }
  return 0;
}

/** Past a noun for a count, a text or news at a token. */
export function noteNounEnd(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number | undefined {
  return countNounEnd(tokens, at, compiled) ?? (compiled.speech.news.isAt(tokens, at) ? at + 1 : undefined);
}

/** "A informação é da ONG X", "Los datos son del sindicato", "The figure comes from S": whose the count just given is. */
export function sourceNote(
  sentence: Sentence,
  at: number,
  end: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): Cue | undefined {
  const is = at <= NOTE_HEAD ? compiled.isOf.longestAt(sentence.tokens, end) : undefined;
  if (is === undefined) return undefined;
  const paper = countOwner(sentence, is.end, mentions, compiled);
  if (paper !== undefined && isItsCount(paper)) return noted(sentence, at, is.end, paper);
  const owner = mentions.find(({ start }) => start >= is.end - 1);
  if (owner === undefined || owner.start - is.end > NOTE_OWNER) return undefined;
  return isItsCount(owner) || isCrowd(owner) ? noted(sentence, at, is.end, owner) : undefined;
}

/** "La cifra es de los abogados": people without a name. */
function isCrowd({ strength, body }: SourceMention): boolean {
  return strength === 'role' && body.claimant !== NOBODY.claimant;
}

function noted({ quotation }: Sentence, start: number, end: number, source: SourceMention): Cue {
  return cueOf(start, end, source, 'said', quotation[start] ?? -1, { note: true });
}
