import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

const NOW = '790 held Foro Penal ?..2026-01-26';

/** Whoever is quoted tells of that day; so many are counted as of now. */
const rows: readonly FigureRow[] = [
  ['pt', '«No sábado fomos à prisão», disse o diretor do Foro Penal, que conta 790 presos políticos.', NOW],
  ['es', '«El sábado fuimos a la cárcel», dijo el director de Foro Penal, que cuenta 790 presos políticos.', NOW],
  [
    'en',
    '"On Saturday we went to the prison," said the director of Foro Penal, who counts 790 political prisoners.',
    NOW,
  ],
  // the day of the count, or of saying it
  [
    'pt',
    '«Ontem, 790 presos seguiam detidos», disse Gonzalo Himiob, do Foro Penal.',
    '790 held Foro Penal ?..2026-01-25',
  ],
  [
    'pt',
    'Disse ontem Gonzalo Himiob, do Foro Penal, que estima em 790 os presos políticos.',
    '790 held Foro Penal ?..2026-01-25',
  ],
  [
    'en',
    '"We went to the prison," the director of Foro Penal, who counts 790 political prisoners, said on Saturday.',
    '790 held Foro Penal ?..2026-01-24',
  ],
  // "had counted 26 freed": no state of theirs, and a count of whoever counted
  ['pt', 'O Foro Penal havia contado 26 soltos.', '26 freed Foro Penal ?..2026-01-26'],
  ['pt', 'O Foro Penal havia registrado 26 soltos.', '26 freed Foro Penal ?..2026-01-26'],
];

testFigures(rows, whoseAndDated);
