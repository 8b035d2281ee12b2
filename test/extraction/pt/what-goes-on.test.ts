import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Bare numbers, "of them", "the 17" and shares: what they go back to, and what they do not; nouns that are no prisoners. */
const rows: readonly Row[] = [
  [
    'A Viasna informou que 36 pessoas foram soltas na terça-feira. A comissão tem 23 integrantes, seis deles da oposição.',
    'Viasna: 36 freed on 2031-05-06',
  ],
  [
    'Um tribunal suspendeu as medidas cautelares de 310 pessoas. A Viasna não incluirá as 310 na sua contagem de solturas.',
    'unattributed: 310 relieved of measures start not stated, up to 2031-05-07',
  ],
  [
    'A família mandou sete ofícios, e os sete foram carimbados. Na segunda-feira saíram da cadeia doze presos políticos.',
    'unattributed: 12 freed on 2031-05-05',
  ],
  [
    'A Viasna diz que 29 adolescentes continuam presos. Há um ano eram 120.',
    'Viasna: 29 held as of 2031-05-07',
    'Viasna: 120 held as of 2030-05-07; before 29',
  ],
  [
    'A Viasna conta 40 soltos nesta semana. No mercado um ovo custa 5 dólares. Em dezembro eram 3.',
    'Viasna: 40 freed from 2031-05-05 to 2031-05-07',
  ],
  [
    'O ministério fala em 90 soltos nesta semana. A Viasna já tem 41.',
    'Government of Belarus: 90 freed from 2031-05-05 to 2031-05-07',
    'Viasna: 41 freed from 2031-05-05 to 2031-05-07',
  ],
  [
    'A Viasna fala em dois jornalistas ainda presos; o colégio, em três.',
    'Viasna: 2 held as of 2031-05-07',
    'Viasna: 3 held as of 2031-05-07',
  ],
  [
    'A Viasna informou que 146 presos foram soltos na terça-feira. Uns vinte chegaram de maca.',
    'Viasna: 146 freed on 2031-05-06',
    'Viasna: about 20 freed on 2031-05-06; part of 146',
  ],
  [
    'A Viasna confirmou no domingo a libertação de 420 presos. Nove em cada dez dos libertados eram estudantes.',
    'Viasna: 420 freed start not stated, up to 2031-05-04',
    'Viasna: 378 freed start not stated, up to 2031-05-04; 9/10 of 420',
  ],
  [
    'Sobem a 203, de acordo com a Viasna, os menores que deixaram a cadeia desde abril.',
    'Viasna: 203 freed from 2031-04-01 to 2031-05-07',
  ],
  [
    'A Viasna acredita que na terça-feira não saíram mais do que uns 170 presos.',
    'Viasna: about 170 freed on 2031-05-06',
  ],
  ['Os juízes aceitaram reduzir as penas de 2.108 condenados.'],
  [
    'A Viasna contou oito soltos. A filha dele tem sete e lhe escreve. Um rapaz chegou aos 18 na cela.',
    'Viasna: 8 freed start not stated, up to 2031-05-07',
  ],
  [
    'Em maio, disse a Viasna, foram soltas 64 pessoas. Em dezembro tinham saído 123 de uma só vez.',
    'Viasna: 64 freed from 2031-05-01 to 2031-05-07',
    'Viasna: 123 freed from 2030-12-01 to 2030-12-31',
  ],
  ['Vivem hoje nas prisões do país 31.460 pessoas, diz a Viasna.', 'Viasna: 31460 held as of 2031-05-07'],
];

test.each(rows)('%s', (text, ...claims) => {
  expect(readSentence(text, { language: 'pt' })).toEqual(claims);
});
