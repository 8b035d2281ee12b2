import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** Who questions another body's count and is quoted behind a colon speaks the quotation; what is denied in quotes is denied, and what is quoted behind a denial is said. */
const rows: readonly FigureRow[] = [
  // desmintió: «»
  [
    'es',
    'El ministro Diosdado Cabello desmintió que queden 900 presos políticos: "Ya soltamos a 410 y no hay más".',
    '410 freed Government of Venezuela ?..2026-01-26',
  ],
  [
    'es',
    'El ministro Cabello negó que haya presos políticos: "Hemos liberado a 410 personas", afirmó.',
    '410 freed Government of Venezuela ?..2026-01-26',
  ],
  ['es', 'El fiscal negó que hayan sido liberados 900 presos: "Es falso que soltamos a 900".'],
  ['en', 'The minister denied that 900 prisoners had been released.'],
  [
    'es',
    'El fiscal rechazó la cifra de Foro Penal: "Nosotros hemos liberado a 410 personas".',
    '410 freed Government of Venezuela ?..2026-01-26',
  ],
  [
    'es',
    'El fiscal criticó a Foro Penal: "Hemos liberado a 410 personas".',
    '410 freed Government of Venezuela ?..2026-01-26',
  ],
  ['es', 'Alfredo Romero respondió al Gobierno: "Solo han salido 56 presos".', '56 freed Foro Penal ?..2026-01-26'],
  [
    'es',
    'Alfredo Romero comparó la cifra con la del Gobierno: "Solo han salido 56 presos".',
    '56 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'Foro Penal cuestionó el balance del Gobierno: "Solo han salido 56 presos".',
    '56 freed Foro Penal ?..2026-01-26',
  ],
  ['es', 'El último balance de Foro Penal: 56 presos liberados.', '56 freed Foro Penal ?..2026-01-26'],
  ['es', 'Este es el balance de Foro Penal: 56 presos liberados.', '56 freed Foro Penal ?..2026-01-26'],
  [
    'en',
    'Foro Penal questioned the government\'s tally: "Only 56 prisoners have been released."',
    '56 freed Foro Penal ?..2026-01-26',
  ],
  // negó que «»
  ['es', 'El fiscal negó que "900 presos hayan sido liberados".'],
  ['es', 'El fiscal negó que se haya liberado a "900 presos".'],
  ['es', 'El fiscal negó que hayan sido liberados 900 presos.'],
  ['en', 'The prosecutor denied that "900 prisoners have been released".'],
  ['pt', 'O procurador negou que "900 presos tenham sido libertados".'],
  // whose word another only passes on does not speak next
  [
    'en',
    'Provea says that, by the government\'s account, 430 people have been freed since December. "The real number is 84," reads its communique.',
    '430 freed Government of Venezuela 2025-12-01..2026-01-26',
    '84 freed Provea 2025-12-01..2026-01-26',
  ],
  [
    'es',
    'Provea dice que, según el Gobierno, 430 personas han sido excarceladas desde diciembre. «El número real es 84», reza su comunicado.',
    '430 freed Government of Venezuela 2025-12-01..2026-01-26',
    '84 freed Provea 2025-12-01..2026-01-26',
  ],
  [
    'pt',
    'A Provea diz que, segundo o governo, 430 pessoas foram soltas desde dezembro. "O número real é 84", diz o seu comunicado.',
    '430 freed Government of Venezuela 2025-12-01..2026-01-26',
    '84 freed Provea 2025-12-01..2026-01-26',
  ],
  [
    'en',
    'The government says 430 people were freed. "Only 84 people were freed," reads a statement by Provea.',
    '430 freed Government of Venezuela ?..2026-01-26',
    '84 freed Provea ?..2026-01-26',
  ],
];

testFigures(rows, whoseAndDated);
