import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readSentence } from './read-sentence.js';

/** Parts hang under the number whose days they have, and a day stays with the number it closes. */
type Row = readonly [language: LanguageCode, published: string, text: string, ...claims: string[]];

const rows: readonly Row[] = [
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Forty-five people were released on Sunday, Foro Penal said, bringing the total since Jan. 8 to 310.\nAmong the 45 released were 12 women.',
    'Foro Penal: 45 freed on 2026-01-25',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
    'Foro Penal: 12 freed on 2026-01-25; part of 45',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Foro Penal said 310 people have been freed since Jan. 8. On Sunday alone 45 left prison, it said.\nThose freed on Sunday include 12 women and three minors.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
    'Foro Penal: 45 freed on 2026-01-25',
    'Foro Penal: 12 freed on 2026-01-25; part of 45',
    'Foro Penal: 3 freed on 2026-01-25; part of 45',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Foro Penal has verified 310 releases since Jan. 8, 45 of them on Sunday.\nAmong those released on Sunday are seven women.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
    'Foro Penal: 45 freed on 2026-01-25; part of 310',
    'Foro Penal: 7 freed on 2026-01-25; part of 45',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Foro Penal said 45 people were freed on Sunday and 310 since Jan. 8.\nAmong the 310 released since January are 61 women.',
    'Foro Penal: 45 freed on 2026-01-25',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
    'Foro Penal: 61 freed from 2026-01-08 to 2026-01-27; part of 310',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — The government says 120 people walked out on Saturday. Foro Penal counts 45 on Sunday.\nOf the 45 released, 12 were women.',
    'Government of Venezuela: 120 freed on 2026-01-24',
    'Foro Penal: 45 freed on 2026-01-25',
    'Foro Penal: 12 freed on 2026-01-25; part of 45',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Cuarenta y cinco personas fueron liberadas el domingo, informó Foro Penal, con lo que el total desde el 8 de enero llega a 310.\nEntre los 45 liberados había 12 mujeres.',
    'Foro Penal: 45 freed on 2026-01-25; part of 310',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
    'Foro Penal: 12 freed on 2026-01-25; part of 45',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Foro Penal dijo que 310 personas han sido excarceladas desde el 8 de enero. Solo el domingo salieron 45, precisó.\nEntre los excarcelados el domingo figuran 12 mujeres y tres menores.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
    'Foro Penal: 45 freed on 2026-01-25',
    'Foro Penal: 12 freed on 2026-01-25; part of 45',
    'Foro Penal: 3 freed on 2026-01-25; part of 45',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Foro Penal ha verificado 310 excarcelaciones desde el 8 de enero, 45 de ellas el domingo.\nEntre los liberados del domingo hay siete mujeres.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
    'Foro Penal: 45 freed on 2026-01-25; part of 310',
    'Foro Penal: 7 freed on 2026-01-25; part of 45',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — El Gobierno asegura que 120 personas salieron el sábado. Foro Penal cuenta 45 el domingo.\nDe los 45 liberados, 12 son mujeres.',
    'Government of Venezuela: 120 freed on 2026-01-24',
    'Foro Penal: 45 freed on 2026-01-25',
    'Foro Penal: 12 freed on 2026-01-25; part of 45',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — Quarenta e cinco pessoas foram libertadas no domingo, informou o Foro Penal, elevando o total desde 8 de janeiro para 310.\nEntre os 45 libertados estavam 12 mulheres.',
    'Foro Penal: 45 freed on 2026-01-25; part of 310',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
    'Foro Penal: 12 freed on 2026-01-25; part of 45',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — O Foro Penal disse que 310 pessoas foram libertadas desde 8 de janeiro. Só no domingo saíram 45, informou.\nEntre os libertados no domingo estão 7 mulheres.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
    'Foro Penal: 45 freed on 2026-01-25',
    'Foro Penal: 7 freed on 2026-01-25; part of 45',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — O Foro Penal verificou 310 solturas desde 8 de janeiro, 45 delas no domingo.\nEntre os soltos no domingo há sete mulheres e dois menores.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
    'Foro Penal: 45 freed on 2026-01-25; part of 310',
    'Foro Penal: 7 freed on 2026-01-25; part of 45',
    'Foro Penal: 2 freed on 2026-01-25; part of 45',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Foro Penal said 45 people were freed on Sunday and 310 have been freed since Jan. 8.',
    'Foro Penal: 45 freed on 2026-01-25',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'en',
    '2026-01-27',
    'MINSK, Jan. 27, 2026 — On Monday, Viasna counted 12 freed and 1,100 still behind bars.',
    'Viasna: 12 freed start not stated, up to 2026-01-26',
    'Viasna: 1100 held as of 2026-01-26',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Según Foro Penal, 45 personas salieron el domingo y 310 desde que empezó el año.',
    'Foro Penal: 45 freed on 2026-01-25',
    'Foro Penal: 310 freed from 2026-01-01 to 2026-01-27',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — Segundo o Foro Penal, 45 pessoas saíram no domingo e 310 desde 8 de janeiro.',
    'Foro Penal: 45 freed on 2026-01-25',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  // a run of days that ends on a part of one
  [
    'en',
    '2026-01-28',
    'Foro Penal verified between Monday (26) and the night of Tuesday (27) the release of 58 prisoners.',
    'Foro Penal: 58 freed from 2026-01-26 to 2026-01-27',
  ],
  [
    'en',
    '2026-01-28',
    'Foro Penal said 58 prisoners were freed between the afternoon of January 20 and the morning of January 22.',
    'Foro Penal: 58 freed from 2026-01-20 to 2026-01-22',
  ],
  [
    'en',
    '2026-01-28',
    'Between the night of Sunday and the morning of Tuesday, 12 prisoners were freed, Foro Penal said.',
    'Foro Penal: 12 freed from 2026-01-25 to 2026-01-27',
  ],
  [
    'en',
    '2026-01-28',
    'Foro Penal counted 30 releases between the morning and the night of Tuesday.',
    'Foro Penal: 30 freed on 2026-01-27',
  ],
  [
    'es',
    '2026-01-28',
    'El Foro Penal verificó entre el lunes (26) y la noche del martes (27) la excarcelación de 58 presos.',
    'Foro Penal: 58 freed from 2026-01-26 to 2026-01-27',
  ],
  [
    'pt',
    '2026-01-28',
    'O Foro Penal disse que 58 presos saíram entre a tarde de domingo e a manhã de terça-feira.',
    'Foro Penal: 58 freed from 2026-01-25 to 2026-01-27',
  ],
];

for (const [language, published, text, ...claims] of rows)
  test(`${language} ${published}: ${text}`, () => expect(readSentence(text, { language, published })).toEqual(claims));
