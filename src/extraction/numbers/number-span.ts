import type { Modifier } from '../../domain/claim.js';

/** A number of a sentence, whatever it counts. `start` and `end` are token indexes, the end excluded. */
export interface NumberSpan {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly form: 'digits' | 'words' | 'one' | 'article-one' | 'collective' | 'vague' | 'fraction';
  /** Of a fraction or multiple: numerator and denominator; `value` is then not the count. */
  readonly ratio: readonly [number, number] | null;
  readonly modifier: Modifier | null;
  /** Where the hedge before it starts; `start` without one. */
  readonly hedgeStart: number;
  readonly rangeEnd: 'lower' | 'upper' | null;
  /** The other end of a range. */
  readonly rangeWith: number | null;
}

const NONE: readonly NumberSpan[] = [];

/** The numbers of a sentence beside one of them, without those that are an article. */
export function othersThan({ start: own, end }: NumberSpan, numbers: readonly NumberSpan[]): readonly NumberSpan[] {
  return numbers.length < 2
    ? NONE
    : numbers.filter(({ start, form }) => (start < own || start >= end) && form !== 'article-one');
}
