import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** A post that a page shows is its author's, and its "today" is the day on which it was posted. */
const rows: readonly FigureRow[] = [
  [
    'en',
    '"As of 8 pm we have verified 104 releases of political prisoners today." — Alfredo Romero (@alfredoromero) January 25, 2026',
    '104 freed Foro Penal 2026-01-25..2026-01-25',
  ],
  [
    'en',
    'As of 8 pm we have verified 104 releases of political prisoners today.\n— Foro Penal (@ForoPenal) January 25, 2026',
    '104 freed Foro Penal 2026-01-25..2026-01-25',
  ],
  // the network writes its days in the language of whoever reads, and not of the post
  [
    'es',
    'A las 8 pm verificamos 104 excarcelaciones de presos políticos hoy. — Foro Penal (@ForoPenal) January 25, 2026',
    '104 freed Foro Penal 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'Verificamos 104 solturas de presos políticos hoje. — Foro Penal (@ForoPenal) 25 de janeiro de 2026',
    '104 freed Foro Penal 2026-01-25..2026-01-25',
  ],
  // whoever the words name has said it
  [
    'en',
    'Provea says 104 prisoners were freed today. — Foro Penal (@ForoPenal) January 25, 2026',
    '104 freed Provea 2026-01-25..2026-01-25',
  ],
  // a name with a handle that signs nothing, and the next paragraph, which is no post
  [
    'en',
    'On Sunday 104 prisoners were freed. Alfredo Romero (@alfredoromero) waited outside.',
    '104 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'en',
    'We go on counting. — Foro Penal (@ForoPenal) January 25, 2026\nOn Monday 41 prisoners were freed.',
    '41 freed unattributed 2026-01-26..2026-01-26',
  ],
];

testFigures(rows, whoseAndDated);
