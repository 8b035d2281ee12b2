import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Whoever guarantees a release, or says that people are to leave, promises it. */
const rows: readonly FigureRow[] = [
  ['en', 'The executive guaranteed him the release of 41 prisoners by the end of March.', '41 promised ?..2026-03-31'],
  ['es', 'El Ejecutivo garantiza la liberación de 41 presos.', '41 promised ?..2026-01-26'],
  ['pt', 'O Executivo lhe garantiu a libertação de 41 presos até ao fim de março.', '41 promised ?..2026-03-31'],
  ['pt', 'Cinquenta presos hão de sair da cadeia hoje.', '50 promised 2026-01-26..2026-01-26'],
  ['es', 'Cincuenta presos han de salir de la cárcel hoy.', '50 promised 2026-01-26..2026-01-26'],
  // who guarantees that it was so says it
  ['pt', 'O ministro garantiu que 41 presos foram libertados.', '41 freed ?..2026-01-26'],
  ['es', 'El ministro garantizó que 41 presos fueron liberados.', '41 freed ?..2026-01-26'],
];

testFigures(rows, dated);
