import { count, type FigureRow, testFigures } from './figure-rows.js';

/** A release that somebody brings about, tries to or orders: the verb before it says whether anybody is out. */
const rows: readonly FigureRow[] = [
  ['en', 'He managed to free 23 prisoners.', '23 freed'],
  ['en', 'He managed to get 23 prisoners released.', '23 freed'],
  ['en', 'Protests forced the government to free 23 prisoners.', '23 freed'],
  ['en', 'The rebels were forced to let 23 hostages go.', '23 freed'],
  ['en', 'Washington was able to win the release of 23 prisoners.', '23 freed'],
  ['en', 'Washington got 23 prisoners released.', '23 freed'],
  ['en', 'They gathered to celebrate the release of 23 prisoners.', '23 freed'],
  ['en', 'The government will be forced to release 23 prisoners.', '23 promised'],
  ['en', 'Judge orders 23 students freed', '23 promised'],
  ['en', 'The deal is expected to see 23 prisoners freed.', '23 promised'],
  ['en', 'The deal paves the way for the release of 23 prisoners.', '23 promised'],
  ['en', 'The court orders a review and 23 detainees were released.', '23 freed'],
  ['en', 'The deal could see 23 prisoners freed.'],
  ['en', 'Washington is trying to get 23 prisoners released.'],
  ['en', 'She worked to secure the release of 23 prisoners.'],
  ['en', 'He was not able to free 23 hostages.'],
  ['en', 'The envoy has not managed to free 23 prisoners.'],
  ['es', 'Un juez ordenó que 23 detenidos fueran liberados.', '23 promised'],
  ['es', 'El juez ordenó la libertad inmediata de 23 detenidos.', '23 promised'],
  ['es', 'El acuerdo abre la puerta a la liberación de 23 presos.', '23 promised'],
  ['es', 'El acuerdo llevaría a la liberación de 23 presos.', '23 promised'],
  ['es', 'Un día después de que fueran liberados 23 presos, nadie salió.', '23 freed'],
  ['es', 'Antes de que fueran liberados los 23 presos, hubo una protesta.', '23 freed'],
  ['es', 'Los 23 presos que fueran liberados en enero volvieron a casa.', '23 freed'],
  ['es', 'El viaje sirvió para lograr la liberación de 23 presos.', '23 freed'],
  ['es', 'España trabaja para lograr la liberación de 23 presos.'],
  ['es', 'El Papa pidió que fueran liberados 23 presos.'],
  ['pt', 'O juiz decretou a liberdade de 23 detidos.', '23 promised'],
  ['pt', 'O acordo levaria à libertação de 23 presos.', '23 promised'],
  ['pt', 'A viagem serviu para obter a libertação de 23 presos.', '23 freed'],
  ['pt', 'O Brasil trabalha para conseguir a libertação de 23 presos.'],
  // a number that another is set against is no hedge of it
  [
    'pt',
    'O governo diz ter soltado 400 presos, muito acima dos 200 contados pelo Foro Penal.',
    '400 freed',
    '200 freed',
  ],
  [
    'en',
    'The government says it freed 400 prisoners, well above the 200 verified by Foro Penal.',
    '400 freed',
    '200 freed',
  ],
];

testFigures(rows, count);
