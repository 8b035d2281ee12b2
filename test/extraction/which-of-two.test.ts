import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** "The former", "la segunda": which of two bodies counts, in the sentence that names both and after it. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'Foro Penal and Provea differ: the former counts 344 released, the latter 351.',
    '344 freed Foro Penal ?..2026-01-26',
    '351 freed Provea ?..2026-01-26',
  ],
  [
    'en',
    'Foro Penal and Provea disagree: the first counts 344 released and the second counts 351.',
    '344 freed Foro Penal ?..2026-01-26',
    '351 freed Provea ?..2026-01-26',
  ],
  [
    'en',
    'Foro Penal and Provea differ. The former counts 344 released, the latter 351.',
    '344 freed Foro Penal ?..2026-01-26',
    '351 freed Provea ?..2026-01-26',
  ],
  [
    'es',
    'Foro Penal y Provea difieren: el primero cuenta 344 liberados y la segunda 351.',
    '344 freed Foro Penal ?..2026-01-26',
    '351 freed Provea ?..2026-01-26',
  ],
  [
    'es',
    'Foro Penal y Provea no coinciden. El primero cuenta 344 liberados y la segunda cuenta 351.',
    '344 freed Foro Penal ?..2026-01-26',
    '351 freed Provea ?..2026-01-26',
  ],
  [
    'es',
    'Foro Penal y Provea llevan listas distintas: el primero suma 344 liberados, mientras que la segunda suma 351.',
    '344 freed Foro Penal ?..2026-01-26',
    '351 freed Provea ?..2026-01-26',
  ],
  [
    'pt',
    'Foro Penal e Provea divergem: o primeiro conta 344 libertados e a segunda, 351.',
    '344 freed Foro Penal ?..2026-01-26',
    '351 freed Provea ?..2026-01-26',
  ],
  // "a segunda" is Monday, too, but not after "o primeiro"
  [
    'pt',
    'Foro Penal e Provea divergem. O primeiro conta 344 libertados e a segunda conta 351.',
    '344 freed Foro Penal ?..2026-01-26',
    '351 freed Provea ?..2026-01-26',
  ],
  ['pt', 'A Provea contou 344 libertados na segunda.', '344 freed Provea 2026-01-26..2026-01-26'],
  // the first of the people, and no body
  [
    'en',
    'Foro Penal and Provea were at the gate: the first 44 people freed were women, said Provea.',
    '44 freed Provea ?..2026-01-26',
  ],
  [
    'es',
    'Foro Penal y Provea esperaban en la puerta: los primeros 44 liberados eran mujeres, dijo Provea.',
    '44 freed Provea ?..2026-01-26',
  ],
  [
    'pt',
    'Foro Penal e Provea esperavam à porta: os primeiros 44 libertados eram mulheres, disse a Provea.',
    '44 freed Provea ?..2026-01-26',
  ],
];

testFigures(rows, whoseAndDated);
