import { count, type FigureRow, testFigures } from './figure-rows.js';

/** From one hand of the law to another nobody is free; handed to another country, or to those who take them home, they are. */
const rows: readonly FigureRow[] = [
  ['en', 'Police handed over 12 detainees to prosecutors.'],
  ['en', 'Police handed 12 detainees over to the courts.'],
  ['en', 'The army handed over 12 detainees to the police.'],
  ['es', 'La policía entregó 12 detenidos a la Fiscalía.'],
  ['es', 'El Ejército entregó a la policía 12 detenidos.'],
  ['es', 'La policía entregó 12 detenidos al Ministerio Público.'],
  ['pt', 'A polícia entregou 12 detidos ao Ministério Público.'],
  ['pt', 'A polícia entregou à Justiça 12 detidos.'],
  ['en', 'Israel handed over 1,968 prisoners.', '1968 freed'],
  ['es', 'Colombia entregó 12 presos a Venezuela.', '12 freed'],
  ['pt', 'Israel entregou 1.968 presos.', '1968 freed'],
  ['en', 'Hamas handed 20 hostages over to the Red Cross.', '20 freed'],
  ['es', 'Hamás entregó a 20 rehenes a la Cruz Roja, y la policía los escoltó.', '20 freed'],
  ['pt', 'A Ucrânia entregou 12 prisioneiros ao Ministério da Defesa russo.', '12 freed'],
];

testFigures(rows, count);
