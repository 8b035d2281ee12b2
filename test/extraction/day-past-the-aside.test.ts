import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** The day behind an aside, between commas, dashes or brackets, is that of the people before it. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'On Sunday Foro Penal said 41 prisoners, among them six women, were released on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners – among them six women – were released on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners (six of them women) were released on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners, including six women, were released on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners, six of them women, left prison on Friday.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners, including six women and two teenagers, were freed between Friday and Sunday.',
    '41 freed Foro Penal 2026-01-23..2026-01-25',
    '6 freed Foro Penal 2026-01-23..2026-01-25',
    '2 freed Foro Penal 2026-01-23..2026-01-25',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos, entre ellos seis mujeres, fueron liberados el viernes.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos –entre ellos seis mujeres– fueron liberados el viernes.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos (seis de ellos mujeres) fueron liberados el viernes.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos, incluidas seis mujeres, salieron de la cárcel el viernes.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo que 41 presos, seis de ellos mujeres, fueron liberados entre el viernes y el domingo.',
    '41 freed Foro Penal 2026-01-23..2026-01-25',
    '6 freed Foro Penal 2026-01-23..2026-01-25',
  ],
  [
    'pt',
    'O Foro Penal disse que 41 presos, entre eles seis mulheres, foram libertados na sexta-feira.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal disse que 41 presos – entre eles seis mulheres – foram libertados na sexta-feira.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal disse que 41 presos (seis deles mulheres) foram libertados na sexta-feira.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal disse que 41 presos, incluindo seis mulheres, saíram da cadeia na sexta-feira.',
    '41 freed Foro Penal 2026-01-23..2026-01-23',
    '6 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal disse que 41 presos, seis deles mulheres, foram libertados entre sexta-feira e domingo.',
    '41 freed Foro Penal 2026-01-23..2026-01-25',
    '6 freed Foro Penal 2026-01-23..2026-01-25',
  ],
];
testFigures(rows, whoseAndDated);
