import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/extraction/text/text.js';
import { Vocabulary } from '../../src/extraction/text/vocabulary.js';
import { WordTable } from '../../src/extraction/text/word-table.js';

/** What a language may write into a list of single words, a word of a text, and whether the list has it. */
const ROWS: readonly (readonly [entry: string, written: string, found: boolean])[] = [
  ['presos', 'presos', true],
  ['presos', 'Presos', true],
  ['presos', 'preso', false],
  ['manana', 'mañana', true],
  ['reconoc*', 'reconoció', true],
  ['reconoc*', 'desreconoció', false],
  ['*aron', 'Llegaron', true],
  ['*aron', 'aron', true],
  ['*aron', 'baronesa', false],
  ['*aron', 'on', false],
  // with an accent: as it is written
  ['*ó', 'salió', true],
  ['*ó', 'SALIÓ', true],
  ['*ó', 'salio', false],
  ['*ó', 'campo', false],
  ['*rão', 'sairão', true],
  ['*rão', 'sairao', false],
  ['às', 'às', true],
  ['às', 'Às', true],
  ['às', 'as', false],
];

describe.each([
  ['a word of its own language', (table: WordTable) => new Vocabulary([table])],
  ['a word of another', () => new Vocabulary([])],
] as const)('%s', (_, vocabularyFor) => {
  test.each(ROWS)('%s has %s: %s', (entry, written, found) => {
    const table = new WordTable([entry]);
    expect(table.isAt(tokenize(written, 0, vocabularyFor(table)), 0)).toBe(found);
  });
});

test('nothing stands before the first token or past the last', () => {
  const table = new WordTable(['*']);
  const tokens = tokenize('12 presos', 0, new Vocabulary([table]));
  expect([-1, 0, 1, 2].map((at) => table.isAt(tokens, at))).toEqual([false, true, true, false]);
});
