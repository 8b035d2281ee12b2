import type { IsoDate } from '../domain/iso-date.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Draft } from './draft.js';
import type { Predicate } from './measures/predicates.js';
import type { NumberSpan } from './numbers/number-span.js';
import type { TimeExpression } from './time/moment.js';
import type { TextBefore, TimeContext } from './time/text-before.js';

/** Where a number can be dropped: the name of the file whose rules say so. */
export type Rule = 'find-times' | 'counted' | 'measure' | 'decide' | 'attribution';

/** From what the days of a number were read. */
export interface Dating {
  /** What the times of its sentence were resolved against. */
  readonly context: TimeContext;
  /** Times that date the saying, not what is said. */
  readonly spoken: readonly TimeExpression[];
  /** The day the statement is dated to, when the text says. */
  readonly said: IsoDate | null;
}

/** What became of a number. */
export type Outcome =
  | { readonly kind: 'dropped'; readonly rule: Rule; readonly why: string }
  | { readonly kind: 'repetition'; readonly draft: Draft; readonly of: Draft }
  | {
      readonly kind: 'claim';
      /** More than one where two bodies have the same number. */
      readonly drafts: readonly Draft[];
      /** The word its measure comes from; `null`: the noun, or the text before. */
      readonly predicate: Predicate | null;
      /** Measure or noun come from the text before. */
      readonly leansOn: boolean;
    };

/** Is told what extraction sees and decides. An ordinary extraction has none, and does nothing for it. */
export interface Observer {
  dated(dating: Dating): void;
  decided(span: NumberSpan, outcome: Outcome): void;
  /** After all numbers of a sentence. */
  read(analysed: AnalysedSentence, eventDay: TextBefore['eventDay']): void;
  /** After each refiner, with the list it was given and the list it gave. */
  refined(name: string, before: readonly Draft[], after: readonly Draft[]): void;
}
