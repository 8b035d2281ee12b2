import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** A swap goes by its other words, and so many days before it are counted from it; before what nobody dates, no other figure gives the days. */
const rows: readonly FigureRow[] = [
  [
    'es',
    'Rusia y Ucrania dijeron que 286 prisioneros quedaron libres el viernes en un intercambio.\nDos días antes del canje habían quedado en libertad 32 civiles.',
    '286 freed 2026-01-23..2026-01-23',
    '286 freed 2026-01-23..2026-01-23',
    '32 freed 2026-01-21..2026-01-21',
  ],
  [
    'en',
    'On Friday there was an exchange and 286 prisoners were freed.\nTwo days before the swap 32 civilians had been freed.',
    '286 freed 2026-01-23..2026-01-23',
    '32 freed 2026-01-21..2026-01-21',
  ],
  [
    'pt',
    'Na sexta-feira houve uma troca e 286 prisioneiros foram libertados.\nDois dias antes da troca tinham sido libertados 32 civis.',
    '286 freed 2026-01-23..2026-01-23',
    '32 freed 2026-01-21..2026-01-21',
  ],
  [
    'es',
    'Foro Penal dijo que 412 presos han salido desde el 8 de enero.\nUna semana antes de la amnistía habían sido liberados 40 extranjeros.',
    '412 freed 2026-01-08..2026-01-26',
    '40 freed ?..2026-01-26',
  ],
  [
    'pt',
    'O Foro Penal disse que 412 presos saíram desde 8 de janeiro.\nDois dias antes da troca tinham sido libertados 32 civis.',
    '412 freed 2026-01-08..2026-01-26',
    '32 freed ?..2026-01-26',
  ],
  [
    'es',
    'Foro Penal dijo que 412 presos han salido desde el 8 de enero.\nUna semana antes habían salido 380.',
    '412 freed 2026-01-08..2026-01-26',
    '380 freed 2026-01-19..2026-01-19',
  ],
];

testFigures(rows, dated);
