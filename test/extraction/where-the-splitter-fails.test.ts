import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

/** Texts on which the library that tells sentences apart stops with an error: they are read all the same. */
const rows: readonly CountedRow[] = [
  ['en', "Nobody was freed on Monday, said the ' The.' .. and went home."],
  ['en', "He said 'The.' .. and 40 prisoners were freed on Monday.", '40 freed'],
  ['en', "Ten prisoners are still in jail. He said 'The.' .. and 40 prisoners were freed.", '10 held', '40 freed'],
  ['es', "Dijo 'La.' .. y 40 presos fueron liberados el lunes.", '40 freed'],
  ['pt', "Disse 'A.' .. e 40 presos foram soltos na segunda-feira.", '40 freed'],
  ['en', 'He wrote "No.".. and 40 prisoners were freed on Monday.', '40 freed'],
  ['es', '«Nadie.» ... Y 40 presos fueron liberados el lunes.', '40 freed'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text}`, () => expect(countedIn(text, language)).toEqual(counted));
