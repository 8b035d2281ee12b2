import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const rows: readonly Row[] = [
  [
    'Foro Penal dijo que 20 activistas detenidos en Caracas en enero fueron liberados el martes.',
    'Foro Penal: 20 freed on 2031-05-06',
  ],
  ['El régimen expulsó a 222 presos políticos el martes.', 'unattributed: 222 freed on 2031-05-06'],
  ['El gobierno envió a Washington a 222 presos políticos el martes.', 'unattributed: 222 freed on 2031-05-06'],
  ['El régimen expulsó a 222 diplomáticos el martes.'],
  [
    'Foro Penal dijo que 12 presos fueron liberados el domingo. El gobierno confirmó 11 excarcelaciones.',
    'Foro Penal: 12 freed on 2031-05-04',
    'Government of Venezuela: 11 freed on 2031-05-04',
  ],
  [
    'Foro Penal dijo que 12 presos fueron liberados el domingo. El gobierno dice que ya ha liberado a 14.',
    'Foro Penal: 12 freed on 2031-05-04',
    'Government of Venezuela: 14 freed start not stated, up to 2031-05-07',
  ],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, { language: 'es' })).toEqual(claims));

const whose: readonly Row[] = [
  [
    'Alfredo Romero, de Foro Penal, pide cautela: «Menos de 500 presos políticos siguen en la cárcel, pero el número cambia cada hora».',
    'Foro Penal: less than 500 held as of 2031-05-07',
  ],
  [
    'Foro Penal confirmó la excarcelación de 12 mujeres, algunas de las cuales estaban en prisión desde 2023.',
    'Foro Penal: 12 freed start not stated, up to 2031-05-07',
  ],
  [
    'El Justicia Encuentro dijo que 12 presos fueron liberados el domingo.',
    'Justicia Encuentro: 12 freed on 2031-05-04',
  ],
];
test.each(whose)('whose days and words: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'es' })).toEqual(claims),
);

const counted: readonly Row[] = [
  ['Foro Penal dijo que 31 presos serán liberados el 25 de este mes.', 'Foro Penal: 31 promised on 2031-05-25'],
  ['Otros 38 presos serán liberados este miércoles, dijo Foro Penal.', 'Foro Penal: 38 promised on 2031-05-07'],
  [
    'De los 127 liberados la víspera, 14 son mujeres, precisó Foro Penal.',
    'Foro Penal: 127 freed on 2031-05-06',
    'Foro Penal: 14 freed on 2031-05-06; part of 127',
  ],
];
test.each(counted)('as counted: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'es' })).toEqual(claims),
);

const orders: readonly Row[] = [
  [
    'El tribunal ordenó este martes la liberación de 18 estudiantes detenidos el lunes, según Foro Penal.',
    'Foro Penal: 18 promised start not stated, up to 2031-05-06',
  ],
  [
    'Tres presos fueron liberados el jueves en el mayor canje desde la Guerra Fría, informó Foro Penal.',
    'Foro Penal: 3 freed on 2031-05-01',
  ],
  [
    'Doce presos fueron liberados el lunes, dijo Foro Penal. Antes del canje, la ONG contaba 62 presos políticos.',
    'Foro Penal: 12 freed on 2031-05-05',
    'Foro Penal: 62 held as of 2031-05-04',
  ],
];
test.each(orders)('orders and records: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'es' })).toEqual(claims),
);
