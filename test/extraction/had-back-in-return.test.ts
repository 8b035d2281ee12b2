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
  // handed over, with "a" before them and without
  ['es', 'Israel entregó 1.968 presos palestinos.', '1968 freed'],
  ['es', 'Kiev ha entregado 193 prisioneros rusos.', '193 freed'],
  ['es', 'Israel entregó a 1.968 presos palestinos y los cuerpos de 45 gazatíes.', '1968 freed'],
  ['es', 'El comité entregó 12 cartas de presos al papa.'],
  ['es', 'El fiscal entregó 40 cuerpos de presos muertos a sus familias.'],
  ['es', 'La ONG entregó una lista de 300 presos políticos.', '300 held'],
  ['pt', 'Israel entregou 1.968 presos palestinos.', '1968 freed'],
  ['en', 'Israel handed over 1,968 Palestinian prisoners.', '1968 freed'],
  // what else is had for prisoners
  ['en', 'The government freed 31 prisoners and got two planes in return.', '31 freed'],
  ['es', 'El Gobierno liberó a 31 presos y recibió a cambio a dos enviados de Washington.', '31 freed'],
  ['pt', 'O governo libertou 31 presos e recebeu em troca dois aviões.', '31 freed'],
];

testFigures(rows, count);
