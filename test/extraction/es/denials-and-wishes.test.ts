import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Published on Wednesday 7 May 2031. */
const rows: readonly Row[] = [
  // those arrested are not those freed, nor those held today
  [
    'Foro Penal informó que 41 personas fueron detenidas y 12 liberadas el domingo.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'Foro Penal dijo que 14.000 personas han sido encarceladas desde 2014 y 902 siguen en prisión.',
    'Foro Penal: 902 held as of 2031-05-07',
  ],
  // releases that only say when
  [
    'Tras las excarcelaciones del domingo, 902 presos siguen en la cárcel, según Provea.',
    'Provea: 902 held as of 2031-05-07',
  ],
  // an agency passes on, it does not count
  ['Reuters informó que 12 presos fueron liberados el domingo.', 'unattributed: 12 freed on 2031-05-04'],
  ['Según AFP, 12 presos fueron liberados el domingo.', 'unattributed: 12 freed on 2031-05-04'],
  // what is denied is nobody's figure
  ['Foro Penal desmintió que 12 presos hubieran sido excarcelados el domingo.'],
  ['Foro Penal dijo que el 40 por ciento de los presos está enfermo.'],
  // what is asked for has not happened
  [
    'Crece la presión para que el ministerio libere a cientos de presos.',
    'unattributed: vaguely 200 promised start not stated, up to 2031-05-07',
  ],
  ['Foro Penal contó 12 excarcelados el año pasado.', 'Foro Penal: 12 freed from 2030-01-01 to 2030-12-31'],
  ['Nicaragua desterró a 135 presos políticos el 5 de mayo.', 'unattributed: 135 freed on 2031-05-05'],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, { language: 'es' })).toEqual(claims));
