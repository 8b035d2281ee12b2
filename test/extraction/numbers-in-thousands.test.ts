import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

/** Thousands said with a word: what goes on after it, and the ends of a range that share it. */
const rows: readonly CountedRow[] = [
  ['es', 'Una nota.\nYa salieron de los penales 4 mil 215 personas privadas de la libertad.', '4215 freed'],
  ['es', 'Una nota.\nLos penales del estado albergan a 35 mil 420 internos.', '35420 held'],
  ['es', 'Una nota.\nFueron liberados 4 mil doscientos presos.', '4200 freed'],
  ['es', 'Una nota.\nFueron liberados 12 mil y pico de folletos.'],
  ['pt', 'Uma nota.\nForam soltos 22 mil e 315 presos.', '22315 freed'],
  ['pt', 'Uma nota.\nForam soltos 2 mil presos e 15 seguem detidos.', '2000 freed', '15 held'],
  ['en', 'A note.\nTwo thousand and three prisoners were freed.', '2003 freed'],
  [
    'en',
    'A note.\nBetween two thousand and three thousand prisoners were freed.',
    '2000 at_least freed',
    '3000 up_to freed',
  ],
  ['es', 'Una nota.\nSalieron entre dos mil y tres mil presos.', '2000 at_least freed', '3000 up_to freed'],
  [
    'pt',
    'Uma nota.\nForam soltos entre dois mil e vinte e três mil presos.',
    '2000 at_least freed',
    '23000 up_to freed',
  ],
  ['en', 'A note.\nBetween 2 and 3 thousand prisoners were freed.', '2000 at_least freed', '3000 up_to freed'],
  ['en', 'A note.\nTwo to three thousand prisoners were freed.', '2000 at_least freed', '3000 up_to freed'],
  ['en', 'A note.\nBetween two and three hundred prisoners were freed.', '200 at_least freed', '300 up_to freed'],
  ['es', 'Una nota.\nHay entre 5 y 6 mil presos políticos.', '5000 at_least held', '6000 up_to held'],
  ['es', 'Una nota.\nSalieron entre 500 y 2 mil presos.', '500 at_least freed', '2000 up_to freed'],
  ['pt', 'Uma nota.\nCinco ou seis mil presos seguem na cadeia.', '5000 at_least held', '6000 up_to held'],
  // from one to the other, and no range
  ['en', 'A note.\nThe number of prisoners rose from 5 to 6 thousand.', '5000 held', '6000 held'],
  ['en', 'A note.\nBetween 2 and 3 thousand tonnes of rice were released.'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text.replace('\n', ' ¶ ')}`, () => expect(countedIn(text, language)).toEqual(counted));
