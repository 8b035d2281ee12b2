import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Which days a total, its parts and what it was before are counted over. */
const rows: readonly FigureRow[] = [
  // how many there are by a day, behind how many there were before
  [
    'es',
    'El sábado había 104 excarcelados, según Foro Penal; hoy ya son 145.',
    '104 freed 2026-01-24..2026-01-24',
    '145 freed ?..2026-01-26',
  ],
  ['es', 'Hoy ya son 17 los que están en la calle, según Foro Penal.', '17 freed 2026-01-26..2026-01-26'],
  [
    'es',
    'El domingo salieron 12 presos y hoy van cinco.',
    '12 freed 2026-01-25..2026-01-25',
    '5 freed 2026-01-26..2026-01-26',
  ],
  [
    'pt',
    'No sábado eram 104 os libertados, segundo o Foro Penal; hoje já são 145.',
    '104 freed 2026-01-24..2026-01-24',
    '145 freed ?..2026-01-26',
  ],
  // the days of a total, and not those of its parts or of what it was before
  [
    'en',
    'Foro Penal had verified 391 releases between January 8 and Sunday night. It logged 266 of them up to January 20 and 125 more from the 21st to Sunday.\nJusticia, Encuentro y Perdón has confirmed 367 over the same period.',
    '391 freed 2026-01-08..2026-01-25',
    '266 freed 2026-01-08..2026-01-20',
    '125 freed 2026-01-21..2026-01-25',
    '367 freed 2026-01-08..2026-01-25',
  ],
  [
    'es',
    'Foro Penal había verificado 391 excarcelaciones entre el 8 de enero y la noche del domingo. De ellas, 266 hasta el 20 de enero y 125 más entre el 21 y el domingo.\nJusticia, Encuentro y Perdón ha confirmado 367 en el mismo período.',
    '391 freed 2026-01-08..2026-01-25',
    '266 freed 2026-01-08..2026-01-20',
    '125 freed 2026-01-21..2026-01-25',
    '367 freed 2026-01-08..2026-01-25',
  ],
  [
    'pt',
    'O Foro Penal tinha verificado 391 libertações entre 8 de janeiro e a noite de domingo. Destas, 266 até 20 de janeiro e mais 125 entre o dia 21 e domingo.\nA Justicia, Encuentro y Perdón confirmou 367 no mesmo período.',
    '391 freed 2026-01-08..2026-01-25',
    '266 freed 2026-01-08..2026-01-20',
    '125 freed 2026-01-21..2026-01-25',
    '367 freed 2026-01-08..2026-01-25',
  ],
  [
    'en',
    'Foro Penal has verified 302 releases since January 8, 104 of them on Sunday. Over the same period, JEP confirmed 290.',
    '302 freed 2026-01-08..2026-01-26',
    '104 freed 2026-01-25..2026-01-25',
    '290 freed 2026-01-08..2026-01-26',
  ],
  [
    'es',
    'Foro Penal ha verificado 302 excarcelaciones desde el 8 de enero, 104 de ellas el domingo. En el mismo período, JEP confirmó 290.',
    '302 freed 2026-01-08..2026-01-26',
    '104 freed 2026-01-25..2026-01-25',
    '290 freed 2026-01-08..2026-01-26',
  ],
  [
    'pt',
    'O Foro Penal verificou 302 libertações desde 8 de janeiro, 104 delas no domingo. No mesmo período, a JEP confirmou 290.',
    '302 freed 2026-01-08..2026-01-26',
    '104 freed 2026-01-25..2026-01-25',
    '290 freed 2026-01-08..2026-01-26',
  ],
  // but a shorter run of its own is one that others may count over
  [
    'en',
    'Foro Penal has verified 302 releases since January 8. Last week it verified 60 releases. Over the same period, JEP counted 51.',
    '302 freed 2026-01-08..2026-01-26',
    '60 freed 2026-01-19..2026-01-25',
    '51 freed 2026-01-19..2026-01-25',
  ],
  [
    'es',
    'Foro Penal ha verificado 302 excarcelaciones desde el 8 de enero. La semana pasada verificó 60 excarcelaciones. En el mismo período, JEP contó 51.',
    '302 freed 2026-01-08..2026-01-26',
    '60 freed 2026-01-19..2026-01-25',
    '51 freed 2026-01-19..2026-01-25',
  ],
  [
    'pt',
    'O Foro Penal verificou 302 libertações desde 8 de janeiro. Na semana passada verificou 60 libertações. No mesmo período, a JEP contou 51.',
    '302 freed 2026-01-08..2026-01-26',
    '60 freed 2026-01-19..2026-01-25',
    '51 freed 2026-01-19..2026-01-25',
  ],
  // what a count was on a day says how far it went
  [
    'en',
    '"In the whole country we have verified 412 releases since 8 January. It was 398 on 19 January, so you see how it has slowed."',
    '412 freed 2026-01-08..2026-01-26',
    '398 freed 2026-01-08..2026-01-19',
  ],
  [
    'es',
    'En todo el país hemos verificado 412 excarcelaciones desde el 8 de enero. Eran 398 el 19 de enero, ya ve cómo se ha frenado.',
    '412 freed 2026-01-08..2026-01-26',
    '398 freed 2026-01-08..2026-01-19',
  ],
  [
    'pt',
    'Em todo o país verificámos 412 libertações desde 8 de janeiro. Eram 398 no dia 19, já vê como abrandou.',
    '412 freed 2026-01-08..2026-01-26',
    '398 freed 2026-01-08..2026-01-19',
  ],
  [
    'en',
    'Foro Penal counted 302 releases since January 8 on Sunday, compared with 266 on Saturday.',
    '302 freed 2026-01-08..2026-01-25',
    '266 freed 2026-01-08..2026-01-24',
  ],
  [
    'es',
    'Foro Penal contaba el domingo 302 excarcelaciones desde el 8 de enero, frente a 266 el sábado.',
    '302 freed 2026-01-08..2026-01-25',
    '266 freed 2026-01-08..2026-01-24',
  ],
  [
    'pt',
    'O Foro Penal contava no domingo 302 libertações desde 8 de janeiro, frente a 266 no sábado.',
    '302 freed 2026-01-08..2026-01-25',
    '266 freed 2026-01-08..2026-01-24',
  ],
  [
    'en',
    'On Sunday 104 prisoners were freed, compared with 98 on Saturday, Foro Penal said.',
    '104 freed 2026-01-25..2026-01-25',
    '98 freed 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'No domingo saíram 104 presos, contra 98 no sábado, segundo o Foro Penal.',
    '104 freed 2026-01-25..2026-01-25',
    '98 freed 2026-01-24..2026-01-24',
  ],
  [
    'en',
    'Thirty prisoners were freed on Saturday. It was 12 on Friday.',
    '30 freed 2026-01-24..2026-01-24',
    '12 freed 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Treinta presos fueron liberados el sábado. Fueron 12 el viernes.',
    '30 freed 2026-01-24..2026-01-24',
    '12 freed 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'Trinta presos foram libertados no sábado. Foram 12 na sexta-feira.',
    '30 freed 2026-01-24..2026-01-24',
    '12 freed 2026-01-23..2026-01-23',
  ],
  // the day of what is added to a total
  ['en', 'With those of Sunday, 45 prisoners have been released, Foro Penal said.', '45 freed ?..2026-01-26'],
  ['es', 'Con los del domingo, 45 presos han sido excarcelados, dijo Foro Penal.', '45 freed ?..2026-01-26'],
  ['pt', 'Com os de domingo, 45 presos foram libertados, disse o Foro Penal.', '45 freed ?..2026-01-26'],
  [
    'en',
    'With their mothers at the gate on Sunday, 14 prisoners walked out of Yare, relatives said.',
    '14 freed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'Con sus madres esperando en la puerta, el domingo salieron de Yare 14 presos, dijeron familiares.',
    '14 freed 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'Com as mães à espera no portão, no domingo saíram de Yare 14 presos, disseram familiares.',
    '14 freed 2026-01-25..2026-01-25',
  ],
  // a day that is said of two counts
  [
    'en',
    'Since January 8, PUD counts 391 releases and OVP 383 releases, in both cases as of Friday.',
    '391 freed 2026-01-08..2026-01-23',
    '383 freed 2026-01-08..2026-01-23',
  ],
  [
    'es',
    'Desde el 8 de enero, la PUD contabiliza 391 excarcelaciones y el OVP 383 excarcelaciones, en ambos casos con corte al viernes.',
    '391 freed 2026-01-08..2026-01-23',
    '383 freed 2026-01-08..2026-01-23',
  ],
  [
    'pt',
    'Desde 8 de janeiro, a PUD contabiliza 391 libertações e o OVP 383 libertações, em ambos os casos com dados até sexta-feira.',
    '391 freed 2026-01-08..2026-01-23',
    '383 freed 2026-01-08..2026-01-23',
  ],
  // a count of which nobody says since when
  [
    'en',
    'Foro Penal counts 302 releases since January 8. On Friday the minister said more than 900 prisoners were already out, without saying since when.',
    '302 freed 2026-01-08..2026-01-26',
    '900 freed ?..2026-01-23',
  ],
  [
    'es',
    'Foro Penal cuenta 302 excarcelaciones desde el 8 de enero. El viernes el ministro dijo que más de 900 presos ya estaban en la calle, sin aclarar desde qué fecha.',
    '302 freed 2026-01-08..2026-01-26',
    '900 freed ?..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal conta 302 libertações desde 8 de janeiro. Na sexta-feira o ministro disse que mais de 900 presos já estavam na rua, sem esclarecer a partir de que data.',
    '302 freed 2026-01-08..2026-01-26',
    '900 freed ?..2026-01-23',
  ],
  // and one of which it says that it starts with a month
  [
    'en',
    'The speaker of parliament maintains that more than 400 people have been freed, but he starts counting in December.',
    '400 freed 2025-12-01..2026-01-26',
  ],
  [
    'es',
    'El presidente del Parlamento sostiene que han sido liberadas más de 400 personas, pero empieza a contar en diciembre.',
    '400 freed 2025-12-01..2026-01-26',
  ],
  [
    'pt',
    'O presidente do Parlamento sustenta que foram libertadas mais de 400 pessoas, mas começa a contar em dezembro.',
    '400 freed 2025-12-01..2026-01-26',
  ],
];

testFigures(rows, dated);
