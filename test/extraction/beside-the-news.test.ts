import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** What full-length reports say beside their news: value, measure, who says it, from which day to which. */
const rows: readonly FigureRow[] = [
  // from the first of many releases on, and not in the month of the first
  [
    'en',
    'Since the first pardons in July 2024, Viasna has counted 577 releases.',
    '577 freed Viasna 2024-07-01..2026-01-26',
  ],
  [
    'en',
    'Since a first group of nine left prison on January 8, 266 people have been freed, Foro Penal says.',
    '266 freed Foro Penal 2026-01-08..2026-01-26',
  ],
  [
    'en',
    '266 people have been freed since the first nine left prison on 8 January, Foro Penal says.',
    '266 freed Foro Penal 2026-01-08..2026-01-26',
  ],
  ['en', 'On Friday 12 were freed, the first since 8 January.', '12 freed unattributed 2026-01-23..2026-01-23'],
  [
    'es',
    'Desde los primeros indultos, en julio de 2024, Viasna ha contado 577 liberaciones.',
    '577 freed Viasna 2024-07-01..2026-01-26',
  ],
  [
    'es',
    'Desde la primera tanda, el 8 de enero, Foro Penal ha verificado 266 excarcelaciones.',
    '266 freed Foro Penal 2026-01-08..2026-01-26',
  ],
  [
    'es',
    'Desde que salieron los primeros nueve, el 8 de enero, 266 personas han sido liberadas, según Foro Penal.',
    '266 freed Foro Penal 2026-01-08..2026-01-26',
  ],
  [
    'pt',
    'A Viasna contou 577 libertações desde os primeiros indultos em julho de 2024.',
    '577 freed Viasna 2024-07-01..2026-01-26',
  ],
  [
    'pt',
    'Desde a primeira leva, em 8 de janeiro, o Foro Penal verificou 266 solturas.',
    '266 freed Foro Penal 2026-01-08..2026-01-26',
  ],
  // since somebody announced it: who announced it has not counted it, and "two weeks ago" is where the count begins
  [
    'en',
    'Foro Penal has verified 154 releases since officials announced them two weeks ago.',
    '154 freed Foro Penal 2026-01-12..2026-01-26',
  ],
  [
    'en',
    'Foro Penal has verified 154 releases since officials announced on January 8 that prisoners would be freed.',
    '154 freed Foro Penal 2026-01-08..2026-01-26',
  ],
  [
    'es',
    'Foro Penal ha verificado 154 excarcelaciones desde que las autoridades las anunciaron hace dos semanas.',
    '154 freed Foro Penal 2026-01-12..2026-01-26',
  ],
  [
    'pt',
    'O Foro Penal verificou 154 solturas desde que as autoridades as anunciaram há duas semanas.',
    '154 freed Foro Penal 2026-01-12..2026-01-26',
  ],
  // how many there are now is no part of how many there were, and not of that day
  [
    'en',
    'Before the capture of Nicolas Maduro on January 3, Foro Penal had counted 863 political prisoners. It now puts the number at 777.',
    '863 held Foro Penal ?..2026-01-02',
    '777 held Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'Antes de la captura de Maduro, el 3 de enero, Foro Penal contaba 863 presos políticos. Ahora cifra el número en 777.',
    '863 held Foro Penal ?..2026-01-02',
    '777 held Foro Penal ?..2026-01-26',
  ],
  [
    'pt',
    'Antes da captura de Maduro, em 3 de janeiro, o Foro Penal contava 863 presos políticos. Agora são 777.',
    '863 held Foro Penal ?..2026-01-02',
    '777 held Foro Penal ?..2026-01-26',
  ],
  // whom the head of a sentence puts among those freed, whatever is told between of the others
  [
    'en',
    'The junta freed 6,134 prisoners on Sunday. Among those freed were former minister Ye Htut, 66, and at least four journalists.',
    '6134 freed unattributed 2026-01-25..2026-01-25',
    '4 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'en',
    'The junta freed 6,134 prisoners on Sunday. Among those freed was Ye Htut; forty journalists waited outside.',
    '6134 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'La junta liberó el domingo a 6.134 presos. Entre los liberados están el exministro Ye Htut, de 66 años, y al menos cuatro periodistas.',
    '6134 freed unattributed 2026-01-25..2026-01-25',
    '4 freed unattributed 2026-01-25..2026-01-25',
  ],
  // years of a sentence, with no word for them
  [
    'pt',
    'A junta libertou no domingo 6.134 presos. Entre os libertados estão o ex-ministro Ye Htut, de 66 anos, condenado a 10, e pelo menos quatro jornalistas.',
    '6134 freed unattributed 2026-01-25..2026-01-25',
    '4 freed unattributed 2026-01-25..2026-01-25',
  ],
  // names on a list that is only studied
  [
    'en',
    'His spokeswoman said that 31 citizens had been pardoned, and that a list of 60 further names was being studied.',
    '31 freed unattributed ?..2026-01-26',
  ],
  // days in a list are nobody
  ['pt', 'Em dois dias, 11 e 12 de Abril, saíram quase 600 pessoas.', '600 freed unattributed 2025-04-11..2025-04-12'],
  [
    'pt',
    'Foram soltas 600 pessoas em três dias (10, 11 e 12 de abril).',
    '600 freed unattributed 2025-04-10..2025-04-12',
  ],
  ['es', 'Salieron 600 personas en tres días: 10, 11 y 12 de abril.', '600 freed unattributed 2025-04-10..2025-04-12'],
  [
    'es',
    'Fueron liberados el sábado 10 y el domingo 11 de enero 24 presos.',
    '24 freed unattributed 2026-01-10..2026-01-11',
  ],
  [
    'es',
    'Salieron 11 y 12 siguen presos.',
    '11 freed unattributed ?..2026-01-26',
    '12 held unattributed ?..2026-01-26',
  ],
  ['en', '24 prisoners were freed on Jan. 8, 9 and 10.', '24 freed unattributed 2026-01-08..2026-01-10'],
  ['en', 'On April 11 and 12 almost 600 people were freed.', '600 freed unattributed 2025-04-11..2025-04-12'],
  // a joined clause with a number of its own says nothing of the number before it
  [
    'en',
    'The government told the court that bail applications had been moved for 988 prisoners and that 403 of these had been released.',
    '403 freed government ?..2026-01-26',
  ],
  [
    'es',
    'Su delegado señaló que el martes ingresaron a dependencias policiales 52 personas y que 12 recobraron la libertad.',
    '12 freed unattributed 2026-01-20..2026-01-20',
  ],
  [
    'es',
    'La presión llevó a la junta a retirar los cargos contra 4.320 manifestantes y a soltar a 1.316 condenados.',
    '1316 freed unattributed ?..2026-01-26',
  ],
  // leave to go that opens no door
  [
    'en',
    'Open Cells says that 240 prisoners have been granted bail but are still locked up.',
    '240 held unattributed ?..2026-01-26',
  ],
  ['en', '27 were freed, but their families remain in prison.', '27 freed unattributed ?..2026-01-26'],
  ['es', 'Fueron liberados 27 presos, pero su líder sigue en prisión.', '27 freed unattributed ?..2026-01-26'],
  ['pt', 'Foram libertados 27 presos, mas o líder continua na prisão.', '27 freed unattributed ?..2026-01-26'],
  // the dead, rooms for so many, years served, arrests in a month, a thing that is one of many
  ['en', 'Three detainees arrested after the vote have died in custody since November, their families said.'],
  ['en', 'The mega-prison opened in January 2023. It was built in seven months for 40,000 inmates.'],
  ['es', 'Dormíamos por turnos en una celda para cuatro.'],
  ['es', 'Rosalba tiene 47 años y estuvo ocho en el penal de Barrientos.'],
  ['es', 'Human Rights Watch denunció en julio la detención de más de 3.300 menores.'],
  ['es', 'El número de ucranianos en manos rusas es uno de los secretos mejor guardados del conflicto.'],
  ['es', 'El ministro calcula que faltan por capturar entre 6.000 y 7.000 pandilleros.'],
  ['pt', 'Um dos reclusos tem 79 anos e estava preso há 11.'],
  ['pt', 'A Human Rights Watch denunciou em julho a detenção de mais de 3.300 menores.'],
  // some of those told before, whatever noun they bear; not of people who were not counted
  [
    'en',
    'The president freed 4,466 inmates. The group has confirmed the names of only 11 political detainees among them.',
    '4466 freed unattributed ?..2026-01-26',
    '11 freed unattributed ?..2026-01-26',
  ],
  [
    'es',
    'El presidente indultó a 4.466 reclusos. La ONG solo ha podido confirmar a 11 presos políticos entre ellos.',
    '4466 freed unattributed ?..2026-01-26',
    '11 freed unattributed ?..2026-01-26',
  ],
  [
    'pt',
    'O presidente soltou 4.466 reclusos. A ONG só confirmou 11 presos políticos entre eles.',
    '4466 freed unattributed ?..2026-01-26',
    '11 freed unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Nicaragua desterró a 222 presos políticos. Un tribunal declaró traidores a otros 94 nicaragüenses. Entre ellos estaban un obispo y 11 periodistas.',
    '222 freed unattributed ?..2026-01-26',
  ],
  // of those arrested, the ones who are held still
  [
    'es',
    'El Gobierno excarceló a 53 presos. En total, unas 1.500 personas fueron detenidas por las protestas, de las que 554 siguen presas.',
    '53 freed unattributed ?..2026-01-26',
    '554 held unattributed ?..2026-01-26',
  ],
  // an age, and one of the largest things
  [
    'es',
    'Salieron 53 presos, entre ellos Brandon Becerra, que tenía 17 cuando lo detuvieron.',
    '53 freed unattributed ?..2026-01-26',
  ],
  ['en', '53 were freed, among them Brandon, who was 17 when he was arrested.', '53 freed unattributed ?..2026-01-26'],
  [
    'en',
    'The president freed 4,466 inmates, in one of the largest such pardons since 2014.',
    '4466 freed unattributed ?..2026-01-26',
  ],
  // a country that is written like an auxiliary
  ['pt', 'Irã solta 1.200 manifestantes.', '1200 freed unattributed ?..2026-01-26'],
  ['pt', 'O Irão libertou na sexta-feira 20 presos.', '20 freed unattributed 2026-01-23..2026-01-23'],
  ['pt', 'As autoridades irão libertar 20 presos na sexta-feira.', '20 promised government 2026-01-30..2026-01-30'],
  // whom something happened to does not speak, nor does whoever stands before the verb of an unknown name
  [
    'pt',
    'A Hrana, sediada nos EUA, estima que 19.763 pessoas tenham sido presas desde a morte de Mahsa Amini, em 16 de setembro, e identificou 3.400 libertados.',
    '3400 freed Hrana ?..2026-01-26',
  ],
  [
    'es',
    'Al menos 61 personas fueron detenidas por celebrar la captura de Nicolás Maduro, denunció Azul y Blanco; de ellas, 49 seguían bajo arresto.',
    '49 held unattributed ?..2026-01-26',
  ],
  // what somebody was told is not the word of whoever spoke in the paragraph before
  [
    'en',
    'Foro Penal counted 30 releases.\n\n"They said a hundred would come out today; eight came out," said a woman who asked not to be named.',
    '30 freed Foro Penal ?..2026-01-26',
    '100 promised sources 2026-01-26..2026-01-26',
    '8 freed sources 2026-01-26..2026-01-26',
  ],
  [
    'es',
    'El Foro Penal contó 30 excarcelados.\n\n"Dijeron que saldrían cien hoy, salieron ocho", contó una mujer que pidió no ser identificada.',
    '30 freed Foro Penal ?..2026-01-26',
    '100 promised sources 2026-01-26..2026-01-26',
    '8 freed sources 2026-01-26..2026-01-26',
  ],
  // what is told of all says nothing of the part
  [
    'es',
    'La Fiscalía dejó en libertad en la madrugada de este lunes a 192 de las 193 personas que la Policía arrestó el sábado.',
    '192 freed unattributed 2026-01-26..2026-01-26',
  ],
  // exchanges are nobody
  [
    'en',
    'On Oct. 2, 185 soldiers came back to Ukraine. In 2025 there were ten swaps; 2,080 people returned in them.',
    '185 freed unattributed 2025-10-02..2025-10-02',
    '2080 freed unattributed 2025-01-01..2025-12-31',
  ],
  // a pardon frees from the day it was signed on; one of long ago, then
  [
    'en',
    'The pardon signed by the president in December has so far freed 5,710 people.',
    '5710 freed unattributed 2025-12-01..2026-01-26',
  ],
  [
    'en',
    'A mass pardon granted in April 2023 freed 3,000 prisoners.',
    '3000 freed unattributed 2023-04-01..2023-04-30',
  ],
  [
    'es',
    'El indulto firmado por el presidente el 23 de diciembre ya ha permitido la salida de 5.710 personas.',
    '5710 freed unattributed 2025-12-23..2026-01-26',
  ],
  [
    'pt',
    'O indulto de Natal assinado pelo presidente em dezembro já resultou na soltura de 5.710 pessoas.',
    '5710 freed unattributed 2025-12-01..2026-01-26',
  ],
  // who of many walked free, and not the many
  ['en', '58 of the 99 prisoners walked free on Thursday.', '58 freed unattributed 2026-01-22..2026-01-22'],
  ['en', '58 of the 99 prisoners got out.', '58 freed unattributed ?..2026-01-26'],
  ['es', 'Salen en libertad 58 de los 99 imputados en el juicio.', '58 freed unattributed ?..2026-01-26'],
  ['pt', 'O tribunal libertou na quinta-feira 12 arguidos.', '12 freed unattributed 2026-01-22..2026-01-22'],
  ['es', 'Hay 12 acusados en el juicio.'],
  // the year of a prison, and the prisons in which the next of those freed were
  [
    'en',
    '29 inmates were freed in Dili, eight in Gleno and four at the Suai jail, opened in 2018.',
    '29 freed unattributed ?..2026-01-26',
    '8 freed unattributed ?..2026-01-26',
    '4 freed unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Fueron liberados 29 reclusos en Lima, ocho en Ica y cuatro en el penal de Puno, abierto en 2018.',
    '29 freed unattributed ?..2026-01-26',
    '8 freed unattributed ?..2026-01-26',
    '4 freed unattributed ?..2026-01-26',
  ],
  [
    'pt',
    'Foram libertados 29 reclusos em Díli, oito em Gleno e quatro na cadeia do Suai, aberta em 2018.',
    '29 freed unattributed ?..2026-01-26',
    '8 freed unattributed ?..2026-01-26',
    '4 freed unattributed ?..2026-01-26',
  ],
  [
    'en',
    '27 were freed on Friday and 12 in El Rodeo remain on hunger strike.',
    '27 freed unattributed 2026-01-23..2026-01-23',
    '12 held unattributed ?..2026-01-26',
  ],
  // between a day, told at length, and another
  [
    'en',
    'Between January 8, the day on which the law that created an exceptional regime for prisons took effect, and Thursday afternoon 1,631 inmates left prison.',
    '1631 freed unattributed 2026-01-08..2026-01-22',
  ],
  [
    'pt',
    'Entre 8 de Janeiro, dia em que entrou em vigor a lei que criou um regime excepcional para as cadeias, e o final da tarde desta quinta-feira saíram 1631 reclusos.',
    '1631 freed unattributed 2026-01-08..2026-01-22',
  ],
  // a name nobody knows, told apart by what only a body has
  [
    'en',
    'Foro Penal counted 657 releases on Monday. Al-Wefaq, outlawed in 2016, puts the number at 710.',
    '657 freed Foro Penal 2026-01-26..2026-01-26',
    '710 freed Al-Wefaq ?..2026-01-26',
  ],
  [
    'es',
    'Foro Penal contó 657 excarcelaciones el lunes. Kadiri, fundada en 2016, habla de 710 liberados.',
    '657 freed Foro Penal 2026-01-26..2026-01-26',
    '710 freed Kadiri 2026-01-26..2026-01-26',
  ],
  [
    'pt',
    'O Foro Penal contou 657 solturas na segunda-feira. A Kadiri, com sede em Londres, fala em 710.',
    '657 freed Foro Penal 2026-01-26..2026-01-26',
    '710 freed Kadiri 2026-01-26..2026-01-26',
  ],
  // whoever waits, is on trial, or is a day
  [
    'es',
    'El Gobierno liberó a 110 presos. El lunes por la noche, cuando el Sebin abrió el portón del Helicoide, había una treintena de familiares en la acera.',
    '110 freed unattributed ?..2026-01-26',
  ],
  [
    'es',
    'La Asamblea aprobó la ley el 8 de junio, y en los dos días siguientes, el 10 y el 11, dejaron la prisión 106 manifestantes.',
    '106 freed unattributed 2026-01-10..2026-01-11',
  ],
  ['es', 'Foro Penal ha documentado más de 15.000 arrestos, y 9.000 ciudadanos siguen sometidos a procesos penales.'],
  ['pt', '9.000 cidadãos continuam sujeitos a processos penais, diz o Foro Penal.'],
  // whose term is only cut stays, unless all of them were freed
  [
    'es',
    'El presidente indultó a 507 condenados. Del total, 247 quedarán en libertad, a otros 186 se les reducirá la condena y a 74 se les conmutará.',
    '507 promised unattributed ?..2026-01-26',
    '247 promised unattributed ?..2026-01-26',
  ],
  [
    'pt',
    'O presidente indultou 507 condenados. Do total, 247 sairão em liberdade, a outros 186 será reduzida a pena e 74 terão a pena comutada.',
    '507 promised unattributed ?..2026-01-26',
    '247 promised unattributed ?..2026-01-26',
  ],
  [
    'en',
    'Of the 507, 247 will be freed, another 186 will have their terms cut and 74 will have them commuted.',
    '247 promised unattributed ?..2026-01-26',
  ],
  // who announced some has not counted how many have left, and by when is not said of all
  [
    'en',
    'The government announced the release of 51 prisoners, and by Friday 37 had left jail, Foro Penal said.',
    '51 freed Government of Venezuela ?..2026-01-26',
    '37 freed Foro Penal ?..2026-01-23',
  ],
  [
    'es',
    'El Gobierno anunció la liberación de 51 presos y hasta anoche 37 estaban en casa, según Foro Penal.',
    '51 freed Government of Venezuela ?..2026-01-26',
    '37 freed Foro Penal ?..2026-01-25',
  ],
  [
    'pt',
    'O Governo anunciou a libertação de 51 presos, e até sexta-feira 37 tinham saído.',
    '51 freed government ?..2026-01-26',
    '37 freed government ?..2026-01-23',
  ],
  // the year of what came after
  [
    'en',
    'The committee has secured the release of about 1,700 detainees before it stopped publishing figures in 2024.',
    '1700 freed unattributed ?..2026-01-26',
  ],
  ['en', 'Rights lawyers said 17 people had been freed.', '17 freed lawyers ?..2026-01-26'],
  [
    'en',
    'Of the 51 whose release the government announced on Monday, 37 had left by Friday, Foro Penal said.',
    '51 freed Government of Venezuela ?..2026-01-26',
    '37 freed Foro Penal ?..2026-01-23',
  ],
  [
    'es',
    'De 51 presos que el Gobierno prometió liberar, solo 37 han salido, dijo el viernes Foro Penal.',
    '51 promised Government of Venezuela ?..2026-01-26',
    '37 freed Foro Penal ?..2026-01-23',
  ],
  [
    'pt',
    'Dos 51 cuja libertação o governo anunciou na segunda-feira, 37 tinham saído até sexta-feira, segundo o Foro Penal.',
    '51 freed Government of Venezuela ?..2026-01-26',
    '37 freed Foro Penal ?..2026-01-23',
  ],
  // a day of the release that a pardon is told for; a start told behind a day of saying; a list behind a place
  [
    'en',
    '13,915 prisoners will walk free on February 1 under a presidential amnesty for National Day, officials said on Friday.',
    '13915 promised government 2026-02-01..2026-02-01',
  ],
  [
    'pt',
    'O Ministério da Defesa, num comunicado de quarta-feira, refere 51 militares restituídos à liberdade desde a entrada em vigor da lei da amnistia, a 20 de fevereiro.',
    '51 freed government 2025-02-20..2026-01-21',
  ],
  [
    'en',
    'Clippve says six soldiers have been freed. It lists 190 officers and troops in military jails: 118 at Ramo Verde, about 40 at La Pica.',
    '6 freed Clippve ?..2026-01-26',
    '190 held Clippve ?..2026-01-26',
    '118 held Clippve ?..2026-01-26',
    '40 held Clippve ?..2026-01-26',
  ],
  // a stadium is a prison where people are let go from it
  [
    'en',
    'Between 40 and 55 protesters were released on Thursday from a stadium in Dakar, the Forum said.',
    '40 freed Forum 2026-01-22..2026-01-22',
    '55 freed Forum 2026-01-22..2026-01-22',
  ],
  // a year of its own right behind a number
  [
    'es',
    'Foro Penal contabiliza 27 presos liberados este mes.\n\nEn lo que va de 2026, de acuerdo con su base de datos, han sido liberados 712 presos, por 954 en todo 2025.',
    '27 freed Foro Penal 2026-01-01..2026-01-26',
    '712 freed Foro Penal 2026-01-01..2026-01-26',
    '954 freed Foro Penal 2025-01-01..2025-12-31',
  ],
];

testFigures(rows, whoseAndDated);
