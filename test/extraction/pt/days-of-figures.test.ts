import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Published on Wednesday 7 May 2031: which of the days beside them are those of two figures. */
const rows: readonly Row[] = [
  // the day of what is promised is not that of the promise
  [
    'O governo da Venezuela prometeu publicar a lista de nomes na sexta-feira. O governo da Venezuela diz que 950 pessoas foram libertadas desde abril.',
    'Government of Venezuela: 950 freed from 2031-04-01 to 2031-05-07',
  ],
  [
    'O Foro Penal divulgou na segunda-feira um novo balanço: 902 pessoas continuam presas.',
    'Foro Penal: 902 held as of 2031-05-05',
  ],
  [
    'Neste mês, diz o Foro Penal, 33 pessoas foram soltas, e na semana passada foram nove.',
    'Foro Penal: 33 freed from 2031-05-01 to 2031-05-07',
    'Foro Penal: 9 freed from 2031-04-28 to 2031-05-04',
  ],
  [
    'Os presos políticos são 512, menos do que em janeiro, quando eram 820, afirma o Foro Penal.',
    'Foro Penal: 512 held as of 2031-05-07',
    'Foro Penal: 820 held as of 2031-01-31; before 512',
  ],
  [
    'Segundo o Foro Penal, 90 presos foram libertados desde 1º de maio. Nesse período, a Provea havia confirmado até segunda-feira 41 solturas.',
    'Foro Penal: 90 freed from 2031-05-01 to 2031-05-07',
    'Provea: 41 freed from 2031-05-01 to 2031-05-05',
  ],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, { language: 'pt' })).toEqual(claims));
