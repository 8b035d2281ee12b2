import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Over which days a figure counts where long reports tell them far from it, by other years, or beside days of something else. */
const rows: readonly FigureRow[] = [
  // a day of this year is that day, and an end in it is that month
  ['en', 'On January 4 this year, the junta freed 9,652 prisoners.', '9652 freed 2026-01-04..2026-01-04'],
  [
    'es',
    'El 4 de enero de este año, Día de la Independencia, fueron excarcelados 9.652 presos.',
    '9652 freed 2026-01-04..2026-01-04',
  ],
  [
    'pt',
    'Em 4 de janeiro deste ano foram libertados 9.652 presos, 114 deles estrangeiros.',
    '9652 freed 2026-01-04..2026-01-04',
    '114 freed 2026-01-04..2026-01-04',
  ],
  ['en', 'The agency counted 5,904 releases from July 2022 to May this year.', '5904 freed 2022-07-01..2025-05-31'],
  ['es', 'De julio de 2022 a mayo de este año se contaron 5.904 excarcelaciones.', '5904 freed 2022-07-01..2025-05-31'],
  ['pt', 'Desde 4 de janeiro deste ano foram soltas 904 pessoas.', '904 freed 2026-01-04..2026-01-26'],
  ['en', 'This year 904 people have been freed.', '904 freed 2026-01-01..2026-01-26'],
  // that year, and the one after it, are those of the text
  [
    'en',
    'It was on 17 April 1996 that 19 farmers were killed. In 2017, ten more died in Pau. In September of that year, 15 of the accused policemen left prison.',
    '15 freed 2017-09-01..2017-09-30',
  ],
  [
    'es',
    'En 2017, diez campesinos murieron en Pau. El 3 de septiembre de aquel año, 15 de los policías acusados salieron de la cárcel.',
    '15 freed 2017-09-03..2017-09-03',
  ],
  [
    'pt',
    'Em 2017, dez posseiros morreram em Pau. Naquele ano, 15 policiais deixaram a cadeia.',
    '15 freed 2017-01-01..2017-12-31',
  ],
  [
    'en',
    'In 2018 the uprising began. Between February and June of the following year the government released 492 people.',
    '492 freed 2019-02-01..2019-06-30',
  ],
  [
    'es',
    'La revuelta de 2018 dejó 300 muertos. En junio del año siguiente salieron 492 presos.',
    '492 freed 2019-06-01..2019-06-30',
  ],
  [
    'pt',
    'A revolta de 2018 deixou 300 mortos. Em junho do ano seguinte saíram 492 presos.',
    '492 freed 2019-06-01..2019-06-30',
  ],
  // a month later than the one told; never later than today
  [
    'en',
    'The law was passed in May 2019. A month later 40 prisoners were released.',
    '40 freed 2019-06-01..2019-06-30',
  ],
  ['es', 'La ley se aprobó en mayo de 2019. Un mes después salieron 40 presos.', '40 freed 2019-06-01..2019-06-30'],
  ['pt', 'A lei foi aprovada em maio de 2019. Um mês depois saíram 40 presos.', '40 freed 2019-06-01..2019-06-30'],
  [
    'es',
    'La ley se aprobó el 12 de mayo de 2019. Un mes después salieron 40 presos.',
    '40 freed 2019-06-12..2019-06-12',
  ],
  // the days that the sentence before opens
  [
    'es',
    'La primera tregua, entre el 24 y el 30 de noviembre de 2023, permitió el regreso de 105 rehenes.\nLa segunda duró del 19 de enero al 18 de marzo de 2025. En esas semanas volvieron 25 israelíes con vida. Israel excarceló en ese tiempo a unos 1.900 palestinos.',
    '105 freed 2023-11-24..2023-11-30',
    '25 freed 2025-01-19..2025-03-18',
    '1900 freed 2025-01-19..2025-03-18',
  ],
  [
    'en',
    'The first truce, between 24 and 30 November 2023, allowed the return of 105 hostages.\nThe second lasted from 19 January to 18 March 2025. In those weeks 25 Israelis came home alive.',
    '105 freed 2023-11-24..2023-11-30',
    '25 freed 2025-01-19..2025-03-18',
  ],
  [
    'pt',
    'A primeira trégua, entre 24 e 30 de novembro de 2023, levou à libertação de 105 reféns.\nA segunda durou de 19 de janeiro a 18 de março de 2025. Nessas semanas foram libertados 25 reféns.',
    '105 freed 2023-11-24..2023-11-30',
    '25 freed 2025-01-19..2025-03-18',
  ],
  // ordinals that are written like days of the week
  [
    'pt',
    'Já em 2014, uma segunda amnistia abriu a porta da prisão a 17 militares condenados pelo golpe de outubro de 2012.',
    '17 freed 2014-01-01..2014-12-31',
  ],
  ['pt', 'A quarta anistia tirou da prisão 17 militares.', '17 freed ?..2026-01-26'],
  ['pt', 'Na segunda, 40 presos saíram.', '40 freed 2026-01-26..2026-01-26'],
  // days in apposition
  ['es', '"En dos días, 11 y 12 de enero, salieron casi 600 personas", dice.', '600 freed 2026-01-11..2026-01-12'],
  ['pt', '"Em dois dias, 11 e 12 de janeiro, saíram quase 600 pessoas", diz.', '600 freed 2026-01-11..2026-01-12'],
  [
    'en',
    '"In two days, 11 and 12 January, almost 600 people left prison," he says.',
    '600 freed 2026-01-11..2026-01-12',
  ],
  [
    'es',
    'Salieron de tres cárceles 9, 11 y 12 presos en enero, respectivamente.',
    '9 freed 2026-01-01..2026-01-26',
    '12 freed 2026-01-01..2026-01-26',
  ],
  // a start told by a clause with two names, and what another verb did on a day after it
  [
    'en',
    'The releases bring to 1,312 the number of protesters freed since the president and the opposition leader met for the first time, on 23 March.',
    '1312 freed 2025-03-23..2026-01-26',
  ],
  [
    'es',
    'Han sido liberados 1.312 presos desde que entró en vigor la tregua entre Israel y Hamás el 23 de marzo.',
    '1312 freed 2025-03-23..2026-01-26',
  ],
  [
    'pt',
    'Foram libertados 1.312 manifestantes desde que o presidente e o líder da oposição se reuniram em 23 de março.',
    '1312 freed 2025-03-23..2026-01-26',
  ],
  [
    'en',
    '1,312 protesters have been freed since the truce began, and 40 left on 23 March.',
    '1312 freed ?..2026-01-26',
    '40 freed 2025-03-23..2025-03-23',
  ],
  [
    'es',
    'Han sido liberados 1.312 manifestantes desde que empezó la tregua, y 40 salieron el 23 de marzo.',
    '1312 freed ?..2026-01-26',
    '40 freed 2025-03-23..2025-03-23',
  ],
  [
    'pt',
    'Foram libertados 1.312 manifestantes desde que começou a trégua, e 40 saíram em 23 de março.',
    '1312 freed ?..2026-01-26',
    '40 freed 2025-03-23..2025-03-23',
  ],
  // what a body told of an event says nothing of when it spoke
  [
    'en',
    'About 240 people were seized on 7 October, according to Foro Penal. It has confirmed 161 releases.',
    '161 freed ?..2026-01-26',
  ],
  [
    'es',
    'Unas 240 personas fueron detenidas el 7 de octubre, según Foro Penal. Cuatro mujeres fueron liberadas en octubre.',
    '4 freed 2025-10-01..2025-10-31',
  ],
  [
    'pt',
    'Cerca de 240 pessoas foram detidas em 7 de outubro, segundo o Foro Penal. Quatro mulheres foram soltas em outubro.',
    '4 freed 2025-10-01..2025-10-31',
  ],
  [
    'en',
    'Foro Penal gave its latest figures on Friday. It has confirmed 161 releases since 8 January.',
    '161 freed 2026-01-08..2026-01-23',
  ],
  // a year of their own clause, or far before in the sentence, or before "when"
  [
    'en',
    'Nicaragua freed 222 political prisoners on Thursday. The list includes seven people who wanted to run for president in 2021, journalists and priests.',
    '222 freed 2026-01-22..2026-01-22',
    '7 freed 2026-01-22..2026-01-22',
  ],
  [
    'es',
    'Nicaragua liberó el jueves a 222 presos políticos. La lista incluye a siete personas que pretendían disputar la presidencia en 2021, periodistas y sacerdotes.',
    '222 freed 2026-01-22..2026-01-22',
    '7 freed 2026-01-22..2026-01-22',
  ],
  [
    'pt',
    'A Nicarágua libertou na quinta-feira (22) 222 presos políticos. A lista inclui sete pessoas que pretendiam disputar a Presidência em 2021, jornalistas e padres.',
    '222 freed 2026-01-22..2026-01-22',
    '7 freed 2026-01-22..2026-01-22',
  ],
  [
    'es',
    'La primera tregua, entre el 24 y el 30 de noviembre de 2023, permitió el regreso de 105 rehenes, entre ellos 23 tailandeses y un filipino, y la salida de 240 palestinos de las cárceles de Israel.',
    '105 freed 2023-11-24..2023-11-30',
    '23 freed 2023-11-24..2023-11-30',
    '1 freed 2023-11-24..2023-11-30',
    '240 freed 2023-11-24..2023-11-30',
  ],
  [
    'en',
    'For the Palestinians the precedent is 2011, when Israel let 1,027 prisoners go in return for a soldier.',
    '1027 freed 2011-01-01..2011-12-31',
  ],
  [
    'es',
    'Para los palestinos el precedente es 2011, cuando Israel liberó a 1.027 presos a cambio de un soldado.',
    '1027 freed 2011-01-01..2011-12-31',
  ],
  [
    'pt',
    'Para os palestinos o precedente é 2011, quando Israel libertou 1.027 presos em troca de um soldado.',
    '1027 freed 2011-01-01..2011-12-31',
  ],
  // a vague year is spelled out
  [
    'en',
    'A year ago, in December 2024, Maduro freed 10 Americans and about two dozen Venezuelan opponents.',
    '10 freed 2024-12-01..2024-12-31',
    '24 freed 2024-12-01..2024-12-31',
  ],
  [
    'es',
    'Hace un año, en diciembre de 2024, Maduro liberó a 10 estadounidenses y a unos 20 opositores.',
    '10 freed 2024-12-01..2024-12-31',
    '20 freed 2024-12-01..2024-12-31',
  ],
  [
    'pt',
    'Há um ano, em dezembro de 2024, Maduro libertou 10 americanos e cerca de 20 opositores.',
    '10 freed 2024-12-01..2024-12-31',
    '20 freed 2024-12-01..2024-12-31',
  ],
  // what goes on besides, and what is still to come
  [
    'en',
    'Hamas handed over 12 more hostages and Israel freed 30 more Palestinian prisoners, as mediators met on Wednesday to discuss an extension.',
    '12 freed ?..2026-01-26',
    '30 freed ?..2026-01-26',
  ],
  [
    'es',
    'Hamás entregó a 12 rehenes más e Israel liberó a otros 30 presos palestinos, mientras los mediadores se reunían el miércoles para discutir una prórroga.',
    '12 freed ?..2026-01-26',
    '30 freed ?..2026-01-26',
  ],
  [
    'pt',
    'O Hamas entregou mais 12 reféns e Israel libertou outros 30 presos palestinos, enquanto mediadores discutiam se a trégua poderia durar além de quinta-feira.',
    '12 freed ?..2026-01-26',
    '30 freed ?..2026-01-26',
  ],
  // nobody promises from a day gone by
  [
    'en',
    'The secretary said 6,730 prisoners had been let out since he took office on June 30, 2025, and promised that 3,000 more would follow.',
    '6730 freed 2025-06-30..2026-01-26',
    '3000 promised ?..2026-01-26',
  ],
  // how it stood on a day, and how it stands after what came later
  [
    'en',
    'It said 778 were still behind bars all over the country as of Dec. 31, 165 of them arrested under President Marcos.',
    '778 held ?..2025-12-31',
    '165 held ?..2025-12-31',
  ],
  [
    'en',
    'Foro Penal said 11 journalists had been freed on Monday and Tuesday and that 31 were still in custody.',
    '11 freed 2026-01-19..2026-01-20',
    '31 held ?..2026-01-26',
  ],
  [
    'en',
    'On Dec. 31 the group counted 258 political prisoners. After the flight, it says, 36 are still behind bars.',
    '258 held ?..2025-12-31',
    '36 held ?..2026-01-26',
  ],
  [
    'es',
    'A 31 de diciembre la ONG contaba 258 presos políticos. Después del vuelo, dice, quedan 36 tras las rejas.',
    '258 held ?..2025-12-31',
    '36 held ?..2026-01-26',
  ],
  [
    'pt',
    'Em 31 de dezembro a ONG contava 258 presos políticos. Depois do voo, diz, ainda restam 36 atrás das grades.',
    '258 held ?..2025-12-31',
    '36 held ?..2026-01-26',
  ],
  [
    'pt',
    'A ONG calcula que 1.104 pessoas permanecem presas por causa dos protestos que se seguiram às eleições gerais de 9 de outubro de 2024, 212 das quais sem acusação formal.',
    '1104 held ?..2026-01-26',
    '212 held ?..2026-01-26',
  ],
  // that day of a month is of the year in which the text has named it
  [
    'pt',
    'A norma está em vigor desde 6 de janeiro de 2021. Segundo o tribunal, desde aquele 6 de janeiro e até 31 de dezembro passado saíram das prisões 3.104 pessoas.',
    '3104 freed 2021-01-06..2025-12-31',
  ],
  [
    'es',
    'La norma está en vigor desde el 6 de enero de 2021. Según datos del tribunal, desde aquel 6 de enero y hasta el 31 de mayo pasado salieron de las cárceles 3.104 personas.',
    '3104 freed 2021-01-06..2025-05-31',
  ],
  [
    'en',
    'The law has been in force since 6 January 2021. According to the court, from that 6 January until last 31 December 3,104 people left prison.',
    '3104 freed 2021-01-06..2025-12-31',
  ],
  // a month in which somebody spoke
  [
    'es',
    'Su portavoz declaró en septiembre a un medio ruso que en las 46 cárceles del país había 62.000 internos.',
    '62000 held ?..2025-09-30',
  ],
  [
    'pt',
    'O porta-voz declarou em setembro a um meio russo que nas 46 prisões do país havia 62.000 reclusos.',
    '62000 held ?..2025-09-30',
  ],
  ['es', 'En agosto de 2023, el ministro había dicho que los liberados eran 7.000.', '7000 freed ?..2023-08-31'],
  ['en', 'In August 2023 the minister had said that 7,000 had been freed.', '7000 freed ?..2023-08-31'],
  ['en', 'In December, Foro Penal confirmed 40 releases.', '40 freed 2025-12-01..2025-12-31'],
  // on that occasion
  [
    'pt',
    'Bukele visitou a Costa Rica em 12 de novembro. Na ocasião, ele afirmou que 8.000 inocentes já tinham sido libertados.',
    '8000 freed ?..2025-11-12',
  ],
  [
    'en',
    'The president signed the decree on January 10. It covers 1,215 prisoners, who will be released in stages, the minister said at the time.',
    '1215 promised ?..2026-01-10',
  ],
  [
    'es',
    'El acuerdo se anunció el 14 de enero. El día 20, Trump revocó las tres medidas. Según el recuento de Justicia 11J, hasta ese momento habían salido 127 presos políticos.',
    '127 freed ?..2026-01-20',
  ],
  [
    'en',
    'In March 2019 the government freed 400 prisoners. Foro Penal said at the time that 12 of them were political prisoners.',
    '400 freed 2019-03-01..2019-03-31',
    '12 freed 2019-03-01..2019-03-31',
  ],
  // the day on which it was confirmed by somebody is none of the release
  ['es', 'La liberación de 12 militares fue anunciada el miércoles por la Fiscalía.', '12 freed ?..2026-01-21'],
  [
    'pt',
    'A libertação de 12 militares foi anunciada na quarta-feira pelo Ministério Público.',
    '12 freed ?..2026-01-21',
  ],
  ['es', 'La excarcelación de 12 presos fue confirmada el miércoles por Foro Penal.', '12 freed ?..2026-01-21'],
  // the day of the main clause, or of the clause before
  [
    'en',
    'Two days after Myanmar announced that it would free 5,636 people held over the coup, families were still standing outside the prison on Wednesday.',
    '5636 promised ?..2026-01-26',
  ],
  [
    'es',
    'Dos días después de que el régimen anunciara que liberaría a 5.636 presos, las familias seguían esperando el miércoles ante la cárcel.',
    '5636 promised ?..2026-01-26',
  ],
  [
    'pt',
    'Dois dias depois de o regime anunciar que libertaria 5.636 presos, as famílias continuavam à espera na quarta-feira diante da prisão.',
    '5636 promised ?..2026-01-26',
  ],
  [
    'en',
    'The service said on Thursday that the first releases had taken place on January 13 and that 212 had come out of the Viana prison.',
    '212 freed 2026-01-13..2026-01-22',
  ],
  [
    'es',
    'El servicio dijo el jueves que las primeras liberaciones habían tenido lugar el 13 de enero y que 212 habían salido de la cárcel de Viana.',
    '212 freed 2026-01-13..2026-01-22',
  ],
  [
    'pt',
    'O serviço disse na quinta-feira que as primeiras solturas tinham ocorrido em 13 de janeiro e que 212 tinham saído da cadeia de Viana.',
    '212 freed 2026-01-13..2026-01-22',
  ],
  [
    'es',
    'Los 20 rehenes fueron entregados este lunes por Hamas al Comité y cruzaron a Israel en dos grupos, confirmó el Ejército israelí.',
    '20 freed 2026-01-26..2026-01-26',
  ],
  // that day is the one named last, also after what was counted
  [
    'es',
    'El sábado volvieron 307 hombres. Y el viernes, Kiev recibió a 390 presos. Moscú dijo haber recuperado ese mismo día a otros 390 presos.',
    '307 freed 2026-01-24..2026-01-24',
    '390 freed 2026-01-23..2026-01-23',
    '390 freed 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'On Saturday 307 prisoners came home. On Friday Kyiv had received 390 people. Moscow said it got back another 390 prisoners that same day.',
    '307 freed 2026-01-24..2026-01-24',
    '390 freed 2026-01-23..2026-01-23',
    '390 freed 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'El sábado volvieron 307 presos. El viernes habían salido libres 390. Ese mismo día salieron otros 20.',
    '307 freed 2026-01-24..2026-01-24',
    '390 freed 2026-01-23..2026-01-23',
    '20 freed 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'The first releases came on 8 January. A week later, 40 more were freed. Three days after that, 12 walked out.',
    '40 freed 2026-01-15..2026-01-15',
    '12 freed 2026-01-18..2026-01-18',
  ],
  // as of the end of a month
  ['pt', 'No fecho de setembro havia 12.156 reclusos no país.', '12156 held ?..2025-09-30'],
  ['pt', 'Em fins de setembro havia 12.156 reclusos no país.', '12156 held ?..2025-09-30'],
  ['es', 'Al cierre de septiembre había 12.156 presos en el país.', '12156 held ?..2025-09-30'],
  ['en', 'At the close of September there were 12,156 prisoners in the country.', '12156 held ?..2025-09-30'],
  // far below its whole, what adds up to it
  [
    'es',
    'El Foro Penal elevó este lunes a 389 los presos políticos liberados desde el 8 de enero.\nRomero pidió listas. Hay dudas. No hay plazos.\nEl balance anterior de la ONG, difundido el viernes 16 de enero, daba cuenta de 344 excarcelaciones.\nDel total, 301 son hombres y 88 mujeres, y 41 pertenecían a las Fuerzas Armadas.',
    '389 freed 2026-01-08..2026-01-26',
    '344 freed 2026-01-08..2026-01-16',
    '301 freed 2026-01-08..2026-01-26',
    '88 freed 2026-01-08..2026-01-26',
    '41 freed 2026-01-08..2026-01-26',
  ],
  [
    'en',
    'Foro Penal on Monday raised to 389 its count of political prisoners freed since 8 January.\nRomero asked for lists. There are doubts. There is no deadline.\nThe previous balance of the group, released on Friday 16 January, spoke of 344 releases.\nOf the total, 301 are men and 88 women, and 41 belonged to the armed forces.',
    '389 freed 2026-01-08..2026-01-26',
    '344 freed ?..2026-01-16',
    '301 freed 2026-01-08..2026-01-26',
    '88 freed 2026-01-08..2026-01-26',
    '41 freed 2026-01-08..2026-01-26',
  ],
  [
    'pt',
    'O Foro Penal elevou nesta segunda-feira para 389 os presos políticos libertados desde 8 de janeiro.\nRomero pediu listas. Há dúvidas. Não há prazos.\nO balanço anterior da ONG, divulgado na sexta-feira 16 de janeiro, dava conta de 344 solturas.\nDo total, 301 são homens e 88 mulheres, e 41 pertenciam às Forças Armadas.',
    '389 freed 2026-01-08..2026-01-26',
    '344 freed 2026-01-08..2026-01-16',
    '301 freed 2026-01-08..2026-01-26',
    '88 freed 2026-01-08..2026-01-26',
    '41 freed 2026-01-08..2026-01-26',
  ],
];

testFigures(rows, dated);
