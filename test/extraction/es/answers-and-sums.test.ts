import { expect, test } from 'vitest';
import { readSentence } from '../read-sentence.js';

/** Numbers without a verb of their own that speaks of release: they add up to a count, answer a question, or count nobody. */
const rows: readonly (readonly [text: string, claims: readonly string[]])[] = [
  [
    'La OVP dijo que 61 fieles fueron liberados: 39 mujeres, 14 niños, 8 hombres.',
    ['61 freed', '39 freed', '14 freed', '8 freed'],
  ],
  [
    'La OVP dijo que fueron excarcelados 815 internos. De ellos, 500 esperaban un traslado, 200 pagaron una fianza y 115 estaban enfermos.',
    ['815 freed', '500 freed', '200 freed', '115 freed'],
  ],
  ['¿Cuántos presos quedan?\nNoventa y seis, dice la OVP.', ['96 held']],
  ['¿Y los presos muertos?\nAl menos 363 bajo custodia, según la OVP.', []],
  ['La OVP dijo que 300, como mínimo, quedaban entre rejas.', ['at least 300 held']],
  ['Son 14.000 los que siguen en la cárcel, dijo la OVP.', ['14000 held']],
  ['Me dijeron que en la lista de presos era el 188.', []],
  ['La pena máxima para los presos subió de 7 a 20 años, dijo la OVP.', []],
  ['Mi marido entró a la cárcel con 71 kilos y ha salido con 52.', []],
  ['Los presos salieron a la T4 de Barajas, dijo la OVP.', []],
];

test('a part is of the figure that holds now, not of the one it was the day before', () => {
  const text =
    'La OVP elevó este miércoles a 24 el número de excarcelados del martes, veinte hombres y cuatro mujeres. La víspera había confirmado al menos 20.\nSeis de los liberados son mayores.';
  expect(readSentence(text, { language: 'es' }).filter((claim) => claim.includes(': 6 freed'))).toEqual([
    'OVP: 6 freed on 2031-05-06; part of 24',
  ]);
});

test.each(rows)('%s', (text, claims) => {
  const measures = readSentence(text, { language: 'es' }).map((claim) =>
    claim
      .replace(/^.*?: /, '')
      .replace(/;.*$/, '')
      .replace(/ (?:on|as of|from|start|since) .*$/, ''),
  );
  expect(measures).toEqual(claims);
});
