import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const language = 'pt';

/** Published on Wednesday 7 May 2031. */
const rows: readonly Row[] = [
  [
    'Desde que tomou posse o novo ministro, em 3 de março, saíram da prisão 45 presos, segundo a Viasna.',
    'Viasna: 45 freed from 2031-03-03 to 2031-05-07',
  ],
  [
    'Desde a decisão do tribunal, em 31 de janeiro, foram libertados 143 civis, segundo a Viasna.',
    'Viasna: 143 freed from 2031-01-31 to 2031-05-07',
  ],
  [
    'Desde a invasão em grande escala, a 24 de fevereiro de 2030, foram libertados 3.300 presos, segundo a Viasna.',
    'Viasna: 3300 freed from 2030-02-24 to 2031-05-07',
  ],
  [
    'De 21 de outubro a 31 de janeiro foram libertados 638 presos, segundo a Viasna. A Igreja contou 900 libertações em igual período.',
    'Viasna: 638 freed from 2030-10-21 to 2031-01-31',
    'Igreja: 900 freed from 2030-10-21 to 2031-01-31',
  ],
  [
    'O governo garante que 300 presos serão soltos até o fim do ano persa, em 20 de maio.',
    'government: 300 promised start not stated, up to 2031-05-20',
  ],
  ['O ministério disse que 1.673 presos sairiam antes do anoitecer.', 'government: 1673 promised on 2031-05-07'],
  [
    'A Viasna lembra que se tinha prometido, em 14 de abril, que 3.000 presos seriam libertados.',
    'Viasna: 3000 promised start not stated, up to 2031-04-14',
  ],
  ['A Viasna tinha 1.150 presos políticos na lista em dezembro.', 'Viasna: 1150 held as of 2030-12-31'],
  ['Em janeiro dormiam na prisão 1.800 reclusos, segundo a Viasna.', 'Viasna: 1800 held as of 2031-01-31'],
  // the day of the paper is not that of the releases
  [
    'Segundo um relatório divulgado na segunda-feira, 52 presos foram libertados.',
    'unattributed: 52 freed start not stated, up to 2031-05-05',
  ],
  [
    'Desde a decisão foram libertados 143 civis, segundo a Viasna.',
    'Viasna: 143 freed start not stated, up to 2031-05-07',
  ],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, { language })).toEqual(claims));
