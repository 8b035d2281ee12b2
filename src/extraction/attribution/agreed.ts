import type { SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import { type Cue, cueOf } from './cue.js';
import { numberFollows } from './number-follows.js';
import { pairOf } from './same-speaker.js';

/** A body, or a noun for one: "a lista da entidade tinha 1.110". */
export function isItsCount({ strength, body, outlet }: SourceMention): boolean {
  return outlet !== undefined || (body.kind !== 'unattributed' && (strength === 'named' || strength === 'role'));
}

const AGREED = 8;

/** ", un dato en el que coincidieron este jueves S y T", "a figure on which S and T agree". */
export function agreedBy(
  tokens: readonly Token[],
  end: number,
  mentions: readonly SourceMention[],
  { sets, speech }: CompiledLanguage,
): SourceMention | undefined {
  if (!speech.agreedOn.isAt(tokens, end)) return undefined;
  const relative = [end + 1, end + 2].find((index) => sets.relatives.isAt(tokens, index));
  if (relative === undefined && !speech.agreedOnThe.isAt(tokens, end)) return undefined;
  const from = relative ?? end;
  const teller = mentions.find(({ start, strength }) => start > from && strength !== 'place');
  const near = teller !== undefined && tokens.slice(from, teller.start).every(({ kind }) => kind === 'word');
  return near && teller.start - from <= AGREED ? teller : undefined;
}

/** "S y T": the second of the two that agree. */
export function joinedTo(
  { end, body }: SourceMention,
  tokens: readonly Token[],
  mentions: readonly SourceMention[],
  { language, small }: CompiledLanguage,
): SourceMention | null {
  const next = mentions.find(({ start }) => start >= end);
  if (next === undefined || next.strength === 'place' || next.body.claimant === body.claimant) return null;
  const gap = tokens.slice(end, next.start).filter((token) => !small.the.has(token));
  return gap.length === 1 && language.structure.pairJoiners.includes(gap[0]?.key ?? '') && isItsCount(next)
    ? next
    : null;
}

/** Words from the verb of two who agree to the colon before their number. */
const TO_COLON = 16;

/** Where the colon stands that a number follows, with nothing but words and commas before it. */
function colonBeforeNumber(tokens: readonly Token[], from: number, compiled: CompiledLanguage): number | undefined {
  const { small, sets, say } = compiled;
  for (let at = from; at < from + TO_COLON; at += 1) {
    const token = tokens[at];
    if (token?.text === ':') return numberFollows(tokens, at + 1, compiled) ? at : undefined;
    if (token === undefined || (token.kind === 'punct' && token.text !== ',')) return undefined;
    if (small.that.has(token) || sets.relatives.has(token)) return undefined;
    // "S and T agree on a number and the ministry says"
    if (sets.joiners.has(token) && say.longestAt(tokens, at + 1) !== undefined) return undefined;
  }
  return undefined;
}

/** Whether what stands before the colon names a number, the same one where the verb need not mean agreement. */
function namesFigure(
  tokens: readonly Token[],
  from: number,
  colon: number,
  same: boolean,
  { speech }: CompiledLanguage,
): boolean {
  for (let at = from; at < colon; at += 1)
    if (speech.agreedFigure.isAt(tokens, at) && (!same || speech.theSame.isAt(tokens, at - 1))) return true;
  return false;
}

/**
 * "S y T coincidieron hoy, por primera vez, en una cifra: 574", "S and T gave the same number of people sent home at the
 * border: 112": what follows the colon is the word of both, whatever stands before it.
 */
export function agreeing(
  sentence: Sentence,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): Cue | undefined {
  const { tokens, quotation } = sentence;
  const { speech } = compiled;
  if (mentions.length < 2 || !tokens.some(({ text }) => text === ':')) return undefined;
  for (const source of mentions) {
    const verb = speech.bothOpeners.isAt(tokens, source.end) ? source.end + 1 : source.end;
    const agrees = speech.agrees.isAt(tokens, verb);
    if (!agrees && !speech.givesFigure.isAt(tokens, verb)) continue;
    const colon = colonBeforeNumber(tokens, verb + 1, compiled);
    if (colon === undefined || !namesFigure(tokens, verb + 1, colon, !agrees, compiled)) continue;
    const also = pairOf(source, mentions, sentence, compiled);
    if (also !== null) return cueOf(verb, colon + 1, source, 'said', quotation[verb] ?? -1, { also });
  }
  return undefined;
}
