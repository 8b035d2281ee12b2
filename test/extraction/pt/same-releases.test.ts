import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Releases dated once: an undated number that tells of them has their days. */
const batches: readonly Row[] = [
  [
    'No domingo foram soltos 40 presos, disse a Viasna. Da prisão de Gomel saíram pelo menos 30, detalhou a ONG.',
    'Viasna: 40 freed on 2031-05-04',
    'Viasna: at least 30 freed on 2031-05-04',
  ],
  [
    'A Viasna disse que 40 presos foram soltos no domingo. A agência Belta, que primeiro noticiara 38 solturas, falou depois em 14 estrangeiros no grupo.',
    'Viasna: 40 freed on 2031-05-04',
    'Government of Belarus: 38 freed on 2031-05-04',
    'Government of Belarus: 14 freed on 2031-05-04; part of 38',
  ],
  [
    'A lei de anistia entrou em vigor em 20 de fevereiro.\nA Viasna disse na sexta-feira que 412 presos foram soltos desde essa data.',
    'Viasna: 412 freed from 2031-02-20 to 2031-05-02',
  ],
  [
    'O ministério celebrou na segunda-feira a libertação de americanos. Uma fonte falou em pelo menos quatro pessoas soltas naquele dia.',
    'sources: at least 4 freed on 2031-05-05',
  ],
  [
    'A Viasna disse que 65 presos foram soltos desde sexta-feira: sete no primeiro dia, 15 no sábado e 43 no domingo.',
    'Viasna: 65 freed from 2031-05-02 to 2031-05-07',
    'Viasna: 7 freed on 2031-05-02; part of 65',
    'Viasna: 15 freed on 2031-05-03; part of 65',
    'Viasna: 43 freed on 2031-05-04; part of 65',
  ],
];

/** A larger number of the same body, one more, a tally, a longer window: nobody said from when. */
const notBatches: readonly Row[] = [
  [
    'A Viasna disse que 12 presos foram soltos no domingo. A ONG confirmou 344 solturas.',
    'Viasna: 12 freed on 2031-05-04',
    'Viasna: 344 freed start not stated, up to 2031-05-07',
  ],
  [
    'O governo disse que 400 presos foram soltos desde dezembro. A Viasna confirmou 116 solturas.',
    'Government of Belarus: 400 freed from 2030-12-01 to 2031-05-07',
    'Viasna: 116 freed start not stated, up to 2031-05-07',
  ],
];

/** A law's day, a report's day, another number's end. */
const whose: readonly Row[] = [
  [
    'Na trégua de novembro de 2030 foram libertados 105 reféns em sete dias.',
    'unattributed: 105 freed from 2030-11-01 to 2030-11-30',
  ],
  ['Em janeiro, a Viasna anunciou a saída de 270 presos, a 25 do mês.', 'Viasna: 270 freed on 2031-01-25'],
  [
    'A Viasna disse na segunda-feira que 116 presos foram soltos nas últimas 24 horas.',
    'Viasna: 116 freed from 2031-05-04 to 2031-05-05',
  ],
];

test.each(batches)('said once: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'pt' })).toEqual(claims),
);
test.each(notBatches)('not of the releases before: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'pt' })).toEqual(claims),
);
test.each(whose)('whose day it is: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'pt' })).toEqual(claims),
);
