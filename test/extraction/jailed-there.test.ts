import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

const rows: readonly CountedRow[] = [
  // a word for what they are, beside the noun for the count
  ['en', 'Provea puts the number of jailed teachers at 31.', '31 held'],
  ['en', 'The number of imprisoned officers stands at 140, the lawyers said.', '140 held'],
  ['en', 'The number of people arrested in the march stands at 140, the lawyers said.'],
  ['en', 'The ministry put at 31 the army teachers freed since Sunday.', '31 freed'],
  ['pt', 'A Provea calcula em 31 os professores presos por motivo político.', '31 held'],
  ['pt', 'A Provea situa em 140 o número de oficiais encarcerados.', '140 held'],
  ['pt', 'Eleva-se a nove o número de italianos saídos das prisões, disse o ministro.', '9 freed'],
  ['es', 'Provea calcula en 140 los oficiales presos en el país.', '140 held'],
  ['es', 'Provea calcula en 140 los oficiales fallecidos.'],
  // in prison, by a verb of what there is; arrested, by a day
  ['pt', 'Há 31 jornalistas presos no país, diz o sindicato.', '31 held'],
  ['pt', 'O sindicato contabilizava, no fim de fevereiro, 31 jornalistas presos.', '31 held'],
  ['pt', 'A polícia registrou 31 manifestantes presos na marcha de domingo.'],
  ['pt', 'A ONG documentou 31 ativistas presos em 2025.'],
  // the population, and not the releases before
  [
    'es',
    'Provea documentó 310 excarcelaciones. La población de presos políticos tampoco bajó. El 5 de enero la organización contaba 620; el 20 de enero, 410.',
    '310 freed',
    '620 held',
    '410 held',
  ],
  [
    'pt',
    'A Provea contou 310 solturas. A população de presos políticos quase não caiu. Em 5 de janeiro contava 620; em 20 de janeiro, 410.',
    '310 freed',
    '620 held',
    '410 held',
  ],
  [
    'en',
    'The prisons held about 90,000 people at the end of 2025. In March 2020 the number stood at 41,000.',
    '90000 about held',
    '41000 held',
  ],
  // what some of those let out had done, are, or where they live
  [
    'en',
    'Ukraine said 90 prisoners of war were released on Saturday. Thirty of them had defended the port, 11 at the steelworks. At least 14 are severely wounded.',
    '90 freed',
    '30 freed',
    '11 freed',
    '14 at_least freed',
  ],
  [
    'es',
    'Provea dijo que salieron 18 presos el lunes. Siete de ellos son andinos, tres viven en Cúcuta.',
    '18 freed',
    '7 freed',
    '3 freed',
  ],
  [
    'pt',
    'A Provea disse que 18 presos saíram na segunda. Sete deles são de Mérida e três moram em Cúcuta.',
    '18 freed',
    '7 freed',
    '3 freed',
  ],
  // nobody knows where they are
  [
    'en',
    'Provea verified 18 releases. The network keeps files on 60,000 people whose whereabouts are unknown.',
    '18 freed',
  ],
  [
    'es',
    'Provea verificó 18 excarcelaciones. La red mantiene los expedientes de 60.000 personas cuyo paradero se ignora.',
    '18 freed',
  ],
  [
    'pt',
    'A Provea verificou 18 solturas. A rede mantém os processos de 60 mil pessoas cujo paradeiro se ignora.',
    '18 freed',
  ],
  // a question about arrests
  ['es', '¿Cuántas personas fueron detenidas?\nMás de 60.000, según la policía. Hoy siguen presas 9.000.', '9000 held'],
  ['pt', 'Quantas pessoas foram presas?\nMais de 60 mil, segundo a polícia. Continuam presas 9 mil.', '9000 held'],
  ['pt', 'Quantas pessoas estão presas?\nMais de 60 mil, segundo a polícia.', '60000 more_than held'],
  // as many on either side
  [
    'es',
    'Rusia y Ucrania llevaron a cabo un canje de prisioneros. El ministerio comunicó que 90 militares rusos volvieron y que a cambio fueron entregados 90 prisioneros ucranianos.',
    '90 freed',
    '90 freed',
  ],
  [
    'en',
    'On Tuesday two editors were freed from prison. On Monday two other reporters had been freed.',
    '2 freed',
    '2 freed',
  ],
  ['pt', 'Ainda há 41 jornalistas presos na Eritreia.', '41 held'],
  ['es', 'Todavía hay 41 escritores presos.', '41 held'],
  ['pt', 'Ainda há 41 jornalistas na Eritreia.'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text}`, () => expect([...countedIn(text, language)].sort()).toEqual([...counted].sort()));
