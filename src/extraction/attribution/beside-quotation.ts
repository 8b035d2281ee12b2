import type { AnalysedPassage, CueBeside } from '../analysed-passage.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import { NOBODY, type SourceMention } from '../bodies/body.js';
import { countNounEnd } from '../bodies/count-owner.js';
import { placeOf } from '../candidate.js';
import type { Sentence } from '../sentences/sentence.js';
import { tokenAt } from '../text/text.js';
import type { Cue } from './cue.js';
import { isInRelative } from './in-relative.js';
import { withoutRelayed } from './relayed.js';

/** "11 left this week. Since January 8 it is 768," she said: who speaks stands beside another sentence of the quotation. */
export function besideQuotation(
  analysed: AnalysedSentence,
  passage: AnalysedPassage,
  at: number,
): CueBeside | undefined {
  const quotation = analysed.sentence.quotation[at] ?? -1;
  if (quotation < 0) return undefined;
  return passage.besideQuotation(quotation).find((beside) => beside.analysed !== analysed);
}

/** Sentences of the paragraph in which the speaker of a quotation is looked for. */
const AROUND = 6;

/** The saying outside any quotation that stands nearest before a sentence in its paragraph, else after it. */
export function cueAround(analysed: AnalysedSentence, passage: AnalysedPassage): Cue | undefined {
  const here = placeOf({ analysed, passage });
  for (let at = here - 1; at >= Math.max(0, here - AROUND); at -= 1) {
    const told = passage.sentences[at];
    // "said Romero of the government, which says that …": the clause is about whom he speaks of
    const own = told === undefined ? [] : withoutRelayed(told.plainCues, told.sentence);
    const cue = own.findLast((said) => told !== undefined && !isInRelative(said, told.sentence)) ?? own.at(-1);
    if (cue !== undefined) return cue;
  }
  for (let at = here + 1; at <= here + AROUND; at += 1) {
    const cue = passage.sentences[at]?.plainCues[0];
    if (cue !== undefined) return cue;
  }
  return undefined;
}

/** 'Romero, of Foro Penal, urges caution: "Fewer than 500 …"': whoever opens a sentence that a quotation closes after a colon. */
export function introducedBy(
  { sentence, mentions }: { readonly sentence: Sentence; readonly mentions: readonly SourceMention[] },
  at: number,
): SourceMention | undefined {
  const { tokens, quotation } = sentence;
  let opens = at;
  while (opens > 0 && quotation[opens - 1] === quotation[at]) opens -= 1;
  if (tokenAt(tokens, opens - 1)?.text !== ':') return undefined;
  const [first] = mentions;
  const speaks = first !== undefined && first.start <= 1 && first.strength !== 'place' && first.end < opens;
  if (speaks) return first;
  // "Más cauto fue Alfredo Romero, del Foro Penal: …": right before the colon
  return mentions.find(
    ({ end, strength, body, speaker }) =>
      end === opens - 1 && strength === 'named' && speaker !== null && body.kind !== 'unattributed',
  );
}

/**
 * 'S questioned the government's tally: "Only 56 have left"': whoever opens the sentence, and not whose count the clause
 * before the colon is about.
 */
export function introducerPast(
  { kind, start, end, source }: Cue,
  analysed: { readonly sentence: Sentence; readonly mentions: readonly SourceMention[] },
  at: number,
): SourceMention | undefined {
  const { tokens, compiled } = analysed.sentence;
  const isColon = tokens[start]?.text === ':';
  if (kind !== 'said' || end > at || !(isColon || countNounEnd(tokens, start, compiled) !== undefined))
    return undefined;
  const first = introducedBy(analysed, at);
  const other = first !== undefined && first.start <= 1 && first.body.claimant !== source.body.claimant;
  return other && first.body.claimant !== NOBODY.claimant && first.strength !== 'pronoun' ? first : undefined;
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
