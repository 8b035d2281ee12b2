import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const sunday = 'on 2031-05-04';

const rows: readonly Row[] = [
  [
    'O Foro Penal documentou 12 libertações no domingo, segundo um relatório apresentado em San Salvador.',
    `Foro Penal: 12 freed ${sunday}`,
  ],
  [
    'O Ministério da Defesa russo anunciou que 12 militares foram libertados no domingo.',
    `Government of Russia: 12 freed ${sunday}`,
  ],
  [
    'O ministro venezuelano Júlio Serrano deixou os papéis sobre a mesa.\n«No domingo foram soltos 12 presos».',
    `Government of Venezuela (Júlio Serrano): 12 freed ${sunday}`,
  ],
  // spoken of, but not in the words that are quoted
  [
    'O ministro venezuelano Júlio Serrano chegou tarde.\nNo domingo foram soltos 12 presos.',
    `unattributed: 12 freed ${sunday}`,
  ],
];

test.each(rows)('who goes on: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'pt', speaker: true })).toEqual(claims),
);
