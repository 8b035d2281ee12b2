import type { TimeWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';

/** Days of the month in words: "the eighth of January". */
export const dayNames: Readonly<Record<string, number>> = {
  first: 1,
  'first day': 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  'thirty-first': 31,
  'twenty-first': 21,
  'twenty-second': 22,
  'twenty-third': 23,
  'twenty-fourth': 24,
  'twenty-fifth': 25,
  'twenty-sixth': 26,
  'twenty-seventh': 27,
  'twenty-eighth': 28,
  'twenty-ninth': 29,
};

/** Days of the year that have a name. */
export const feasts: TimeWords['fixed'] = [
  [{ kind: 'feast', month: 12, day: 25 }, ['christmas day', 'christmas']],
  [{ kind: 'feast', month: 12, day: 24 }, ['christmas eve']],
  [{ kind: 'feast', month: 12, day: 26 }, ['boxing day', "st stephen 's day"]],
  [
    { kind: 'feast', month: 1, day: 1 },
    ["new year 's day", 'new year day', "new year's day", 'the first day of the year', 'on the first day of the year'],
  ],
  [
    { kind: 'feast', month: 12, day: 31 },
    phrases(`
      new year 's eve, year 's end, year end, year-end, end of last year, close of last year, end of the previous year`),
  ],
  [{ kind: 'feast', month: 5, day: 1 }, ['may day', 'labour day']],
];
