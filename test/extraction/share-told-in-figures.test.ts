import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** A fraction of a count with its own figure in an aside: the figure is the count. */
const rows: readonly FigureRow[] = [
  [
    'es',
    'Casi la mitad de los 266 excarcelados —129— son civiles, detalló Foro Penal.',
    '266 freed Foro Penal ?..2026-01-26',
    '129 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'Casi la mitad de los 266 excarcelados, 129, son civiles, detalló Foro Penal.',
    '266 freed Foro Penal ?..2026-01-26',
    '129 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'Casi la mitad de los 266 excarcelados (129) son civiles, detalló Foro Penal.',
    '266 freed Foro Penal ?..2026-01-26',
    '129 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'Un tercio de los 266 excarcelados —88 personas— son civiles, detalló Foro Penal.',
    '266 freed Foro Penal ?..2026-01-26',
    '88 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'Más de un tercio de los 902 presos políticos, 341, son militares.',
    '902 held unattributed ?..2026-01-26',
    '341 held unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Dos tercios de los 90 liberados el domingo, 60 personas, son civiles.',
    '90 freed unattributed 2026-01-25..2026-01-25',
    '60 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'La mitad de los 266 excarcelados son civiles, detalló Foro Penal.',
    '133 freed Foro Penal ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'La mitad de los 266 excarcelados (el 50 %) son civiles, detalló Foro Penal.',
    '133 freed Foro Penal ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'La mitad de los 266 excarcelados, 12 de ellos extranjeros, son civiles.',
    '133 freed unattributed ?..2026-01-26',
    '266 freed unattributed ?..2026-01-26',
    '12 freed unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Cerca del 40 % de los 266 excarcelados (106) son civiles, detalló Foro Penal.',
    '266 freed Foro Penal ?..2026-01-26',
    '106 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'Nueve de cada diez de los 266 excarcelados, 240, son civiles, detalló Foro Penal.',
    '266 freed Foro Penal ?..2026-01-26',
    '240 freed Foro Penal ?..2026-01-26',
  ],
  [
    'en',
    'Nearly half of the 266 freed — 129 — are civilians, Foro Penal said.',
    '266 freed Foro Penal ?..2026-01-26',
    '129 freed Foro Penal ?..2026-01-26',
  ],
  [
    'en',
    'Nearly half of the 266 freed (129) are civilians, Foro Penal said.',
    '266 freed Foro Penal ?..2026-01-26',
    '129 freed Foro Penal ?..2026-01-26',
  ],
  [
    'en',
    'About 40 percent of the 902 political prisoners, 361, are soldiers.',
    '902 held unattributed ?..2026-01-26',
    '361 held unattributed ?..2026-01-26',
  ],
  [
    'en',
    'Half of the 266 freed are civilians, Foro Penal said.',
    '133 freed Foro Penal ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
  [
    'pt',
    'Quase metade dos 266 soltos — 129 — são civis, disse o Foro Penal.',
    '266 freed Foro Penal ?..2026-01-26',
    '129 freed Foro Penal ?..2026-01-26',
  ],
  [
    'pt',
    'Um terço dos 902 presos políticos (301) são militares.',
    '902 held unattributed ?..2026-01-26',
    '301 held unattributed ?..2026-01-26',
  ],
  [
    'pt',
    'Metade dos 266 soltos são civis, disse o Foro Penal.',
    '133 freed Foro Penal ?..2026-01-26',
    '266 freed Foro Penal ?..2026-01-26',
  ],
];

testFigures(rows, whoseAndDated);
