import type { IsoDate } from '../../domain/iso-date.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Draft } from '../draft.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Dating, Observer, Outcome } from '../observer.js';
import { contextOfDay, NOTHING_BEFORE } from '../time/day-alone.js';
import type { TextBefore, TimeContext } from '../time/text-before.js';
import { changesBetween } from './changes.js';
import { explainOutcome, type Told } from './explain-outcome.js';
import { explainSentence } from './explain-sentence.js';
import type { Explained, ExplainedSentence, ExplainedStep } from './explained.js';
import { fatesOf } from './fates.js';

/** A sentence as it was read; told only after the refiners, which decide what becomes of its numbers. */
interface Seen {
  readonly analysed: AnalysedSentence;
  readonly numbers: readonly (readonly [span: NumberSpan, told: Told])[];
  readonly dating: Dating;
}

/** Without what the text before may say: the days of a sentence that counts nobody. */
function plainContext(base: IsoDate | null, eventDay: TextBefore['eventDay']): TimeContext {
  return contextOfDay(base, { ...NOTHING_BEFORE, sameDay: base, eventDay });
}

/** Sees the reading of one article, and tells it as plain data. */
export class Witness implements Observer {
  readonly #published: IsoDate | null;
  readonly #seen: Seen[] = [];
  readonly #steps: ExplainedStep[] = [];
  #numbers: (readonly [NumberSpan, Told])[] = [];
  #dating: Dating | null = null;
  #first: Dating | null = null;

  constructor(published: IsoDate | null) {
    this.#published = published;
  }

  dated(dating: Dating): void {
    this.#dating = dating;
    this.#first ??= dating;
  }

  decided(span: NumberSpan, outcome: Outcome): void {
    this.#numbers.push([span, { outcome, dating: this.#dating }]);
    this.#dating = null;
  }

  read(analysed: AnalysedSentence, eventDay: TextBefore['eventDay']): void {
    const dating = this.#first ?? { context: plainContext(this.#published, eventDay), spoken: [], said: null };
    this.#seen.push({ analysed, numbers: this.#numbers, dating });
    this.#numbers = [];
    this.#first = null;
  }

  refined(refiner: string, before: readonly Draft[], after: readonly Draft[]): void {
    const changes = changesBetween(before, after);
    if (changes.length > 0) this.#steps.push({ refiner, changes });
  }

  /** `index`: where each draft that is left stands in the extraction. */
  tell(index: ReadonlyMap<number, number>): Omit<Explained, 'extraction'> {
    const fateOf = fatesOf(this.#steps, index);
    const sentences = this.#seen.flatMap(({ analysed, numbers, dating }): readonly ExplainedSentence[] => {
      const outcomes = numbers.map(([span, told]) => [span, explainOutcome(analysed, span, told, fateOf)] as const);
      const sentence = explainSentence(analysed, outcomes, dating);
      return sentence === undefined ? [] : [sentence];
    });
    return { sentences, steps: this.#steps };
  }
}
