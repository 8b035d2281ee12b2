import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

/** Those a number is of stand before it: prisoners, or people let out. */
const rows: readonly CountedRow[] = [
  ['en', 'Among the political prisoners are 14 soldiers.', '14 held'],
  ['es', 'Entre los presos políticos hay 14 militares.', '14 held'],
  ['es', 'Entre los presos políticos se encuentran 14 militares.', '14 held'],
  ['pt', 'Entre os presos políticos encontram-se 14 militares.', '14 held'],
  ['es', 'Entre los excarcelados se encuentran 14 militares, dijo Foro Penal.', '14 freed'],
  ['es', 'Entre los presos políticos excarcelados se encuentran 14 militares.', '14 freed'],
  ['pt', 'Entre os presos soltos encontram-se 14 militares.', '14 freed'],
  ['en', 'Eighty prisoners walked free on Monday. Among the prisoners were 14 soldiers.', '80 freed', '14 freed'],
  ['es', 'El lunes salieron 80 presos. Entre los presos se encuentran 14 militares.', '80 freed', '14 freed'],
  [
    'es',
    'Según Foro Penal hay 800 presos políticos. Entre los presos se encuentran 14 militares.',
    '800 held',
    '14 held',
  ],
  ['es', 'Entre los presos políticos hay 14 condenas.'],
  ['en', 'Among the prisoners on board were 14 crates of oranges.'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text}`, () => expect(countedIn(text, language)).toEqual(counted));
