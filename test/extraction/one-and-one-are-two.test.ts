import { count, type FigureRow, testFigures } from './figure-rows.js';

/** A list set off behind its whole, of which each item is one of them: a part each, if they add up. */
const rows: readonly FigureRow[] = [
  [
    'pt',
    'Foram soltos dois estrangeiros, um colombiano e uma equatoriana, disse o Clippve.',
    '2 freed',
    '1 freed',
    '1 freed',
  ],
  [
    'pt',
    'Saíram quatro mulheres, uma professora e três enfermeiras, segundo o Foro Penal.',
    '4 freed',
    '1 freed',
    '3 freed',
  ],
  [
    'pt',
    'Continuam detidos dois estrangeiros, um francês e um italiano, disse o Foro Penal.',
    '2 held',
    '1 held',
    '1 held',
  ],
  [
    'pt',
    'Dois presos, um sargento e uma estudante, foram libertados no sábado, disse o Foro Penal.',
    '2 freed',
    '1 freed',
    '1 freed',
  ],
  [
    'es',
    'Tres extranjeros salieron de prisión el domingo: un periodista italiano, una monja española de 70 años y un comerciante colombiano, según Foro Penal.',
    '3 freed',
    '1 freed',
    '1 freed',
    '1 freed',
  ],
  [
    'es',
    'Foro Penal confirmó la liberación de dos periodistas, un brasileño y un chileno.',
    '2 freed',
    '1 freed',
    '1 freed',
  ],
  [
    'en',
    'Two foreigners were freed on Saturday, a Colombian and an Ecuadorean, Clippve said.',
    '2 freed',
    '1 freed',
    '1 freed',
  ],
  [
    'en',
    'Foro Penal confirmed the release of two journalists, a Brazilian and a Chilean.',
    '2 freed',
    '1 freed',
    '1 freed',
  ],
  [
    'en',
    'Two prisoners, a sergeant and a student, were freed on Saturday, Foro Penal said.',
    '2 freed',
    '1 freed',
    '1 freed',
  ],
  // nobody, somebody who speaks, and what does not add up
  ['pt', 'Foram libertados dois presos, um alívio e uma alegria para as famílias, disse o Foro Penal.', '2 freed'],
  ['en', 'Two foreigners were freed, a mercy and a relief, Foro Penal said.', '2 freed'],
  ['en', 'Two foreigners were freed, a lawyer and a neighbour said.', '2 freed'],
  ['en', 'Two foreigners were freed, a day after a Colombian died, Foro Penal said.', '2 freed'],
  ['es', 'Fueron liberados dos presos, un abogado y una vecina lo contaron.', '2 freed'],
];

testFigures(rows, count);
