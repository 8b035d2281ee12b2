import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** The day of a count, past what stands between: a part of it, a meeting it was told at, another's claim it is set against. */
const rows: readonly FigureRow[] = [
  [
    'es',
    'La ONG Provea confirmó el jueves que dieciséis opositores fueron excarcelados el martes. Tres de ellos pasan de los 70 años.\nEl Foro Penal dice que ese martes salieron veinte personas.',
    '16 freed Provea 2026-01-20..2026-01-20',
    '3 freed Provea 2026-01-20..2026-01-20',
    '20 freed Foro Penal 2026-01-20..2026-01-20',
  ],
  [
    'en',
    'Provea confirmed on Thursday that 16 prisoners walked free on Tuesday. Five of them are women. That day three soldiers were also freed, according to Foro Penal.',
    '16 freed Provea 2026-01-20..2026-01-20',
    '5 freed Provea 2026-01-20..2026-01-20',
    '3 freed Foro Penal 2026-01-20..2026-01-20',
  ],
  [
    'pt',
    'A Provea confirmou na quinta-feira que na terça-feira saíram 16 presos. Cinco deles são mulheres. Nesse dia saíram também três militares, segundo o Foro Penal.',
    '16 freed Provea 2026-01-20..2026-01-20',
    '5 freed Provea 2026-01-20..2026-01-20',
    '3 freed Foro Penal 2026-01-20..2026-01-20',
  ],
  [
    'es',
    'El Ministerio Público maneja otro libro. El jueves, en un acto con 60 fiscales, cifró en 2.317 las personas que han salido de prisión desde diciembre.',
    '2317 freed government 2025-12-01..2026-01-22',
  ],
  ['es', 'El jueves, en Yare, 31 presos salieron en libertad, dijo Provea.', '31 freed Provea 2026-01-22..2026-01-22'],
  [
    'en',
    'On Thursday, at an event with 60 teachers, Provea put at 2,317 the people who have left prison since December.',
    '2317 freed Provea 2025-12-01..2026-01-22',
  ],
  ['en', 'On Thursday, at two prisons, Foro Penal verified 31 releases.', '31 freed Foro Penal 2026-01-22..2026-01-22'],
  [
    'pt',
    'Na quinta-feira, numa reunião com 60 promotores, a Provea contou 2.317 pessoas libertadas desde dezembro.',
    '2317 freed Provea 2025-12-01..2026-01-22',
  ],
  [
    'es',
    'Amnistía Internacional recordó el jueves que Provea asegura que 915 personas salieron desde noviembre. El número real, sostiene la organización, está en torno a 410.',
    '915 freed Provea 2025-11-01..2026-01-22',
    '410 freed Amnesty International 2025-11-01..2026-01-22',
  ],
  [
    'pt',
    'A Anistia Internacional lembrou na quinta-feira que o governo da Venezuela afirma ter libertado 915 pessoas desde novembro. O número real, sustenta a organização, está em torno de 410.',
    '915 freed Government of Venezuela 2025-11-01..2026-01-22',
    '410 freed Amnesty International 2025-11-01..2026-01-22',
  ],
];

testFigures(rows, whoseAndDated);
