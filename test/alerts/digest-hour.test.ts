import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextDigest } from '../../src/alerts/digest-hour.js';
import { wallTime } from '../../src/alerts/zoned-time.js';

const rows: readonly (readonly [what: string, hour: number, zone: string, news: string, told: string])[] = [
  ['before the hour: today', 8, 'UTC', '2026-01-27T06:59:59Z', '2026-01-27T08:00:00Z'],
  ['at the very hour: tomorrow', 8, 'UTC', '2026-01-27T08:00:00Z', '2026-01-28T08:00:00Z'],
  ['after the hour: tomorrow', 8, 'UTC', '2026-01-27T08:00:01Z', '2026-01-28T08:00:00Z'],
  ['in another zone', 8, 'America/Caracas', '2026-01-27T11:00:00Z', '2026-01-27T12:00:00Z'],
  ['where it is another day already', 8, 'Pacific/Auckland', '2026-01-27T18:00:00Z', '2026-01-27T19:00:00Z'],
  ['in a zone of quarters', 8, 'Asia/Kathmandu', '2026-01-27T00:00:00Z', '2026-01-27T02:15:00Z'],
  ['at midnight', 0, 'Europe/Madrid', '2026-01-27T12:00:00Z', '2026-01-27T23:00:00Z'],
  ['the night clocks go forward', 8, 'Europe/Madrid', '2026-03-28T12:00:00Z', '2026-03-29T06:00:00Z'],
  [
    'an hour that clocks leave out: when they go on',
    2,
    'Europe/Madrid',
    '2026-03-28T12:00:00Z',
    '2026-03-29T01:00:00Z',
  ],
  ['the day after it: at the hour', 2, 'Europe/Madrid', '2026-03-29T01:00:00Z', '2026-03-30T00:00:00Z'],
  ['an hour that comes twice: the first time', 2, 'Europe/Madrid', '2026-10-24T12:00:00Z', '2026-10-25T00:00:00Z'],
  ['between its two times: the next day', 2, 'Europe/Madrid', '2026-10-25T00:30:00Z', '2026-10-26T01:00:00Z'],
  ['just before it comes again: the next day', 2, 'Europe/Madrid', '2026-10-25T00:59:59Z', '2026-10-26T01:00:00Z'],
  ['in New York, twice', 1, 'America/New_York', '2026-11-01T05:10:00Z', '2026-11-02T06:00:00Z'],
  ['a midnight that clocks leave out', 0, 'Africa/Cairo', '2026-04-23T12:00:00Z', '2026-04-23T22:00:00Z'],
  ['a midnight that comes twice', 0, 'America/Havana', '2026-11-01T04:10:00Z', '2026-11-02T05:00:00Z'],
  [
    'the last hour of a day whose end clocks leave out',
    23,
    'America/Santiago',
    '2026-09-05T12:00:00Z',
    '2026-09-06T03:00:00Z',
  ],
  ['a half hour forward', 2, 'Australia/Lord_Howe', '2026-10-03T12:00:00Z', '2026-10-03T15:30:00Z'],
  [
    'a day that a zone leaves out: when clocks go on',
    8,
    'Pacific/Apia',
    '2011-12-29T19:00:00Z',
    '2011-12-30T10:00:00Z',
  ],
];
test.each(rows)('%s', (_, hour, zone, news, told) => {
  expect(nextDigest({ hour, zone }, new Date(news)).toISOString()).toBe(new Date(told).toISOString());
});

const zones = [
  'UTC',
  'America/Caracas',
  'Europe/Madrid',
  'America/Havana',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Africa/Cairo',
];
test('every day has one digest, whenever news comes, and it is later than the news', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 23 }),
      fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
      (zone, hour, start) => {
        const days: string[] = [];
        let at = start;
        for (let count = 0; count < 4; count += 1) {
          const next = nextDigest({ hour, zone }, at);
          expect(next.getTime()).toBeGreaterThan(at.getTime());
          expect(next.getTime() - at.getTime()).toBeLessThanOrEqual(26 * 3_600_000);
          // whatever comes in between is told at that same time
          const between = new Date((at.getTime() + next.getTime()) / 2);
          expect(nextDigest({ hour, zone }, between)).toEqual(next);
          days.push(wallTime(zone, next).day);
          at = next;
        }
        expect(new Set(days).size).toBe(days.length);
      },
    ),
    { numRuns: 60 },
  );
});
