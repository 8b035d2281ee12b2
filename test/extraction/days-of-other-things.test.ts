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
  // when the prison was opened, closed or stormed from which they left, and when those let go were
  ['en', 'At Yare prison, opened on 8 January 1990, 58 were freed, Foro Penal said.', '58 freed ?..2026-01-26'],
  ['en', 'At Yare prison, built in 1990, 58 were freed, Foro Penal said.', '58 freed ?..2026-01-26'],
  [
    'en',
    'In the Rodeo I jail, closed on 3 January for repairs, 58 were freed, Foro Penal said.',
    '58 freed ?..2026-01-26',
  ],
  [
    'en',
    'From the El Helicoide building, seized by the army on 8 January 2010, 58 people walked free, according to Foro Penal.',
    '58 freed ?..2026-01-26',
  ],
  [
    'en',
    "At the women's prison, inaugurated on 12 March 2011, 14 women were released on Friday, Foro Penal said.",
    '14 freed 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'The prison, inspected by the Red Cross on Friday, let 58 people go, Foro Penal said.',
    '58 freed ?..2026-01-26',
  ],
  ['en', 'Fifty-eight people left Yare prison, opened on 8 January 1990, Foro Penal said.', '58 freed ?..2026-01-26'],
  [
    'en',
    'At the Tocuyito jail, stormed by relatives on Saturday, 31 were freed, Foro Penal said.',
    '31 freed ?..2026-01-26',
  ],
  [
    'en',
    'At Yare prison, 58 people, freed on Friday, were met by relatives, Foro Penal said.',
    '58 freed 2026-01-23..2026-01-23',
  ],
  ['en', 'At Yare prison, on Friday, 58 were freed, Foro Penal said.', '58 freed 2026-01-23..2026-01-23'],
  ['en', 'At Yare prison, emptied on Friday, 58 were freed, Foro Penal said.', '58 freed ?..2026-01-26'],
  [
    'en',
    'A group of prisoners, released on 8 January, numbered 58, Foro Penal said.',
    '58 freed 2026-01-08..2026-01-08',
  ],
  ['en', 'The list, published on Friday, names 58 people freed, Foro Penal said.', '58 freed ?..2026-01-23'],
  ['en', 'Under an amnesty, approved on Friday, 58 were freed, Foro Penal said.', '58 freed 2026-01-23..2026-01-26'],
  [
    'es',
    'En la cárcel de Yare, abierta el 8 de enero de 1990, 58 fueron liberados, dijo el Foro Penal.',
    '58 freed ?..2026-01-26',
  ],
  [
    'es',
    'En la prisión, inaugurada el 12 de marzo de 2011, 58 fueron liberados, dijo el Foro Penal.',
    '58 freed ?..2026-01-26',
  ],
  [
    'es',
    'En el penal Rodeo I, cerrado el 3 de enero por obras, 58 presos fueron liberados, según el Foro Penal.',
    '58 freed ?..2026-01-26',
  ],
  [
    'es',
    'Del Helicoide, tomado por el ejército el 8 de enero de 2010, salieron 58 presos, según el Foro Penal.',
    '58 freed ?..2026-01-26',
  ],
  [
    'es',
    'Salieron 58 presos de la cárcel de Yare, abierta el 8 de enero de 1990, dijo el Foro Penal.',
    '58 freed ?..2026-01-26',
  ],
  [
    'es',
    'En la cárcel de mujeres, construida en 1990, 14 mujeres fueron liberadas el viernes, dijo el Foro Penal.',
    '14 freed 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'En la cárcel de Tocuyito, puesta bajo control militar el sábado, 31 fueron liberados, dijo el Foro Penal.',
    '31 freed ?..2026-01-26',
  ],
  [
    'es',
    'En la cárcel de Yare, este viernes, 58 fueron liberados, dijo el Foro Penal.',
    '58 freed 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'De la cárcel de Yare salieron 58 presos, liberados el viernes, dijo el Foro Penal.',
    '58 freed 2026-01-23..2026-01-23',
  ],
  ['es', 'La lista, publicada el viernes, tiene 58 liberados, dijo el Foro Penal.', '58 freed ?..2026-01-23'],
  [
    'pt',
    'Na cadeia de Yare, aberta em 8 de janeiro de 1990, 58 foram libertados, disse o Foro Penal.',
    '58 freed ?..2026-01-26',
  ],
  [
    'pt',
    'Na prisão, inaugurada em 12 de março de 2011, 58 foram libertados, disse o Foro Penal.',
    '58 freed ?..2026-01-26',
  ],
  [
    'pt',
    'No presídio Rodeo I, fechado em 3 de janeiro para obras, 58 presos foram soltos, segundo o Foro Penal.',
    '58 freed ?..2026-01-26',
  ],
  [
    'pt',
    'Na penitenciária feminina, construída em 1990, 14 mulheres foram soltas na sexta-feira, disse o Foro Penal.',
    '14 freed 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'Do Helicoide, tomado pelo exército em 8 de janeiro de 2010, saíram 58 presos, segundo o Foro Penal.',
    '58 freed ?..2026-01-26',
  ],
  [
    'pt',
    'Saíram 58 presos da cadeia de Yare, aberta em 8 de janeiro de 1990, disse o Foro Penal.',
    '58 freed ?..2026-01-26',
  ],
  [
    'pt',
    'Na cadeia de Tocuyito, invadida por parentes no sábado, 31 foram soltos, disse o Foro Penal.',
    '31 freed ?..2026-01-26',
  ],
  [
    'pt',
    'Na prisão de Yare, descoberta pela imprensa em 2 de janeiro, 58 foram libertados, disse o Foro Penal.',
    '58 freed ?..2026-01-26',
  ],
  [
    'pt',
    'Na cadeia de Yare, na sexta-feira, 58 foram libertados, disse o Foro Penal.',
    '58 freed 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'Da cadeia de Yare saíram 58 presos, soltos na sexta-feira, disse o Foro Penal.',
    '58 freed 2026-01-23..2026-01-23',
  ],
  ['pt', 'A lista, publicada na sexta-feira, tem 58 libertados, disse o Foro Penal.', '58 freed ?..2026-01-23'],
  [
    'pt',
    'Na cadeia de Yare, esta sexta-feira, 58 foram libertados, disse o Foro Penal.',
    '58 freed 2026-01-23..2026-01-23',
  ],
];

testFigures(rows, dated);
