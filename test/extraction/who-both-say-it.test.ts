import { count, dated, type FigureRow, testFigures, whose } from './figure-rows.js';

/** Two bodies that say it together, the second with the noun for what it is between the names. */
const pairs: readonly FigureRow[] = [
  ['en', 'Twelve prisoners were freed, according to Foro Penal and Provea.', '12 Foro Penal', '12 Provea'],
  ['en', 'According to Foro Penal and the rights group Provea, 12 prisoners were freed.', '12 Foro Penal', '12 Provea'],
  ['en', 'Twelve prisoners were freed, said Foro Penal and the prison watchdog OVP.', '12 Foro Penal', '12 OVP'],
  ['en', 'Foro Penal and the prison observatory OVP said 12 prisoners were freed.', '12 OVP', '12 Foro Penal'],
  ['es', 'Doce presos salieron libres, según el Foro Penal y la ONG Provea.', '12 Foro Penal', '12 Provea'],
  ['pt', 'Doze presos foram soltos, segundo o Foro Penal e o observatório de prisões OVP.', '12 Foro Penal', '12 OVP'],
  ['en', 'Twelve prisoners were freed, according to Foro Penal and the families of the men.', '12 Foro Penal'],
];

/** Who those just counted are, and what is said of all of something else. */
const theyAre: readonly FigureRow[] = [
  [
    'en',
    'Foro Penal knows of almost 90 prisoners freed. They are 64 civilians and 19 soldiers.',
    'almost 90 freed',
    '64 freed',
    '19 freed',
  ],
  [
    'es',
    'El Foro Penal conoce casi 90 presos liberados. Eran 64 civiles y 19 militares.',
    'almost 90 freed',
    '64 freed',
    '19 freed',
  ],
  [
    'pt',
    'O Foro Penal conhece quase 90 presos soltos. São 64 civis e 19 militares.',
    'almost 90 freed',
    '64 freed',
    '19 freed',
  ],
  ['en', 'Foro Penal said 212 people were freed. The bill was read line by line, all 16 of them.', '212 freed'],
  ['en', 'Foro Penal said 16 people were freed. The men, all 16 of them, must report to a court.', '16 freed'],
  [
    'es',
    '«El ministerio se atribuye 2.000 liberaciones, y nosotros podemos probar unas 1.200», dijo Ana Ruiz, directora de Provea.',
    '2000 freed',
    'about 1200 freed',
  ],
  [
    'en',
    '"The ministry claims 2,000 releases, and we can prove some 1,200," said Ana Ruiz, the director of Provea.',
    '2000 freed',
    'about 1200 freed',
  ],
  [
    'pt',
    '«O ministério reivindica 2.000 solturas, e nós só podemos provar umas 1.200», disse Ana Ruiz, diretora da Provea.',
    '2000 freed',
    'about 1200 freed',
  ],
];

/** "On the 21st, by its count, 14 were freed": those of that day; a tally goes on from where it began. */
const ofThatDay: readonly FigureRow[] = [
  [
    'en',
    'At least 310 prisoners have left jail this year, Viasna says. On January 21, by its count, 14 were freed.',
    '310 freed 2026-01-01..2026-01-26',
    '14 freed 2026-01-21..2026-01-21',
  ],
  [
    'es',
    'Al menos 310 presos salieron de la cárcel este año, según Viasna. El 21 de enero, por su cuenta, fueron liberados 14.',
    '310 freed 2026-01-01..2026-01-26',
    '14 freed 2026-01-21..2026-01-21',
  ],
  [
    'pt',
    'Pelo menos 310 presos saíram da cadeia este ano, segundo a Viasna. Em 21 de janeiro, pela sua conta, foram soltos 14.',
    '310 freed 2026-01-01..2026-01-26',
    '14 freed 2026-01-21..2026-01-21',
  ],
  [
    'en',
    'Viasna says 310 prisoners have left jail this year. On January 21 its figure was 290.',
    '310 freed 2026-01-01..2026-01-26',
    '290 freed 2026-01-01..2026-01-21',
  ],
];

testFigures(pairs, whose);
testFigures(theyAre, count);
testFigures(ofThatDay, dated);
