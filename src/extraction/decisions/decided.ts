import type { Measure } from '../../domain/claim.js';
import type { Draft } from '../draft.js';
import { type Predicate, predicateOf } from '../measures/predicates.js';

/** What makes a number a claim. */
export type Decided =
  | {
      readonly kind: 'claim';
      readonly measure: Measure;
      /** Measure or noun come from the text before. */
      readonly leansOn: boolean;
      /** Kept only if it turns out to be one of parts that add up. */
      readonly tentative: boolean;
      readonly partitive: boolean;
      readonly predicateEnd: number;
      /** The word the measure comes from; `null`: the noun, or the text before. */
      readonly predicate: Predicate | null;
    }
  /** Says again a number that was said before. */
  | { readonly kind: 'repetition'; readonly of: Draft }
  | { readonly kind: 'dropped'; readonly why: string; readonly rule: 'decide' | 'measure' };

/** A claim whose measure is that of the count before. */
export function leaning(
  last: Pick<Draft, 'measure'>,
  partitive: boolean,
  tentative = false,
): Extract<Decided, { readonly kind: 'claim' }> {
  return {
    kind: 'claim',
    measure: last.measure,
    leansOn: true,
    tentative,
    partitive,
    predicateEnd: 0,
    predicate: null,
  };
}

/** A claim of people freed, as a single word at token `at` tells that is no verb of release: "home", "handed over". */
export function freedByWord(at: number): Extract<Decided, { readonly kind: 'claim' }> {
  return {
    kind: 'claim',
    measure: 'freed',
    leansOn: false,
    tentative: false,
    partitive: false,
    predicateEnd: 0,
    predicate: predicateOf({ start: at, end: at + 1, kind: 'freed' }),
  };
}

export function dropped(why: string, rule: 'decide' | 'measure' = 'decide'): Decided {
  return { kind: 'dropped', why, rule };
}
