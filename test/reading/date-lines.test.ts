import { describe, expect, test } from 'vitest';
import { dayOf, type PageLanguage, pageWith, rolesOf } from './pages.js';

const rows: readonly (readonly [PageLanguage, ...string[]])[] = [
  [
    'en',
    'May 6, 2031',
    'Embargoed until 05:00 GMT, 6 May 2031',
    'STRICTLY EMBARGOED UNTIL 6 MAY 2031',
    'Embargo: 6 May 2031',
    '6 May 2031',
    '6 May, 2031',
    '6th May 2031',
    'May 6th, 2031',
    'Tuesday 6th of May 2031',
    'Tue 6 May 2031 10.42 BST',
    'Tue, May 6, 2031',
    'Tues., May 6, 2031 at 10:42 a.m. EDT',
    'MAY 6, 2031 10:42 AM ET',
    'Published May 6, 2031 10:42am EDT',
    'PUBLISHED 6 MAY 2031 — 18:40 CEST',
    'Published: May 6, 2031, 10:42 a.m. | Updated: May 7, 2031, 8:05 a.m.',
    'Updated: May 7, 2031, 8:05 a.m. | Published: May 6, 2031, 10:42 a.m.',
    'First published on Tue 6 May 2031 10.42 BST',
    'Published 10:42 AM EDT, May 6, 2031',
    'Updated 4:15 PM EDT, Tue May 6, 2031',
    'Published Tue, May 6 2031 10:42 AM EDT Updated Wed, May 7 2031 4:15 PM EDT',
    'May 6, 203110:42 AM UTCUpdated 2 hours ago',
    'May 6, 2031 10:42 AM UTC Updated 2 hours ago',
    'By Jane Doe and John Roe May 6, 2031 at 10:42 a.m. EDT',
    'By Jane Doe on May 6, 2031',
    'By JANE DOE | Example Wire | May 6, 2031',
    'May 6, 2031 / 10:42 AM EDT / Example News',
    '06-May-2031',
    '06/May/2031 10:42',
    '2031-05-06',
    '2031-05-06T22:10:00-04:00',
    '2031-05-06 22:10 UTC',
    '2031/05/06 22:10:05',
    '5/26/2031 4:15 PM',
    '26/5/2031',
    'Tuesday, 06/05/2031',
    'Tuesday, 05/06/2031 10:42',
    '06.05.2031 09:15',
    'Issue No. 42 · Tuesday, May 6, 2031',
    'Macau, May 6, 2031 | Page 7',
    'Newsletter #42 | May 6, 2031',
    'LIVE | Tuesday 6 May 2031, 18:42 GMT',
    'May 6, 2031 · explainer · 4 minutes',
    'Tuesday 6 May 2031 — 2,314 people are following this page',
    'May 6, 2031 — 4 min read — 12 comments',
    'Date: May 6, 2031',
    'Posted at 10:42 a.m. on May 6, 2031',
    'QUITO, Ecuador | Tuesday, May 6, 2031',
    'GENEVA (6 May 2031)',
    'World | Americas | 6 May 2031',
    'QUITO, Tuesday 6 May 2031 – by our correspondent Jane Doe',
    '6 May 2031 · 6 min read · The Example explainers desk',
  ],
  [
    'es',
    'Embargado hasta las 05:00 GMT del 6 de mayo de 2031',
    '24Sierra, Quito/Loja | Mayo 6, 2031 - 11:06',
    'Quito, 6 de mayo de 2031. De nuestra corresponsal Juana Pérez',
    '6 de mayo de 2031',
    '6 de mayo del 2031',
    '6 mayo 2031',
    '6 may. 2031',
    '06 may 2031 - 18:40 CEST',
    '06 MAY 2031 - 18:40 COT',
    'Mayo 6, 2031',
    'Mayo 6 de 2031',
    'martes, 6 de mayo de 2031',
    'Mar., 6 may. 2031',
    'Mié. 06/05/2031',
    '06-05-2031 | 18:40',
    '06/05/2031 a las 18:40h',
    '06/05/2031 18:40 hrs.',
    '06/05/31 - 18:40',
    'Publicado el 6 de mayo de 2031',
    'Publicado el martes 6 de mayo de 2031 a las 18:40, hora de Caracas',
    'Publicado: 06 mayo 2031, 06:40 p. m. | Actualizado: 07 mayo 2031, 08:05 a. m.',
    'Actualizado el 07/05/2031 a las 08:05 · Creado el 06/05/2031 a las 18:40',
    'Última actualización: 6 de mayo de 2031',
    'Por Redacción | 6 de mayo de 2031',
    'Por: María Pérez - 6 mayo, 2031',
    'Redacción Internacional, 6 may. 2031 (EFE).',
    'Caracas / 06.05.2031 18:40:12',
    'Fecha de publicación: 6 de mayo de 2031',
    'Quito (Ecuador), 6 de mayo de 2031',
    'San José, 6 de mayo de 2031. 18:40 horas',
    '6/mayo/2031',
    '1º de mayo de 2031 | Actualizado hace 5 días',
  ],
  [
    'pt',
    'Sob embargo até 6 de maio de 2031',
    '6 de maio de 2031',
    '06 de Maio de 2031 às 18:40',
    '6.mai.2031 às 18h40',
    '06 mai 2031, 18h40',
    '6/mai/2031 - 18h40',
    '06/05/2031 18h40 Atualizado há uma semana',
    '06/05/2031 às 18h40 • Atualizado em 07/05/2031 às 08h05',
    'Publicado em 06/05/2031 - 18:40 Por Redação - Brasília',
    'Publicado em terça-feira, 6 de maio de 2031, às 18h40',
    'Terça-feira, 06 de maio de 2031',
    'Por Redação — Quito 06/05/2031 18h40',
    'Da Redação, 06/05/2031',
    'Lusa, 6 mai 2031, 18:40',
    'Última atualização: 06/05/2031 18h40',
    'Criado em: 06/05/2031 18:40 - Atualizado em: 07/05/2031 08:05',
    'Lisboa, 06 mai 2031 (Lusa)',
    '1º de maio de 2031 | 18h40',
  ],
];
const headers = rows.flatMap(([language, ...lines]) => lines.map((line) => [language, line] as const));

describe('a header says when the page was published', () => {
  test.each(headers)('%s: %s', (language, line) => {
    const page = pageWith(line, language);
    expect(rolesOf(page)[1]).toBe('(date line)');
    const day = /26/.test(line) ? '2031-05-26' : line.startsWith('1º') ? '2031-05-01' : '2031-05-06';
    expect(dayOf(page)).toBe(day);
  });

  test('what stands in Markdown, above the headline, or below a byline, is read alike', () => {
    expect(dayOf(pageWith('**May 6, 2031** · explainer · 4 minutes', 'en'))).toBe('2031-05-06');
    expect(dayOf(`6 de mayo de 2031\n\n${pageWith('Por Redacción', 'es')}`)).toBe('2031-05-06');
    expect(dayOf(pageWith('By A. Writer\nMay 6, 2031', 'en'))).toBe('2031-05-06');
  });

  test('when it appeared, though the line above says when it was updated', () => {
    expect(dayOf(pageWith('Updated: May 7, 2031\nPublished: May 6, 2031', 'en'))).toBe('2031-05-06');
    expect(dayOf(pageWith('Atualizado em 07/05/2031\n\nPublicado em 06/05/2031', 'pt'))).toBe('2031-05-06');
  });

  test('a day without its year has that of the copyright line', () => {
    expect(dayOf(`${pageWith('Quito, 6 may (Agencia Muestra)', 'es')}\n\n© 2031 Agencia Muestra`)).toBe('2031-05-06');
    expect(
      dayOf(`${pageWith('Quito, 6 de mayo. Nota de la redacción regional', 'es')}\n\n© 2031 Agencia Muestra`),
    ).toBe('2031-05-06');
    expect(dayOf(`${pageWith('Tuesday, May 6, 10:42 a.m. ET', 'en')}\n\nCopyright 2031 Example Post`)).toBe(
      '2031-05-06',
    );
    expect(dayOf(pageWith('Quito, 6 may (Agencia Muestra)', 'es'))).toBeNull();
  });
});

describe('what is no date of publication', () => {
  const none: readonly (readonly [PageLanguage, string])[] = [
    ['en', 'Updated 3 hours ago'],
    ['en', '2 hours ago'],
    ['en', 'Published 18:42 GMT'],
    ['en', '4 min read'],
    ['en', 'Election Day: July 28, 2024'],
    ['en', 'Oil embargo until July 28, 2024'],
    ['es', 'Embargo petrolero hasta el 28 de julio de 2024'],
    ['en', 'Freed by Caracas on January 25, 2031'],
    ['en', 'Since January 8, 2031'],
    ['en', 'Saturday, January 25, 2031: 14'],
    ['en', 'Saturday, January 25: 14'],
    ['en', 'January 25, 2031: Group Confirms 104 Releases'],
    ['en', '25 January 2031: 104 prisoners freed'],
    ['en', 'Amnesty Law of February 19, 2031'],
    ['en', 'Venezuela Freed 104 Prisoners on January 25, 2031'],
    ['en', 'Detainees were moved on May 6, 2031, he said.'],
    ['en', '© 2031 Example Post. All rights reserved.'],
    ['en', 'Copyright Example Post 2031'],
    ['en', '06/05/2031'],
    ['en', 'Call 0800 555 0199'],
    ['en', 'Feb 30, 2031'],
    ['es', '104 excarcelados en Quito, mayo 6, 2031'],
    ['es', 'Actualizado hace 3 horas'],
    ['es', 'Sábado, 25 de enero: 14'],
    ['es', 'Hace 2 horas'],
    ['es', 'Publicado a las 19:05 GMT'],
    ['es', 'Liberados desde el 8 de enero de 2031'],
    ['es', 'Salieron el 6 de mayo de 2031, dijo.'],
    ['es', 'Presos Políticos Excarcelados el 8 de enero de 2031'],
    ['es', 'Elecciones: 28 de julio de 2024'],
    ['pt', 'Há 2 horas'],
    ['pt', 'Atualizado há 2 horas'],
    ['pt', 'Soltos desde 8 de janeiro de 2031'],
    ['pt', 'Em 6 de maio de 2031, saíram doze.'],
    ['pt', '8 de janeiro de 2031: 17 soltos'],
  ];
  test.each(none)('%s: %s', (language, line) => {
    expect(dayOf(pageWith(line, language))).toBeNull();
  });

  test.each([
    'January 25, 2031: Group Confirms 104 Releases',
    'Venezuela Freed 104 Prisoners on January 25, 2031',
    'Freed by Caracas on January 25, 2031',
  ])('nor is it left out: %s', (line) => {
    expect(rolesOf(pageWith(line, 'en'))[1]).toBe('deck');
  });

  test('dates further down are the story, not the page', () => {
    const [first, second] = [...pageWith('By A. Writer', 'en').split('\n\n').slice(-2)];
    const page = [first, second, first?.replace('12', '13'), '8 January 2031', second?.replace('40', '41')].join(
      '\n\n',
    );
    expect(dayOf(page)).toBeNull();
  });
});
