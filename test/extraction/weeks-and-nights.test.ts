import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** The week, the night or the feast that is meant. */
const rows: readonly FigureRow[] = [
  // the week that a day is in
  ['en', 'In the week of 12 January 41 prisoners were freed.', '41 freed 2026-01-12..2026-01-18'],
  ['en', 'During the week of 14 January 41 prisoners were freed.', '41 freed 2026-01-12..2026-01-18'],
  ['es', 'En la semana del 12 de enero fueron excarcelados 41 presos.', '41 freed 2026-01-12..2026-01-18'],
  ['es', 'En la semana del 12 al 18 de enero fueron excarcelados 41 presos.', '41 freed 2026-01-12..2026-01-18'],
  ['pt', 'Na semana de 12 de janeiro foram soltos 41 presos.', '41 freed 2026-01-12..2026-01-18'],
  ['pt', 'Na semana de 12 a 18 de janeiro foram soltos 41 presos.', '41 freed 2026-01-12..2026-01-18'],
  // one night
  ['pt', 'Na noite de 23 para 24 de janeiro foram soltos 41 presos.', '41 freed 2026-01-23..2026-01-24'],
  ['es', 'La noche del 23 al 24 de enero fueron excarcelados 41 presos.', '41 freed 2026-01-23..2026-01-24'],
  ['en', 'In less than 24 hours 41 people were freed.', '41 freed 2026-01-25..2026-01-26'],
  ['en', 'In just three days 41 people were freed.', '41 freed 2026-01-24..2026-01-26'],
  ['en', 'On Christmas Eve and Christmas Day 99 people were freed.', '99 freed 2025-12-24..2025-12-25'],
  ['en', 'On Christmas Day 99 people were freed.', '99 freed 2025-12-25..2025-12-25'],
];

testFigures(rows, dated);
