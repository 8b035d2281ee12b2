import { beforeAll, expect, test } from 'vitest';
import type { Desk } from '../../src/commanding/interpret-line.js';
import { foundingDesk } from '../desk.js';
import { askWords } from './reading.js';

let desk: Desk;
beforeAll(async () => {
  desk = await foundingDesk();
});

const rows: readonly (readonly [line: string, words: string])[] = [
  [
    'search 143',
    'Uzalendo News [1], 26 Jan 2026, ¶3 «143 prisoners have been freed since January 8» Claim: Foro Penal: 143',
  ],
  ['search Rodriguez', '“Rodriguez” · 3 passages'], // as filed, Rodríguez
  ['search Rodrigues 620', 'No passage has these very words. These differ by one letter.'],
  ['search xylophone', 'Nothing found'],
  ['search text:"…"', 'There is no word or number to search for.'],
  ['search', '“text:” is missing'],
];
test.each(rows)('%s', async (line, words) => {
  expect(await askWords(line, desk)).toContain(words);
});
