import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Two bodies that came each by itself to one figure: a claim for each. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'Foro Penal and Provea arrived each on its own at the same figure: 139 people freed.',
    '139 Provea',
    '139 Foro Penal',
  ],
  [
    'en',
    'Foro Penal and Provea, working separately, reached the same number: 139 people freed.',
    '139 Provea',
    '139 Foro Penal',
  ],
  [
    'es',
    'El Foro Penal y Provea llegaron cada uno por su lado a la misma cifra: 139 liberados.',
    '139 Provea',
    '139 Foro Penal',
  ],
  ['es', 'El Foro Penal y Provea concuerdan: 139 presos fueron liberados.', '139 Provea', '139 Foro Penal'],
  [
    'pt',
    'O Foro Penal e a Provea chegaram cada um por si ao mesmo número: 139 libertados.',
    '139 Provea',
    '139 Foro Penal',
  ],
  ['pt', 'O Foro Penal e a Provea coincidem no número: 139 libertados.', '139 Provea', '139 Foro Penal'],
  // lists agree, and nobody says so
  ['es', 'Las dos listas llegan a la misma cifra: 139 liberados.', '139 unattributed'],
];

testFigures(rows, whose);
