import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Over which days a figure counts where they are told by those of the figure before. */
const rows: readonly FigureRow[] = [
  // the day between what a figure was and what it is now is of what it was
  [
    'en',
    'Foro Penal lowered its count of political prisoners from 62 on Friday to 54.',
    '62 held ?..2026-01-23',
    '54 held ?..2026-01-26',
  ],
  [
    'es',
    'El número de presos políticos pasó de 62 el 31 de diciembre a 54 el 20 de enero, dijo Foro Penal.',
    '62 held ?..2025-12-31',
    '54 held ?..2026-01-20',
  ],
  [
    'pt',
    'O número de presos políticos caiu de 62 no fim de dezembro para 54, disse o Foro Penal.',
    '62 held ?..2025-12-31',
    '54 held ?..2026-01-26',
  ],
  // parts of a year and years that a month ends
  [
    'en',
    'The ministry freed 30 inmates in the last three months of 2025, down from 72 in the previous quarter.',
    '30 freed 2025-10-01..2025-12-31',
    '72 freed 2025-07-01..2025-09-30',
  ],
  [
    'en',
    'The ministry freed 30 inmates in the 12 months to March 2025. In the previous year it was 72.',
    '30 freed 2024-04-01..2025-03-31',
    '72 freed 2023-04-01..2024-03-31',
  ],
  [
    'en',
    'The ministry freed 30 inmates in the quarter to September, compared with 72 in the same quarter of 2024.',
    '30 freed 2025-07-01..2025-09-30',
    '72 freed 2024-07-01..2024-09-30',
  ],
  [
    'es',
    'El ministerio liberó a 30 reclusos en los tres últimos meses de 2025, frente a 72 en el trimestre anterior.',
    '30 freed 2025-10-01..2025-12-31',
    '72 freed 2025-07-01..2025-09-30',
  ],
  [
    'es',
    'El ministerio liberó a 30 reclusos en el año terminado en marzo de 2025; en los doce meses anteriores habían sido 72.',
    '30 freed 2024-04-01..2025-03-31',
    '72 freed 2023-04-01..2024-03-31',
  ],
  [
    'pt',
    'O ministério libertou 30 reclusos no trimestre encerrado em setembro, ante 72 no trimestre anterior.',
    '30 freed 2025-07-01..2025-09-30',
    '72 freed 2025-04-01..2025-06-30',
  ],
  // weeks and months right before those told
  [
    'en',
    'The prison service freed 30 inmates in the week to 18 January. In the previous seven days it was 72.',
    '30 freed 2026-01-12..2026-01-18',
    '72 freed 2026-01-05..2026-01-11',
  ],
  [
    'en',
    'The prison service freed 30 inmates in November, compared with 72 the month before.',
    '30 freed 2025-11-01..2025-11-30',
    '72 freed 2025-10-01..2025-10-31',
  ],
  [
    'es',
    'El servicio penitenciario liberó a 30 reclusos en 2024. El año anterior fueron 72.',
    '30 freed 2024-01-01..2024-12-31',
    '72 freed 2023-01-01..2023-12-31',
  ],
  [
    'pt',
    'Nos sete dias encerrados na sexta, o Foro Penal verificou 64 solturas, ante 121 nos sete dias anteriores.',
    '64 freed 2026-01-17..2026-01-23',
    '121 freed 2026-01-10..2026-01-16',
  ],
  // the same days of another year
  [
    'en',
    'Provea says 63 detainees have been freed since 1 October. In the same period a year earlier, it was three.',
    '63 freed 2025-10-01..2026-01-26',
    '3 freed 2024-10-01..2025-01-26',
  ],
  [
    'es',
    'El servicio penitenciario liberó a 30 reclusos en noviembre, frente a 72 en el mismo mes de 2024.',
    '30 freed 2025-11-01..2025-11-30',
    '72 freed 2024-11-01..2024-11-30',
  ],
  [
    'pt',
    'O serviço prisional libertou 30 reclusos em novembro. Um ano antes foram 72.',
    '30 freed 2025-11-01..2025-11-30',
    '72 freed 2024-11-01..2024-11-30',
  ],
  // up to now, and not before anything told
  [
    'en',
    'Foro Penal has confirmed 300 releases since January 8. In the previous two days 30 had left.',
    '300 freed 2026-01-08..2026-01-26',
    '30 freed 2026-01-25..2026-01-26',
  ],
  [
    'es',
    'Foro Penal confirmó 300 excarcelaciones desde el 8 de enero. En los últimos tres meses salieron 480 personas.',
    '300 freed 2026-01-08..2026-01-26',
    '480 freed 2025-10-26..2026-01-26',
  ],
  [
    'pt',
    'Em visita feita em 20 de janeiro, a Provea encontrou 230 presos. No dia seguinte 64 foram libertados.',
    '230 held ?..2026-01-20',
    '64 freed 2026-01-21..2026-01-21',
  ],
  // a month of the year told before it
  [
    'en',
    'In 2023 Pakistan freed 198 fishermen in May and another 200 in June.',
    '198 freed 2023-05-01..2023-05-31',
    '200 freed 2023-06-01..2023-06-30',
  ],
  [
    'es',
    'Pakistán liberó a 198 pescadores en mayo de 2023 y a otros 200 en junio.',
    '198 freed 2023-05-01..2023-05-31',
    '200 freed 2023-06-01..2023-06-30',
  ],
  [
    'pt',
    'O Paquistão libertou 198 pescadores em maio de 2023 e outros 200 em junho.',
    '198 freed 2023-05-01..2023-05-31',
    '200 freed 2023-06-01..2023-06-30',
  ],
  // but not of the year before it began, nor of an arrest
  [
    'en',
    'The prison service freed 30 inmates in December 2024 and 44 in March.',
    '30 freed 2024-12-01..2024-12-31',
    '44 freed 2025-03-01..2025-03-31',
  ],
  ['es', 'Doce personas detenidas en mayo de 2023 fueron liberadas en junio.', '12 freed 2025-06-01..2025-06-30'],
  // when something was last held is when they left
  [
    'en',
    'The exercise was last held in November 2024, when 44 inmates were released.',
    '44 freed 2024-11-01..2024-11-30',
  ],
  // what was promised before says nothing of when they left
  [
    'en',
    "All 553 prisoners whose release Cuba had promised to the Vatican left jail between January 5 and January 17, the country's highest court said on Monday.",
    '553 freed 2026-01-05..2026-01-17',
  ],
  [
    'pt',
    'Os 553 presos cuja libertação Cuba prometeu ao Vaticano saíram da prisão entre 5 e 17 de janeiro, disse na segunda-feira o tribunal.',
    '553 freed 2026-01-05..2026-01-17',
  ],
  // both counts of one day, and one of now
  [
    'en',
    'On 15 January 217 people were in prison in Iran, and Iraq was holding 381 Pakistani civilians and 81 fishermen.',
    '217 held ?..2026-01-15',
    '381 held ?..2026-01-15',
    '81 held ?..2026-01-15',
  ],
  [
    'es',
    'El 1 de enero 217 pescadores indios estaban presos en Pakistán, según el ministerio, y la India tenía presos a 381 paquistaníes.',
    '217 held ?..2026-01-01',
    '381 held ?..2026-01-01',
  ],
  [
    'pt',
    'Em 1 de janeiro 217 pescadores indianos estavam presos no Paquistão, segundo o ministério, e a Índia mantinha presos 381 paquistaneses.',
    '217 held ?..2026-01-01',
    '381 held ?..2026-01-01',
  ],
  [
    'en',
    'On 15 January 217 people were in prison, and now 240 are in prison, Provea says.',
    '217 held ?..2026-01-15',
    '240 held ?..2026-01-26',
  ],
  // of those taken since a day, nobody left before it
  [
    'en',
    'The minister said on Wednesday that 91,300 people have been detained since 27 March 2022 and that about 8,000 of them have been freed.',
    '8000 freed 2022-03-27..2026-01-21',
  ],
  [
    'es',
    'La policía ha detenido a 4.000 personas desde el 21 de octubre. De ellas, 2.800 han sido liberadas, según la plataforma.',
    '2800 freed 2025-10-21..2026-01-26',
  ],
  [
    'pt',
    'A plataforma diz que 4.000 pessoas foram detidas desde 21 de outubro e que 2.800 delas foram libertadas.',
    '2800 freed 2025-10-21..2026-01-26',
  ],
  ['en', 'Four women held since 2022 have been freed, Provea says.', '4 freed ?..2026-01-26'],
  // hours are of the day of the report
  ['en', 'In the past half hour I have seen five men come out.', '5 freed 2026-01-26..2026-01-26'],
  ['es', 'Ocho presos fueron liberados hace una hora, dijo Foro Penal.', '8 freed 2026-01-26..2026-01-26'],
  ['pt', 'Oito presos saíram entre a meia-noite e o amanhecer, disse o Foro Penal.', '8 freed 2026-01-26..2026-01-26'],
  // the month of the next number, the years they were defended, the day of a list
  [
    'es',
    'En noviembre salieron 380, en diciembre fueron 212 y en lo que va de enero no llegan ni a noventa, dijo Provea.',
    '380 freed 2025-11-01..2025-11-30',
    '212 freed 2025-12-01..2025-12-31',
    '90 freed 2026-01-01..2026-01-26',
  ],
  [
    'pt',
    'Na terça-feira saíram de Tocuyito dois colombianos que defendíamos há um ano e meio.',
    '2 freed 2026-01-20..2026-01-20',
  ],
  [
    'en',
    'Provea documented 112 releases since 10 January. But just seven of those people were on the list of urgent cases that we delivered to the authorities in December.',
    '112 freed 2026-01-10..2026-01-26',
    '7 freed 2026-01-10..2026-01-26',
  ],
  ['en', 'Thirty people who had finished their sentences walked out on Sunday.', '30 freed 2026-01-25..2026-01-25'],
  [
    'es',
    'El miércoles salieron 41 presos, informó el ministerio. Hasta anoche, Foro Penal había puesto nombre a 33 de los excarcelados ese día.',
    '41 freed 2026-01-21..2026-01-21',
    '33 freed 2026-01-21..2026-01-21',
  ],
  // said in a month: as things stood by its end
  ['en', 'More than 6,000 are being held, the commissioner told lawmakers in September.', '6000 held ?..2025-09-30'],
  ['es', 'Más de 6.000 siguen presos, dijo el comisionado a los diputados en septiembre.', '6000 held ?..2025-09-30'],
  ['pt', 'Mais de 6.000 continuam presos, disse o comissário aos deputados em setembro.', '6000 held ?..2025-09-30'],
  ['en', 'The commissioner said that 40 prisoners were freed in September.', '40 freed 2025-09-01..2025-09-30'],
  // whoever speaks: a day of saying, and none of release
  ['en', "Forty prisoners have been freed, the man's sister said on Sunday.", '40 freed ?..2026-01-25'],
  [
    'en',
    'Forty prisoners have been freed, the singer said on state television on Sunday night.',
    '40 freed ?..2026-01-25',
  ],
  ['en', 'The singer, who said on Sunday that 40 prisoners had been freed, wept.', '40 freed ?..2026-01-25'],
  ['es', 'Cuarenta presos han sido liberados, dijo el domingo el cantante.', '40 freed ?..2026-01-25'],
  [
    'es',
    'El cantante, que el domingo declaró a una emisora que habían salido ya 40 presos, no dio nombres.',
    '40 freed ?..2026-01-25',
  ],
  [
    'es',
    'La jueza Ana Ruiz, que el domingo dijo que habían salido 40 presos, no dio nombres.',
    '40 freed ?..2026-01-25',
  ],
  ['pt', 'Quarenta presos foram libertados, disse o cantor no domingo à televisão estatal.', '40 freed ?..2026-01-25'],
  ['pt', 'O cantor disse que no domingo foram libertados 40 presos.', '40 freed 2026-01-25..2026-01-25'],
  ['en', 'Forty prisoners walked out of jails in three northern states on Sunday.', '40 freed 2026-01-25..2026-01-25'],
  ['en', 'The release of 40 prisoners took place on Sunday, the singer said.', '40 freed 2026-01-25..2026-01-25'],
  // the week that a bulletin has at its head, and the one before
  [
    'en',
    'Weekly summary, 19–25 January 2026\nOur team verified 31 releases during the week. The week before it was 58.',
    '31 freed 2026-01-19..2026-01-25',
    '58 freed 2026-01-12..2026-01-18',
  ],
  [
    'es',
    'La semana en Venezuela, del 19 al 25 de enero\nNuestro equipo verificó 31 excarcelaciones esta semana. La semana anterior habían sido 58.',
    '31 freed 2026-01-19..2026-01-25',
    '58 freed 2026-01-12..2026-01-18',
  ],
  [
    'pt',
    'Resumo semanal. De 19 a 25 de janeiro de 2026.\nNossa equipe verificou 31 solturas durante a semana. Na semana anterior tinham sido 58.',
    '31 freed 2026-01-19..2026-01-25',
    '58 freed 2026-01-12..2026-01-18',
  ],
  ['en', 'Foro Penal confirmed 31 releases this week.', '31 freed 2026-01-26..2026-01-26'],
  // some of those freed, as far as somebody else had found out
  [
    'en',
    'The junta freed 6,134 prisoners and 52 foreigners on Sunday, state television said.\nIt gave no names.\nAAPP had identified at least 217 among those freed by Sunday night.',
    '6134 freed 2026-01-25..2026-01-25',
    '52 freed 2026-01-25..2026-01-25',
    '217 freed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'La junta liberó a 6.134 presos y 52 extranjeros el sábado, informó la televisión estatal.\nLa AAPP había identificado hasta el domingo por la noche a 217 entre los liberados.',
    '6134 freed 2026-01-24..2026-01-24',
    '52 freed 2026-01-24..2026-01-24',
    '217 freed 2026-01-24..2026-01-25',
  ],
  [
    'pt',
    'A junta soltou 6.134 prisioneiros e 52 estrangeiros no domingo, noticiou a emissora estatal.\nA AAPP identificou até a noite de domingo pelo menos 217 entre os libertados.',
    '6134 freed 2026-01-25..2026-01-25',
    '52 freed 2026-01-25..2026-01-25',
    '217 freed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'La semana pasada salieron 40 presos, frente a 96 la semana anterior, según Foro Penal.',
    '40 freed 2026-01-19..2026-01-25',
    '96 freed 2026-01-12..2026-01-18',
  ],
  [
    'es',
    'La semana pasada salieron 40 presos, frente a 96 la anterior, según Foro Penal.',
    '40 freed 2026-01-19..2026-01-25',
    '96 freed 2026-01-12..2026-01-18',
  ],
  [
    'es',
    'La semana pasada salieron 40 presos, frente a 96 en la anterior, según Foro Penal.',
    '40 freed 2026-01-19..2026-01-25',
    '96 freed 2026-01-12..2026-01-18',
  ],
  [
    'es',
    'Esta semana salieron 40 presos, frente a 96 la semana anterior, según Foro Penal.',
    '40 freed 2026-01-26..2026-01-26',
    '96 freed 2026-01-19..2026-01-25',
  ],
  [
    'es',
    'Esta semana salieron 40 presos, frente a 96 la anterior, según Foro Penal.',
    '40 freed 2026-01-26..2026-01-26',
    '96 freed 2026-01-19..2026-01-25',
  ],
  [
    'es',
    'En diciembre salieron 40 presos, frente a 96 el mes anterior, según Foro Penal.',
    '40 freed 2025-12-01..2025-12-31',
    '96 freed 2025-11-01..2025-11-30',
  ],
  [
    'es',
    'El mes pasado salieron 40 presos, frente a 96 el anterior, según Foro Penal.',
    '40 freed 2025-12-01..2025-12-31',
    '96 freed 2025-11-01..2025-11-30',
  ],
  [
    'pt',
    'Na semana passada saíram 40 presos, ante 96 na semana anterior, segundo o Foro Penal.',
    '40 freed 2026-01-19..2026-01-25',
    '96 freed 2026-01-12..2026-01-18',
  ],
  [
    'pt',
    'Na semana passada saíram 40 presos, ante 96 na anterior, segundo o Foro Penal.',
    '40 freed 2026-01-19..2026-01-25',
    '96 freed 2026-01-12..2026-01-18',
  ],
  [
    'pt',
    'Na semana passada saíram 40 presos, contra 96 na anterior.',
    '40 freed 2026-01-19..2026-01-25',
    '96 freed 2026-01-12..2026-01-18',
  ],
  [
    'pt',
    'Nesta semana saíram 40 presos, contra 96 na anterior.',
    '40 freed 2026-01-26..2026-01-26',
    '96 freed 2026-01-19..2026-01-25',
  ],
  [
    'pt',
    'Em dezembro saíram 40 presos, contra 96 no mês anterior.',
    '40 freed 2025-12-01..2025-12-31',
    '96 freed 2025-11-01..2025-11-30',
  ],
  [
    'pt',
    'No mês passado saíram 40 presos, contra 96 no anterior.',
    '40 freed 2025-12-01..2025-12-31',
    '96 freed 2025-11-01..2025-11-30',
  ],
  [
    'en',
    'Last week 40 prisoners were freed, against 96 the week before.',
    '40 freed 2026-01-19..2026-01-25',
    '96 freed 2026-01-12..2026-01-18',
  ],
  [
    'en',
    'Last week 40 prisoners were freed, compared with 96 the previous week.',
    '40 freed 2026-01-19..2026-01-25',
    '96 freed 2026-01-12..2026-01-18',
  ],
  [
    'en',
    'Last week 40 prisoners were freed, compared with 96 in the one before.',
    '40 freed 2026-01-19..2026-01-25',
    '96 freed 2026-01-12..2026-01-18',
  ],
  [
    'en',
    'This week 40 prisoners were freed, down from 96 the week before.',
    '40 freed 2026-01-26..2026-01-26',
    '96 freed 2026-01-19..2026-01-25',
  ],
  [
    'en',
    'In December 40 prisoners were freed, down from 96 the month before.',
    '40 freed 2025-12-01..2025-12-31',
    '96 freed 2025-11-01..2025-11-30',
  ],
  [
    'en',
    'On Saturday 40 prisoners were freed, down from 96 the day before.',
    '40 freed 2026-01-24..2026-01-24',
    '96 freed 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'El sábado salieron 40 presos, frente a 96 el día anterior.',
    '40 freed 2026-01-24..2026-01-24',
    '96 freed 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'El sábado salieron 40 presos, frente a 96 la víspera.',
    '40 freed 2026-01-24..2026-01-24',
    '96 freed 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'No sábado saíram 40 presos, ante 96 na véspera.',
    '40 freed 2026-01-24..2026-01-24',
    '96 freed 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Foro Penal cuenta 40 excarcelados en la segunda lista y 96 en la anterior.',
    '40 freed ?..2026-01-26',
    '96 freed ?..2026-01-26',
  ],
];

testFigures(rows, dated);
