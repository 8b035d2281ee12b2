import type { SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';

/** Words of an aside up to whom it ends with. */
const ASIDE = 14;

/**
 * "The PUD, which brings together the parties of the opposition, compared the lists and found": whom an aside ends with is
 * no subject of what follows it; whoever it is about is.
 */
export function ownerOfAside(
  { tokens }: Sentence,
  inside: SourceMention,
  mentions: readonly SourceMention[],
  { sets }: CompiledLanguage,
): SourceMention | undefined {
  if (tokens[inside.end]?.text !== ',') return undefined;
  for (let comma = inside.start - 1; comma >= Math.max(1, inside.start - ASIDE); comma -= 1) {
    const token = tokens[comma];
    if (token?.kind === 'word' || token?.kind === 'number') continue;
    if (token?.text !== ',' || !sets.relatives.isAt(tokens, comma + 1)) return undefined;
    const end = tokens[comma - 1]?.text === ')' ? [comma, comma - 1] : [comma];
    return mentions.find((mention) => end.includes(mention.end) && mention.strength !== 'place');
  }
  return undefined;
}
