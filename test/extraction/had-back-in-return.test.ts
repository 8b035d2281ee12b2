import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Whoever lets people go and has soldiers of their own back in return: both are free. */
const rows: readonly FigureRow[] = [
  ['en', 'Azerbaijan freed 31 Armenian servicemen and received three soldiers in return.', '31 freed', '3 freed'],
  ['es', 'Azerbaiyán soltó a 31 militares armenios y recibió a cambio a tres de sus soldados.', '31 freed', '3 freed'],
  ['es', 'El ministerio ruso confirmó que recibió, a cambio, a 161 soldados cautivos.', '161 freed'],
  [
    'pt',
    'O Azerbaijão libertou 31 militares armênios e recebeu em troca três de seus soldados.',
    '31 freed',
    '3 freed',
  ],
  ['pt', 'O ministério russo confirmou que recebeu, em troca, 161 soldados.', '161 freed'],
  // what else is had for prisoners
  ['en', 'The government freed 31 prisoners and got two planes in return.', '31 freed'],
  ['es', 'El Gobierno liberó a 31 presos y recibió a cambio a dos enviados de Washington.', '31 freed'],
  ['pt', 'O governo libertou 31 presos e recebeu em troca dois aviões.', '31 freed'],
];

testFigures(rows, count);
