import type { AnalysedPassage, AnalysedSentence } from '../analysis.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Cue } from './cue.js';

/** A cue and the sentence in which it stands. */
export interface CueBeside {
  readonly cue: Cue;
  readonly sentence: Sentence;
}

/** "11 left this week. Since January 8 it is 768," she said: who speaks stands beside another sentence of the quotation. */
export function besideQuotation(
  analysed: AnalysedSentence,
  { sentences }: AnalysedPassage,
  at: number,
): readonly CueBeside[] {
  const quotation = analysed.sentence.quotation[at] ?? -1;
  if (quotation < 0) return [];
  return sentences
    .filter((other) => other !== analysed && other.sentence.quotation.includes(quotation))
    .flatMap(({ cues, sentence }) => cues.filter((cue) => cue.quotation < 0).map((cue) => ({ cue, sentence })));
}
