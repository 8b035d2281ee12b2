import { expect, test } from 'vitest';
import { amountWords } from '../../src/domain/amount-words.js';
import type { Modifier } from '../../src/domain/claim.js';

const rows: readonly (readonly [words: string, value: number, modifier: Modifier])[] = [
  ['1,204', 1204, 'exact'],
  ['at least 600', 600, 'at_least'],
  ['fewer than 90', 90, 'less_than'],
  // a plural is told by its word: its floor is for sorting, in figures and in notes alike
  ['dozens', 24, 'vague'],
  ['hundreds', 200, 'vague'],
  ['an unstated number', 7, 'vague'],
];

test.each(rows)('%s', (words, value, modifier) => expect(amountWords({ value, modifier })).toBe(words));
