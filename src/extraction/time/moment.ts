import type { Weekday } from '../../domain/iso-date.js';

/** "of that year": 0 years after the one told before; "of the following year" 1. */
export type ToldYear = 0 | 1;

/** A day or longer as the words say it, before it is known which (first of two passes). */
export type Moment =
  | {
      readonly kind: 'date';
      readonly day: number;
      readonly month: number | null;
      readonly year: number | null;
      /** "on September 1 last year". */
      readonly lastYear?: true;
      readonly toldYear?: ToldYear;
      /** "desde aquel 6 de enero": of the year in which the text has named that day. */
      readonly that?: true;
    }
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly year: number | null;
      readonly last: boolean;
      readonly lastYear: boolean;
      readonly toldYear?: ToldYear;
    }
  | { readonly kind: 'year'; readonly year: number }
  /**
   * `last`: "last Wednesday", which on a Wednesday is that of the week before; `before`: "the Wednesday before", before the
   * day told; `after`: "the following Wednesday", after it; `that`: "that same Wednesday", the day told or the next so named.
   */
  | {
      readonly kind: 'weekday';
      readonly weekday: Weekday;
      readonly dayOfMonth: number | null;
      readonly last?: true;
      readonly before?: true;
      readonly after?: true;
      readonly that?: true;
    }
  /** Days from the day of speaking: yesterday −1. `spoken`: "today", which inside a quotation is the day it was said. */
  | { readonly kind: 'offset'; readonly days: number }
  /** A month and a day by name: Christmas Day. */
  | { readonly kind: 'feast'; readonly month: number; readonly day: number }
  | { readonly kind: 'same-day' }
  /** "on the same day in 2024": that of another year; `null`: of the year before. */
  | { readonly kind: 'same-day-in'; readonly year: number | null }
  /** So many days, weeks … from the day the text is about: "the day before" −1, "two weeks later" 2. */
  | {
      readonly kind: 'apart';
      readonly count: number;
      readonly unit: 'day' | 'week' | 'month' | 'year';
      /** "two days after the law of 20 February": the moment it is counted from, where the words name one. */
      readonly of: Moment | null;
      /** "40 left on Saturday, a day after it freed 39": when that clause was, counted from the day of the sentence. */
      readonly clause?: true;
    }
  /** The date named last in the paragraph; `day`: only if it is a day, and no month ("let go since"). */
  | { readonly kind: 'last-date'; readonly day?: true }
  /** "since the same date": where the count told before began. */
  | { readonly kind: 'same-start' }
  /** `told`: where the article dates it nowhere, the last releases are meant ("before the flight"). */
  | { readonly kind: 'event'; readonly words: string; readonly told?: true }
  /** "a 25 do mes", "on the 25th of that month": of the month just named. */
  | { readonly kind: 'day-of-that-month'; readonly day: number }
  /** "no dia 25 deste mês", "on the 3rd of next month": months from that of speaking. */
  | { readonly kind: 'day-of-month-from-now'; readonly day: number; readonly months: number }
  /** "on Wednesday of last week". */
  | { readonly kind: 'weekday-of-last-week'; readonly weekday: Weekday }
  /** "seven on the first day": of the days just spoken of. */
  | { readonly kind: 'first-day' }
  /** "the end of April", "the end of 2030": its last day. */
  | { readonly kind: 'end-of'; readonly of: Moment }
  /** "at the time": of what was told last. */
  | { readonly kind: 'told-time' }
  /** "at the end of the month": of the one just named, else of the last to end; `last`: "of last month". */
  | { readonly kind: 'month-end'; readonly last?: true };

/** A run of days as the words say it. */
export type Span =
  | { readonly kind: 'overnight' }
  /** `before`: "the weekend before", before the one just told. */
  | { readonly kind: 'weekend'; readonly before?: true }
  | { readonly kind: 'this'; readonly unit: 'week' | 'month' | 'year' }
  /** "next week", "no mês que vem": of what is promised. */
  | { readonly kind: 'next'; readonly unit: 'week' | 'month' }
  /** `back`: "the week before last" 2. */
  | { readonly kind: 'last-week'; readonly back?: number }
  /** "in the week of 12 January": Monday to Sunday. */
  | { readonly kind: 'week-of'; readonly of: Moment }
  | { readonly kind: 'last-month' }
  | { readonly kind: 'last-year' }
  /** `until`: "the 48 hours to Monday"; else up to the day of speaking, or (`previous`) up to the run of that length told before. */
  | {
      readonly kind: 'past';
      readonly count: number;
      readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
      readonly until: Moment | null;
      readonly previous?: true;
    }
  /** `those`: "in those four days", which may be the ones just told. */
  | { readonly kind: 'over-days'; readonly count: number; readonly those?: true }
  /** `within`: counted from the day told before, if one is. */
  | { readonly kind: 'over-hours'; readonly count: number; readonly within?: true }
  /** Whole months of a year: "the first half of 2030", "the first quarter". `yearsBack`: "of last year" 1. */
  | {
      readonly kind: 'part-of-year';
      readonly first: number;
      readonly last: number;
      readonly year: number | null;
      readonly yearsBack: number;
    }
  /** "the first seven days of April", "la segunda quincena de marzo". */
  | {
      readonly kind: 'part-of-month';
      readonly from: 'start' | 'end';
      readonly days: number | 'rest' | 'unknown';
      readonly of: Extract<Moment, { kind: 'month' }>;
    }
  | { readonly kind: 'ago'; readonly count: number; readonly unit: 'day' | 'week' | 'month' | 'year' }
  | { readonly kind: 'between'; readonly from: Moment; readonly to: Moment }
  | { readonly kind: 'same-window' }
  /** "in the week before", "nos sete dias seguintes": the days up to or from the ones just spoken of. `hours`: "in the next 48 hours", which begin at once. */
  | { readonly kind: 'beside'; readonly days: number; readonly hours?: true }
  /** "the previous quarter", "no ano anterior": so many months before those told. */
  | { readonly kind: 'months-before'; readonly months: 1 | 3 | 6 | 12 }
  /** "in the same period a year earlier", "en el mismo mes de 2029". `year`: which, where it is named. */
  | { readonly kind: 'other-year'; readonly of: Span; readonly year: number | null }
  /** "that month": the whole of it, of which a day was just named. `orThis`: "over the month", which may be the present one. */
  | { readonly kind: 'that'; readonly unit: 'week' | 'month' | 'year'; readonly orThis?: true };

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

const SPANS = new Set([
  'overnight',
  'weekend',
  'this',
  'next',
  'last-week',
  'week-of',
  'last-month',
  'last-year',
  'past',
  'over-days',
  'over-hours',
  'part-of-year',
  'part-of-month',
  'beside',
  'months-before',
  'other-year',
  'that',
  'ago',
  'between',
  'same-window',
]);

export function isSpan(what: Moment | Span): what is Span {
  return SPANS.has(what.kind);
}

/** "2021", "October 2021", "3 October 2021", "from 24 to 30 November 2023". */
export function namesYear({ what }: TimeExpression): boolean {
  const end = what.kind === 'between' ? what.to : what;
  return end.kind === 'year' || ((end.kind === 'month' || end.kind === 'date') && end.year !== null);
}
