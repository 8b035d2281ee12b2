import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readSentence } from './read-sentence.js';

/** Names, cases and entries: people where somebody freed or held is behind them, else only records. */
type Row = readonly [language: LanguageCode, published: string, text: string, ...claims: string[]];

const rows: readonly Row[] = [
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Foro Penal verified 104 releases on Sunday. It later removed six duplicate names.',
    'Foro Penal: 104 freed on 2026-01-25',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Foro Penal had counted 98 people freed since Jan. 8 and struck off four repeated entries.',
    'Foro Penal: 98 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — The group Provea verified 40 releases on Sunday. Another twelve cases are being checked.',
    'Provea: 40 freed on 2026-01-25',
  ],
  [
    'en',
    '2026-01-27',
    "CARACAS, Jan. 27, 2026 — Provea counted 22 people freed on Sunday; seven names appear twice on the government's list.",
    'Provea: 22 freed on 2026-01-25',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Foro Penal says 310 prisoners have been freed since Jan. 8. Six duplicates and nine incomplete records had to be taken out.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Foro Penal says 310 prisoners have been freed since Jan. 8. The ministry sent it 14 files on Monday.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'en',
    '2026-01-27',
    "CARACAS, Jan. 27, 2026 — Foro Penal's list has 626 names of people freed since Jan. 8.",
    'Foro Penal: 626 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — The assembly released 626 names on Monday. Foro Penal has confirmed 310 releases since Jan. 8.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Foro Penal verificó 104 excarcelaciones el domingo. Luego retiró seis nombres duplicados.',
    'Foro Penal: 104 freed on 2026-01-25',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Foro Penal contaba 98 liberados desde el 8 de enero y tachó cuatro registros repetidos.',
    'Foro Penal: 98 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Provea verificó 40 excarcelaciones el domingo. Otros doce casos están en revisión.',
    'Provea: 40 freed on 2026-01-25',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Provea contó 22 liberados el domingo; siete nombres aparecen dos veces en la lista del Gobierno.',
    'Provea: 22 freed on 2026-01-25',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Foro Penal afirma que 310 presos han sido liberados desde el 8 de enero. Hubo que quitar seis duplicados y nueve fichas incompletas.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Foro Penal afirma que 310 presos han sido liberados desde el 8 de enero. El ministerio le envió 14 expedientes el lunes.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — La lista de Foro Penal tiene 626 nombres de personas liberadas desde el 8 de enero.',
    'Foro Penal: 626 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — La Asamblea liberó 626 nombres el lunes. Foro Penal ha confirmado 310 excarcelaciones desde el 8 de enero.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — O Foro Penal verificou 104 solturas no domingo. Depois retirou seis nomes repetidos.',
    'Foro Penal: 104 freed on 2026-01-25',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — O Foro Penal contava 98 libertados desde 8 de janeiro e riscou quatro registros duplicados.',
    'Foro Penal: 98 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — A Provea verificou 40 solturas no domingo. Outros doze casos estão em análise.',
    'Provea: 40 freed on 2026-01-25',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — A Provea contou 22 libertados no domingo; sete nomes aparecem duas vezes na lista do governo.',
    'Provea: 22 freed on 2026-01-25',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — O Foro Penal afirma que 310 presos foram libertados desde 8 de janeiro. Foi preciso tirar seis duplicatas e nove fichas incompletas.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — O Foro Penal afirma que 310 presos foram libertados desde 8 de janeiro. O ministério enviou 14 processos na segunda-feira.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — A lista do Foro Penal tem 626 nomes de pessoas libertadas desde 8 de janeiro.',
    'Foro Penal: 626 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Foro Penal added 11 names of freed prisoners on Monday, which takes its total since Jan. 8 to 310.',
    'Foro Penal: 11 freed on 2026-01-26',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Foro Penal has documented 310 cases of release since Jan. 8.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Clippve counts 310 freed since Jan. 8. The ministry published 808 names on Monday; 23 names were wrong, the group said.',
    'Clippve: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'en',
    '2026-01-27',
    'CARACAS, Jan. 27, 2026 — Clippve counts 310 freed since Jan. 8. It is still reviewing 40 cases, and 15 more files are missing.',
    'Clippve: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Clippve cuenta 310 liberados desde el 8 de enero. El ministerio publicó 808 nombres el lunes; 23 nombres se repiten, dijo el grupo.',
    'Clippve: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Clippve cuenta 310 liberados desde el 8 de enero. Todavía revisa 40 casos y otros 15 expedientes están incompletos.',
    'Clippve: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'es',
    '2026-01-27',
    'CARACAS, 27 de enero de 2026 — Foro Penal ha documentado 310 casos de excarcelación desde el 8 de enero.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — A Clippve conta 310 libertados desde 8 de janeiro. O ministério publicou 808 nomes na segunda-feira; 23 nomes se repetem, disse o grupo.',
    'Clippve: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — A Clippve conta 310 libertados desde 8 de janeiro. Ainda analisa 40 casos, e outras 15 fichas estão incompletas.',
    'Clippve: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — O Foro Penal documentou 310 casos de soltura desde 8 de janeiro.',
    'Foro Penal: 310 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'pt',
    '2026-01-27',
    'CARACAS, 27 de janeiro de 2026 — O Foro Penal tinha contado 98 libertados desde 8 de janeiro, mas seis nomes eram repetidos.',
    'Foro Penal: 98 freed from 2026-01-08 to 2026-01-27',
  ],
  [
    'es',
    '2026-03-11',
    'CARACAS, 11 de marzo de 2026 — Provea ha contado 120 excarcelados desde el 1 de enero. Nueve nombres estaban repetidos y otros tres casos siguen en verificación.',
    'Provea: 120 freed from 2026-01-01 to 2026-03-11',
  ],
  [
    'pt',
    '2026-03-11',
    'CARACAS, 11 de março de 2026 — A Provea contou 120 soltos desde 1º de janeiro. Nove nomes estavam repetidos e outros três casos seguem em verificação.',
    'Provea: 120 freed from 2026-01-01 to 2026-03-11',
  ],
];

for (const [language, published, text, ...claims] of rows)
  test(`${language} ${published}: ${text}`, () => expect(readSentence(text, { language, published })).toEqual(claims));
