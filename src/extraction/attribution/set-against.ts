import type { AnalysedSentence } from '../analysed-sentence.js';
import { NOBODY, type SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Counted } from '../numbers/what-counted.js';
import { isOwningMark, type Token } from '../text/text.js';

/** The figure and whose it is end their clause: "the 116 of the government," but not "the 116 of the UN freed". */
function closes(token: Token | undefined, { sets }: CompiledLanguage): boolean {
  return token === undefined || token.kind === 'punct' || sets.joiners.has(token);
}

/** Past the noun of "the government's 406 releases", "las 406 excarcelaciones del Gobierno", which says what is counted and names nobody. */
function nounEnd(
  { sentence: { tokens }, predicates }: AnalysedSentence,
  end: number,
  compiled: CompiledLanguage,
): number {
  const noun = compiled.descriptions.nameless.longestAt(tokens, end)?.end;
  return noun !== undefined && predicates.some(({ kind, start }) => kind === 'freed' && start === end) ? noun : end;
}

/**
 * "against the government's 116", "frente a los 116 del Gobierno", "ante 116 do governo": whose a bare figure is, said by
 * nothing but "of" or a possessive beside it.
 */
export function ownerOfFigure(
  analysed: AnalysedSentence,
  { hedgeStart, start, end: last }: NumberSpan,
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const { sets, small } = compiled;
  const { mentions } = analysed;
  const { tokens } = analysed.sentence;
  const end = nounEnd(analysed, last, compiled);
  // "406 excarcelaciones de militantes de Foro Penal": only of those told before; "abaixo das 808 solturas do governo"
  const definite = [hedgeStart - 1, start - 1].some(
    (at) => sets.definites.isAt(tokens, at) || small.ofThe.isAt(tokens, at),
  );
  const told = end === last || definite;
  const of = told && (sets.partitives.isAt(tokens, end) || small.ofThe.isAt(tokens, end));
  for (const mention of mentions) {
    if (mention.strength === 'place' || mention.body.claimant === NOBODY.claimant) continue;
    // the possessive may be of the name, or stand behind it
    const owns =
      isOwningMark(tokens[hedgeStart - 1]) &&
      (mention.end === hedgeStart || mention.end === hedgeStart - 1) &&
      closes(tokens[end], compiled);
    // "8 das celas da polícia" says where they were held
    const beside = tokens.slice(end + 1, mention.start).every((token) => sets.functionWords.has(token));
    const ofIt =
      of && beside && mention.start >= end && mention.start <= end + 2 && closes(tokens[mention.end], compiled);
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
  if (counted.kind !== 'unknown' && counted.kind !== 'group') return counted;
  const owner = ownerOfFigure(analysed, span, compiled);
  // "contra 406 do Observatório Venezuelano": a demonym in the name is nobody who is counted
  const inName = owner?.strength === 'named' && counted.end > owner.start && counted.end <= owner.end;
  if (owner === undefined || (counted.kind === 'group' && !inName)) return counted;
  return { kind: 'elliptical', partitive: false, end: span.end, label: null };
}
