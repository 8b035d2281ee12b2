import { count, type FigureRow, testFigures } from './figure-rows.js';

/** What is told of others before a verb of saying does not hold of the number behind it. */
const rows: readonly FigureRow[] = [
  [
    'en',
    "The teachers' union FNM, whose members had been held since August, said 41 of them had been freed.",
    '41 freed',
  ],
  ['en', 'Foro Penal, whose lawyers visited people held in El Rodeo, said 41 of them had been freed.', '41 freed'],
  ['en', 'Foro Penal, which defends 902 people still in jail, said 41 of them had been freed.', '902 held', '41 freed'],
  ['en', 'Relatives of people held since August said 41 had been freed.', '41 freed'],
  ['en', 'Relatives of protesters detained in August said 41 of them had been freed.', '41 freed'],
  ['en', 'The union, whose leaders remain in jail, said 41 of its members had been freed.', '41 freed'],
  [
    'es',
    'El sindicato FNM, cuyos afiliados estaban presos desde agosto, dijo que 41 de ellos habían sido excarcelados.',
    '41 freed',
  ],
  ['es', 'Familiares de personas detenidas en agosto dijeron que 41 de ellas habían sido excarceladas.', '41 freed'],
  ['es', 'La ONG, cuyo director sigue preso desde mayo, contó 41 excarcelados.', '41 freed'],
  ['pt', 'O sindicato FNM, cujos filiados estavam presos desde agosto, disse que 41 deles foram soltos.', '41 freed'],
  ['pt', 'Familiares de pessoas detidas em agosto disseram que 41 delas foram soltas.', '41 freed'],
  ['pt', 'A Casa Aberta, cujo diretor continua preso, disse que 41 pessoas foram soltas.', '41 freed'],
  ['en', 'Foro Penal, whose director has been in prison since May, said 41 people had been freed.', '41 freed'],
  [
    'es',
    'Foro Penal, cuyo director sigue preso desde mayo, dijo que 41 personas habían sido excarceladas.',
    '41 freed',
  ],
  ['pt', 'O Foro Penal, cujo diretor está preso desde maio, disse que 41 pessoas foram soltas.', '41 freed'],
];

testFigures(rows, count);
