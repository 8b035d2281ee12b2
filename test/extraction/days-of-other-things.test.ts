import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** The day of a law, of an arrest, of a release or of a count is not the one as of which people are held or since which they left. */
const rows: readonly FigureRow[] = [
  // when that came into force under which they are held
  ['en', 'More than 5,000 people remain in detention under the law passed on November 2.', '5000 held ?..2026-01-26'],
  [
    'en',
    'More than 5,000 people remain in detention under the state of emergency declared on November 2.',
    '5000 held ?..2026-01-26',
  ],
  ['en', 'Some 5,000 people are still held under the curfew imposed on December 3.', '5000 held ?..2026-01-26'],
  [
    'es',
    'Más de 5.000 personas siguen detenidas bajo el estado de emergencia declarado el 2 de noviembre.',
    '5000 held ?..2026-01-26',
  ],
  [
    'es',
    'Unas 5.000 personas siguen presas en virtud de la ley aprobada por el Parlamento el 2 de noviembre.',
    '5000 held ?..2026-01-26',
  ],
  [
    'pt',
    'Mais de 5.000 pessoas continuam detidas ao abrigo do estado de emergência decretado a 2 de novembro.',
    '5000 held ?..2026-01-26',
  ],
  [
    'pt',
    'Cerca de 5.000 pessoas continuam presas sob o estado de exceção declarado pelo governo em 2 de novembro.',
    '5000 held ?..2026-01-26',
  ],
  // but when their list was published
  ['en', 'Some 682 people remain in prison, according to a list published on Friday.', '682 held ?..2026-01-23'],
  ['es', 'Unas 682 personas siguen presas, según la lista publicada el viernes.', '682 held ?..2026-01-23'],
  ['pt', 'Cerca de 682 pessoas continuam presas, segundo a lista publicada na sexta-feira.', '682 held ?..2026-01-23'],
  // before when some of them were arrested
  [
    'en',
    'It says 38 remain in prison, 12 of them arrested before April 2018.',
    '38 held ?..2026-01-26',
    '12 held ?..2026-01-26',
  ],
  [
    'es',
    'Calcula que 38 siguen en prisión, 12 de ellas detenidas antes de abril de 2018.',
    '38 held ?..2026-01-26',
    '12 held ?..2026-01-26',
  ],
  [
    'pt',
    'Calcula que 38 continuam na prisão, 12 delas detidas antes de abril de 2018.',
    '38 held ?..2026-01-26',
    '12 held ?..2026-01-26',
  ],
  ['es', 'Había 902 presos antes del 1 de enero.', '902 held ?..2025-12-31'],
  // when those left who are told beside them
  [
    'en',
    'Foro Penal said on Saturday that 57 prisoners were freed on Thursday and 682 remained behind bars.',
    '57 freed 2026-01-22..2026-01-22',
    '682 held ?..2026-01-24',
  ],
  [
    'es',
    'Foro Penal dijo el sábado que 57 presos fueron liberados el jueves y 682 siguen tras las rejas.',
    '57 freed 2026-01-22..2026-01-22',
    '682 held ?..2026-01-24',
  ],
  [
    'pt',
    'O Foro Penal disse no sábado que 57 presos foram libertados na quinta-feira e 682 continuam presos.',
    '57 freed 2026-01-22..2026-01-22',
    '682 held ?..2026-01-24',
  ],
  // how many there were in the month that is named behind those
  [
    'en',
    'Provea counts 682 political prisoners, down from 902 in December.',
    '682 held ?..2026-01-26',
    '902 held ?..2025-12-31',
  ],
  [
    'es',
    'Provea cuenta 682 presos políticos, frente a los 902 de diciembre.',
    '682 held ?..2026-01-26',
    '902 held ?..2025-12-31',
  ],
  [
    'pt',
    'A Provea conta 682 presos políticos, contra 902 em dezembro.',
    '682 held ?..2026-01-26',
    '902 held ?..2025-12-31',
  ],
  // on which day a count stood there, and nobody says since when
  ['en', 'Its count stood at 716 releases on Sunday, Foro Penal said.', '716 freed ?..2026-01-25'],
  ['es', 'Su cuenta iba por 716 excarcelaciones el domingo, dijo Foro Penal.', '716 freed ?..2026-01-25'],
  ['pt', 'A conta estava em 716 libertações no domingo, disse o Foro Penal.', '716 freed ?..2026-01-25'],
  ['en', 'Foro Penal said there were 24 releases on Sunday.', '24 freed 2026-01-25..2026-01-25'],
  // but how many left on it
  [
    'en',
    'The number of prisoners freed on Thursday stands at 57, Foro Penal said on Friday.',
    '57 freed 2026-01-22..2026-01-22',
  ],
  // some of a total, and not of the round that brought it there
  [
    'en',
    'Foro Penal said 11 people were freed on Thursday, bringing the total to 107. Twenty-five are women.',
    '11 freed 2026-01-22..2026-01-22',
    '107 freed ?..2026-01-22',
    '25 freed ?..2026-01-22',
  ],
  [
    'pt',
    'Com mais 11 libertações na quinta-feira, o total passou a 107. Vinte e cinco são mulheres.',
    '11 freed 2026-01-22..2026-01-22',
    '107 freed ?..2026-01-22',
    '25 freed ?..2026-01-22',
  ],
  [
    'es',
    'Con 11 excarcelaciones más el jueves, el total pasó a 107. Veinticinco son mujeres.',
    '11 freed 2026-01-22..2026-01-22',
    '107 freed ?..2026-01-22',
    '25 freed ?..2026-01-22',
  ],
  // for when releases are planned
  ['en', 'Sources said 30 releases are expected on Tuesday.', '30 promised 2026-01-27..2026-01-27'],
  ['en', 'Another 30 are set for release on Tuesday.', '30 promised 2026-01-27..2026-01-27'],
  [
    'es',
    'Fuentes dijeron que 30 excarcelaciones están previstas para el martes.',
    '30 promised 2026-01-27..2026-01-27',
  ],
  ['es', 'La excarcelación de 30 presos fue anunciada para el viernes.', '30 promised 2026-01-30..2026-01-30'],
  ['pt', 'Fontes disseram que 30 libertações são esperadas na terça-feira.', '30 promised 2026-01-27..2026-01-27'],
  ['pt', 'Outras 30 libertações estão previstas para terça-feira.', '30 promised 2026-01-27..2026-01-27'],
];

testFigures(rows, dated);
