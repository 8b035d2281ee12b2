import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** "The official figure" is the government's, whatever verb it has or lacks, and not of whoever was heard before. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'In Venezuela Foro Penal counts 154 releases. The official figure is 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'en',
    'In Venezuela Foro Penal counts 154 releases, against an official figure of 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'en',
    'In Venezuela Foro Penal counts 154 releases; the official count is more than 400.',
    '154 Foro Penal',
    '400 Government of Venezuela',
  ],
  [
    'en',
    'In Venezuela the official figure of 406 releases is disputed by Foro Penal, which counts 154.',
    '406 Government of Venezuela',
    '154 Foro Penal',
  ],
  [
    'en',
    'Foro Penal counts 154 releases. The official figure, given by the interior ministry, is 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'es',
    'CARACAS.- Foro Penal cuenta 154 excarcelaciones. La cifra oficial es de 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'es',
    'CARACAS.- Foro Penal cuenta 154 excarcelaciones, frente a la cifra oficial de 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'es',
    'En Venezuela la cifra oficial de 406 excarcelados es cuestionada por Foro Penal, que cuenta 154.',
    '406 Government of Venezuela',
    '154 Foro Penal',
  ],
  [
    'pt',
    'Na Venezuela o Foro Penal conta 154 libertações. O número oficial é de 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  [
    'pt',
    'Na Venezuela o Foro Penal conta 154 libertações. O número oficial, dado pelo governo, é de 406.',
    '154 Foro Penal',
    '406 Government of Venezuela',
  ],
  // of the dead, and by nobody official
  ['en', 'In Venezuela Foro Penal counts 154 releases. The official death toll of the storm is 406.', '154 Foro Penal'],
  ['es', 'En Venezuela la cifra oficial de muertos es de 12. Foro Penal cuenta 154 excarcelaciones.', '154 Foro Penal'],
  [
    'pt',
    'Na Venezuela o Foro Penal conta 154 libertações. O número da semana passada era 90.',
    '154 Foro Penal',
    '90 Foro Penal',
  ],
];

testFigures(rows, whose);
