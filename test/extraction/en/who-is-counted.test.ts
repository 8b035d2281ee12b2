import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const day = 'on 2031-05-05';

const rows: readonly Row[] = [
  ['Viasna said 212 men, women and children were freed on Monday.', `Viasna: 212 people freed ${day}`],
  ['Viasna said 26 boys were freed on Monday.', `Viasna: 26 boys freed ${day}`],
  ['Viasna said 26 women were freed on Monday.', `Viasna: 26 women freed ${day}`],
  ['Viasna said three Azerbaijani soldiers were freed on Monday.', `Viasna: 3 Azerbaijani soldiers freed ${day}`],
  ['Viasna said twelve “media offenders” were freed on Monday.', `Viasna: 12 media offenders freed ${day}`],
  [
    'Viasna lists 13 political prisoners. Seven of the thirteen are in a single prison.',
    'Viasna: 13 political prisoners held as of 2031-05-07',
    'Viasna: 7 political prisoners held as of 2031-05-07; part of 13',
  ],
  [
    'Viasna said 318 civilians were in jail in April. It has logged 143 departures from prison since.',
    'Viasna: 318 civilians held as of 2031-04-30',
    'Viasna: 143 civilians freed start not stated, up to 2031-05-07',
  ],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, { group: true })).toEqual(claims));
