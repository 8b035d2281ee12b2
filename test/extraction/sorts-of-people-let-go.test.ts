import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Whatever people are by trade, by creed or to a party, those let go are counted; a sort of things is not. */
const rows: readonly FigureRow[] = [
  ['en', 'The regime has set 41 of its critics free.', '41 freed'],
  ['en', 'Police freed 41 followers of the preacher on Friday.', '41 freed'],
  ['en', 'The junta freed 41 scholars on Friday.', '41 freed'],
  ['en', 'The junta freed 41 generals and colonels on Friday.', '41 freed'],
  ['en', 'Police freed 41 Islamists on Friday.', '41 freed'],
  ['es', 'Los rebeldes liberaron a 41 simpatizantes el viernes.', '41 freed'],
  ['es', 'Quedaron en libertad 41 huelguistas.', '41 freed'],
  ['es', 'Quedaron en libertad 41 comunistas.', '41 freed'],
  ['es', 'Quedaron en libertad 41 normalistas.', '41 freed'],
  ['pt', 'Ficaram em liberdade 41 grevistas.', '41 freed'],
  ['pt', 'Os rebeldes libertaram 41 generais na sexta-feira.', '41 freed'],
  ['pt', 'Os rebeldes libertaram 41 apoiantes na sexta-feira.', '41 freed'],
  ['en', 'The museum freed 41 turtles on Friday.'],
  ['en', 'Critics gave 41 films a prize.'],
  ['es', 'El club liberó a 41 jugadores.'],
  // no longer there
  ['en', '41 people are no longer in prison.', '41 freed'],
  ['es', '41 personas ya no están en prisión.', '41 freed'],
  ['pt', '41 pessoas já não estão na prisão.', '41 freed'],
  ['en', '41 people are not in prison.'],
  ['es', '41 personas no están en prisión.'],
];

testFigures(rows, count);
