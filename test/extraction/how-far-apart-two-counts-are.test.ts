import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** By how many one count is above or below another counts nobody. */
const rows: readonly FigureRow[] = [
  ['en', 'The ministry says 50 people were freed, nine more than Foro Penal.', '50 Government of Venezuela'],
  ['en', 'The ministry says 50 people were freed, nine more than Foro Penal counts.', '50 Government of Venezuela'],
  ['en', 'The ministry says 50 people were freed, nine more than the NGO has verified.', '50 government'],
  ['en', 'Foro Penal counts 50 releases, 66 fewer than the government.', '50 Foro Penal'],
  ['en', 'Foro Penal counts 50 releases, nine more than on Friday.', '50 Foro Penal'],
  ['en', 'Foro Penal counts 50 releases, nine more than a week ago.', '50 Foro Penal'],
  ['en', 'Foro Penal counts 50 releases, nine more than in its last report.', '50 Foro Penal'],
  ['en', 'Foro Penal counts 50 freed prisoners, 66 fewer than the official figure.', '50 Foro Penal'],
  ['en', 'Foro Penal says 902 people are still in jail, 30 more than Provea.', '902 Foro Penal'],
  ['en', 'Foro Penal counts 66 releases fewer than the government.'],
  [
    'es',
    'El ministerio dice que 50 personas fueron excarceladas, nueve más que Foro Penal.',
    '50 Government of Venezuela',
  ],
  [
    'es',
    'El ministerio dice que 50 personas fueron excarceladas, nueve más de las que cuenta Foro Penal.',
    '50 Government of Venezuela',
  ],
  ['es', 'Foro Penal cuenta 50 excarcelaciones, 66 menos que el Gobierno.', '50 Foro Penal'],
  ['es', 'Foro Penal cuenta 50 excarcelaciones, nueve más que el viernes.', '50 Foro Penal'],
  ['es', 'Foro Penal cuenta 50 excarcelados, 66 menos de los que anunció el Gobierno.', '50 Foro Penal'],
  ['es', 'Foro Penal dice que 902 personas siguen presas, 30 más que Provea.', '902 Foro Penal'],
  ['es', 'Foro Penal dice que 902 personas siguen presas, 30 más que hace una semana.', '902 Foro Penal'],
  ['pt', 'O ministério diz que 50 pessoas foram soltas, nove a mais que o Foro Penal.', '50 Government of Venezuela'],
  ['pt', 'O ministério diz que 50 pessoas foram soltas, nove mais do que o Foro Penal.', '50 Government of Venezuela'],
  ['pt', 'O Foro Penal conta 50 libertações, 66 a menos que o governo.', '50 Foro Penal'],
  ['pt', 'O Foro Penal conta 50 libertações, 66 menos do que o governo anunciou.', '50 Foro Penal'],
  ['pt', 'O Foro Penal diz que 902 pessoas continuam presas, 30 a mais que a Provea.', '902 Foro Penal'],
  ['en', 'The ministry says 50 people were freed, nine more than the day after.', '50 government'],
  ['en', 'The government freed 50 people and nine more on Monday, Foro Penal said.', '50 Foro Penal', '9 Foro Penal'],
];

testFigures(rows, whose);
