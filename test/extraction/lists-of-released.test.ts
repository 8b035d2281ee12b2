import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readSentence } from './read-sentence.js';

/** Items of a list whose first line says that these were let go, or are held: what is said of all is said of each. */
type Row = readonly [language: LanguageCode, published: string, text: string, ...claims: string[]];

const rows: readonly Row[] = [
  [
    'en',
    '2026-01-28',
    'CARACAS, Jan. 28, 2026 — Foro Penal said these people were released on Tuesday:\n- 14 prisoners from El Rodeo I\n- 9 women from La Crisalida',
    'Foro Penal: 14 freed on 2026-01-27',
    'Foro Penal: 9 freed on 2026-01-27',
  ],
  [
    'en',
    '2026-01-28',
    'CARACAS, Jan. 28, 2026 — Foro Penal says these people are still behind bars:\n- 14 prisoners in El Rodeo I',
    'Foro Penal: 14 held as of 2026-01-28',
  ],
  [
    'es',
    '2026-01-28',
    'CARACAS, 28 de enero de 2026 — Foro Penal informó que el martes fueron liberados:\n- 14 presos de El Rodeo I\n- 9 mujeres de La Crisálida',
    'Foro Penal: 14 freed on 2026-01-27',
    'Foro Penal: 9 freed on 2026-01-27',
  ],
  [
    'pt',
    '2026-01-28',
    'CARACAS, 28 de janeiro de 2026 — O Foro Penal informou que na terça-feira foram libertados:\n- 14 presos de El Rodeo I\n- 9 mulheres de La Crisálida',
    'Foro Penal: 14 freed on 2026-01-27',
    'Foro Penal: 9 freed on 2026-01-27',
  ],
];

for (const [language, published, text, ...claims] of rows)
  test(`${language} ${published}: ${text}`, () => expect(readSentence(text, { language, published })).toEqual(claims));
