import { describe, expect, test } from 'vitest';
import { LANGUAGES, type LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

const MILLION = 1_000_000;
const fill = (words: string, length: number): string => words.repeat(Math.ceil(length / words.length));

/** What is typed by accident or to do harm, behind words that make a page of it. */
const odd: readonly (readonly [name: string, text: string])[] = [
  ['ten million digits', fill('1', 10 * MILLION)],
  ['digits in threes', fill('123,', MILLION)],
  ['digits apart', fill('1 ', MILLION / 40)],
  ['quotations that never end', fill('“', MILLION)],
  ['quotations in quotations', fill('“a ', MILLION / 8)],
  ['straight quotation marks', fill('"a ', MILLION / 8)],
  ['blanks of all kinds', fill(' \t\u00a0\u2003\u200b', MILLION)],
  ['brackets with digits', fill('(1(', MILLION / 8)],
  ['points', fill('. ', MILLION / 8)],
  ['hyphens', fill('a-', MILLION)],
  ['apostrophes', fill("a'", MILLION)],
];

/** Words of counts over and over: each could be told apart from all others, or weighed against them. */
const telling: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    '12 were freed. ',
    '12 prisoners; ',
    'Foro Penal said ',
    'on Sunday ',
    'half of them ',
    'between 12 and ',
    'one ',
  ],
  es: [
    '12 fueron liberados. ',
    '12 presos; ',
    'dijo Foro Penal ',
    'el domingo ',
    'la mitad de ellos ',
    'entre 12 y ',
    'mil ',
  ],
  pt: ['12 foram libertados. ', '12 presos; ', 'disse a OVP ', 'no domingo ', 'metade deles ', 'entre 12 e ', 'mil '],
};

// Each would take minutes if time grew with the square of the length: the test's time limit is what fails.
describe('however long and odd a text is, it is read in time', () => {
  test.each(odd)('%s', (_, text) => {
    const { claims } = readAll(`The gates are open. ${text}`).extraction;
    expect(claims).toEqual([]);
  });

  const rows = LANGUAGES.flatMap((language) => telling[language].map((words) => [language, words] as const));
  test.each(rows)('%s: “%s” over and over', (language, words) => {
    const { claims } = readAll(`The gates are open. ${fill(words, MILLION / 40)}`, { language }).extraction;
    expect(claims.every(({ value }) => value > 0)).toBe(true);
  });
});
