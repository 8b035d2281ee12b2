import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const sunday = 'on 2031-05-04';

const rows: readonly Row[] = [
  [
    'The Venezuelan minister John Serrano put the papers on the table.\n"On Sunday 12 prisoners were freed."',
    `Government of Venezuela (John Serrano): 12 freed ${sunday}`,
  ],
  // spoken of, but not in the words that are quoted
  [
    'The Venezuelan minister John Serrano came late.\nOn Sunday 12 prisoners were freed.',
    `unattributed: 12 freed ${sunday}`,
  ],
];

test.each(rows)('who goes on: %s', (text, ...claims) => expect(readSentence(text, { speaker: true })).toEqual(claims));
