import type { AnalysedSentence } from './analysed-sentence.js';
import type { Cue } from './attribution/cue.js';

/** A cue and the sentence in which it stands. */
export interface CueBeside {
  readonly cue: Cue;
  readonly analysed: AnalysedSentence;
}

/** "15:30 Six releases are confirmed", "17h40 — Chegam dois ônibus". */
const CLOCK = /^[•*–— -]{0,3}\d{1,2}[:.h]\d{2}\b/;

/** A paragraph. What is asked of all of it for one figure after the other is looked for once. */
export class AnalysedPassage {
  readonly sentences: readonly AnalysedSentence[];
  readonly #beside = new Map<number, readonly CueBeside[]>();
  #byQuotation: ReadonlyMap<number, readonly AnalysedSentence[]> | undefined;
  #isLive: boolean | undefined;
  #head: { readonly it: AnalysedSentence | undefined } | undefined;

  constructor(sentences: readonly AnalysedSentence[]) {
    this.sentences = sentences;
  }

  /** Its first sentence that has a word. */
  get head(): AnalysedSentence | undefined {
    this.#head ??= {
      it: this.sentences.find(({ sentence }) => sentence.tokens.some(({ kind }) => kind === 'word')),
    };
    return this.#head.it;
  }

  /** Whether it begins with the time of day. */
  get isLive(): boolean {
    this.#isLive ??= CLOCK.test(this.sentences[0]?.sentence.passage.text ?? '');
    return this.#isLive;
  }

  /** The cues outside any quotation in the sentences that a quotation runs through. */
  besideQuotation(quotation: number): readonly CueBeside[] {
    const known = this.#beside.get(quotation);
    if (known !== undefined) return known;
    this.#byQuotation ??= byQuotation(this.sentences);
    const found = (this.#byQuotation.get(quotation) ?? []).flatMap((analysed) =>
      analysed.plainCues.map((cue) => ({ cue, analysed })),
    );
    this.#beside.set(quotation, found);
    return found;
  }
}

function byQuotation(sentences: readonly AnalysedSentence[]): ReadonlyMap<number, readonly AnalysedSentence[]> {
  const found = new Map<number, AnalysedSentence[]>();
  for (const analysed of sentences)
    for (const quotation of new Set(analysed.sentence.quotation)) {
      const here = found.get(quotation);
      if (here === undefined) found.set(quotation, [analysed]);
      else here.push(analysed);
    }
  return found;
}
