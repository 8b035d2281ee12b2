import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Several days in one sentence, and which of them a bare day or 'that day' is. */
const rows: readonly FigureRow[] = [
  // the days of a month that the sentence has named
  [
    'en',
    'The releases came slowly: eight prisoners were freed on January 8, 30 on the 9th and 41 on the 10th.',
    '8 freed 2026-01-08..2026-01-08',
    '30 freed 2026-01-09..2026-01-09',
    '41 freed 2026-01-10..2026-01-10',
  ],
  [
    'es',
    'Las excarcelaciones llegaron despacio: ocho presos fueron liberados el 8 de enero, 30 el 9 y 41 el 10.',
    '8 freed 2026-01-08..2026-01-08',
    '30 freed 2026-01-09..2026-01-09',
    '41 freed 2026-01-10..2026-01-10',
  ],
  [
    'pt',
    'As libertações vieram devagar: oito presos foram libertados em 8 de janeiro, 30 no dia 9 e 41 no dia 10.',
    '8 freed 2026-01-08..2026-01-08',
    '30 freed 2026-01-09..2026-01-09',
    '41 freed 2026-01-10..2026-01-10',
  ],
  [
    'en',
    'In December there were two rounds: 41 prisoners were freed on the 10th and 12 on the 23rd.',
    '41 freed 2025-12-10..2025-12-10',
    '12 freed 2025-12-23..2025-12-23',
  ],
  [
    'es',
    'En diciembre hubo dos rondas: 41 presos fueron liberados el 10 y 12 el 23.',
    '41 freed 2025-12-10..2025-12-10',
    '12 freed 2025-12-23..2025-12-23',
  ],
  [
    'pt',
    'Em dezembro houve duas rondas: 41 presos foram libertados no dia 10 e 12 no dia 23.',
    '41 freed 2025-12-10..2025-12-10',
    '12 freed 2025-12-23..2025-12-23',
  ],
  [
    'en',
    'Twenty prisoners were freed on January 20 and 12 on the 18th.',
    '20 freed 2026-01-20..2026-01-20',
    '12 freed 2026-01-18..2026-01-18',
  ],
  [
    'es',
    'Veinte presos fueron liberados el 20 de enero y 12 el 18.',
    '20 freed 2026-01-20..2026-01-20',
    '12 freed 2026-01-18..2026-01-18',
  ],
  [
    'pt',
    'Vinte presos foram libertados em 20 de janeiro e 12 no dia 18.',
    '20 freed 2026-01-20..2026-01-20',
    '12 freed 2026-01-18..2026-01-18',
  ],
  [
    'en',
    'Forty-one prisoners were freed on the 10th, two days after the announcement.',
    '41 freed 2026-01-10..2026-01-10',
  ],
  ['es', 'El 10 fueron liberados 41 presos, dos días después del anuncio.', '41 freed 2026-01-10..2026-01-10'],
  ['pt', 'No dia 10 foram libertados 41 presos, dois dias depois do anúncio.', '41 freed 2026-01-10..2026-01-10'],
  ['en', 'Twelve people arrested on December 15 were freed on the 20th of January.', '12 freed 2026-01-20..2026-01-20'],
  [
    'es',
    'Doce personas detenidas el 15 de diciembre fueron liberadas el 20 de enero.',
    '12 freed 2026-01-20..2026-01-20',
  ],
  [
    'pt',
    'Doze pessoas detidas em 15 de dezembro foram libertadas em 20 de janeiro.',
    '12 freed 2026-01-20..2026-01-20',
  ],
  // that same day is the one of counting, and not the first of the count
  [
    'en',
    'On Thursday, Foro Penal counted 302 prisoners freed since January 8, 12 of them that same day.',
    '302 freed 2026-01-08..2026-01-22',
    '12 freed 2026-01-22..2026-01-22',
  ],
  [
    'es',
    'El jueves, Foro Penal contaba 302 presos liberados desde el 8 de enero, 12 de ellos ese mismo día.',
    '302 freed 2026-01-08..2026-01-22',
    '12 freed 2026-01-22..2026-01-22',
  ],
  [
    'pt',
    'Na quinta-feira, o Foro Penal contava 302 presos libertados desde 8 de janeiro, 12 deles nesse mesmo dia.',
    '302 freed 2026-01-08..2026-01-22',
    '12 freed 2026-01-22..2026-01-22',
  ],
  [
    'en',
    'Since January 8, 302 prisoners have been freed, 90 of them on that day.',
    '302 freed 2026-01-08..2026-01-26',
    '90 freed 2026-01-08..2026-01-08',
  ],
  [
    'es',
    'Desde el 8 de enero han sido liberados 302 presos, 90 de ellos ese día.',
    '302 freed 2026-01-08..2026-01-26',
    '90 freed 2026-01-08..2026-01-08',
  ],
  [
    'pt',
    'Desde 8 de janeiro foram libertados 302 presos, 90 deles nesse dia.',
    '302 freed 2026-01-08..2026-01-26',
    '90 freed 2026-01-08..2026-01-08',
  ],
  [
    'en',
    'Clippve said on Thursday that 12 prisoners had been freed on Wednesday; on Tuesday, eight prisoners were freed.',
    '12 freed 2026-01-21..2026-01-21',
    '8 freed 2026-01-20..2026-01-20',
  ],
  [
    'es',
    'Clippve dijo el jueves que 12 presos habían sido liberados el miércoles; el martes fueron liberados ocho presos.',
    '12 freed 2026-01-21..2026-01-21',
    '8 freed 2026-01-20..2026-01-20',
  ],
  [
    'pt',
    'O Clippve disse na quinta-feira que 12 presos tinham sido libertados na quarta-feira; na terça-feira foram libertados oito presos.',
    '12 freed 2026-01-21..2026-01-21',
    '8 freed 2026-01-20..2026-01-20',
  ],
];

testFigures(rows, dated);
