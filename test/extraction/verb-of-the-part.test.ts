import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** The verb and the day behind a part are the part's, and not those of its whole. */
const rows: readonly FigureRow[] = [
  // a
  [
    'es',
    'La defensa sostiene que de los 19 imputados solo tres continúan privados de libertad.',
    '3 held lawyers ?..2026-01-26',
  ],
  ['es', 'De los 19 imputados solo tres continúan privados de libertad.', '3 held unattributed ?..2026-01-26'],
  ['es', 'De los 19 imputados solo tres siguen presos.', '3 held unattributed ?..2026-01-26'],
  ['es', 'Foro Penal dijo que de los 19 detenidos solo tres siguen presos.', '3 held Foro Penal ?..2026-01-26'],
  ['es', 'Dos de los cinco hermanos siguen detenidos, según su madre.', '2 held relatives ?..2026-01-26'],
  ['es', 'Tres de los 19 imputados siguen detenidos.', '3 held unattributed ?..2026-01-26'],
  ['es', 'Tres de los 19 sindicalistas siguen presos.', '3 held unattributed ?..2026-01-26'],
  ['en', 'Two of the five brothers are still detained, their mother said.', '2 held relatives ?..2026-01-26'],
  ['pt', 'Dois dos cinco irmãos continuam detidos, segundo a mãe.', '2 held unattributed ?..2026-01-26'],
  ['es', 'Doce de los 40 maestros están en la cárcel.', '12 held unattributed ?..2026-01-26'],
  // b
  [
    'es',
    'Juan Pablo Guanipa y otros cuatro dirigentes de Primero Justicia recobraron la libertad.',
    '4 freed unattributed ?..2026-01-26',
  ],
  ['es', 'Cuatro dirigentes de Primero Justicia recobraron la libertad.', '4 freed unattributed ?..2026-01-26'],
  [
    'es',
    'Tras ocho meses de encierro, otros cuatro dirigentes de Primero Justicia recobraron la libertad.',
    '4 freed unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Tras ocho meses de encierro, cuatro militantes de Vente Venezuela salieron de prisión.',
    '4 freed unattributed ?..2026-01-26',
  ],
  ['es', 'Otros cuatro abogados de Foro Penal recobraron la libertad.', '4 freed unattributed ?..2026-01-26'],
  [
    'es',
    'Guanipa, de Primero Justicia, y otros cuatro dirigentes recobraron la libertad.',
    '4 freed unattributed ?..2026-01-26',
  ],
  [
    'en',
    'Juan Pablo Guanipa and four other Primero Justicia leaders were freed.',
    '4 freed unattributed ?..2026-01-26',
  ],
  [
    'pt',
    'Juan Pablo Guanipa e outros quatro dirigentes do Primero Justicia recuperaram a liberdade.',
    '4 freed unattributed ?..2026-01-26',
  ],
  // c
  [
    'es',
    'De las 104 excarcelaciones, 61 se produjeron en la madrugada del lunes.',
    '104 freed unattributed ?..2026-01-26',
    '61 freed unattributed 2026-01-26..2026-01-26',
  ],
  [
    'es',
    'De las 104 excarcelaciones, 61 fueron el domingo.',
    '104 freed unattributed ?..2026-01-26',
    '61 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'De los 104 excarcelados, 61 salieron el domingo.',
    '104 freed unattributed ?..2026-01-26',
    '61 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'De los 104 presos liberados, 61 lo fueron el domingo.',
    '104 freed unattributed ?..2026-01-26',
    '61 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'De los 104 excarcelados el domingo, 61 son mujeres.',
    '104 freed unattributed 2026-01-25..2026-01-25',
    '61 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'en',
    'Of the 104 releases, 61 took place on Sunday.',
    '104 freed unattributed ?..2026-01-26',
    '61 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'Das 104 solturas, 61 ocorreram no domingo.',
    '104 freed unattributed ?..2026-01-26',
    '61 freed unattributed 2026-01-25..2026-01-25',
  ],
  // d
  [
    'es',
    'Rusia canjeó a 16 presos por ocho espías.',
    '16 freed unattributed ?..2026-01-26',
    '8 freed unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Moscú entregó a 16 presos a cambio de ocho espías.',
    '16 freed unattributed ?..2026-01-26',
    '8 freed unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Venezuela intercambió a 10 estadounidenses por 252 venezolanos presos en El Salvador.',
    '10 freed unattributed ?..2026-01-26',
    '252 freed unattributed ?..2026-01-26',
  ],
  [
    'en',
    'Russia swapped 16 prisoners for eight spies.',
    '16 freed unattributed ?..2026-01-26',
    '8 freed unattributed ?..2026-01-26',
  ],
  [
    'pt',
    'A Rússia trocou 16 presos por oito espiões.',
    '16 freed unattributed ?..2026-01-26',
    '8 freed unattributed ?..2026-01-26',
  ],
  ['es', 'En Tocuyito siguen presos 50 jóvenes que debían salir ayer.', '50 held unattributed ?..2026-01-26'],
];

testFigures(rows, whoseAndDated);
