import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Numbers of names and of any ten, which are nobody let out; and the list that says of prisoners that they are held. */
const rows: readonly FigureRow[] = [
  ['en', 'Foro Penal said 100 people were freed this year, while 430 new names were added to its list.', '100 freed'],
  ['pt', 'O Foro Penal disse que 100 pessoas foram soltas e que 430 novos nomes entraram na lista.', '100 freed'],
  ['en', 'Foro Penal counts 800 political prisoners. Of every ten families that call, nine still wait.', '800 held'],
  [
    'es',
    'Foro Penal cuenta 800 presos políticos. De cada diez familias que llaman, nueve siguen esperando.',
    '800 held',
  ],
  ['en', "Foro Penal's list has 766 detainees, 15 of them on hunger strike.", '766 held', '15 held'],
  ['es', 'La lista del Foro Penal tiene 766 detenidos.', '766 held'],
  ['pt', 'A lista do Foro Penal tem 766 detidos.', '766 held'],
  ['pt', 'Uma nota. Houve 16 detidos por briga.'],
  ['en', 'Prisoners leave.\nThe prison has 40 inmates, and 12 of its staff are on strike.', '40 held'],
  ['en', 'The UN said the Houthis had released 12 of its staff, who were detained in June.', '12 freed'],
  [
    'en',
    'Five Americans have been freed in Venezuela since Monday, an official said. Four of them left on Tuesday, and they were met at the airport by reporters and given food and clothes by the crew of the plane. Two more are in Helicoide and will be released very soon, the official said.',
    '5 freed',
    '4 freed',
    '2 held',
  ],
  // no share: so often, or said of people of their own
  ['es', 'Con presentación cada 30 días salieron 12 presos, dijo el Foro Penal.', '12 freed'],
  // the rest, of whom it is said after the number
  [
    'es',
    'Israel excarceló a 1.968 presos, 250 de ellos condenados. El resto, 1.718, había sido capturado desde 2023.',
    '1968 freed',
    '250 freed',
    '1718 freed',
  ],
  ['en', 'The ministry freed 80 of 140 prisoners. The rest, 60, are still in jail.', '80 freed', '60 held'],
];

testFigures(rows, count);
