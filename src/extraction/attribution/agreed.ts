import type { SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

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
