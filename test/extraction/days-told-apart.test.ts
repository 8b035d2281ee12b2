import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readSentence } from './read-sentence.js';

type Row = readonly [language: LanguageCode, text: string, ...claims: string[]];

/** All published on Wednesday, 7 May 2031. */
const rows: readonly Row[] = [
  // the day of the paper is that of what it counts
  [
    'en',
    'At least 436 people are still detained, according to the report that Provea presented on Monday in Caracas.',
    'Provea: at least 436 held as of 2031-05-05',
  ],
  [
    'es',
    'Al menos 436 personas siguen detenidas, según el informe que Provea presentó el lunes en Caracas.',
    'Provea: at least 436 held as of 2031-05-05',
  ],
  [
    'pt',
    'Pelo menos 436 pessoas continuam detidas, segundo o relatório que a Provea apresentou ontem em Caracas.\nEm Zulia, refere o documento, permanecem detidas 21 pessoas.',
    'Provea: at least 436 held as of 2031-05-06',
    'Provea: 21 held as of 2031-05-06',
  ],
  // of what somebody had said a week before only the last day is known
  [
    'en',
    'A week earlier, Foro Penal had reported 70 releases.',
    'Foro Penal: 70 freed start not stated, up to 2031-04-30',
  ],
  [
    'es',
    'Una semana antes, Foro Penal había informado de 70 excarcelados.',
    'Foro Penal: 70 freed start not stated, up to 2031-04-30',
  ],
  [
    'pt',
    'Uma semana antes, o Foro Penal tinha informado 70 solturas.',
    'Foro Penal: 70 freed start not stated, up to 2031-04-30',
  ],
  // a clause between commas dates its own number
  [
    'en',
    'Viasna, which until Monday counted 1,140 political prisoners, estimates that about 890 are still held.',
    'Viasna: 1140 held as of 2031-05-05',
    'Viasna: about 890 held as of 2031-05-07',
  ],
  [
    'es',
    'Viasna, que hasta el lunes contaba 1.140 presos políticos, calcula que unos 890 siguen presos.',
    'Viasna: 1140 held as of 2031-05-05',
    'Viasna: about 890 held as of 2031-05-07',
  ],
  [
    'pt',
    'A Viasna, que até segunda-feira contava 1140 presos políticos, calcula que cerca de 890 permanecem detidos.',
    'Viasna: 1140 held as of 2031-05-05',
    'Viasna: about 890 held as of 2031-05-07',
  ],
  // the year in which they were taken
  [
    'en',
    'OVP said that 23 prisoners left the jail on Saturday. They are 21 men and two women, almost all of them detained in 2029.',
    'OVP: 23 freed on 2031-05-03',
    'OVP: 21 freed on 2031-05-03; part of 23',
    'OVP: 2 freed on 2031-05-03; part of 23',
  ],
  [
    'pt',
    'O OVP relatou que 23 presos deixaram a cadeia no sábado. São 21 homens e duas mulheres, quase todos detidos em 2029.',
    'OVP: 23 freed on 2031-05-03',
    'OVP: 21 freed on 2031-05-03; part of 23',
    'OVP: 2 freed on 2031-05-03; part of 23',
  ],
  // ages are nobody that the day could be of
  [
    'pt',
    'Os doze homens, de 34 e 61 anos, deixaram a cadeia na segunda-feira à noite, disse a Provea.',
    'Provea: 12 freed on 2031-05-05',
  ],
  // days and halves at either end of a month
  [
    'en',
    'Foro Penal counted 23 releases in the first five days of May and 90 in the second half of April.',
    'Foro Penal: 23 freed from 2031-05-01 to 2031-05-05',
    'Foro Penal: 90 freed from 2031-04-16 to 2031-04-30',
  ],
  [
    'es',
    'Foro Penal contó 23 excarcelaciones en los cinco primeros días de mayo y 90 en la primera quincena de abril.',
    'Foro Penal: 23 freed from 2031-05-01 to 2031-05-05',
    'Foro Penal: 90 freed from 2031-04-01 to 2031-04-15',
  ],
  [
    'pt',
    'O Foro Penal contou 23 solturas nos últimos dez dias de abril e 90 na segunda quinzena de março de 2031.',
    'Foro Penal: 23 freed from 2031-04-21 to 2031-04-30',
    'Foro Penal: 90 freed from 2031-03-16 to 2031-03-31',
  ],
  // nobody knows where the last week of a month begins
  [
    'es',
    'Foro Penal contó 23 excarcelaciones en la última semana de abril.',
    'Foro Penal: 23 freed start not stated, up to 2031-05-07',
  ],
  // up to tomorrow
  [
    'es',
    'Los 40 presos saldrán entre esta noche y mañana, dijo Provea.',
    'Provea: 40 promised from 2031-05-07 to 2031-05-08',
  ],
  [
    'pt',
    'Os 40 presos sairão entre esta noite e amanhã, disse a Provea.',
    'Provea: 40 promised from 2031-05-07 to 2031-05-08',
  ],
  // that day, at that hour
  [
    'en',
    'On Saturday Samuel Okoro left jail with a plastic bag.\nThe 37 inmates who walked out that day, Provea said, are the first.',
    'Provea: 37 freed on 2031-05-03',
  ],
  [
    'es',
    'El sábado Samuel Okoro salió de la cárcel con una bolsa.\nLos 37 reclusos que salieron de la cárcel ese día, según Provea, son los primeros.',
    'Provea: 37 freed on 2031-05-03',
  ],
  [
    'es',
    'El Foro Penal verificó que entre el viernes y la noche del sábado salieron 27. Los otros 26 continuaban recluidos a esa hora.',
    'Foro Penal: 27 freed from 2031-05-02 to 2031-05-03',
    'Foro Penal: 26 held as of 2031-05-03',
  ],
  // of the number that the words name, whoever told of it
  [
    'en',
    'Thirty-nine inmates were released on Saturday, the government said. That takes the total since 26 April to 700, it added.\nProvea noted that 25 of the 39 had been jailed for longer than two years.',
    'Government of Venezuela: 39 freed on 2031-05-03',
    'Government of Venezuela: 700 freed from 2031-04-26 to 2031-05-07',
    'Provea: 25 freed on 2031-05-03',
  ],
  // a day of the next round and its number
  [
    'es',
    'La operación empezó el viernes, cuando cada parte liberó a 390 personas, 120 de ellas civiles, y siguió el sábado con 420 militares liberados, según Kiev.',
    'Government of Ukraine: 390 freed on 2031-05-02',
    'Government of Ukraine: 120 freed on 2031-05-02; part of 390',
    'Government of Ukraine: 420 freed on 2031-05-03',
  ],
  [
    'pt',
    'A operação começou na sexta-feira, quando cada parte soltou 390 pessoas, 120 delas civis, e seguiu no sábado com 420 militares soltos, segundo Kiev.',
    'Government of Ukraine: 390 freed on 2031-05-02',
    'Government of Ukraine: 120 freed on 2031-05-02; part of 390',
    'Government of Ukraine: 420 freed on 2031-05-03',
  ],
  [
    'en',
    'On Friday 390 people were freed, 120 of them on Saturday, Kyiv said.',
    'Government of Ukraine: 390 freed on 2031-05-02',
    'Government of Ukraine: 120 freed on 2031-05-03; part of 390',
  ],
  // the month for which they were promised
  [
    'en',
    'Cuba has freed all of the 553 prisoners it promised to release in January, Provea said.',
    'Provea: 553 freed start not stated, up to 2031-05-07',
  ],
  [
    'es',
    'Cuba excarceló a los 553 presos que prometió liberar en enero, dijo Provea.',
    'Provea: 553 freed start not stated, up to 2031-05-07',
  ],
  [
    'pt',
    'Cuba soltou os 553 presos que prometeu libertar em janeiro, disse a Provea.',
    'Provea: 553 freed start not stated, up to 2031-05-07',
  ],
  // the day on which a list was presented
  [
    'en',
    'The list, presented on 1 May, named 54 foreigners held in Venezuela and 12 soldiers in prison, Provea said.',
    'Provea: 54 held as of 2031-05-01',
    'Provea: 12 held as of 2031-05-01',
  ],
  ['pt', 'A primeira semana de maio foi de chuva e, nos últimos dez dias de abril, a cadeia recebeu 40 colchões.'],
];

for (const [language, text, ...claims] of rows)
  test(`${language}: ${text}`, () => expect(readSentence(text, { language })).toEqual(claims));
