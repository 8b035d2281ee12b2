import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readSentence } from './read-sentence.js';

/** Others who followed those let go, on a day of their own; not arrests that follow, nor others after arrests. */
type Row = readonly [language: LanguageCode, published: string, text: string, ...claims: string[]];

const rows: readonly Row[] = [
  [
    'en',
    '2026-01-28',
    'CARACAS, Jan. 28, 2026 — Foro Penal said 14 prisoners were freed on Monday. Three more followed on Tuesday, the group said.',
    'Foro Penal: 14 freed on 2026-01-26',
    'Foro Penal: 3 freed on 2026-01-27',
  ],
  [
    'en',
    '2026-01-28',
    'CARACAS, Jan. 28, 2026 — According to Foro Penal, 14 prisoners left El Rodeo on Monday, and three more followed on Tuesday.',
    'Foro Penal: 14 freed on 2026-01-26',
    'Foro Penal: 3 freed on 2026-01-27',
  ],
  [
    'en',
    '2026-01-28',
    'CARACAS, Jan. 28, 2026 — Foro Penal said 14 prisoners were freed on Monday and another 20 followed a day later.',
    'Foro Penal: 14 freed on 2026-01-26',
    'Foro Penal: 20 freed on 2026-01-27',
  ],
  [
    'en',
    '2026-01-28',
    'CARACAS, Jan. 28, 2026 — Foro Penal said 14 prisoners were freed on Monday. Three more arrests followed on Tuesday. Two more statements followed.',
    'Foro Penal: 14 freed on 2026-01-26',
  ],
  [
    'en',
    '2026-01-28',
    'CARACAS, Jan. 28, 2026 — Foro Penal said police arrested 14 people on Monday. Three more followed on Tuesday, the group said.',
  ],
  [
    'es',
    '2026-01-28',
    'CARACAS, 28 de enero de 2026 — Foro Penal informó que 14 presos fueron liberados el lunes. Otros tres salieron después, el martes, según la ONG.',
    'Foro Penal: 14 freed on 2026-01-26',
    'Foro Penal: 3 freed on 2026-01-27',
  ],
  [
    'es',
    '2026-01-28',
    'CARACAS, 28 de enero de 2026 — Según Foro Penal, 14 presos salieron de El Rodeo el lunes, y tres más los siguieron el martes.',
    'Foro Penal: 14 freed on 2026-01-26',
    'Foro Penal: 3 freed on 2026-01-27',
  ],
  [
    'es',
    '2026-01-28',
    'CARACAS, 28 de enero de 2026 — Foro Penal dijo que 14 presos fueron liberados el lunes y que otros 20 salieron un día después.',
    'Foro Penal: 14 freed on 2026-01-26',
    'Foro Penal: 20 freed on 2026-01-27',
  ],
  [
    'es',
    '2026-01-28',
    'CARACAS, 28 de enero de 2026 — Foro Penal dijo que 14 presos fueron liberados el lunes. Otros tres arrestos siguieron el martes. Dos comunicados más siguieron.',
    'Foro Penal: 14 freed on 2026-01-26',
  ],
  [
    'es',
    '2026-01-28',
    'CARACAS, 28 de enero de 2026 — Foro Penal dijo que la policía detuvo a 14 personas el lunes. Otras tres siguieron el martes, según la ONG.',
  ],
  [
    'pt',
    '2026-01-28',
    'CARACAS, 28 de janeiro de 2026 — O Foro Penal informou que 14 presos foram libertados na segunda-feira. Mais três saíram depois, na terça-feira, segundo a ONG.',
    'Foro Penal: 14 freed on 2026-01-26',
    'Foro Penal: 3 freed on 2026-01-27',
  ],
  [
    'pt',
    '2026-01-28',
    'CARACAS, 28 de janeiro de 2026 — Segundo o Foro Penal, 14 presos deixaram El Rodeo na segunda-feira, e mais três os seguiram na terça-feira.',
    'Foro Penal: 14 freed on 2026-01-26',
    'Foro Penal: 3 freed on 2026-01-27',
  ],
  [
    'pt',
    '2026-01-28',
    'CARACAS, 28 de janeiro de 2026 — O Foro Penal disse que 14 presos foram libertados na segunda-feira e que outros 20 saíram um dia depois.',
    'Foro Penal: 14 freed on 2026-01-26',
    'Foro Penal: 20 freed on 2026-01-27',
  ],
  [
    'pt',
    '2026-01-28',
    'CARACAS, 28 de janeiro de 2026 — O Foro Penal disse que 14 presos foram libertados na segunda-feira. Mais três prisões se seguiram na terça-feira.',
    'Foro Penal: 14 freed on 2026-01-26',
  ],
  [
    'pt',
    '2026-01-28',
    'CARACAS, 28 de janeiro de 2026 — O Foro Penal disse que a polícia prendeu 14 pessoas na segunda-feira. Mais três se seguiram na terça-feira, segundo a ONG.',
  ],
  [
    'en',
    '2026-01-28',
    'MINSK, Jan. 28, 2026 — Viasna said 14 prisoners were freed on Monday. Twenty others followed on Tuesday, it said.',
    'Viasna: 14 freed on 2026-01-26',
    'Viasna: 20 freed on 2026-01-27',
  ],
  [
    'en',
    '2026-01-28',
    'MINSK, Jan. 28, 2026 — Viasna said 14 prisoners were freed on Monday. Police detained five people that night. Three more followed on Tuesday, it said.',
    'Viasna: 14 freed on 2026-01-26',
  ],
  [
    'en',
    '2026-01-28',
    'MINSK, Jan. 28, 2026 — Viasna said 14 prisoners were freed on Monday. Three more followed the case from Poland.',
    'Viasna: 14 freed on 2026-01-26',
  ],
  [
    'es',
    '2026-01-28',
    'LA HABANA, 28 de enero de 2026 — Cubalex informó que 14 presos fueron liberados el lunes. Otros seis siguieron el martes, según la organización.',
    'Cubalex: 14 freed on 2026-01-26',
    'Cubalex: 6 freed on 2026-01-27',
  ],
  [
    'es',
    '2026-01-28',
    'LA HABANA, 28 de enero de 2026 — Cubalex informó que 14 presos fueron liberados el lunes. Otros seis siguen detenidos, según la organización.',
    'Cubalex: 14 freed on 2026-01-26',
    'Cubalex: 6 held as of 2026-01-28',
  ],
  [
    'pt',
    '2026-01-28',
    'HAVANA, 28 de janeiro de 2026 — A Cubalex informou que 14 presos foram libertados na segunda-feira. Outros seis se seguiram na terça-feira, segundo a organização.',
    'Cubalex: 14 freed on 2026-01-26',
    'Cubalex: 6 freed on 2026-01-27',
  ],
  [
    'pt',
    '2026-01-28',
    'HAVANA, 28 de janeiro de 2026 — A Cubalex informou que 14 presos foram libertados na segunda-feira. Outros seis seguem detidos, segundo a organização.',
    'Cubalex: 14 freed on 2026-01-26',
    'Cubalex: 6 held as of 2026-01-28',
  ],
];

for (const [language, published, text, ...claims] of rows)
  test(`${language} ${published}: ${text}`, () => expect(readSentence(text, { language, published })).toEqual(claims));
