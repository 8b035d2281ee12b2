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
  // the point on which they agree, before its colon
  [
    'pt',
    'O Foro Penal e a Provea coincidem em um ponto: mais de 790 pessoas continuam presas por motivos políticos.',
    '790 Provea',
    '790 Foro Penal',
  ],
  ['pt', 'O Foro Penal e a Provea concordam numa coisa: 139 presos foram libertados.', '139 Provea', '139 Foro Penal'],
  ['pt', 'O Foro Penal e a Provea concordam em algo: 139 presos foram libertados.', '139 Provea', '139 Foro Penal'],
  [
    'pt',
    'O Foro Penal e a Provea estão de acordo num ponto: 139 presos foram libertados.',
    '139 Provea',
    '139 Foro Penal',
  ],
  [
    'pt',
    'O Foro Penal e o governo só concordam em uma coisa: 139 presos foram libertados.',
    '139 Government of Venezuela',
    '139 Foro Penal',
  ],
  ['pt', 'A Provea e o Foro Penal convergem num dado: 139 presos foram libertados.', '139 Foro Penal', '139 Provea'],
  ['pt', 'O Foro Penal e a Provea coincidiram num número: 139 libertados.', '139 Provea', '139 Foro Penal'],
  [
    'pt',
    'Nem tudo divide as ONGs. O Foro Penal e a Provea coincidem no essencial: 139 presos foram libertados.',
    '139 Provea',
    '139 Foro Penal',
  ],
  ['pt', 'O Foro Penal e a Provea coincidem em pouco. Foram libertados 139 presos.', '139 unattributed'],
  ['es', 'El Foro Penal y Provea coinciden en un punto: 139 presos fueron liberados.', '139 Provea', '139 Foro Penal'],
  ['es', 'El Foro Penal y Provea coinciden en una cosa: 139 presos fueron liberados.', '139 Provea', '139 Foro Penal'],
  ['es', 'El Foro Penal y Provea coinciden en algo: 139 presos siguen detenidos.', '139 Provea', '139 Foro Penal'],
  [
    'es',
    'El Foro Penal y Provea están de acuerdo en un punto: 139 presos fueron liberados.',
    '139 Provea',
    '139 Foro Penal',
  ],
  ['es', 'El Foro Penal y Provea concuerdan en un dato: 139 presos fueron liberados.', '139 Provea', '139 Foro Penal'],
  [
    'es',
    'El Foro Penal y Provea coinciden en lo esencial: 139 presos fueron liberados.',
    '139 Provea',
    '139 Foro Penal',
  ],
  ['es', 'El Foro Penal y Provea no coinciden en nada. Fueron liberados 139 presos.', '139 Provea'],
  ['en', 'Foro Penal and Provea agree on one point: 139 prisoners were freed.', '139 Provea', '139 Foro Penal'],
  ['en', 'Foro Penal and Provea agree on one thing: 139 prisoners were freed.', '139 Provea', '139 Foro Penal'],
  [
    'en',
    'Foro Penal and Provea are agreed on one thing: 139 prisoners are still in jail.',
    '139 Provea',
    '139 Foro Penal',
  ],
  ['en', 'Foro Penal and Provea coincide on one point: 139 prisoners were freed.', '139 Provea', '139 Foro Penal'],
  ['en', 'Foro Penal and Provea agree on little. On Sunday 139 prisoners were freed.', '139 unattributed'],
];

testFigures(rows, whose);
