import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readSentence } from './read-sentence.js';

/** A part or a share told again is neither a count of its own nor the whole. */
type Row = readonly [language: LanguageCode, published: string, text: string, ...claims: string[]];

const rows: readonly Row[] = [
  [
    'en',
    '2026-01-28',
    'CARACAS, Jan. 28, 2026 — Foro Penal said 80 people were freed on Sunday. Of those, 66 were Venezuelans and 14 foreigners.\nThe 14 foreigners flew home on Tuesday.',
    'Foro Penal: 80 freed on 2026-01-25',
    'Foro Penal: 66 freed on 2026-01-25; part of 80',
    'Foro Penal: 14 freed on 2026-01-25; part of 80',
  ],
  [
    'en',
    '2026-01-28',
    'CARACAS, Jan. 28, 2026 — Foro Penal has verified 310 releases since Jan. 8, about 40 percent of the 800 political prisoners it had listed.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-28',
    'Foro Penal: 800 held as of 2026-01-28',
  ],
  [
    'en',
    '2026-01-28',
    'CARACAS, Jan. 28, 2026 — Foro Penal said 45 people were freed on Sunday, including 12 women. The 12 women released on Sunday were held in La Crisalida.',
    'Foro Penal: 45 freed on 2026-01-25',
    'Foro Penal: 12 freed on 2026-01-25; part of 45',
  ],
  [
    'en',
    '2026-01-28',
    'CARACAS, Jan. 28, 2026 — The government says 626 people have been freed since December. Foro Penal has been able to verify 310 of the 626.',
    'Government of Venezuela: 626 freed from 2025-12-01 to 2026-01-28',
    'Foro Penal: 310 freed from 2025-12-01 to 2026-01-28',
  ],
  [
    'es',
    '2026-01-28',
    'CARACAS, 28 de enero de 2026 — Foro Penal dijo que 80 personas fueron liberadas el domingo. De ellas, 66 eran venezolanas y 14 extranjeras.\nLos 14 extranjeros volaron a sus países el martes.',
    'Foro Penal: 80 freed on 2026-01-25',
    'Foro Penal: 66 freed on 2026-01-25; part of 80',
    'Foro Penal: 14 freed on 2026-01-25; part of 80',
  ],
  [
    'es',
    '2026-01-28',
    'CARACAS, 28 de enero de 2026 — Foro Penal ha verificado 310 excarcelaciones desde el 8 de enero, cerca del 40 % de los 800 presos políticos de su lista.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-28',
    'Foro Penal: 800 held as of 2026-01-28',
  ],
  [
    'es',
    '2026-01-28',
    'CARACAS, 28 de enero de 2026 — Foro Penal dijo que 45 personas fueron liberadas el domingo, entre ellas 12 mujeres. Las 12 mujeres liberadas el domingo estaban en La Crisálida.',
    'Foro Penal: 45 freed on 2026-01-25',
    'Foro Penal: 12 freed on 2026-01-25; part of 45',
  ],
  [
    'es',
    '2026-01-28',
    'CARACAS, 28 de enero de 2026 — El Gobierno asegura que 626 personas han sido excarceladas desde diciembre. Foro Penal ha podido verificar 310 de las 626.',
    'Government of Venezuela: 626 freed from 2025-12-01 to 2026-01-28',
    'Foro Penal: 310 freed from 2025-12-01 to 2026-01-28',
  ],
  [
    'pt',
    '2026-01-28',
    'CARACAS, 28 de janeiro de 2026 — O Foro Penal disse que 80 pessoas foram libertadas no domingo. Delas, 66 eram venezuelanas e 14 estrangeiras.\nOs 14 estrangeiros voaram para seus países na terça-feira.',
    'Foro Penal: 80 freed on 2026-01-25',
    'Foro Penal: 66 freed on 2026-01-25; part of 80',
    'Foro Penal: 14 freed on 2026-01-25; part of 80',
  ],
  [
    'pt',
    '2026-01-28',
    'CARACAS, 28 de janeiro de 2026 — O Foro Penal verificou 310 solturas desde 8 de janeiro, cerca de 40% dos 800 presos políticos de sua lista.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-28',
    'Foro Penal: 800 held as of 2026-01-28',
  ],
  [
    'pt',
    '2026-01-28',
    'CARACAS, 28 de janeiro de 2026 — O Foro Penal disse que 45 pessoas foram libertadas no domingo, entre elas 12 mulheres. As 12 mulheres libertadas no domingo estavam em La Crisálida.',
    'Foro Penal: 45 freed on 2026-01-25',
    'Foro Penal: 12 freed on 2026-01-25; part of 45',
  ],
  [
    'pt',
    '2026-01-28',
    'CARACAS, 28 de janeiro de 2026 — O governo afirma que 626 pessoas foram soltas desde dezembro. O Foro Penal conseguiu verificar 310 das 626.',
    'Government of Venezuela: 626 freed from 2025-12-01 to 2026-01-28',
    'Foro Penal: 310 freed from 2025-12-01 to 2026-01-28',
  ],
];

for (const [language, published, text, ...claims] of rows)
  test(`${language} ${published}: ${text}`, () => expect(readSentence(text, { language, published })).toEqual(claims));
