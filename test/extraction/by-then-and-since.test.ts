import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** How many there were by a day, and what came after one. */
const rows: readonly FigureRow[] = [
  // how many had already left by a day
  [
    'en',
    'When the law came into force, on January 19, 186 people had already been released, Foro Penal said.',
    '186 freed ?..2026-01-19',
  ],
  [
    'es',
    'Cuando la ley entró en vigor, el 19 de enero, ya habían sido liberadas 186 personas, dijo Foro Penal.',
    '186 freed ?..2026-01-19',
  ],
  [
    'pt',
    'Quando a lei entrou em vigor, em 19 de janeiro, já tinham sido libertadas 186 pessoas, disse o Foro Penal.',
    '186 freed ?..2026-01-19',
  ],
  [
    'en',
    'When the law came into force, on January 19, 186 people were released, Foro Penal said.',
    '186 freed 2026-01-19..2026-01-19',
  ],
  [
    'es',
    'Cuando la ley entró en vigor, el 19 de enero, fueron liberadas 186 personas, dijo Foro Penal.',
    '186 freed 2026-01-19..2026-01-19',
  ],
  [
    'pt',
    'Quando a lei entrou em vigor, em 19 de janeiro, foram libertadas 186 pessoas, disse o Foro Penal.',
    '186 freed 2026-01-19..2026-01-19',
  ],
  // nobody told on one day what came after it
  [
    'en',
    'On January 19 the government promised to release 300 prisoners. Only 41 have been freed since January 20.',
    '300 promised ?..2026-01-19',
    '41 freed 2026-01-20..2026-01-26',
  ],
  [
    'es',
    'El 19 de enero el gobierno prometió liberar a 300 presos. Solo 41 han sido liberados desde el 20 de enero.',
    '300 promised ?..2026-01-19',
    '41 freed 2026-01-20..2026-01-26',
  ],
  [
    'pt',
    'Em 19 de janeiro o governo prometeu libertar 300 presos. Só 41 foram libertados desde 20 de janeiro.',
    '300 promised ?..2026-01-19',
    '41 freed 2026-01-20..2026-01-26',
  ],
  // the end of the year
  [
    'en',
    "At year's end there were 1,207 political prisoners, according to Prisoners Defenders.",
    '1207 held ?..2025-12-31',
  ],
  ['es', 'Al cierre del año había 1.207 presos políticos, según Prisoners Defenders.', '1207 held ?..2025-12-31'],
  ['pt', 'No fim do ano havia 1.207 presos políticos, segundo a Prisoners Defenders.', '1207 held ?..2025-12-31'],
  // half a month
  [
    'en',
    'In the first fortnight of January 40 prisoners were released, the service said.',
    '40 freed 2026-01-01..2026-01-15',
  ],
  [
    'es',
    'En la primera quincena de enero fueron liberados 40 presos, dijo el servicio.',
    '40 freed 2026-01-01..2026-01-15',
  ],
  [
    'pt',
    'Na primeira quinzena de janeiro foram libertados 40 presos, disse o serviço.',
    '40 freed 2026-01-01..2026-01-15',
  ],
  // who they are, and when they are let out
  ['en', 'The court released 13 jailed fishermen on Saturday.', '13 freed 2026-01-24..2026-01-24'],
  ['es', 'El tribunal liberó el sábado a 13 pescadores presos.', '13 freed 2026-01-24..2026-01-24'],
  ['pt', 'O tribunal libertou no sábado 13 pescadores presos.', '13 freed 2026-01-24..2026-01-24'],
  ['en', 'The court released on Saturday 13 students arrested on Thursday.', '13 freed 2026-01-24..2026-01-24'],
  ['es', 'El tribunal liberó el sábado a 13 estudiantes detenidos el jueves.', '13 freed 2026-01-24..2026-01-24'],
  ['pt', 'O tribunal libertou no sábado 13 estudantes detidos na quinta-feira.', '13 freed 2026-01-24..2026-01-24'],
  ['en', 'The court released 13 students detained on Saturday.', '13 freed ?..2026-01-26'],
  // how far all of a sentence counts
  [
    'en',
    "According to Foro Penal's data as of Sunday, 777 people remain in prison and 302 have been released since January 8.",
    '777 held ?..2026-01-25',
    '302 freed 2026-01-08..2026-01-25',
  ],
  [
    'es',
    'Según datos de Foro Penal al domingo, 777 personas siguen en prisión y 302 han sido excarceladas desde el 8 de enero.',
    '777 held ?..2026-01-25',
    '302 freed 2026-01-08..2026-01-25',
  ],
  [
    'pt',
    'Segundo dados do Foro Penal até domingo, 777 pessoas continuam na prisão e 302 foram libertadas desde 8 de janeiro.',
    '777 held ?..2026-01-25',
    '302 freed 2026-01-08..2026-01-25',
  ],
  // how long it has been going on, and a day after something else
  [
    'en',
    'Eighteen days after the announcement of January 8, 302 people have been released, Foro Penal says.',
    '302 freed 2026-01-08..2026-01-26',
  ],
  [
    'es',
    'Dieciocho días después del anuncio del 8 de enero, 302 personas han sido excarceladas, según Foro Penal.',
    '302 freed 2026-01-08..2026-01-26',
  ],
  [
    'en',
    'Eight days after the announcement of January 8, 302 people were released, Foro Penal says.',
    '302 freed 2026-01-16..2026-01-16',
  ],
  [
    'es',
    'Ocho días después del anuncio del 8 de enero fueron excarceladas 302 personas, según Foro Penal.',
    '302 freed 2026-01-16..2026-01-16',
  ],
  [
    'pt',
    'Oito dias depois do anúncio de 8 de janeiro foram libertadas 302 pessoas, segundo o Foro Penal.',
    '302 freed 2026-01-16..2026-01-16',
  ],
  // the largest group since
  ['en', 'On Friday 30 people were freed, the largest group since January 8.', '30 freed 2026-01-23..2026-01-23'],
  [
    'es',
    'El viernes fueron liberadas 30 personas, el grupo más numeroso desde el 8 de enero.',
    '30 freed 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'Na sexta-feira foram libertadas 30 pessoas, o grupo mais numeroso desde 8 de janeiro.',
    '30 freed 2026-01-23..2026-01-23',
  ],
];

testFigures(rows, dated);
