import { describe, expect, test } from 'vitest';
import { readTypedDate } from '../../src/answering/dates/read-typed-date.js';
import { day } from '../ledger/telling.js';
import { asRead } from '../wording/as-read.js';

const wednesday = day('2026-01-28');
const read = (text: string, edge?: 'first' | 'last'): string => {
  const typed = readTypedDate(text, wednesday, edge);
  return typed.ok ? typed.day : String(typed.what);
};

const rows: readonly (readonly [typed: string, day: string])[] = [
  ['2026-01-08', '2026-01-08'],
  ['2026/1/8', '2026-01-08'],
  ['jan8', '2026-01-08'],
  ['Jan. 8', '2026-01-08'],
  ['8jan', '2026-01-08'],
  ['8 Jan', '2026-01-08'],
  ['8th of January', '2026-01-08'],
  ['January 8th, 2026', '2026-01-08'],
  ['8 January 2026', '2026-01-08'],
  ['8 de enero', '2026-01-08'],
  ['8 de enero de 2026', '2026-01-08'],
  ['enero 8', '2026-01-08'],
  ['8 DE JANEIRO', '2026-01-08'],
  ['1º de março', '2025-03-01'], // March has not come yet
  ['8/1/2026', '2026-01-08'], // day first
  ['8.1.26', '2026-01-08'],
  ['8/1', '2026-01-08'],
  ['23 Dec', '2025-12-23'],
  ['12 mar', '2025-03-12'],
  ['28 jan', '2026-01-28'], // today is not in the future
  ['29 jan', '2025-01-29'],
  ['29 feb', '2024-02-29'], // the latest there was
  ['today', '2026-01-28'],
  ['hoje', '2026-01-28'],
  ['yesterday', '2026-01-27'],
  ['ayer', '2026-01-27'],
  ['ontem', '2026-01-27'],
  ['anteayer', '2026-01-26'],
  ['anteontem', '2026-01-26'],
  ['Sunday', '2026-01-25'],
  ['last Wednesday', '2026-01-21'],
  ['wednesday', '2026-01-28'],
  ['jueves', '2026-01-22'], // Chrono says next week
  ['el domingo', '2026-01-25'],
  ['el pasado viernes', '2026-01-23'],
  ['quinta-feira', '2026-01-22'],
  ['domingo passado', '2026-01-25'],
  ['december', '2025-12-01'],
  ['diciembre de 2025', '2025-12-01'],
  ['dezembro', '2025-12-01'],
  ['may', '2025-05-01'],
  ['2026', '2026-01-01'],
  ['3 days ago', '2026-01-25'],
  ['hace 2 semanas', '2026-01-14'],
  ['há 5 dias', '2026-01-23'],
  ['two weeks ago', '2026-01-14'], // Chrono's
];
test.each(rows)('%s is %s', (typed, expected) => {
  expect(read(typed)).toBe(expected);
});

test.each([
  ['december', '2025-12-31'],
  ['january', '2026-01-28'], // still under way
  ['2026', '2026-01-28'],
  ['jan8', '2026-01-08'],
])('until %s is %s', (typed, expected) => {
  expect(read(typed, 'last')).toBe(expected);
});

describe('refused, with examples', () => {
  test.each([
    ['feb 30', 'not in the calendar'],
    ['30/2/2026', 'not in the calendar'],
    ['1/25/2026', 'not in the calendar'], // month first is not read
    ['2026-02-30', 'not in the calendar'],
    ['32 jan', 'not in the calendar'],
    ['tomorrow', 'in the future'],
    ['2026-01-29', 'in the future'],
    ['1/2/2027', 'in the future'],
    ['0008-01-01', 'too far back'],
    ['soon', 'could not be read'],
    ['jan8 or so', 'could not be read'],
    ['', 'No day was typed'],
    ['8', 'could not be read'],
    ['266', 'could not be read'],
    ['@everyone', 'could not be read'],
  ])('%s: %s', (typed, why) => {
    const refused = asRead(readTypedDate(typed, wednesday));
    expect(refused).toMatchObject({
      ok: false,
      what: expect.stringContaining(why),
      remedy: expect.stringContaining('2026-01-08'),
    });
  });
});
