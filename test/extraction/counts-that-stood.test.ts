import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** How many there had been on a day, and how many left on it. */
const rows: readonly FigureRow[] = [
  // the second day has the verb of the first, and its count goes as far back
  [
    'en',
    'The number of freed prisoners stood at 451 on Tuesday and 470 on Friday.',
    '451 freed ?..2026-01-20',
    '470 freed ?..2026-01-23',
  ],
  [
    'en',
    'The number of releases reached 312 on 14 January, 340 on 20 January and 361 on 23 January.',
    '312 freed ?..2026-01-14',
    '340 freed ?..2026-01-20',
    '361 freed ?..2026-01-23',
  ],
  [
    'es',
    'La cifra de excarcelados era de 451 el martes y de 470 el viernes.',
    '451 freed ?..2026-01-20',
    '470 freed ?..2026-01-23',
  ],
  [
    'es',
    'La cifra de excarcelados se situaba en 451 el martes y en 470 el viernes.',
    '451 freed ?..2026-01-20',
    '470 freed ?..2026-01-23',
  ],
  [
    'pt',
    'O número de libertados era de 451 na terça-feira e de 470 na sexta.',
    '451 freed ?..2026-01-20',
    '470 freed ?..2026-01-23',
  ],
  [
    'pt',
    'O número de libertados estava em 451 na terça-feira e em 470 na sexta-feira.',
    '451 freed ?..2026-01-20',
    '470 freed ?..2026-01-23',
  ],
  // batches, each of its day
  [
    'en',
    'Foro Penal verified 12 releases on Friday and 17 on Saturday.',
    '12 freed 2026-01-23..2026-01-23',
    '17 freed 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'El Foro Penal verificó 12 excarcelaciones el viernes y 17 el sábado.',
    '12 freed 2026-01-23..2026-01-23',
    '17 freed 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'O Foro Penal verificou 12 libertações na sexta-feira e 17 no sábado.',
    '12 freed 2026-01-23..2026-01-23',
    '17 freed 2026-01-24..2026-01-24',
  ],
  ['es', 'El grupo liberado el viernes era de 12 presos.', '12 freed 2026-01-23..2026-01-23'],
  // what a count was, with its day, and what it is
  [
    'en',
    'The number of people freed rose from 451 on Tuesday to 470 on Friday.',
    '451 freed ?..2026-01-20',
    '470 freed ?..2026-01-23',
  ],
  [
    'en',
    "Foro Penal's tally of releases went from 312 on 14 January to 340 a week later.",
    '312 freed ?..2026-01-14',
    '340 freed ?..2026-01-21',
  ],
  [
    'en',
    "Foro Penal's count of people freed rose from 451 to 470 on Friday.",
    '451 freed ?..2026-01-23',
    '470 freed ?..2026-01-23',
  ],
  [
    'es',
    'La cifra de excarcelados pasó de 451 el martes a 470 el viernes.',
    '451 freed ?..2026-01-20',
    '470 freed ?..2026-01-23',
  ],
  [
    'pt',
    'O número de libertados passou de 451 na terça-feira para 470 na sexta-feira.',
    '451 freed ?..2026-01-20',
    '470 freed ?..2026-01-23',
  ],
  [
    'pt',
    'O número de libertados passou de 312 em 14 de janeiro para 340 uma semana depois.',
    '312 freed ?..2026-01-14',
    '340 freed ?..2026-01-21',
  ],
  ['pt', 'O número de libertados passou de 400 na sexta-feira.', '400 freed ?..2026-01-23'],
  // how many somebody had counted by then, and how many now
  [
    'es',
    'El Foro Penal cuenta 104 excarcelaciones; el viernes había cifrado en 80 los liberados.',
    '104 freed ?..2026-01-26',
    '80 freed ?..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal conta 104 solturas; na sexta-feira havia estimado em 80 os libertados.',
    '104 freed ?..2026-01-26',
    '80 freed ?..2026-01-23',
  ],
  [
    'en',
    'Foro Penal, which had counted 80 releases by Friday, now counts 104.',
    '80 freed ?..2026-01-23',
    '104 freed ?..2026-01-26',
  ],
  [
    'es',
    'El Foro Penal, que el viernes había contado 80 excarcelaciones, eleva ahora la cifra a 104.',
    '80 freed ?..2026-01-23',
    '104 freed ?..2026-01-26',
  ],
  [
    'pt',
    'O Foro Penal, que na sexta-feira havia contado 80 solturas, eleva agora o número para 104.',
    '80 freed ?..2026-01-23',
    '104 freed ?..2026-01-26',
  ],
  [
    'en',
    'On Friday the group had spoken of 80 people freed since 8 January; it now counts 104.',
    '80 freed 2026-01-08..2026-01-23',
    '104 freed 2026-01-08..2026-01-26',
  ],
  [
    'es',
    'El Gobierno, que el viernes hablaba de 80 liberados, ahora habla de 104.',
    '80 freed ?..2026-01-23',
    '104 freed ?..2026-01-26',
  ],
  [
    'pt',
    'O governo, que na sexta-feira falava em 80 libertados, agora fala em 104.',
    '80 freed ?..2026-01-23',
    '104 freed ?..2026-01-26',
  ],
  // "now" in what was said that day
  [
    'en',
    'On Friday the government said it has now freed 300 people since 8 January.',
    '300 freed 2026-01-08..2026-01-23',
  ],
  // of that day alone
  ['en', 'On Sunday alone it had verified 104 releases.', '104 freed 2026-01-25..2026-01-25'],
  ['es', 'Solo el domingo había verificado 104 excarcelaciones.', '104 freed 2026-01-25..2026-01-25'],
  // a batch beside the total, which goes on from an earlier day
  [
    'en',
    'On Friday 12 left, bringing to 139 the number freed since 8 January.',
    '12 freed 2026-01-23..2026-01-23',
    '139 freed 2026-01-08..2026-01-26',
  ],
  [
    'en',
    'On Friday 12 prisoners left, bringing to 139 the number freed since 8 January.',
    '12 freed 2026-01-23..2026-01-23',
    '139 freed 2026-01-08..2026-01-26',
  ],
  [
    'en',
    "After Sunday's 22 releases, Foro Penal counts 361 since 8 January.",
    '22 freed 2026-01-25..2026-01-25',
    '361 freed 2026-01-08..2026-01-26',
  ],
  [
    'pt',
    'O Foro Penal confirmou 12 novas solturas no sábado, num total de 139 desde 8 de janeiro.',
    '12 freed 2026-01-24..2026-01-24',
    '139 freed 2026-01-08..2026-01-26',
  ],
  // a day, and no fraction
  [
    'pt',
    'Nove pessoas foram libertadas em 8 de janeiro, 11 em 12 de janeiro e 116 no dia 14.',
    '9 freed 2026-01-08..2026-01-08',
    '11 freed 2026-01-12..2026-01-12',
    '116 freed 2026-01-14..2026-01-14',
  ],
];

testFigures(rows, dated);
