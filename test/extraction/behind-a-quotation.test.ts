import { type FigureRow, testFigures, whose } from './figure-rows.js';

const EN = 'The government speaks of 400 people freed.';
const ES = 'El Gobierno habla de 400 liberados.';
const PT = 'O governo fala em 400 libertados.';
const THEIRS = '400 Government of Venezuela';

/** Whoever stands behind a quotation with any verb said it, and a surname there is of the body behind its comma. */
const rows: readonly FigureRow[] = [
  ['en', `${EN} "We have confirmed only 290," Foro Penal shot back.`, THEIRS, '290 Foro Penal'],
  ['en', `${EN} "We have confirmed only 290," Foro Penal hit back on X.`, THEIRS, '290 Foro Penal'],
  ['en', `${EN} "We have confirmed only 290," shrugged Foro Penal.`, THEIRS, '290 Foro Penal'],
  ['pt', `${PT} "Só confirmamos 290", devolveu o Foro Penal.`, THEIRS, '290 Foro Penal'],
  ['pt', `${PT} "Só confirmamos 290", ironizou o Foro Penal.`, THEIRS, '290 Foro Penal'],
  ['es', `${ES} «Solo hemos confirmado 290», devolvió el Foro Penal.`, THEIRS, '290 Foro Penal'],
  ['en', '"We have confirmed only 290 releases," said Romero, of Foro Penal.', '290 Foro Penal'],
  ['es', '«Solo hemos confirmado 290 liberados», dijo Romero, del Foro Penal.', '290 Foro Penal'],
  ['es', `${ES} «Solo hemos confirmado 290», se quejó Romero, del Foro Penal.`, THEIRS, '290 Foro Penal'],
  ['pt', '"Só confirmamos 290 libertados", disse Romero, da Provea.', '290 Provea'],
  // of a town, and of no body
  ['en', '"We have confirmed only 290 releases," said Romero, of Maracaibo.', '290 unattributed'],
  ['es', '«Solo hemos confirmado 290 liberados», dijo Romero, del Zulia.', '290 unattributed'],
  ['pt', '"Só confirmamos 290 libertados", disse Romero, de Maracaibo.', '290 unattributed'],
  // what was written there counts nobody
  ['en', 'Mothers held up a sheet that read "Where are the 290," Foro Penal members said.'],
];

testFigures(rows, whose);
