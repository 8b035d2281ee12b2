import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Published on Wednesday 7 May 2031. */
const rows: readonly Row[] = [
  // those arrested are not those freed
  ['A Viasna disse que 41 pessoas foram presas e 12 foram soltas no domingo.', 'Viasna: 12 freed on 2031-05-04'],
  // releases that only say when
  [
    'Após as solturas de domingo, 902 presos continuam na prisão, segundo a Provea.',
    'Provea: 902 held as of 2031-05-07',
  ],
  // what is denied is nobody's figure
  ['O Foro Penal negou que 12 presos tenham sido soltos no domingo.'],
  // what is asked for has not happened
  // asked for: nobody promised it
  ['Trump exigiu que Caracas liberte 12 americanos.'],
  ['A ONU apelou à libertação de 12 presos.'],
  ['A ONU apelou à libertação dos 902 presos.', 'unattributed: 902 held as of 2031-05-07'],
  ['A Viasna disse que libertaram-se 12 presos no domingo.', 'Viasna: 12 freed on 2031-05-04'],
  ['No final de março, 902 presos continuavam na prisão, disse a Viasna.', 'Viasna: 902 held as of 2031-03-31'],
  // a ministry of the same name in another country
  [
    'O Ministério das Relações Exteriores da Polônia disse que 12 presos foram soltos no domingo.',
    'Government of Poland: 12 freed on 2031-05-04',
  ],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, { language: 'pt' })).toEqual(claims));
