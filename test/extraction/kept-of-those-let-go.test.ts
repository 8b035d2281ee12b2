import { describe, expect, test } from 'vitest';
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
describe('a whole of which some are held', () => testFigures(wholes, dated));

/** A stated day lets a count of held people end the one before it: that of some of other people does not. */
const ends: readonly (readonly [text: string, ...bases: string[]])[] = [
  ['Foro Penal said on Monday that 12 of the 60 people freed are still in jail.', '12 reported', '60 stated'],
  ['Foro Penal said on Monday that 711 people are still in jail.', '711 stated'],
  ['Foro Penal said on Monday that 12 of the 60 students are still in jail.', '12 stated'],
];

describe('which counts of held people end another', () => {
  test.each(ends)('%s', (text, ...bases) => {
    const { claims } = readAll(text, { language: 'en', published: '2026-01-26' }).extraction;
    expect(claims.map(({ value, window }) => `${value} ${window.toBasis}`)).toEqual(bases);
  });
});
