import type { AnalysedPassage, AnalysedSentence } from '../analysis.js';
import type { SourceMention } from '../bodies/body.js';
import { placeOf } from '../candidate.js';
import type { Sentence } from '../sentences/sentence.js';
import type { CueBeside } from './cue.js';

/** "11 left this week. Since January 8 it is 768," she said: who speaks stands beside another sentence of the quotation. */
export function besideQuotation(
  analysed: AnalysedSentence,
  passage: AnalysedPassage,
  at: number,
): readonly CueBeside[] {
  const quotation = analysed.sentence.quotation[at] ?? -1;
  if (quotation < 0) return [];
  return passage.besideQuotation(quotation).filter(({ sentence }) => sentence !== analysed.sentence);
}

/** 'Romero, of Foro Penal, urges caution: "Fewer than 500 …"': whoever opens a sentence that a quotation closes after a colon. */
export function introducedBy(
  { sentence, mentions }: { readonly sentence: Sentence; readonly mentions: readonly SourceMention[] },
  at: number,
): SourceMention | undefined {
  const { tokens, quotation } = sentence;
  let opens = at;
  while (opens > 0 && quotation[opens - 1] === quotation[at]) opens -= 1;
  if (tokens[opens - 1]?.text !== ':') return undefined;
  const [first] = mentions;
  const speaks = first !== undefined && first.start <= 1 && first.strength !== 'place' && first.end < opens;
  if (speaks) return first;
  // "Más cauto fue Alfredo Romero, del Foro Penal: …": right before the colon
  return mentions.find(
    ({ end, strength, body, speaker }) =>
      end === opens - 1 && strength === 'named' && speaker !== null && body.kind !== 'unattributed',
  );
}

/** Sentences of a quotation before the one with the number. */
const BEFORE = 8;

/** 'Más cauto fue Alfredo Romero: "Hablo de los que vi. Ciento doce desde el 8"': who is named where the quotation opens. */
export function quotationOpener(
  analysed: AnalysedSentence,
  passage: AnalysedPassage,
  at: number,
): SourceMention | undefined {
  const quotation = analysed.sentence.quotation[at] ?? -1;
  if (quotation < 0) return undefined;
  const here = placeOf({ analysed, passage });
  const opening = passage.sentences
    .slice(Math.max(0, here - BEFORE), here)
    .find(({ sentence }) => sentence.quotation.includes(quotation));
  if (opening === undefined) return undefined;
  return introducedBy(opening, opening.sentence.quotation.indexOf(quotation));
}
