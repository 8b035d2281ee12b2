import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Over which days a figure counts where the days stand in a clause of their own, or in the sentence before. */
const rows: readonly FigureRow[] = [
  // since the day of the law by which they left
  [
    'en',
    'Foro Penal said on Sunday that 64 prisoners have left prison under the amnesty law signed on 9 January.',
    '64 freed 2026-01-09..2026-01-25',
  ],
  [
    'es',
    'El diputado Jorge Rodríguez informó que 64 personas han salido de prisión gracias a la ley de amnistía, promulgada el 9 de enero de 2026.',
    '64 freed 2026-01-09..2026-01-26',
  ],
  [
    'pt',
    'Segundo o Foro Penal, 64 pessoas foram soltas ao abrigo do indulto que a presidente Delcy Rodríguez decretou em 9 de janeiro.',
    '64 freed 2026-01-09..2026-01-26',
  ],
  // on the day they left, or on that of a pardon told of at once
  [
    'en',
    'Foro Penal said that 64 prisoners left prison on Friday under the amnesty law signed on 9 January.',
    '64 freed 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal informó que el viernes salieron de prisión 64 personas en virtud de la ley de amnistía promulgada el 9 de enero.',
    '64 freed 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Some 64 prisoners were freed under a pardon decreed on Sunday, Foro Penal said.',
    '64 freed 2026-01-25..2026-01-25',
  ],
  ['en', 'The junta freed 64 protesters, the law adviser announced on Thursday.', '64 freed ?..2026-01-22'],
  // between two days, of which the first is told apart
  [
    'en',
    'Foro Penal recorded 48 releases between 8 January, when they were first announced, and 18 January.',
    '48 freed 2026-01-08..2026-01-18',
  ],
  [
    'es',
    'Entre el 8 de enero, cuando se anunciaron, y el 18 de enero, Foro Penal registró 48 excarcelaciones.',
    '48 freed 2026-01-08..2026-01-18',
  ],
  [
    'pt',
    'O Foro Penal registrou 48 libertações entre 8 de janeiro (quando a lei foi aprovada) e 18 de janeiro.',
    '48 freed 2026-01-08..2026-01-18',
  ],
  // what last happened, and what has since
  [
    'en',
    'Pakistan has not freed anybody since 12 January, when it sent home 22 men, the Indian foreign ministry said.',
    '22 freed 2026-01-12..2026-01-12',
  ],
  [
    'es',
    'Pakistán no ha soltado a nadie desde el 12 de enero, cuando liberó a 22 pescadores, recuerda el Ministerio de Exteriores indio.',
    '22 freed 2026-01-12..2026-01-12',
  ],
  [
    'pt',
    'O Paquistão não solta ninguém desde 12 de janeiro, quando foram soltos 22 presos, lembra o Ministério das Relações Exteriores indiano.',
    '22 freed 2026-01-12..2026-01-12',
  ],
  [
    'en',
    'Since 12 January, when the releases began, 22 men have been freed, the Indian foreign ministry said.',
    '22 freed 2026-01-12..2026-01-26',
  ],
  // a day set apart from a longer count
  [
    'en',
    'Foro Penal has confirmed 344 releases since 8 January. On Saturday alone it had verified 104.',
    '344 freed 2026-01-08..2026-01-26',
    '104 freed 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'Foro Penal ha confirmado 344 excarcelaciones desde el 8 de enero. Solo el sábado había verificado 104.',
    '344 freed 2026-01-08..2026-01-26',
    '104 freed 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'O Foro Penal confirmou 344 libertações desde 8 de janeiro. Só no sábado verificou 104.',
    '344 freed 2026-01-08..2026-01-26',
    '104 freed 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'Foro Penal ha confirmado 344 excarcelaciones desde el 8 de enero. El sábado contaba 284.',
    '344 freed 2026-01-08..2026-01-26',
    '284 freed 2026-01-08..2026-01-24',
  ],
  ['en', 'Foro Penal said only on Friday that 40 prisoners had been freed.', '40 freed ?..2026-01-23'],
  // what they were taken for is not when they left
  [
    'en',
    'The ministry reported on Thursday the release of 88 people held over the protests after the July 28, 2024 election.',
    '88 freed ?..2026-01-22',
  ],
  [
    'es',
    'El ministerio ha liberado a 88 personas detenidas tras las elecciones del 28 de julio de 2024, según Foro Penal.',
    '88 freed ?..2026-01-26',
  ],
  [
    'pt',
    'O ministério libertou 88 pessoas presas pelos fatos posteriores ao pleito de 28 de julho de 2024, segundo o Foro Penal.',
    '88 freed ?..2026-01-26',
  ],
  [
    'es',
    'El jueves fueron excarceladas 88 personas detenidas tras las elecciones del 28 de julio de 2024, según Foro Penal.',
    '88 freed 2026-01-22..2026-01-22',
  ],
  [
    'es',
    'Foro Penal dijo que 88 presos han sido liberados tras el anuncio del 8 de enero.',
    '88 freed 2026-01-08..2026-01-26',
  ],
  // the figure of another day, which is no total that goes on
  [
    'en',
    'On Friday 39 prisoners were freed. On Saturday, Kyiv said, the figure was 30.',
    '39 freed 2026-01-23..2026-01-23',
    '30 freed 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'El viernes fueron liberados 39 presos, según Kiev. El sábado, la cifra fue de 30.',
    '39 freed 2026-01-23..2026-01-23',
    '30 freed 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'Na sexta-feira foram soltos 39 presos, segundo Kiev. No sábado, o número foi de 30.',
    '39 freed 2026-01-23..2026-01-23',
    '30 freed 2026-01-24..2026-01-24',
  ],
  // verified over a day, and on a day
  [
    'en',
    'The AAPP verified throughout Sunday the release of 207 political prisoners.',
    '207 freed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'La AAPP pudo verificar a lo largo del domingo la salida de 207 presos políticos.',
    '207 freed 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'A AAPP verificou ao longo do domingo a libertação de 207 presos políticos.',
    '207 freed 2026-01-25..2026-01-25',
  ],
  ['es', 'La AAPP pudo verificar el domingo la salida de 207 presos políticos.', '207 freed ?..2026-01-25'],
  // a day that goes on in the month told before
  [
    'en',
    'On 12 December the ministry reported 116 releases. On the 23rd, it reported 626 releases.',
    '116 freed ?..2025-12-12',
    '626 freed ?..2025-12-23',
  ],
  [
    'es',
    'El 12 de diciembre, el ministerio informó de 116 excarcelaciones. El día 23, el ministro Diosdado Cabello habló de 808 excarcelaciones.',
    '116 freed ?..2025-12-12',
    '808 freed ?..2025-12-23',
  ],
  [
    'pt',
    'Em 12 de dezembro saíram 16 presos, segundo o Foro Penal. No dia 23 saíram mais 31 presos.',
    '16 freed 2025-12-12..2025-12-12',
    '31 freed 2025-12-23..2025-12-23',
  ],
  [
    'pt',
    'Em 29 de dezembro saíram 16 presos, segundo o Foro Penal. No dia 8 saíram mais 31 presos.',
    '16 freed 2025-12-29..2025-12-29',
    '31 freed 2026-01-08..2026-01-08',
  ],
  [
    'en',
    'Since 20 December Foro Penal has counted 300 releases. On the 23rd, 40 prisoners were freed.',
    '300 freed 2025-12-20..2026-01-26',
    '40 freed 2026-01-23..2026-01-23',
  ],
  // said after what has happened since
  [
    'pt',
    'As solturas foram anunciadas em 8 de janeiro por Jorge Rodríguez, presidente da Assembleia Nacional. Desde então, o Foro Penal confirmou 56 libertações. O governo fala em 116.',
    '56 freed 2026-01-08..2026-01-26',
    '116 freed ?..2026-01-26',
  ],
  // "today" in the words of one side of an exchange
  [
    'pt',
    'O Ministério da Defesa russo anunciou que 157 militares russos regressaram do cativeiro no domingo. O Presidente Volodymyr Zelensky publicou fotografias. «São 157 os que voltaram hoje a casa», escreveu.',
    '157 freed 2026-01-25..2026-01-25',
    '157 freed 2026-01-25..2026-01-25',
  ],
  [
    'en',
    'The Russian Defence Ministry said that 157 Russian soldiers were freed on Sunday. President Volodymyr Zelensky posted pictures. "Today 12 Ukrainians were freed," he wrote.',
    '157 freed 2026-01-25..2026-01-25',
    '12 freed 2026-01-26..2026-01-26',
  ],
  // up to a day, from where the releases began
  [
    'en',
    'The releases began on 8 January. By Sunday Foro Penal had counted 412 releases.',
    '412 freed 2026-01-08..2026-01-25',
  ],
  [
    'es',
    'De ellos se ha hablado poco desde que empezaron las excarcelaciones, el 8 de enero. JEP contabilizaba hasta el domingo 412 salidas.',
    '412 freed 2026-01-08..2026-01-25',
  ],
  [
    'pt',
    'As solturas começaram em 8 de janeiro. Até domingo o Foro Penal contabilizava 412 libertações.',
    '412 freed 2026-01-08..2026-01-25',
  ],
  ['en', 'The releases began on 8 January. On Sunday Foro Penal reported 12 releases.', '12 freed ?..2026-01-25'],
  [
    'en',
    'Provea has counted the releases since 8 January. By Sunday Foro Penal had verified 412 releases.',
    '412 freed ?..2026-01-25',
  ],
  // since the month named in the same sentence
  [
    'en',
    'The committee, reactivated in November by President El-Sisi, has secured the release of 80 people since then, El-Awady said.',
    '80 freed 2025-11-01..2026-01-26',
  ],
  [
    'es',
    'El comité, reactivado en noviembre por el presidente El-Sisi, ha logrado desde entonces la liberación de 80 personas, dijo El-Awady.',
    '80 freed 2025-11-01..2026-01-26',
  ],
  [
    'pt',
    'O comitê, reativado em novembro pelo presidente El-Sisi, conseguiu desde então a libertação de 80 pessoas, disse El-Awady.',
    '80 freed 2025-11-01..2026-01-26',
  ],
  // what happened to whoever freed them, when it was promised, and when somebody spoke of it
  [
    'en',
    'That brings to 79 the number of people freed in what President Nicolás Maduro, re-elected two weeks ago, calls a process of reconciliation.',
    '79 freed ?..2026-01-26',
  ],
  [
    'es',
    'Unas 79 personas han sido liberadas por la presidenta encargada, Delcy Rodríguez, juramentada el 5 de enero, según Foro Penal.',
    '79 freed ?..2026-01-26',
  ],
  [
    'pt',
    'Cerca de 79 pessoas foram soltas pelo presidente Nicolás Maduro, reeleito em dezembro, segundo o Foro Penal.',
    '79 freed ?..2026-01-26',
  ],
  ['en', 'Some 79 people, freed from Yare, left on Sunday, Foro Penal said.', '79 freed 2026-01-25..2026-01-25'],
  [
    'en',
    'Cuba has completed the release of 553 inmates that it pledged to the Vatican in December, a senior judge said.',
    '553 freed ?..2026-01-26',
  ],
  [
    'es',
    'Cuba ha completado la excarcelación de los 553 presos que prometió al Vaticano en diciembre, dijo una magistrada.',
    '553 freed ?..2026-01-26',
  ],
  [
    'pt',
    'Cuba concluiu a libertação dos 553 presos que prometeu ao Vaticano em dezembro, disse uma juíza.',
    '553 freed ?..2026-01-26',
  ],
  ['en', 'The communications minister spoke on Wednesday of more than 50 people freed.', '50 freed ?..2026-01-21'],
  ['es', 'El ministro habló el miércoles de más de 50 liberados.', '50 freed ?..2026-01-21'],
  ['pt', 'O ministro falou na quarta-feira em 50 presos libertados.', '50 freed ?..2026-01-21'],
  // since the day named before
  [
    'pt',
    'A anistia entrou em vigor em 8 de janeiro. De lá para cá, saíram da prisão 91 pessoas, disse no domingo o Foro Penal.',
    '91 freed 2026-01-08..2026-01-25',
  ],
  [
    'es',
    'La amnistía entró en vigor el 8 de enero. De entonces a la fecha han salido de prisión 91 personas, dijo el domingo Foro Penal.',
    '91 freed 2026-01-08..2026-01-25',
  ],
  ['pt', 'O Foro Penal está em Caracas. De lá saíram no domingo 91 presos.', '91 freed 2026-01-25..2026-01-25'],
];

testFigures(rows, dated);
