import type { Weekday } from '../../domain/iso-date.js';

/** A day or longer as the words say it, before it is known which (first of two passes). */
export type Moment =
  | { readonly kind: 'date'; readonly day: number; readonly month: number | null; readonly year: number | null }
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly year: number | null;
      readonly last: boolean;
      readonly lastYear: boolean;
    }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'weekday'; readonly weekday: Weekday; readonly dayOfMonth: number | null }
  /** Days from the day of speaking: yesterday −1. `spoken`: "today", which inside a quotation is the day it was said. */
  | { readonly kind: 'offset'; readonly days: number }
  /** A month and a day by name: Christmas Day. */
  | { readonly kind: 'feast'; readonly month: number; readonly day: number }
  | { readonly kind: 'same-day' }
  /** The day before the one the text is about. */
  | { readonly kind: 'day-before' }
  /** The date named last in the paragraph. */
  | { readonly kind: 'last-date' }
  | { readonly kind: 'event'; readonly words: string };

/** A run of days as the words say it. */
export type Span =
  | { readonly kind: 'overnight' }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'this'; readonly unit: 'week' | 'month' | 'year' }
  | { readonly kind: 'last-week' }
  | { readonly kind: 'last-month' }
  | { readonly kind: 'last-year' }
  | { readonly kind: 'past'; readonly count: number; readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year' }
  | { readonly kind: 'over-days'; readonly count: number }
  | { readonly kind: 'ago'; readonly count: number; readonly unit: 'day' | 'week' | 'month' | 'year' }
  | { readonly kind: 'between'; readonly from: Moment; readonly to: Moment }
  | { readonly kind: 'same-window' };

/** What a time expression does to a window. */
/** `dates-event`: "the law of 20 February" says when the law was, not when people left. */
export type TimeRole = 'on' | 'since' | 'after' | 'until' | 'before' | 'dates-event';

/** A time expression of a sentence. `start` and `end` are token indexes, the end excluded. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly role: TimeRole;
  readonly what: Moment | Span;
}
