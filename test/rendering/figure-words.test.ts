import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/answering/answer.js';
import { LANGUAGES } from '../../src/domain/article.js';
import { claimantWords, claimLabel, countedWords, windowWords } from '../../src/rendering/figure-words.js';
import { day } from '../samples.js';
import { aFigure } from './sample-answer.js';

const counts: readonly (readonly [words: string, given: Partial<Figure>])[] = [
  ['266 political prisoners', {}],
  ['at least 600 dissidents', { value: 600, modifier: 'at_least', group: 'dissidents' }],
  ['more than 1,620 prisoners', { value: 1620, modifier: 'more_than', group: 'prisoners' }],
  ['almost 90 women', { value: 90, modifier: 'almost', group: 'women' }],
  ['up to 75 people', { value: 75, modifier: 'up_to', group: 'people' }],
  ['fewer than 10 people', { value: 10, modifier: 'less_than', group: 'people' }],
  [
    'about 313 prisoners (half of 626)',
    { value: 313, modifier: 'about', group: 'prisoners', derivedFrom: 'half of 626' },
  ],
  ['dozens of prisoners', { value: 24, modifier: 'vague', group: 'prisoners' }], // never 24
  ['hundreds of dissidents', { value: 200, modifier: 'vague', group: 'dissidents' }],
  ['an unstated number of prisoners', { value: 7, modifier: 'vague', group: 'prisoners' }],
  ['1 foreigner', { value: 1, group: 'foreigners' }],
  ['about 1 woman', { value: 1, modifier: 'about', group: 'women' }],
  ['1 poet', { value: 1, group: 'poets' }],
  ['1 (lottery winners)', { value: 1, group: 'lottery winners' }], // nobody wrote down what one of them is called
];
test.each(counts)('%s', (words, given) => {
  expect(String(countedWords(aFigure(given)))).toBe(words);
});

test('one person is told as one in every language', () => {
  const one = countedWords(aFigure({ value: 1, group: 'Women' }));
  expect(LANGUAGES.map((language) => one.in(language))).toEqual(['1 woman', '1 mujer', '1 mulher']);
});

const may6 = day('2031-05-06');
const may11 = day('2031-05-11');
const windows: readonly (readonly [words: string, given: Partial<Figure>])[] = [
  ['6 May to 11 May 2031', {}],
  ['23 Dec 2030 to 11 May 2031', { from: day('2030-12-23') }],
  ['on Sunday 11 May 2031', { from: may11 }],
  ['6 May to 11 May 2031 (last day: day of the report)', { toBasis: 'reported' }],
  ['6 May to 11 May 2031, implied by the context', { windowBasis: 'implied' }],
  ['start not stated; up to 11 May 2031', { from: null }],
  ['start not stated; reported 11 May 2031', { from: null, toBasis: 'reported' }],
  ['from 6 May 2031; end not stated', { from: may6, to: null }],
  ['days not stated', { from: null, to: null, windowBasis: 'none' }],
  ['as of 11 May 2031', { measure: 'held', from: null }],
  ['as of the report, 11 May 2031', { measure: 'held', from: null, toBasis: 'reported' }],
  ['day not stated', { measure: 'held', from: null, to: null }],
];
test.each(windows)('%s', (words, given) => {
  expect(String(windowWords(aFigure(given)))).toBe(words);
});

describe('a claimant', () => {
  test('is named with its kind', () => {
    expect(String(claimantWords(aFigure()))).toBe('Open Gate (NGO)');
  });
  test('that nobody names is said to be missing', () => {
    expect(String(claimantWords({ claimant: 'unattributed', claimantKind: 'unattributed' }))).toBe('no source named');
  });
  test('without a name of its own is said to be so', () => {
    expect(String(claimantWords({ claimant: 'relatives', claimantKind: 'unattributed' }))).toBe(
      'relatives (persons not named)',
    );
  });
});

test('a claim in one breath', () => {
  expect(String(claimLabel(aFigure()))).toBe('Open Gate: 266 political prisoners freed, 6 May to 11 May 2031');
});
