import type { AnalysedSentence } from '../analysed-sentence.js';
import { NOBODY, type SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Counted } from '../numbers/counted.js';
import type { NumberSpan } from '../numbers/number-span.js';
import { isOwningMark, type Token } from '../text/text.js';

/** The figure and whose it is end their clause: "the 116 of the government," but not "the 116 of the UN freed". */
function closes(token: Token | undefined, { sets }: CompiledLanguage): boolean {
  return token === undefined || token.kind === 'punct' || sets.joiners.has(token);
}

/**
 * "against the government's 116", "frente a los 116 del Gobierno", "ante 116 do governo": whose a bare figure is, said by
 * nothing but "of" or a possessive beside it.
 */
export function ownerOfFigure(
  { sentence: { tokens }, mentions }: AnalysedSentence,
  { hedgeStart, end }: NumberSpan,
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const { sets, small } = compiled;
  const of = sets.partitives.isAt(tokens, end) || small.ofThe.isAt(tokens, end);
  for (const mention of mentions) {
    if (mention.strength === 'place' || mention.body.claimant === NOBODY.claimant) continue;
    // the possessive may be of the name, or stand behind it
    const owns =
      isOwningMark(tokens[hedgeStart - 1]) &&
      (mention.end === hedgeStart || mention.end === hedgeStart - 1) &&
      closes(tokens[end], compiled);
    const ofIt = of && mention.start >= end && mention.start <= end + 2 && closes(tokens[mention.end], compiled);
    if (owns || ofIt) return mention;
  }
  return undefined;
}

/** "contra los 116 de la Fiscalía": the body is no noun of what the number counts. */
export function withoutOwner(
  analysed: AnalysedSentence,
  span: NumberSpan,
  counted: Counted,
  compiled: CompiledLanguage,
): Counted {
  if (counted.kind !== 'unknown' || ownerOfFigure(analysed, span, compiled) === undefined) return counted;
  return { kind: 'elliptical', partitive: false, end: span.end, label: null };
}
