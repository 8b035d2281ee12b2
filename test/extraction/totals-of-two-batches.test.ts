import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** A total that a body makes of two batches of days of their own spans both, wherever the two stand. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'The Prisons Service said on Friday that 83 people had been freed on January 20.\nClippve counted 55 of them: 49 men and six women.\nThe first batch, on Dec. 25, sent 96 prisoners home, according to the service. Together with those of Dec. 25, the service counts 179 releases.',
    '83 freed 2026-01-20..2026-01-20',
    '55 freed 2026-01-20..2026-01-20',
    '49 freed 2026-01-20..2026-01-20',
    '6 freed 2026-01-20..2026-01-20',
    '96 freed 2025-12-25..2025-12-25',
    '179 freed 2025-12-25..2026-01-20',
  ],
  [
    'es',
    'El Ministerio del Servicio Penitenciario aseguró que 88 presos habían salido el 20 de enero.\nClippve confirmó 55 de los excarcelados de ese día: 49 hombres, cinco mujeres y un adolescente.\nSumadas las salidas del 25 de diciembre, que cifró en 99, el total que reconoce el ministerio asciende a 187.',
    '88 freed 2026-01-20..2026-01-20',
    '55 freed 2026-01-20..2026-01-20',
    '49 freed 2026-01-20..2026-01-20',
    '5 freed 2026-01-20..2026-01-20',
    '1 freed 2026-01-20..2026-01-20',
    '99 freed 2025-12-25..2025-12-25',
    '187 freed 2025-12-25..2026-01-20',
  ],
  [
    'pt',
    'O Ministério do Serviço Penitenciário disse que 88 presos saíram no dia 20 de janeiro.\nO Clippve confirmou 55 deles.\nNo dia 25 de dezembro saíram 99 presos, segundo o ministério, e o total do ministério chega a 187.',
    '88 freed 2026-01-20..2026-01-20',
    '55 freed 2026-01-20..2026-01-20',
    '99 freed 2025-12-25..2025-12-25',
    '187 freed 2025-12-25..2026-01-20',
  ],
  // figures of two bodies, or days of its own: no such total
  [
    'en',
    'The Prisons Service said on Friday that 83 people had been freed on January 20.\nOn Dec. 25, 96 prisoners were freed, according to Clippve. Foro Penal counts 179 releases.',
    '83 freed 2026-01-20..2026-01-20',
    '96 freed 2025-12-25..2025-12-25',
    '179 freed ?..2026-01-26',
  ],
  [
    'en',
    'Foro Penal said on Friday that 83 people had been freed on January 20.\nOn Dec. 25, 96 prisoners were freed, according to the group. Since Dec. 8 Foro Penal counts 179 releases.',
    '83 freed 2026-01-20..2026-01-20',
    '96 freed 2025-12-25..2025-12-25',
    '179 freed 2025-12-08..2026-01-26',
  ],
];
testFigures(rows, dated);
