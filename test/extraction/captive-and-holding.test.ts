import { count, type FigureRow, testFigures, whose } from './figure-rows.js';

/** Captives told of by a word for it behind their noun, and whom somebody says to hold. */
const held: readonly FigureRow[] = [
  ['es', 'Según Foro Penal, eran más de 7.000 los militares ucranianos cautivos.', 'more_than 7000 held'],
  ['es', 'Según Foro Penal, son 31 las mujeres cautivas en la selva, entre ellas 4 médicas.', '31 held', '4 held'],
  ['es', 'Rusia dice retener a 6.300 militares.', '6300 held'],
  ['es', 'El Gobierno reconoce mantener presos a 140 opositores.', '140 held'],
  ['es', 'Las autoridades siguen reteniendo a 40 opositores.', '40 held'],
  ['es', 'Fueron liberadas 13 mujeres cautivas en Gaza, dijo Israel.', '13 freed'],
  ['es', 'Hamás liberó a 13 mujeres cautivas, dijo Israel.', '13 freed'],
  ['es', 'El poeta cautivó a 300 vecinos.'],
  ['es', 'La ley permite retener a 300 personas.'],
  ['es', 'El Gobierno promete no retener a 140 migrantes.'],
  ['pt', 'Segundo o Foro Penal, eram 7.000 os militares ucranianos cativos.', '7000 held'],
  ['pt', 'A Rússia diz reter 6.300 militares.', '6300 held'],
  ['pt', 'A Rússia continua a reter 6.300 militares.', '6300 held'],
  ['pt', 'O Hamas libertou 13 mulheres cativas em Gaza, disse Israel.', '13 freed'],
  ['pt', 'A lei permite reter 300 pessoas.'],
  ['en', 'Hamas holds captive 48 people, Israel said.', '48 held'],
  ['en', 'The gunmen held hostage 12 people and freed three of them.', '12 held', '3 freed'],
  ['en', 'The hotel holds 300 people.'],
];

/** "says that Russia says to hold": theirs who hold them. */
const theirs: readonly FigureRow[] = [
  [
    'es',
    'El Ministerio de Defensa de Ucrania aseguró que Rusia dice retener a 40 militares.',
    '40 Government of Russia',
  ],
  ['es', 'Rusia dice retener a 40 militares.', '40 Government of Russia'],
  ['pt', 'A Rússia diz reter 40 militares.', '40 Government of Russia'],
  ['en', 'Hamas says that 48 people are held captive.', '48 Hamas'],
];

testFigures(held, count);
testFigures(theirs, whose);
