import { expect, test } from 'vitest';
import { readSentence } from '../read-sentence.js';

/** Numbers without a verb of their own that speaks of release: they add up to a count, answer a question, or count nobody. */
const rows: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // parts that add up, whatever is told of each
  [
    'Viasna said 212 people were freed on Sunday: 131 Sudanese, 58 Eritreans, 23 Syrians.',
    ['212 freed', '131 freed', '58 freed', '23 freed'],
  ],
  [
    'Viasna said 815 inmates were freed. Some had waited long: 500 had their terms commuted, 200 were bailed and 115 were too ill to stay.',
    ['815 freed', '500 freed', '200 freed', '115 freed'],
  ],
  [
    'Viasna said 71 potters were let out. Fifteen were from Dilmun. Monday saw 22 and, after the rector came with three lawyers, 34 came.',
    ['71 freed', '15 freed', '22 freed', '34 freed'],
  ],
  [
    'Viasna said 14 potters were let go, eight of them at once, and six of them are still in jail.',
    ['14 freed', '8 freed', '6 held'],
  ],
  ['Viasna said 212 people were freed on Sunday. The buses made 131 trips, 58 calls and 23 stops.', ['212 freed']],
  // answers
  ['Are prisoners going home?\nHow many were freed this year?\nFour, Viasna said.', ['4 freed']],
  ['How many prisoners are still in custody?\nThere were 432 on Sunday, Viasna said.', ['432 held']],
  ['How many prisoners died?\nAt least 63, Viasna said.', []],
  ['How many buses did the prisoners need?\nFour, Viasna said.', []],
  // counts nobody
  ['The prisoners were freed and she switched off the comments, of which there were 4,000.', []],
  ['She reached the prison by nine and left at ten.', []],
  ['Prisoners face terms of 7 to 20 years, Viasna said.', []],
  ['Viasna said 17 of the 23 militants jailed in May were freed.', ['17 freed']],
];

test.each(rows)('%s', (text, claims) => {
  const measures = readSentence(text).map((claim) =>
    claim
      .replace(/^.*?: /, '')
      .replace(/;.*$/, '')
      .replace(/ (?:on|as of|from|start|since) .*$/, ''),
  );
  expect(measures).toEqual(claims);
});
