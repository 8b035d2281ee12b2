import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** Who is let go in the next clause is counted there; how it was done in turns counts nobody; and what is granted is no supposition. */
const rows: readonly FigureRow[] = [
  // si bien
  [
    'es',
    'Salieron 112 presos, si bien 76 siguen en prisión preventiva.',
    '112 freed unattributed ?..2026-01-26',
    '76 held unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Salieron 112 presos, si bien otros 76 continúan detenidos.',
    '112 freed unattributed ?..2026-01-26',
    '76 held unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Si bien 76 siguen en prisión, 112 han salido.',
    '76 held unattributed ?..2026-01-26',
    '112 freed unattributed ?..2026-01-26',
  ],
  ['es', 'Si 76 siguen en prisión el lunes, habrá protestas.'],
  [
    'es',
    'Salieron 112 presos si bien el Gobierno dice que son 150.',
    '112 freed unattributed ?..2026-01-26',
    '150 freed government ?..2026-01-26',
  ],
  [
    'pt',
    'Saíram 112 presos, se bem que 76 continuem na prisão.',
    '112 freed unattributed ?..2026-01-26',
    '76 held unattributed ?..2026-01-26',
  ],
  // devolvieron
  [
    'es',
    'El Gobierno colombiano reclama a 38 nacionales presos en Venezuela; a finales de octubre le devolvieron a 17.',
    '38 held Government of Colombia ?..2026-01-26',
    '17 freed Government of Colombia ?..2025-10-31',
  ],
  [
    'es',
    'El Gobierno colombiano reclama a 38 nacionales presos en Venezuela; en octubre le devolvieron a 17.',
    '38 held Government of Colombia ?..2026-01-26',
    '17 freed Government of Colombia 2025-10-01..2025-10-31',
  ],
  [
    'es',
    'El Gobierno colombiano reclama a 38 presos en Venezuela; en octubre fueron liberados 17.',
    '38 held Government of Colombia ?..2026-01-26',
    '17 freed Government of Colombia 2025-10-01..2025-10-31',
  ],
  [
    'es',
    'Hay 38 colombianos presos en Venezuela; en octubre fueron liberados 17.',
    '38 held unattributed ?..2026-01-26',
    '17 freed unattributed 2025-10-01..2025-10-31',
  ],
  [
    'es',
    'Foro Penal registra 806 presos políticos; el domingo soltaron a 17.',
    '806 held Foro Penal ?..2026-01-26',
    '17 freed Foro Penal 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'Foro Penal registra 806 presos políticos; el domingo salieron 17.',
    '806 held Foro Penal ?..2026-01-26',
    '17 freed Foro Penal 2026-01-25..2026-01-25',
  ],
  ['es', 'El Gobierno liberará en dos tandas a 180 presos.', '180 promised government ?..2026-01-26'],
  ['es', 'El Gobierno soltó en dos tandas a 180 presos.', '180 freed unattributed ?..2026-01-26'],
];

testFigures(rows, whoseAndDated);
