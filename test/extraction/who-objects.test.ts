import { type FigureRow, testFigures, whose } from './figure-rows.js';

const ES = 'El Ministerio para el Servicio Penitenciario comunicó que 92 personas salieron ayer de prisión.';
const EN = 'The prison service said 92 people left prison on Sunday.';
const PT = 'O Ministério do Serviço Penitenciário informou que 92 pessoas saíram da prisão no domingo.';
const WHOLE = '92 Penitentiary Service';

/** To object is to say: the count is whoever's objects, and no longer the body's it is set against. */
const rows: readonly FigureRow[] = [
  [
    'es',
    `${ES}\n“Registramos 41 salidas, ni una más”, objetó en su cuenta de X el Foro Penal.`,
    WHOLE,
    '41 Foro Penal',
  ],
  ['es', `${ES}\n“Registramos 41 salidas, ni una más”, objetó el Foro Penal.`, WHOLE, '41 Foro Penal'],
  ['es', `${ES}\n“Registramos 41 salidas, ni una más”, ripostó en Instagram el Foro Penal.`, WHOLE, '41 Foro Penal'],
  ['es', `${ES}\nEl Foro Penal objetó que solo salieron 41.`, WHOLE, '41 Foro Penal'],
  ['en', `${EN}\n"We recorded 41 releases," objected Foro Penal on its Instagram account.`, WHOLE, '41 Foro Penal'],
  ['en', `${EN}\nForo Penal objected that only 41 had left.`, WHOLE, '41 Foro Penal'],
  ['pt', `${PT}\n"Registramos 41 solturas", objetou em sua conta no Instagram o Foro Penal.`, WHOLE, '41 Foro Penal'],
  ['pt', `${PT}\nO Foro Penal objeta que são só 41.`, WHOLE, '41 Foro Penal'],
  // its own count, where "cuenta" is none of a network
  ['es', 'El Foro Penal no coincide. En su cuenta son 41 los excarcelados.', '41 Foro Penal'],
  // whoever objects to a release tells of none, and an object says nothing
  ['es', 'El fiscal objetó la salida de 12 presos.'],
  ['en', 'The prosecutor objected to the release of 12 prisoners.'],
  ['pt', 'O procurador objetou a soltura de 12 presos.'],
  ['es', 'El domingo salieron, objeto de un indulto del Gobierno, 12 presos, según Provea.', '12 Provea'],
];

testFigures(rows, whose);
