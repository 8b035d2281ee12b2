import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const day = 'on 2031-05-05';

const rows: readonly Row[] = [
  [
    'Segundo a Viasna, 212 homens, mulheres e crianças foram libertados na segunda-feira.',
    `Viasna: 212 people freed ${day}`,
  ],
  [
    'Segundo a Viasna, 12 soldados russos foram libertados na segunda-feira.',
    `Viasna: 12 Russian soldiers freed ${day}`,
  ],
  ['Segundo a Viasna, 12 meninas foram libertadas na segunda-feira.', `Viasna: 12 girls freed ${day}`],
  ['Segundo a Viasna, 12 mulheres presas foram libertadas na segunda-feira.', `Viasna: 12 women freed ${day}`],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, { language: 'pt', group: true })).toEqual(claims));
