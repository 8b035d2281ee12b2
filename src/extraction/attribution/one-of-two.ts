import type { SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';

/** "S y T difieren: el primero cuenta 40 y la segunda suma 44": right before its verb, whichever of the two is meant. */
export function oneOfTwo(
  verb: number,
  near: readonly SourceMention[],
  { tokens }: Sentence,
  { bodies }: CompiledLanguage,
): SourceMention | undefined {
  if (!bodies.ofOrder.isAt(tokens, verb - 1) && !bodies.ofPair.isAt(tokens, verb - 1)) return undefined;
  return near.find(({ end, strength }) => end === verb && strength === 'role');
}
