import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** A share of a number and what is said of the share; each figure with what happened to whom. */
type Row = readonly [language: LanguageCode, text: string, ...claims: string[]];

const rows: readonly Row[] = [
  [
    'en',
    'Some 15% of the 660 political prisoners released in March are women, Viasna said.',
    '660 political prisoners freed',
  ],
  [
    'es',
    'El 15 % de los 660 presos políticos liberados en marzo son mujeres, dijo Provea.',
    '660 political prisoners freed',
  ],
  [
    'es',
    'Son mujeres el 15 por ciento de los 660 presos políticos excarcelados en marzo, dijo Provea.',
    '660 political prisoners freed',
  ],
  ['es', 'El 15 % de las 48 detenidas liberadas vive lejos, dijo Provea.', '48 detainees freed'],
  [
    'pt',
    'Cerca de 15% dos 660 presos políticos libertados em março são mulheres, disse a Provea.',
    '660 political prisoners freed',
  ],
  ['pt', '15% dos 660 libertados são mulheres, disse a Provea.', '660 people freed'],
  [
    'es',
    'La mitad de los 660 presos políticos liberados son mujeres, dijo Provea.',
    '330 women freed',
    '660 political prisoners freed',
  ],
  // the verb is the part's
  [
    'es',
    'De los 902 presos políticos fueron liberados 41, dijo Provea.',
    '902 political prisoners held',
    '41 political prisoners freed',
  ],
  [
    'es',
    'De los 902 presos políticos liberaron a 41, dijo Provea.',
    '902 political prisoners held',
    '41 political prisoners freed',
  ],
  [
    'pt',
    'Dos 902 presos políticos foram libertados 41, disse a Provea.',
    '902 political prisoners held',
    '41 political prisoners freed',
  ],
  // of a whole that it names by its number, whoever looked on
  [
    'es',
    'Provea contó 512 liberados desde diciembre ante 300 estudiantes. La mitad de esos 512 son mujeres, dijo.',
    '512 people freed',
    '256 women freed',
  ],
  [
    'en',
    'Provea counted 512 freed since December, at an event with 300 students. Half of those 512 are women, it said.',
    '512 people freed',
    '256 women freed',
  ],
  [
    'pt',
    'A Provea contou 512 libertados desde dezembro num ato com 300 estudantes. Metade desses 512 são mulheres, disse.',
    '512 people freed',
    '256 women freed',
  ],
  [
    'es',
    'Provea contó 512 liberados desde diciembre ante 300 estudiantes. La mitad de esos 300 son mujeres, dijo.',
    '512 people freed',
  ],
];

for (const [language, text, ...claims] of rows)
  test(`${language}: ${text}`, () =>
    expect(
      readAll(text, { language, published: '2026-04-02' }).extraction.claims.map(
        ({ value, group, measure }) => `${value} ${group} ${measure}`,
      ),
    ).toEqual(claims));
