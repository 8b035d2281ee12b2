import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** The days of a whole are those of its parts, and the days of another clause are not the number's. */
const rows: readonly FigureRow[] = [
  // the day of all is that of some who are among them
  [
    'en',
    'Eleven women were among the 60 people freed on Friday, Foro Penal said.',
    '11 freed 2026-01-23..2026-01-23',
    '60 freed 2026-01-23..2026-01-23',
  ],
  [
    'en',
    "Two Swiss prisoners are among 19 foreigners sent home on Sunday, Bern's foreign ministry said.",
    '2 freed 2026-01-25..2026-01-25',
    '19 freed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'Dos periodistas figuran entre las 60 personas excarceladas el viernes, dijo Foro Penal.',
    '2 freed 2026-01-23..2026-01-23',
    '60 freed 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'Onze mulheres estão entre as 60 pessoas libertadas na sexta-feira, disse a Foro Penal.',
    '11 freed 2026-01-23..2026-01-23',
    '60 freed 2026-01-23..2026-01-23',
  ],
  // nobody, where nobody was freed
  ['en', 'Eleven women were among the 60 people arrested on Friday, Foro Penal said.'],
  // the first of the days told
  [
    'en',
    'Nine Belgians have been freed since Jan. 8, the ministry said: seven on that first day and two on Jan. 13.',
    '9 freed 2026-01-08..2026-01-26',
    '7 freed 2026-01-08..2026-01-08',
    '2 freed 2026-01-13..2026-01-13',
  ],
  [
    'es',
    'Nueve belgas han sido liberados desde el 8 de enero, dijo el ministerio: siete ese primer día y dos el 13 de enero.',
    '9 freed 2026-01-08..2026-01-26',
    '7 freed 2026-01-08..2026-01-08',
    '2 freed 2026-01-13..2026-01-13',
  ],
  // parts behind a colon are held as of the day of their whole
  [
    'es',
    'El informe de Clippve sostiene que 96 mujeres seguían encarceladas el 20 de enero: 48 en el Inof, otras 21 en Yare y las demás en comandos.',
    '96 held ?..2026-01-20',
    '48 held ?..2026-01-20',
    '21 held ?..2026-01-20',
  ],
  [
    'pt',
    'O relatório do Clippve diz que 96 mulheres continuavam presas em 20 de janeiro: 48 no Inof, outras 21 em Yare e as demais em delegacias.',
    '96 held ?..2026-01-20',
    '48 held ?..2026-01-20',
    '21 held ?..2026-01-20',
  ],
  [
    'en',
    'Foro Penal had 812 prisoners on its list on January 15: 74 women and 738 men.',
    '812 held ?..2026-01-15',
    '74 held ?..2026-01-15',
    '738 held ?..2026-01-15',
  ],
  // "still are" is as of now, whenever others left
  [
    'es',
    'Según el sindicato SNTP, cuatro fotógrafos salieron de prisión la semana pasada y dos reporteros siguen detenidos.',
    '4 freed 2026-01-19..2026-01-25',
    '2 held ?..2026-01-26',
  ],
  [
    'pt',
    'Segundo o sindicato SNTP, quatro fotógrafos saíram da prisão na sexta-feira e dois repórteres seguem detidos.',
    '4 freed 2026-01-23..2026-01-23',
    '2 held ?..2026-01-26',
  ],
  [
    'en',
    'According to the union SNTP, four photographers left prison last week and two reporters are still in jail.',
    '4 freed 2026-01-19..2026-01-25',
    '2 held ?..2026-01-26',
  ],
  [
    'es',
    'Cuatro fotógrafos salieron de prisión el viernes y 200 personas seguían presas, dijo el sindicato.',
    '4 freed 2026-01-23..2026-01-23',
    '200 held ?..2026-01-23',
  ],
  // before the date named last
  [
    'en',
    'Foro Penal confirmed the release of 44 foreigners since Jan. 8. Before that date it had 86 foreign prisoners on its list.',
    '44 freed 2026-01-08..2026-01-26',
    '86 held ?..2026-01-07',
  ],
  [
    'es',
    'Foro Penal confirmó la liberación de 44 extranjeros desde el 8 de enero. Antes de esa fecha tenía a 86 presos extranjeros en su lista.',
    '44 freed 2026-01-08..2026-01-26',
    '86 held ?..2026-01-07',
  ],
  [
    'pt',
    'O Foro Penal confirmou a libertação de 44 estrangeiros desde 8 de janeiro. Antes dessa data tinha 86 presos estrangeiros na sua lista.',
    '44 freed 2026-01-08..2026-01-26',
    '86 held ?..2026-01-07',
  ],
  // "of which" are parts, and end with their whole; the same days are then those of the whole
  [
    'pt',
    'O Foro Penal verificou 530 solturas de presos políticos entre 8 e 24 de janeiro, das quais 161 a partir de 20 de janeiro.\nO OVP estima que 550 pessoas tenham sido postas em liberdade no mesmo intervalo.',
    '530 freed 2026-01-08..2026-01-24',
    '161 freed 2026-01-20..2026-01-24',
    '550 freed 2026-01-08..2026-01-24',
  ],
  [
    'es',
    'Foro Penal verificó 530 excarcelaciones de presos políticos entre el 8 y el 24 de enero, de las cuales 161 a partir del 20 de enero.\nEl OVP calcula que 550 personas fueron puestas en libertad en el mismo intervalo.',
    '530 freed 2026-01-08..2026-01-24',
    '161 freed 2026-01-20..2026-01-24',
    '550 freed 2026-01-08..2026-01-24',
  ],
  [
    'en',
    'Foro Penal verified 530 releases of political prisoners between January 8 and January 24, of which 161 from January 20 on.',
    '530 freed 2026-01-08..2026-01-24',
    '161 freed 2026-01-20..2026-01-24',
  ],
  // how far "the same days" go, and past a year told in passing
  [
    'es',
    'Entre el 4 y el 20 de enero salieron 553 presos. En 2019 habían salido 2.604 presos.\nJusticia 11J documentó 212 excarcelaciones en esas mismas fechas.',
    '553 freed 2026-01-04..2026-01-20',
    '2604 freed 2019-01-01..2019-12-31',
    '212 freed 2026-01-04..2026-01-20',
  ],
  [
    'pt',
    'Entre 4 e 20 de janeiro saíram 553 presos. Em 2019 tinham saído 2.604 presos.\nA Justicia 11J contou 212 solturas nessas mesmas datas.',
    '553 freed 2026-01-04..2026-01-20',
    '2604 freed 2019-01-01..2019-12-31',
    '212 freed 2026-01-04..2026-01-20',
  ],
  [
    'en',
    'In December 300 inmates left prison. In 2019 it had freed 2,604 inmates. Of those let go in that period 40 were women.',
    '300 freed 2025-12-01..2025-12-31',
    '2604 freed 2019-01-01..2019-12-31',
    '40 freed 2019-01-01..2019-12-31',
  ],
  // what somebody else says behind "and" has its own day
  [
    'es',
    'La ley se publicó el 15 de enero. El ministerio elevó este jueves a 180 los presos que han salido de la cárcel desde que se promulgó y adelantó que el lunes 2 de febrero saldrán otros veinte.',
    '180 freed 2026-01-15..2026-01-22',
    '20 promised 2026-02-02..2026-02-02',
  ],
  [
    'es',
    'Habló el ministro, quien dijo que desde la entrada en vigor de la norma, el 15 de enero, han sido excarcelados 140 presos.',
    '140 freed 2026-01-15..2026-01-26',
  ],
  [
    'pt',
    'O ministério diz que 1.140 reclusos saíram em dezembro. O OVP conseguiu comprovar menos de 600, e descobriu que alguns tinham saído em 2024.',
    '1140 freed 2025-12-01..2025-12-31',
    '600 freed ?..2026-01-26',
  ],
  // when they were deported, jailed or put on a list
  [
    'es',
    'De esa cárcel salieron el 18 de julio de 2025, rumbo a Caracas, 240 venezolanos que habían sido expulsados cuatro meses antes.',
    '240 freed 2025-07-18..2025-07-18',
  ],
  [
    'pt',
    'Dessa cadeia saíram em 18 de julho de 2025, rumo a Caracas, 240 venezuelanos que tinham sido expulsos dos Estados Unidos quatro meses antes.',
    '240 freed 2025-07-18..2025-07-18',
  ],
  [
    'en',
    'From that jail were freed on July 18, 2025, 240 Venezuelans who had been deported from the United States four months earlier.',
    '240 freed 2025-07-18..2025-07-18',
  ],
  [
    'pt',
    'São já 231 os libertados que constam do nosso registo desde 08 de janeiro.',
    '231 freed 2026-01-08..2026-01-26',
  ],
  [
    'en',
    'There are now 231 freed prisoners who appear in our register since January 8.',
    '231 freed 2026-01-08..2026-01-26',
  ],
  ['pt', 'São 40 os libertados que esperavam julgamento desde julho.', '40 freed ?..2026-01-26'],
  // how far a count goes, behind "and"; the day of the clause before is no end
  [
    'pt',
    'O Foro Penal contou 31 libertações só no domingo e, até às 22:00 desse dia, 402 desde 08 de janeiro.',
    '31 freed 2026-01-25..2026-01-25',
    '402 freed 2026-01-08..2026-01-25',
  ],
  [
    'es',
    'El Foro Penal contó 31 excarcelaciones solo el domingo y, hasta las 22:00 de ese día, 402 desde el 8 de enero.',
    '31 freed 2026-01-25..2026-01-25',
    '402 freed 2026-01-08..2026-01-25',
  ],
  [
    'en',
    'Foro Penal counted 31 releases on Sunday alone and, up to 10 p.m. that day, 402 since January 8.',
    '31 freed 2026-01-25..2026-01-25',
    '402 freed 2026-01-08..2026-01-25',
  ],
  [
    'en',
    'Fourteen detainees walked out of three Venezuelan prisons on Tuesday night (20), taking to 157 the number of political prisoners let go since January 8, Foro Penal said on Wednesday.',
    '14 freed 2026-01-20..2026-01-20',
    '157 freed 2026-01-08..2026-01-21',
  ],
  // the noun again, and when they left
  [
    'en',
    'The group welcomes the release of 17 men from the prison. The men, former police officers, left the camp on 3 and 4 January.',
    '17 freed 2026-01-03..2026-01-04',
  ],
  [
    'es',
    'El grupo celebra la excarcelación de 17 hombres. Los hombres, antiguos policías, salieron de la cárcel el 3 de enero.',
    '17 freed 2026-01-03..2026-01-03',
  ],
  [
    'pt',
    'O grupo saúda a libertação de 17 homens. Os homens deixaram a prisão em 3 de janeiro.',
    '17 freed 2026-01-03..2026-01-03',
  ],
  [
    'en',
    'The group welcomes the release of 17 men from the prison. Two men left another camp on 3 January.',
    '17 freed ?..2026-01-26',
  ],
  [
    'es',
    'El comité saluda la liberación de 12 presos. Los presos del otro penal salieron el 5 de enero.',
    '12 freed ?..2026-01-26',
  ],
  [
    'es',
    'El comité saluda la liberación de 12 presos. Los presos liberados el 5 de enero eran todos extranjeros.',
    '12 freed ?..2026-01-26',
  ],
  [
    'en',
    'The group welcomes the release of 12 prisoners. The prisoners were freed on January 5.',
    '12 freed 2026-01-05..2026-01-05',
  ],
  // since when is said of both, or not said
  [
    'es',
    'El 20 de enero la presidenta cifró en 626 los liberados. Tres días después el ministro Diosdado Cabello elevó la cifra a 808. Ambos cuentan desde diciembre.',
    '626 freed 2025-12-01..2026-01-20',
    '808 freed 2025-12-01..2026-01-23',
  ],
  [
    'pt',
    'Em 20 de janeiro a presidente falou em 626 libertados. Três dias depois o ministro Diosdado Cabello elevou o número para 808. Ambos contam desde dezembro.',
    '626 freed 2025-12-01..2026-01-20',
    '808 freed 2025-12-01..2026-01-23',
  ],
  [
    'es',
    'El 20 de enero la presidenta cifró en 626 los liberados. Tres días después el ministro Diosdado Cabello elevó la cifra a 808. Ambos están en el cargo desde diciembre.',
    '626 freed ?..2026-01-20',
    '808 freed ?..2026-01-23',
  ],
  [
    'pt',
    'A presidente falou na sexta-feira em 897 pessoas libertadas desde dezembro; dois dias antes, o ministro dissera que mais de 900 presos já estavam na rua, sem esclarecer a partir de quando contava.',
    '897 freed 2025-12-01..2026-01-23',
    '900 freed ?..2026-01-21',
  ],
  // two counts joined have the day behind them; but each its own verb, or its own time
  [
    'en',
    'India said that it was holding 380 Pakistani civilians and 36 Pakistani fishermen on January 1.',
    '380 held ?..2026-01-01',
    '36 held ?..2026-01-01',
  ],
  [
    'pt',
    'A Índia disse que mantinha presos 380 civis paquistaneses e 36 pescadores paquistaneses em 1º de janeiro.',
    '380 held ?..2026-01-01',
    '36 held ?..2026-01-01',
  ],
  [
    'es',
    'India liberó a 380 civiles paquistaníes y a 36 pescadores paquistaníes el 1 de enero.',
    '380 freed 2026-01-01..2026-01-01',
    '36 freed 2026-01-01..2026-01-01',
  ],
  [
    'en',
    'India is holding 380 Pakistani civilians and freed 36 fishermen on January 1.',
    '380 held ?..2026-01-26',
    '36 freed 2026-01-01..2026-01-01',
  ],
  [
    'en',
    'It has freed 60 prisoners since January 8 and 12 foreigners on Friday.',
    '60 freed 2026-01-08..2026-01-26',
    '12 freed 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal verified 22 releases in the week to Friday, down from 37 a week earlier.',
    '22 freed 2026-01-17..2026-01-23',
    '37 freed 2026-01-10..2026-01-16',
  ],
];

testFigures(rows, dated);
