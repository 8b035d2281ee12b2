import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** Who lets people go by the hand of its head of state has the word, wherever the report was written; and a clause about the subject gives nobody else the word. */
const rows: readonly FigureRow[] = [
  // saludó
  [
    'es',
    'La Unión Europea, que pidió la libertad de los 863 presos políticos contabilizados por Foro Penal, saludó la excarcelación de 24.',
    '863 held Foro Penal ?..2026-01-26',
    '24 freed European Union ?..2026-01-26',
  ],
  [
    'es',
    'La Unión Europea saludó la excarcelación de 24 de los presos contabilizados por Foro Penal.',
    '24 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'La Unión Europea, que había citado a Foro Penal, saludó la excarcelación de 24 presos.',
    '24 freed European Union ?..2026-01-26',
  ],
  [
    'es',
    'La Unión Europea, que citó los datos de Foro Penal, confirmó la excarcelación de 24 presos.',
    '24 freed European Union ?..2026-01-26',
  ],
  [
    'es',
    'Amnistía Internacional, que reclama la libertad de los 863 presos que registra Foro Penal, confirmó la excarcelación de 24.',
    '863 held Foro Penal ?..2026-01-26',
    '24 freed Amnesty International ?..2026-01-26',
  ],
  [
    'en',
    'The European Union, which has called for the release of the 863 political prisoners counted by Foro Penal, welcomed the release of 24.',
    '863 held Foro Penal ?..2026-01-26',
    '24 freed European Union ?..2026-01-26',
  ],
  // otro presidente
  [
    'es',
    'El presidente mozambiqueño, Daniel Chapo, indultó a 1.022 presos, informó la Presidencia.',
    '1022 freed Government of Mozambique ?..2026-01-26',
  ],
  ['es', 'El presidente mozambiqueño, Daniel Chapo, indultó a 1.022 presos.', '1022 freed unattributed ?..2026-01-26'],
  [
    'es',
    'El presidente mozambiqueño indultó a 1.022 presos, informó el Gobierno.',
    '1022 freed Government of Mozambique ?..2026-01-26',
  ],
  [
    'es',
    'El presidente de Mozambique indultó a 1.022 presos, informó la Presidencia.',
    '1022 freed Government of Mozambique ?..2026-01-26',
  ],
  [
    'es',
    'El presidente nicaragüense liberó a 40 presos, según el Ministerio del Interior.',
    '40 freed Government of Nicaragua ?..2026-01-26',
  ],
  [
    'es',
    'En Mozambique, 1.022 presos fueron indultados, informó la Presidencia.',
    '1022 freed Government of Mozambique ?..2026-01-26',
  ],
  ['es', 'Mozambique liberó a 1.022 presos, informó el Gobierno.', '1022 freed Government of Mozambique ?..2026-01-26'],
  [
    'en',
    "Mozambique's president, Daniel Chapo, pardoned 1,022 prisoners, the presidency said.",
    '1022 freed Government of Mozambique ?..2026-01-26',
  ],
  [
    'pt',
    'O presidente moçambicano, Daniel Chapo, indultou 1.022 presos, informou a Presidência.',
    '1022 freed Government of Mozambique ?..2026-01-26',
  ],
];

testFigures(rows, whoseAndDated);
