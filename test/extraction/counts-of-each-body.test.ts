import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

const FORO = '344 freed Foro Penal ?..2026-01-26';
const PROVEA = '351 freed Provea ?..2026-01-26';
const STATE = '406 freed Government of Venezuela ?..2026-01-26';

/** Everyone has a number: a head says what is counted, and behind the colon each number stands with whoever gives it. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'The number of people freed varies: 344 according to Foro Penal, 351 according to Provea and 406 according to the government.',
    FORO,
    PROVEA,
    STATE,
  ],
  [
    'es',
    'La cifra de liberados varía: 344 según Foro Penal, 351 según Provea y 406 según el Gobierno.',
    FORO,
    PROVEA,
    STATE,
  ],
  [
    'pt',
    'O número de libertados varia: 344 segundo o Foro Penal, 351 segundo a Provea e 406 segundo o governo.',
    FORO,
    PROVEA,
    STATE,
  ],
  [
    'en',
    'How many have been freed depends on who is asked: Foro Penal says 344, Provea 351 and the government 406.',
    FORO,
    PROVEA,
    STATE,
  ],
  [
    'es',
    'Cuántos han salido depende de a quién se pregunte: Foro Penal dice que 344, Provea 351 y el Gobierno 406.',
    FORO,
    PROVEA,
    STATE,
  ],
  [
    'en',
    'Counts of the people freed differ: Foro Penal has 344, Provea 351 and the government 406.',
    FORO,
    PROVEA,
    STATE,
  ],
  [
    'es',
    'Los recuentos de liberados difieren: Foro Penal tiene 344, Provea 351 y el Gobierno 406.',
    FORO,
    PROVEA,
    STATE,
  ],
  [
    'pt',
    'As contagens de libertados divergem: o Foro Penal tem 344, a Provea 351 e o governo 406.',
    FORO,
    PROVEA,
    STATE,
  ],
  [
    'en',
    'There is no agreement on how many have been freed: 344, says Foro Penal; 351, says Provea; 406, says the government.',
    FORO,
    PROVEA,
    STATE,
  ],
  [
    'es',
    'No hay acuerdo sobre cuántos han sido liberados: 344, dice Foro Penal; 351, dice Provea; 406, dice el Gobierno.',
    FORO,
    PROVEA,
    STATE,
  ],
  [
    'pt',
    'Não há acordo sobre quantos foram libertados: 344, diz o Foro Penal; 351, diz a Provea; 406, diz o governo.',
    FORO,
    PROVEA,
    STATE,
  ],
  // in brackets
  [
    'en',
    'Figures for those freed differ: 344 (Foro Penal), 351 (Provea) and 406 (the government).',
    FORO,
    PROVEA,
    STATE,
  ],
  ['es', 'Las cifras de liberados difieren: 344 (Foro Penal), 351 (Provea) y 406 (Gobierno).', FORO, PROVEA, STATE],
  ['pt', 'Os números de libertados divergem: 344 (Foro Penal), 351 (Provea) e 406 (governo).', FORO, PROVEA, STATE],
  ['es', 'Van 344 excarcelados (Foro Penal) o 406 (Gobierno).', FORO, STATE],
  ['pt', 'São 344 soltos (Foro Penal) ou 406 (governo).', FORO, STATE],
  ['en', 'All in all 344 prisoners have been freed (Foro Penal).', FORO],
  ['en', 'Romero (Foro Penal) counts 344 people freed.', FORO],
  // how many counts there are is no count of people
  [
    'es',
    'Hay tres cifras de excarcelados: la de Foro Penal, 344; la de Provea, 351, y la del Gobierno, 406.',
    FORO,
    PROVEA,
    STATE,
  ],
  [
    'pt',
    'Há três cifras de libertados: a do Foro Penal, 344; a da Provea, 351, e a do governo, 406.',
    FORO,
    PROVEA,
    STATE,
  ],
  ['en', "Two tallies of the freed exist: Foro Penal's, 344, and the government's, 406.", FORO, STATE],
  [
    'en',
    "There are three different figures for those freed: Foro Penal's, 344; Provea's, 351; and the government's, 406.",
    FORO,
    PROVEA,
    STATE,
  ],
  // where nobody gives a number, and where something else is counted, nothing
  ['en', 'The number of people freed was the talk of the day: 344 in one shop, 351 in another.'],
  ['en', 'The number of visitors varies: 344 according to Foro Penal, 351 according to Provea.'],
  ['es', 'El número de visitas varía: 344 según Foro Penal y 406 según el Gobierno.'],
  ['pt', 'O número de visitas varia: 344 segundo o Foro Penal e 406 segundo o governo.'],
];

testFigures(rows, whoseAndDated);
