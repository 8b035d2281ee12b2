import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** A day that is of an event, told again, or counted from a day told before: which of them is a day of release. */
const rows: readonly FigureRow[] = [
  // the day of what people were taken for
  ['es', 'Fueron liberados 41 policías implicados en los sucesos del 30 de abril.', '41 freed ?..2026-01-26'],
  ['es', '41 detenidos en la marcha del 10 de enero fueron liberados.', '41 freed ?..2026-01-26'],
  [
    'es',
    'El viernes salieron 41 militares acusados por el alzamiento del 30 de abril.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  ['es', 'En el canje del 10 de enero fueron liberados 41 presos.', '41 freed 2026-01-10..2026-01-10'],
  ['pt', 'Foram soltos 41 detidos nos protestos de 28 de julho.', '41 freed ?..2026-01-26'],
  ['pt', 'Foram soltos 41 policiais envolvidos no massacre de 30 de abril.', '41 freed ?..2026-01-26'],
  ['pt', 'Na troca de 10 de janeiro foram soltos 41 presos.', '41 freed 2026-01-10..2026-01-10'],
  ['en', 'The court freed 41 residents who took part in the march of January 10.', '41 freed ?..2026-01-26'],
  ['en', 'In the exchange of January 10, 41 prisoners were freed.', '41 freed 2026-01-10..2026-01-10'],
  // a weekday after the day told
  [
    'en',
    'The law was passed on January 16. The following Tuesday, 41 prisoners were freed.',
    '41 freed 2026-01-20..2026-01-20',
  ],
  [
    'en',
    'The law was passed on January 16, and 41 prisoners walked free the Tuesday after.',
    '41 freed 2026-01-20..2026-01-20',
  ],
  [
    'en',
    'On Friday 41 prisoners were freed, and the following Saturday the pope arrived.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'La ley se aprobó el 16 de enero y el lunes siguiente fueron liberados 41 presos.',
    '41 freed 2026-01-19..2026-01-19',
  ],
  ['es', 'La ley se aprobó el 16 de enero; el siguiente martes salieron 41 presos.', '41 freed 2026-01-20..2026-01-20'],
  [
    'pt',
    'A lei foi aprovada em 16 de janeiro. Na segunda-feira seguinte foram libertados 41 presos.',
    '41 freed 2026-01-19..2026-01-19',
  ],
  // the day told again from what came before or after it
  [
    'en',
    'On Friday, a day before the talks opened in Oslo, the government freed 41 prisoners.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'On Friday, a week after the vote of January 16, the government freed 41 prisoners.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  ['en', 'A day after the talks, on Thursday, the government freed 41 prisoners.', '41 freed 2026-01-22..2026-01-22'],
  ['es', 'El viernes, un día después de la reunión, quedaron libres 41 presos.', '41 freed 2026-01-23..2026-01-23'],
  [
    'es',
    'El viernes, dos días antes de la cumbre de Oslo, el Gobierno liberó a 41 presos.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'Na sexta-feira, um dia antes de começar o diálogo em Oslo, o governo libertou 41 presos.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  // between commas behind a day, how long before or after it was is that day again
  ['en', 'On January 4, 2025, a year earlier, 41 prisoners were released.', '41 freed 2025-01-04..2025-01-04'],
  ['es', 'El 4 de enero de 2025, un año antes, salieron 41 presos.', '41 freed 2025-01-04..2025-01-04'],
  ['es', 'En noviembre de 2024, un año antes, salieron 41 presos.', '41 freed 2024-11-01..2024-11-30'],
  ['es', 'El viernes 16, tres días después, salieron 41 presos.', '41 freed 2026-01-16..2026-01-16'],
  ['es', 'Los 41 presos salieron el 20 de enero, un día antes.', '41 freed 2026-01-20..2026-01-20'],
  ['pt', 'Em 10 de janeiro de 2026, dois dias antes, 41 presos foram soltos.', '41 freed 2026-01-10..2026-01-10'],
  ['es', 'Dos días antes, el 12 de enero, salieron 41 presos.', '41 freed 2026-01-12..2026-01-12'],
  ['es', 'La cumbre fue el 12 de enero. Dos días antes, salieron 41 presos.', '41 freed 2026-01-10..2026-01-10'],
  ['en', 'The summit was on January 12. Two days later, 41 prisoners left.', '41 freed 2026-01-14..2026-01-14'],
  // but a day counted from a clause in which they are freed
  ['en', 'The pope arrived on Saturday, the day after 41 prisoners were released.', '41 freed 2026-01-23..2026-01-23'],
  ['en', 'The pope arrived on Friday, the day before 41 prisoners were released.', '41 freed 2026-01-24..2026-01-24'],
  ['en', 'The pope arrived on Friday. The day after, 41 prisoners were released.', '41 freed 2026-01-24..2026-01-24'],
  ['es', 'El papa llegó el sábado, un día después de que salieran 41 presos.', '41 freed 2026-01-23..2026-01-23'],
  ['pt', 'O papa chegou no sábado, um dia depois de 41 presos saírem.', '41 freed 2026-01-23..2026-01-23'],
  // the year of what they are counted from, and the years of the releases
  ['en', 'Foro Penal said 41 prisoners were freed since the coup in 2021.', '41 freed 2021-01-01..2026-01-26'],
  [
    'en',
    'Foro Penal, which has kept a list since the coup of 2021, knows of 41 prisoners freed on Friday.',
    '41 freed 2026-01-23..2026-01-23',
  ],
  ['en', 'More than 30,000 people have been detained since the coup in 2021, Foro Penal said.'],
  [
    'en',
    'Since the fall of the dictator in 2022, 41 prisoners were freed, Foro Penal said.',
    '41 freed 2022-01-01..2026-01-26',
  ],
  [
    'en',
    'Foro Penal said 41 prisoners were freed since the ruling, in 2023 and 2024.',
    '41 freed 2023-01-01..2024-12-31',
  ],
  ['en', 'Foro Penal said 41 prisoners were freed after an appeal in 2025.', '41 freed 2025-01-01..2025-12-31'],
  [
    'es',
    'Foro Penal dijo que 41 presos fueron liberados desde la caída del dictador en 2022.',
    '41 freed 2022-01-01..2026-01-26',
  ],
  ['pt', 'O Foro Penal disse que 41 presos foram libertados desde o golpe em 2021.', '41 freed 2021-01-01..2026-01-26'],
  // since when they had been held
  [
    'en',
    'Foro Penal said 90 soldiers were released on Friday. A third of the 90 had been captive since the fall of Mariupol in 2022.',
    '90 freed 2026-01-23..2026-01-23',
    '30 freed 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal said 90 soldiers were released on Friday. Half of them had been prisoners since May 2022.',
    '90 freed 2026-01-23..2026-01-23',
    '45 freed 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal dijo que 90 soldados presos fueron liberados el viernes. Un tercio de los 90 estaban cautivos desde la caída de Mariúpol en 2022.',
    '90 freed 2026-01-23..2026-01-23',
    '30 freed 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal disse que 90 soldados presos foram libertados na sexta-feira. Um terço dos 90 estava em cativeiro desde a queda de Mariupol em 2022.',
    '90 freed 2026-01-23..2026-01-23',
    '30 freed 2026-01-23..2026-01-23',
  ],
];

testFigures(rows, dated);
