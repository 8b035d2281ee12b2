import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Whoever boasts of releases tells them; whoever repeats the boast has not. */
const rows: readonly FigureRow[] = [
  ['en', 'The government in Caracas crows about having freed 897 prisoners.', '897 Government of Venezuela'],
  ['en', 'The government in Caracas prides itself on having freed 897 prisoners.', '897 Government of Venezuela'],
  ['en', 'The government in Caracas has taken credit for freeing 897 prisoners.', '897 Government of Venezuela'],
  [
    'en',
    '"The minister brags that he freed 41 people," Ana Sosa, of Provea, said in Caracas.',
    '41 Government of Venezuela',
  ],
  [
    'es',
    'El Gobierno de Caracas se vanaglorió de que 897 presos hubieran sido liberados.',
    '897 Government of Venezuela',
  ],
  ['es', 'El Gobierno de Caracas hace gala de haber liberado a 897 presos.', '897 Government of Venezuela'],
  ['es', 'El Gobierno de Caracas se enorgullece de haber liberado a 897 presos.', '897 Government of Venezuela'],
  ['pt', 'O governo de Caracas se gaba de ter libertado 897 presos.', '897 Government of Venezuela'],
  ['pt', 'O governo de Caracas orgulha-se de ter libertado 897 presos.', '897 Government of Venezuela'],
  ['pt', 'O governo de Caracas alardeia ter libertado 897 presos.', '897 Government of Venezuela'],
  // of something else
  ['en', 'Foro Penal counts 41 freed. The government took credit for it.', '41 Foro Penal'],
  ['es', 'El Foro Penal cuenta 41 liberados y se enorgullece de su trabajo.', '41 Foro Penal'],
  ['pt', 'O Foro Penal, que se orgulha do seu rigor, conta 41 libertados.', '41 Foro Penal'],
];

testFigures(rows, whose);
