import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { dated, type FigureRow, testFigures } from './figure-rows.js';
import { readAll } from './read-sentence.js';

/** Some of a whole that only names those let go: what the sentence goes on to say is said of the some. */
const kept: readonly FigureRow[] = [
  ['en', 'Provea said 12 of the 60 people freed are still in jail.', '12 held ?..2026-01-26', '60 freed ?..2026-01-26'],
  [
    'en',
    'Provea said 12 of the 60 prisoners released on Friday remain in custody.',
    '12 held ?..2026-01-26',
    '60 freed 2026-01-23..2026-01-23',
  ],
  ['en', 'Provea said 12 of those freed on Friday are still behind bars.', '12 held ?..2026-01-26'],
  [
    'es',
    'Provea denunció que 12 de los 60 presos anunciados como liberados siguen en la cárcel.',
    '12 held ?..2026-01-26',
  ],
  [
    'es',
    'Provea dijo que 12 de los 60 liberados el viernes siguen detenidos.',
    '12 held ?..2026-01-26',
    '60 freed 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'A Provea disse que 12 dos 60 libertados na sexta-feira continuam na cadeia.',
    '12 held ?..2026-01-26',
    '60 freed 2026-01-23..2026-01-23',
  ],
  // how they had been until then, what others are, what they did
  [
    'en',
    'Provea said 12 of the 60 people freed on Friday had been in jail since 2024.',
    '12 freed 2026-01-23..2026-01-23',
    '60 freed 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Provea said 12 of the 60 people freed on Friday told it their brothers are still in jail.',
    '12 freed 2026-01-23..2026-01-23',
    '60 freed 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Provea said 12 of the 60 were freed and 48 are still in jail.',
    '12 freed ?..2026-01-26',
    '48 held ?..2026-01-26',
  ],
  [
    'en',
    'Provea said 12 of the 60 people freed on Friday held a protest in jail uniforms.',
    '12 freed 2026-01-23..2026-01-23',
    '60 freed 2026-01-23..2026-01-23',
  ],
];

/** The same of a whole that the text before told to be let go. */
const keptSince: readonly FigureRow[] = [
  [
    'en',
    'Foro Penal said 60 people were freed on Friday. It said 12 of the 60 are still in jail.',
    '60 freed 2026-01-23..2026-01-23',
    '12 held ?..2026-01-26',
  ],
  [
    'en',
    'Foro Penal said 60 people were freed on Friday. On Monday it said that 12 of the 60 people freed on Friday are still in jail.',
    '60 freed 2026-01-23..2026-01-23',
    '12 held ?..2026-01-26',
  ],
  [
    'es',
    'Foro Penal dijo que 60 personas fueron liberadas el viernes. Según la ONG, 12 de los 60 siguen presos.',
    '60 freed 2026-01-23..2026-01-23',
    '12 held ?..2026-01-26',
  ],
  [
    'pt',
    'O Foro Penal disse que 60 pessoas foram libertadas na sexta-feira. Segundo a ONG, 12 das 60 continuam presas.',
    '60 freed 2026-01-23..2026-01-23',
    '12 held ?..2026-01-26',
  ],
  [
    'en',
    'Foro Penal said 60 people were freed on Friday. It said 12 of the 60 freed are women.',
    '60 freed 2026-01-23..2026-01-23',
    '12 freed 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal said 60 people were freed on Friday. It said 12 of the 60 had been in jail since 2024.',
    '60 freed 2026-01-23..2026-01-23',
    '12 freed 2026-01-23..2026-01-23',
  ],
];

/** How long they had been inside, or what they are taken for, is not where they are. */
const away: readonly FigureRow[] = [
  [
    'es',
    'Provea dijo que 12 de los 60 liberados el viernes estaban presos desde 2024.',
    '12 freed 2026-01-23..2026-01-23',
    '60 freed 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'A Provea disse que 12 dos 60 libertados na sexta-feira estavam presos desde 2024.',
    '12 freed 2026-01-23..2026-01-23',
    '60 freed 2026-01-23..2026-01-23',
  ],
  ...(
    [
      ['es', 'Provea dijo que 12 de los 60 liberados el viernes llevaban presos desde 2024.'],
      ['es', 'Provea dijo que 12 de los 60 que salieron el viernes habían estado presos desde 2024.'],
      ['es', 'Provea dijo que 12 de los 60 liberados el viernes habían permanecido encarcelados desde julio.'],
      ['en', 'Provea said 12 of the 60 people freed on Friday had remained in jail since 2024.'],
      ['pt', 'A Provea disse que 12 dos 60 soltos na sexta-feira se encontravam presos desde 2024.'],
      ['pt', 'A Provea disse que 12 dos 60 soltos na sexta-feira tinham permanecido presos desde 2024.'],
    ] as const
  ).map(
    ([language, text]): FigureRow => [
      language,
      text,
      '12 freed 2026-01-23..2026-01-23',
      '60 freed 2026-01-23..2026-01-23',
    ],
  ),
  ['es', 'Los 12 liberados llevaban presos desde el 9 de enero, dijo Provea.', '12 freed ?..2026-01-26'],
  ['es', 'Provea dijo que 12 de los 60 anunciados llevaban presos desde 2024.'],
  // since when they were let go
  ['es', 'Salieron 60 presos desde el 8 de enero, dijo Provea.', '60 freed 2026-01-08..2026-01-26'],
  ['es', 'De los que salieron, Foro Penal reconoce a 71 como presos políticos.', '71 freed ?..2026-01-26'],
  [
    'es',
    'De los 116 excarcelados, Foro Penal solo reconoce como presos políticos a 71.',
    '116 freed ?..2026-01-26',
    '71 freed ?..2026-01-26',
  ],
  ['pt', 'Dos que saíram, o Foro Penal reconhece 71 como presos políticos.', '71 freed ?..2026-01-26'],
  ['en', 'Of those released, Foro Penal recognises 71 as political prisoners.', '71 freed ?..2026-01-26'],
  // who they were until then
  ['en', 'Provea said 14 of the 20 who were in jail have left.'],
  ['en', 'Provea said 14 of the 20 people who were in prison have been freed.', '14 freed ?..2026-01-26'],
  ['es', 'Provea dijo que 14 de los 20 que estaban en la cárcel fueron liberados.', '14 freed ?..2026-01-26'],
  ['en', 'Provea said 14 of the 20 who are in jail are ill.', '14 held ?..2026-01-26', '20 held ?..2026-01-26'],
  // with nobody let go at its head
  ['es', 'Foro Penal reconoce a 711 personas como presos políticos.', '711 held ?..2026-01-26'],
  ['es', 'Provea dijo que 12 de los 60 anunciados estaban presos desde 2024.'],
  ['es', 'Grupos de derechos dicen que 94 presos políticos fueron excarcelados.', '94 freed ?..2026-01-26'],
];

/** The whole is not held because some of it are. */
const wholes: readonly FigureRow[] = [
  ['en', 'Provea said 12 of the 60 prisoners are still in jail.', '12 held ?..2026-01-26'],
  ['en', 'Provea said 12 of the 60 students remain in jail.', '12 held ?..2026-01-26'],
  ['es', 'Provea dijo que 12 de los 60 estudiantes siguen detenidos.', '12 held ?..2026-01-26'],
  ['es', 'Provea dijo que 12 de las 60 personas anunciadas siguen detenidas.', '12 held ?..2026-01-26'],
  ['pt', 'A Provea disse que 12 das 60 pessoas anunciadas continuam presas.', '12 held ?..2026-01-26'],
  // it is where it is itself said to be
  ['en', 'Provea said 12 of the 60 people still in jail are ill.', '12 held ?..2026-01-26', '60 held ?..2026-01-26'],
];

describe('some of those let go', () => testFigures(kept, dated));
describe('some of those told to be let go', () => testFigures(keptSince, dated));
describe('where those let go had been', () => testFigures(away, dated));
describe('a whole of which some are held', () => testFigures(wholes, dated));

/** Which figures count only some of those whom their body counts: these end no count of it, nor does one end them. */
const some: readonly (readonly [language: LanguageCode, text: string, ...figures: string[]])[] = [
  ['en', 'Foro Penal said on Monday that 12 of the 60 people freed are still in jail.', '12 some', '60'],
  ['en', 'Foro Penal said on Monday that 711 people are still in jail.', '711'],
  ['en', 'Foro Penal counts 777 political prisoners as of Monday, 300 of them in El Rodeo.', '777', '300 some'],
  [
    'en',
    'Foro Penal said 266 political prisoners had been freed since 8 January, and 90 of them have left the country.',
    '266',
    '90 some',
  ],
  ['es', 'Foro Penal registra 266 excarcelados desde el 8 de enero; 90 de ellos salieron del país.', '266', '90 some'],
  ['pt', 'A Provea disse que 12 dos 60 libertados na sexta-feira continuam na cadeia.', '12 some', '60'],
  // told with the word "political" and without it, it is one count
  [
    'en',
    'Foro Penal counts 777 political prisoners as of Monday. It said 300 of the prisoners are in El Rodeo.',
    '777',
    '300 some',
  ],
  ['en', 'Foro Penal said on Monday that 12 of the 60 prisoners are still in jail.', '12 some'],
  // a count of its own people, of its own days
  ['en', 'Foro Penal said 266 people had been freed since 8 January, 24 of them women.', '266', '24'],
  ['en', 'Foro Penal counts 383 freed since 21 December, 266 of them since 8 January.', '383', '266'],
  ['es', 'Foro Penal registra 266 excarcelados desde el 8 de enero, de ellos 104 el domingo.', '266', '104'],
  ['pt', 'A Provea contou 266 libertados desde 8 de janeiro, entre eles 31 mulheres.', '266', '31'],
  ['en', 'Foro Penal said on Monday that 12 of the 60 students are still in jail.', '12'],
];

describe('which figures are no totals', () => {
  test.each(some.map(([language, text, ...figures]) => ({ language, text, figures })))(
    '$language: $text',
    ({ language, text, figures }) => {
      const { claims } = readAll(text, { language, published: '2026-01-26' }).extraction;
      expect(claims.map(({ value, ofSome }) => `${value}${ofSome ? ' some' : ''}`)).toEqual(figures);
    },
  );
});
