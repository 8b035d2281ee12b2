import type { LanguageCode } from '../../src/domain/article.js';
import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Who they are of whom an age is told, and in which words: the age counts nobody. */
const told: readonly (readonly [
  language: LanguageCode,
  before: string,
  subjects: readonly string[],
  ages: readonly string[],
])[] = [
  [
    'en',
    'Foro Penal said 266 people were freed.',
    ['Eleven of those freed', 'Eleven of the released', 'Eleven of them', 'Eleven of those on the list', 'Eleven'],
    [
      'were under 18',
      'are over 60',
      'were more than 70',
      'are over 60 years old',
      'are under 18, and most have children',
    ],
  ],
  [
    'en',
    'Foro Penal said 266 people were freed.',
    ['Eleven of those freed', 'Eleven of the women'],
    ['were between 18 and 25', 'are about 20'],
  ],
  [
    'es',
    'Foro Penal dijo que 266 personas fueron excarceladas.',
    ['Once de los excarcelados', 'Once de las liberadas', 'Once de ellos', 'Once'],
    ['tienen más de 60', 'tenían menos de 18', 'son menores de 25', 'tienen más de 60 años'],
  ],
  ['es', 'Foro Penal dijo que 266 personas fueron excarceladas.', ['Once de los liberados'], ['tienen entre 18 y 25']],
  [
    'pt',
    'O Foro Penal disse que 266 pessoas foram soltas.',
    ['Onze dos libertados', 'Onze das mulheres', 'Onze deles', 'Onze'],
    ['têm mais de 60', 'tinham menos de 18', 'são menores de 25', 'têm mais de 60 anos'],
  ],
  ['pt', 'O Foro Penal disse que 266 pessoas foram soltas.', ['Onze dos libertados'], ['têm entre 18 e 25']],
];

const rows: readonly FigureRow[] = [
  ...told.flatMap(([language, before, subjects, ages]) =>
    subjects.flatMap((subject) =>
      ages.map((age): FigureRow => [language, `${before} ${subject} ${age}.`, '266 freed', '11 freed']),
    ),
  ),
  [
    'en',
    'Foro Penal said 266 people were freed. Eleven of those freed are over 70 and two are under 18.',
    '266 freed',
    '11 freed',
    '2 freed',
  ],
  ['en', 'Foro Penal said 266 people were freed, eleven of them under 18.', '266 freed', '11 freed'],
  // behind the noun of whom it is told
  ['en', 'Foro Penal said 12 people under 18 were freed on Friday.', '12 freed'],
  ['en', 'Foro Penal said 12 political prisoners under 25 were freed on Friday.', '12 freed'],
  ['es', 'Foro Penal dijo que 12 presos con menos de 21 salieron el viernes.', '12 freed'],
  ['es', 'Foro Penal dijo que 12 presos de menos de 21 fueron liberados el viernes.', '12 freed'],
  ['pt', 'A Foro Penal disse que 12 pessoas com menos de 18 foram soltas na sexta-feira.', '12 freed'],
  // no age: so many are counted
  ['en', 'Foro Penal said that of 266 prisoners under 40 had left jail.', '266 freed', 'less_than 40 freed'],
  ['es', 'Foro Penal dijo que de los 266 presos menos de 40 salieron el viernes.', '266 freed', 'less_than 40 freed'],
  ['en', 'Foro Penal said the names freed on Friday were more than 60.', 'more_than 60 freed'],
  ['en', 'Of the 266 on the list, those freed so far were fewer than 40.', 'less_than 40 freed'],
  ['es', 'Foro Penal dijo que los liberados del viernes eran más de 60.', 'more_than 60 freed'],
  ['pt', 'O Foro Penal disse que os libertados de sexta-feira eram mais de 60.', 'more_than 60 freed'],
  // with so many of that age
  ['en', 'Foro Penal said 240 people were freed, with 13 aged over 60.', '240 freed', '13 freed'],
  ['en', 'Foro Penal said 240 people were freed, including 88 aged 70 or older.', '240 freed', '88 freed'],
  ['en', 'Foro Penal said 240 people were freed, including 13 under 18.', '240 freed', '13 freed'],
  ['en', 'Foro Penal said 240 people were freed, with the youngest aged 17.', '240 freed'],
  ['es', 'Foro Penal dijo que 240 personas fueron liberadas, con 13 mayores de 60.', '240 freed', '13 freed'],
  // nobody single has an age between two commas
  [
    'en',
    'Foro Penal counts 88 people freed. Thirty-two had been convicted; the rest, 56, were awaiting trial.',
    '88 freed',
    '32 freed',
    '56 freed',
  ],
  ['en', 'Foro Penal said the largest batch, 56, left Yare prison on Monday.', '56 freed'],
  ['en', 'Foro Penal said the head of the group, 56, left Yare prison on Monday.'],
  ['en', 'Foro Penal said the youngest of the rest, 19, left Yare prison on Monday.'],
  ['es', 'El resto, 56, sigue en prisión, dijo Foro Penal.', '56 held'],
  ['es', 'El jefe del grupo, 56, salió de prisión, dijo Foro Penal.'],
  ['pt', 'O resto, 56, continua na prisão, disse o Foro Penal.', '56 held'],
  ['pt', 'O chefe do grupo, 56, saiu da prisão, disse o Foro Penal.'],
];
testFigures(rows, count);
