import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const pt = { language: 'pt' } as const;

/** What people were, or what a court did to them, beside a count; counts whose noun comes after. */
const rows: readonly Row[] = [
  [
    'A Viasna diz que 508 pessoas estão presas. Pelos seus critérios, 284 já foram condenados.',
    'Viasna: 508 held as of 2031-05-07',
    'Viasna: 284 held as of 2031-05-07; part of 508',
  ],
  [
    'A Viasna disse que 80 pessoas foram soltas no domingo. Doze cumpriam prisão perpétua.',
    'Viasna: 80 freed on 2031-05-04',
    'Viasna: 12 freed on 2031-05-04; part of 80',
  ],
  [
    'O Ministério Público pediu a anistia de 379 presos, que serão soltos na sexta-feira.',
    'unattributed: 379 promised on 2031-05-09',
  ],
  ['Quinze pessoas que estavam detidas há meses foram libertadas no domingo.', 'unattributed: 15 freed on 2031-05-04'],
  ['Já somam 302 os libertados, segundo a Viasna.', 'Viasna: 302 freed start not stated, up to 2031-05-07'],
  // of others
  [
    'A Viasna disse que 80 pessoas foram soltas no domingo. Outras 12 foram condenadas.',
    'Viasna: 80 freed on 2031-05-04',
  ],
  [
    'A Viasna disse que familiares pediram uma lista e que 80 presos saíram da cadeia no domingo.',
    'Viasna: 80 freed on 2031-05-04',
  ],
  [
    'A Viasna disse que 553 pessoas foram soltas no domingo. Ela identificou nesse grupo apenas 231 presos políticos.',
    'Viasna: 553 freed on 2031-05-04',
    'Viasna: 231 freed on 2031-05-04; part of 553',
  ],
  ['O plano de 2030 prometia 24 unidades e entregou sete.'],
  [
    'Saíram 12 de Tocorón e quatro de Yare, segundo a Viasna.',
    'Viasna: 12 freed start not stated, up to 2031-05-07',
    'Viasna: 4 freed start not stated, up to 2031-05-07',
  ],
  ['Há 12 grávidas entre as presas políticas, segundo a Viasna.', 'Viasna: 12 held as of 2031-05-07'],
  // already at home
  [
    'A Viasna disse que 30 pessoas receberam liberdade plena.',
    'Viasna: 30 relieved of measures start not stated, up to 2031-05-07',
  ],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, pt)).toEqual(claims));
