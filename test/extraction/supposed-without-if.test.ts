import { count, type FigureRow, testFigures } from './figure-rows.js';

/** A verb at the head of its clause supposes what "if" would: nobody is free. */
const rows: readonly FigureRow[] = [
  ['en', 'Had 41 prisoners been freed, the strike would have ended.'],
  ['en', 'Had they freed 41, the strike would have ended.'],
  ['en', 'The talks would have gone on, had the junta freed 41 prisoners.'],
  ['en', 'Were 41 prisoners to be freed, the talks would go on.'],
  ['en', 'Should 41 prisoners be freed, the talks will go on.'],
  ['es', 'De haber liberado a 41 presos, la huelga habría terminado.'],
  ['es', 'Hubieran sido liberados 41 presos si el juez hubiese firmado.'],
  ['es', 'De ser liberados 41 presos, el diálogo seguiría.'],
  ['pt', 'Tivessem 41 presos sido libertados, a greve teria acabado.'],
  ['pt', 'Fossem libertados 41 presos, o diálogo continuaria.'],
  // inside its clause the same word tells what came before, or where people are
  ['en', 'By noon the junta had freed 41 prisoners.', '41 freed'],
  ['en', 'The camp, once a school, had 41 prisoners on Friday.', '41 held'],
  ['en', 'In all 41 prisoners were freed.', '41 freed'],
  ['es', 'Lamentó que hubieran sido liberados 41 presos.', '41 freed'],
  ['es', 'Después de haber liberado a 41 presos, la junta calló.', '41 freed'],
  ['pt', 'Lamentou que tivessem sido libertados 41 presos.', '41 freed'],
];

testFigures(rows, count);
