import { count, type FigureRow, testFigures } from './figure-rows.js';

/** Whose release is only asked for and who are held yet, past who says so: "the 902 people who, according to S, remain in jail". */
const rows: readonly FigureRow[] = [
  [
    'es',
    'La ONU pidió al Gobierno que libere a las 902 personas que, según Foro Penal, siguen en la cárcel.',
    '902 held',
  ],
  ['es', 'La Iglesia pidió la libertad de las 902 personas que, de acuerdo con Provea, continúan presas.', '902 held'],
  [
    'en',
    'The UN urged the government to free the 902 people who, according to Foro Penal, remain in jail.',
    '902 held',
  ],
  ['en', 'The UN called for the release of the 902 people who, Foro Penal says, remain in jail.', '902 held'],
  ['pt', 'A ONU pediu ao governo que liberte as 902 pessoas que, segundo o Foro Penal, continuam presas.', '902 held'],
  ['pt', 'A Igreja pediu a libertação das 902 pessoas que, segundo a Provea, seguem na prisão.', '902 held'],
  ['en', 'The UN urged the government to free 41 people who, according to Foro Penal, are ill.'],
  ['es', 'La ONU pidió que se libere a 41 personas que, según Foro Penal, están enfermas.'],
  ['pt', 'A ONU pediu que sejam libertadas 41 pessoas que, segundo o Foro Penal, estão doentes.'],
];

testFigures(rows, count);
