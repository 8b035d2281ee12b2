import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  type IsoDate,
  isoDateOf,
  isoDateOfInstant,
  weekdayOf,
} from '../../src/domain/iso-date.js';

const DAY_MS = 86_400_000;

const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map(isoDateOfInstant);

function instantOf(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}

describe('a day of the calendar', () => {
  test('goes on by days as the calendar does', () => {
    const days = fc.oneof(fc.integer({ min: -70, max: 70 }), fc.integer({ min: -2_000, max: 2_000 }));
    fc.assert(
      fc.property(anyDay, days, (day, count) => {
        const later = addDays(day, count);
        expect(later).toBe(isoDateOfInstant(new Date(instantOf(day) + count * DAY_MS)));
        expect(daysBetween(day, later)).toBe(count);
      }),
    );
  });

  test('has the weekday that the calendar gives it', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(day) % 7).toBe(new Date(instantOf(day)).getUTCDay());
      }),
    );
  });

  test('goes on by months to the same day, or to the last day of a shorter month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, count) => {
        const later = addMonths(day, count);
        const first = new Date(instantOf(`${day.slice(0, 8)}01` as IsoDate));
        first.setUTCMonth(first.getUTCMonth() + count);
        expect(later.slice(0, 7)).toBe(first.toISOString().slice(0, 7));
        const same = isoDateOf(Number(later.slice(0, 4)), Number(later.slice(5, 7)), Number(day.slice(8)));
        if (same === undefined) expect(addDays(later, 1).slice(8)).toBe('01');
        else expect(later).toBe(same);
      }),
    );
  });
});
