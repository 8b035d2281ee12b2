import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Days in a list are days, and count nobody: by a word for days, or behind the weekdays that they are. */
const rows: readonly FigureRow[] = [
  ['pt', 'O Foro Penal contou 80 presos políticos libertados nos dias 24 e 25.', '80 freed 2026-01-24..2026-01-25'],
  [
    'pt',
    'Os 12 presos que saíram nos dias 8, 9 e 10 eram estrangeiros, disse o governo.',
    '12 freed 2026-01-08..2026-01-10',
  ],
  [
    'pt',
    'O governo soltou 80 presos nos dias 24 e 25 e 12 mulheres nesta segunda-feira.',
    '80 freed 2026-01-24..2026-01-25',
    '12 freed 2026-01-26..2026-01-26',
  ],
  ['pt', 'O governo soltou 80 presos nos dias 24 e 25 do mês passado.', '80 freed 2025-12-24..2025-12-25'],
  [
    'pt',
    'O Ministério Público disse que 150 presos serão libertados na quinta e na sexta-feira, dias 29 e 30.',
    '150 promised 2026-01-29..2026-01-30',
  ],
  ['pt', 'O governo soltou 80 presos no sábado e no domingo (24 e 25).', '80 freed 2026-01-24..2026-01-25'],
  ['pt', 'O governo soltou 80 presos no fim de semana, dias 24 e 25.', '80 freed 2026-01-24..2026-01-25'],
  ['es', 'El Foro Penal contó 80 presos políticos liberados los días 24 y 25.', '80 freed 2026-01-24..2026-01-25'],
  [
    'es',
    'Los días 8 y 9 salieron 12 y 15 presos, según el Foro Penal.',
    '12 freed 2026-01-08..2026-01-09',
    '15 freed 2026-01-08..2026-01-09',
  ],
  [
    'es',
    'El gobierno anunció que 80 detenidos saldrán el jueves y el viernes, 29 y 30.',
    '80 promised 2026-01-29..2026-01-30',
  ],
  ['es', 'El gobierno liberó a 80 presos el sábado 24 y el domingo 25.', '80 freed 2026-01-24..2026-01-25'],
  [
    'en',
    'The government said 150 prisoners will be freed on Thursday and Friday of this week, the 29th and 30th.',
    '150 promised 2026-01-29..2026-01-30',
  ],
  [
    'en',
    'Foro Penal counted 80 political prisoners freed on Thursday and Friday (January 22 and 23).',
    '80 freed 2026-01-22..2026-01-23',
  ],
  // people, and no days
  [
    'es',
    'El sábado salieron 24 y el domingo 25.',
    '24 freed 2026-01-24..2026-01-24',
    '25 freed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'En los últimos días, 24 y 25 presos salieron de dos cárceles.',
    '24 freed ?..2026-01-26',
    '25 freed ?..2026-01-26',
  ],
  [
    'pt',
    'No sábado e no domingo saíram 24 e 25 presos.',
    '24 freed 2026-01-24..2026-01-25',
    '25 freed 2026-01-24..2026-01-25',
  ],
  ['en', 'On January 24 the 25 prisoners were freed.', '25 freed 2026-01-24..2026-01-24'],
  ['pt', 'O tribunal ouviu testemunhas nos dias 24 e 25.'],
  // a number that has "more" and a day of its own behind it, or that is no later than the day before it, is no day
  [
    'en',
    'Forty prisoners were freed on December 25 and 11 more on January 4, the government said.',
    '40 freed 2025-12-25..2025-12-25',
    '11 freed 2026-01-04..2026-01-04',
  ],
  [
    'en',
    'Foro Penal counted 12 people let out on December 24 and 26 more on January 4.',
    '12 freed 2025-12-24..2025-12-24',
    '26 freed 2026-01-04..2026-01-04',
  ],
  [
    'en',
    'The ministry freed 30 inmates on January 8 and 17 more the next day.',
    '30 freed 2026-01-08..2026-01-08',
    '17 freed 2026-01-09..2026-01-09',
  ],
  [
    'en',
    'Forty prisoners were freed on January 20 and 4 others on January 22.',
    '40 freed 2026-01-20..2026-01-20',
    '4 freed 2026-01-22..2026-01-22',
  ],
  ['en', 'On January 8 and 9 more than 40 prisoners were freed.', '40 freed 2026-01-08..2026-01-09'],
  ['en', 'Forty prisoners were freed on January 8 and 9.', '40 freed 2026-01-08..2026-01-09'],
  ['en', 'The court sat on January 8 and 9 and again on January 14.'],
  [
    'es',
    'Cuarenta presos fueron liberados el 24 de diciembre y 26 más el 4 de enero, dijo el gobierno.',
    '40 freed 2025-12-24..2025-12-24',
    '26 freed 2026-01-04..2026-01-04',
  ],
  [
    'pt',
    'Quarenta presos foram soltos em 24 de dezembro e 26 mais em 4 de janeiro, disse o governo.',
    '40 freed 2025-12-24..2025-12-24',
    '26 freed 2026-01-04..2026-01-04',
  ],
];

testFigures(rows, dated);
