import { describe, expect, test } from 'vitest';
import { dayOf, HEADLINE, type PageLanguage, REPORT, readText } from './pages.js';

/** A report that begins with `dateline`; the year stands in no other place. */
const report = (dateline: string, language: PageLanguage): string => {
  const [first, ...more] = REPORT[language];
  return [HEADLINE[language], `${dateline}${first}`, ...more].join('\n\n');
};

const whole: readonly (readonly [PageLanguage, string, agency?: string])[] = [
  ['en', 'QUITO, May 6, 2031 (Example Wire) -- ', 'Example Wire'],
  ['en', 'QUITO, May 6 2031 (Reuters) - ', 'Reuters'],
  ['en', 'QUITO, Ecuador, May 6, 2031 — '],
  ['en', 'EX News — QUITO, May 6, 2031 — '],
  ['es', 'Agencia Ejemplo — QUITO, 6 de mayo de 2031 — '],
  ['pt', 'Jornal Exemplo | QUITO, 6 de maio de 2031 — '],
  ['en', 'QUITO, Ecuador (ET) — May 6, 2031. ', 'ET'],
  ['en', 'QUITO, ECUADOR – MAY 6, 2031 – '],
  ['en', 'Quito, Ecuador (6 May 2031) – '],
  ['en', 'QUITO (Example Wire), May 6, 2031 — ', 'Example Wire'],
  ['en', 'GENEVA, 6 May 2031 – '],
  ['en', 'WARSAW, Tuesday 6 May 2031 — '],
  ['en', 'QUITO, Tues., May 6, 2031 — '],
  ['en', '6 May 2031 – '],
  ['en', 'LONDON/QUITO, 6 May 2031 (Reuters) - ', 'Reuters'],
  ['en', '(Quito, May 6, 2031) '],
  ['en', '[Quito, 6 May 2031] '],
  ['en', 'Quito, 6 May 2031: '],
  ['en', 'Washington, D.C., May 6, 2031 — '],
  ['es', 'Quito, 6 may 2031 (EFE).- ', 'EFE'],
  ['es', 'Quito, 6 de mayo de 2031 (AFP) - ', 'AFP'],
  ['es', 'San José, 6 de mayo de 2031. '],
  ['es', 'QUITO, 6 May. 2031 (EUROPA PRESS) - ', 'Europa Press'],
  ['es', 'Quito.- 6 de mayo de 2031.- '],
  ['es', 'QUITO.- (6 de mayo de 2031) '],
  ['es', 'Quito (Ecuador), 6 de mayo de 2031. '],
  ['es', 'París, martes 6 de mayo de 2031.- '],
  ['es', '(Quito, 6 de mayo de 2031. Noticias Muestra).- '],
  ['es', 'Quito | 6 de mayo de 2031 | '],
  ['es', 'Quito, 06/05/2031.- '],
  ['pt', 'Quito, 06 mai 2031 (Lusa) – ', 'Lusa'],
  ['pt', 'Quito (Modelo), terça-feira, 6 de maio de 2031 — ', 'Modelo'],
  ['pt', 'QUITO, 6 MAI 2031 (ANSA) - ', 'ANSA'],
  ['pt', 'Brasília, 06/05/2031 – '],
  ['pt', 'São Paulo, 6 de maio de 2031. '],
  ['pt', 'Rio de Janeiro - 6 de maio de 2031 - '],
];

describe('a report begins with place, day and agency', () => {
  const rows = whole.map(([language, dateline, agency]) => ({ language, dateline, agency }));
  test.each(rows)('$language: $dateline…', ({ language, dateline, agency }) => {
    const page = report(dateline, language);
    expect(dayOf(page)).toBe('2031-05-06');
    expect(readText(page).read.article.agency).toBe(agency ?? null);
  });

  const yearless: readonly (readonly [PageLanguage, string])[] = [
    ['en', 'QUITO, May 6 (AP) — '],
    ['en', 'QUITO, May 6 (Xinhua) -- '],
    ['es', 'Quito, 6 may (EFE).- '],
    ['es', 'Abuya, 6 may (Sabana Muestra).- '],
    ['pt', 'QUITO, 6 MAI (ANSA) - '],
  ];
  test.each(yearless)('%s: %s… in the year of the copyright line, else in none', (language, dateline) => {
    expect(dayOf(`${report(dateline, language)}\n\n© 2031 Example Post`)).toBe('2031-05-06');
    expect(dayOf(report(dateline, language))).toBeNull();
  });
});

describe('a dateline without a year, in the year in which the weekdays of the text are right', () => {
  const BEHIND = 'El proceso comenzó en 2029 y no ha terminado, según las familias de los presos.';
  const told: readonly (readonly [lead: string, more: string, day: string | null])[] = [
    ['Quito, 6 may (EFE).- Doce presos salieron este martes de la cárcel, dijo una abogada.', BEHIND, '2031-05-06'],
    [
      'Quito, 6 may (EFE).- Doce presos salieron de la cárcel el lunes 5 de mayo, dijo una abogada.',
      BEHIND,
      '2031-05-06',
    ],
    [
      'QUITO, 6 MAI (ANSA) - Doze presos saíram nesta terça-feira da cadeia, disse uma advogada.',
      'O processo começou em 2030 e não terminou.',
      '2031-05-06',
    ],
    [
      'QUITO, terça-feira (6 de maio) – Doze presos saíram da cadeia, disse uma advogada.',
      'O processo começou em 2030 e não terminou.',
      '2031-05-06',
    ],
    // which year: nothing tells
    [
      'Quito, 6 may (EFE).- Doce presos salieron este martes de la cárcel, dijo una abogada.',
      'Sigue el proceso.',
      null,
    ],
    ['Quito, 6 may (EFE).- Doce presos salieron el martes de la cárcel, dijo una abogada.', BEHIND, null],
    // the weekdays speak against each other
    [
      'Quito, 6 may (EFE).- Doce presos salieron este martes de la cárcel, dijo una abogada.',
      `El viernes 2 de mayo de 2031 no salió nadie; el jueves 1 de mayo salieron dos y el lunes 3 de mayo otros dos. ${BEHIND}`,
      null,
    ],
  ];
  test.each(told)('%s %s', (lead, more, day) => {
    expect(dayOf([HEADLINE.es, lead, more].join('\n\n'))).toBe(day);
  });
});

test.each([
  ['Publicado el martes 6 de mayo', 'El proceso comenzó en 2029.', '2031-05-06'],
  ['Publicado em terça-feira, 6 de maio', 'O processo começou em 2029.', '2031-05-06'],
  ['Published on Tuesday 6 May', 'It all began in 2029.', '2031-05-06'],
  // of no year within reach, and of none at all
  ['Publicado el martes 6 de mayo', 'El proceso comenzó en 2020.', null],
  ['Publicado el martes 6 de mayo', 'Sigue el proceso.', null],
])('a line above the article, %s, in the year in which its weekday is right: %s', (line, more, day) => {
  expect(dayOf([HEADLINE.es, line, report('', 'es'), more].join('\n\n'))).toBe(day);
});

describe('what only looks like a dateline', () => {
  const none: readonly (readonly [PageLanguage, string])[] = [
    ['en', 'QUITO — '],
    ['en', 'QUITO (AP) — '],
    ['en', 'On May 6, 2031, a lawyer spoke. '],
    ['en', 'In Quito, on May 6, 2031 – a Tuesday – the gates opened. '],
    ['en', 'Since January 8, 2031 – the day of the promise – many left. '],
    ['en', 'The law of May 6, 2031. It was brief. '],
    ['en', 'Freed on 6 May 2031: '],
    ['en', '"May 6, 2031 — a day to remember," she said. '],
    ['es', 'Desde el 8 de enero de 2031 – '],
    ['es', 'El 6 de mayo de 2031. Ese fue el día. '],
    ['es', 'Elecciones del 28 de julio de 2024 – '],
    ['pt', 'Em 6 de maio de 2031 – '],
    ['pt', 'Eleições de 28 de julho de 2024 – '],
  ];
  test.each(none)('%s: %s…', (language, opening) => {
    expect(dayOf(report(opening, language))).toBeNull();
  });

  test('a chronicle of days is none', () => {
    const [first, second] = REPORT.en;
    const page = [HEADLINE.en, `6 May 2031 – ${first}`, `7 May 2031 – ${second}`, `8 May 2031 – ${first}`].join('\n\n');
    expect(dayOf(page)).toBeNull();
  });
});
