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

/** Two bodies that agree on a number behind a colon, whatever else stands before it. */
const agreed: readonly FigureRow[] = [
  [
    'en',
    'Foro Penal and Clippve agreed today, for the first time, on a count: 74 people have been freed.',
    '74 Clippve',
    '74 Foro Penal',
  ],
  ['en', 'Foro Penal and Clippve gave the same number of releases: 112.', '112 Clippve', '112 Foro Penal'],
  [
    'en',
    'Minsk and Vilnius gave the same number of people handed over at the Kamenny Log crossing: 112 prisoners.',
    '112 Government of Lithuania',
    '112 Government of Belarus',
  ],
  [
    'es',
    'Foro Penal y Clippve coincidieron hoy, por primera vez, en una cifra: 74 presos salieron libres.',
    '74 Clippve',
    '74 Foro Penal',
  ],
  ['es', 'Foro Penal y Clippve dieron el mismo número de liberados: 112 presos.', '112 Clippve', '112 Foro Penal'],
  [
    'es',
    'Minsk y Vilna dieron la misma cifra de entregados en el paso de Kamenny Log: 112 presos.',
    '112 Government of Lithuania',
    '112 Government of Belarus',
  ],
  [
    'pt',
    'O Foro Penal e o Clippve coincidiram hoje, pela primeira vez, numa contagem: 74 presos saíram da cadeia.',
    '74 Clippve',
    '74 Foro Penal',
  ],
  [
    'pt',
    'O Foro Penal e o Clippve deram o mesmo número de soltos, em notas separadas: 112 presos.',
    '112 Clippve',
    '112 Foro Penal',
  ],
  [
    'pt',
    'Minsk e Vilnius deram o mesmo número de entregues na passagem de Kamenny Log: 112 prisioneiros.',
    '112 Government of Lithuania',
    '112 Government of Belarus',
  ],
  // a list they have bargained over is nobody's count, and one body alone agrees with nobody named
  ['en', 'The government and the opposition agreed on a list: 20 prisoners will be freed.', '20 unattributed'],
  ['pt', 'O Foro Penal deu o mesmo número de soltos: 112 presos.', '112 Foro Penal'],
];

/** Both have the days of the releases it tells of. */
const agreedDays: readonly FigureRow[] = [
  [
    'en',
    'Belarus said 138 prisoners were freed on Thursday. Minsk and Vilnius gave the same number of people handed over at the border: 112 prisoners.',
    '138 freed 2026-01-22..2026-01-22',
    '112 freed 2026-01-22..2026-01-22',
    '112 freed 2026-01-22..2026-01-22',
  ],
  [
    'pt',
    'A Bielorrússia disse que 138 presos foram soltos na quinta-feira. Minsk e Vilnius deram o mesmo número de entregues na fronteira: 112 presos.',
    '138 freed 2026-01-22..2026-01-22',
    '112 freed 2026-01-22..2026-01-22',
    '112 freed 2026-01-22..2026-01-22',
  ],
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
testFigures(agreed, whose);
testFigures(agreedDays, dated);
testFigures(theyAre, count);
testFigures(ofThatDay, dated);
