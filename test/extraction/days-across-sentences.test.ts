import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Days that stand in another sentence than the number. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'Provea has verified 212 releases since the government announced the releases. The announcement was made on 15 January.',
    '212 freed 2026-01-15..2026-01-26',
  ],
  [
    'en',
    'The release process began on 15 January.\nProvea has verified 212 releases since the releases began.',
    '212 freed 2026-01-15..2026-01-26',
  ],
  // no day of an announcement is told
  [
    'en',
    'Provea has verified 212 releases since the releases were announced. The releases on Saturday were of foreigners.',
    '212 freed ?..2026-01-26',
  ],
  [
    'es',
    'La ley se publicó en la Gaceta Oficial el 15 de enero.\nProvea ha verificado 212 excarcelaciones desde que rige la ley.',
    '212 freed 2026-01-15..2026-01-26',
  ],
  [
    'es',
    'Provea ha verificado 212 excarcelaciones desde que se anunciaron. Las excarcelaciones fueron anunciadas el 15 de enero.',
    '212 freed 2026-01-15..2026-01-26',
  ],
  [
    'es',
    'Provea ha verificado 212 excarcelaciones desde el comienzo del proceso.\nHubo nuevas excarcelaciones el domingo.',
    '212 freed ?..2026-01-26',
  ],
  [
    'pt',
    'A Provea verificou 212 libertações desde a sanção da lei. A lei foi publicada no Diário Oficial em 15 de janeiro.',
    '212 freed 2026-01-15..2026-01-26',
  ],
  [
    'pt',
    'As solturas foram anunciadas em 15 de janeiro.\nA Provea verificou 212 libertações desde que o governo anunciou as solturas.',
    '212 freed 2026-01-15..2026-01-26',
  ],
  [
    'pt',
    'A Provea verificou 212 libertações desde o início do processo. As solturas de sábado foram de estrangeiros.',
    '212 freed ?..2026-01-26',
  ],
  // the day of an announcement, a law or a promise is none on which anybody left
  [
    'en',
    'Foro Penal said on Thursday that 490 people have been freed.\nJorge Rodríguez announced the releases on 16 January.',
    '490 freed ?..2026-01-22',
  ],
  ['en', 'The releases took place on Friday. Foro Penal counted 12 people freed.', '12 freed 2026-01-23..2026-01-23'],
  [
    'es',
    'Las excarcelaciones fueron anunciadas el 16 de enero por el jefe del Parlamento. Provea ha contado 490 liberados.',
    '490 freed ?..2026-01-26',
  ],
  [
    'pt',
    'Provea contou 490 libertados. As libertações foram anunciadas em 16 de janeiro pelo presidente do Parlamento.',
    '490 freed ?..2026-01-26',
  ],
  // fewer who left later are no later state of a count
  [
    'en',
    'By Saturday Provea had counted 371 releases. Another nine left on Saturday.',
    '371 freed ?..2026-01-24',
    '9 freed 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'Hasta el sábado, Provea había contado 585 liberados. Otros 6 salieron el sábado.',
    '585 freed ?..2026-01-24',
    '6 freed 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'Até sábado, a Provea tinha contado 371 libertados. Outros 9 saíram no sábado.',
    '371 freed ?..2026-01-24',
    '9 freed 2026-01-24..2026-01-24',
  ],
  // the year that the sentence itself names
  [
    'es',
    'Provea suma 300 excarcelaciones desde el 8 de enero. Tras las elecciones de 2024, 177 fueron liberadas en diciembre de ese año.',
    '300 freed 2026-01-08..2026-01-26',
    '177 freed 2024-12-01..2024-12-31',
  ],
  [
    'pt',
    'Provea soma 300 solturas desde 8 de janeiro. Depois das eleições de 2024, 177 foram soltas em dezembro daquele ano.',
    '300 freed 2026-01-08..2026-01-26',
    '177 freed 2024-12-01..2024-12-31',
  ],
  [
    'en',
    'Provea counts 300 releases since 8 January. After the 2024 election 177 were freed in December of that year.',
    '300 freed 2026-01-08..2026-01-26',
    '177 freed 2024-12-01..2024-12-31',
  ],
  // the same year as the one told before
  ...['last year', 'in 2025'].map(
    (year): FigureRow => [
      'en',
      `Provea counted 140 releases ${year}. The ministry claims 230 releases for the same year.`,
      '140 freed 2025-01-01..2025-12-31',
      '230 freed 2025-01-01..2025-12-31',
    ],
  ),
  ...['el mismo', 'ese'].map(
    (same): FigureRow => [
      'es',
      `Provea contó 140 excarcelaciones el año pasado. El ministerio habla de 230 excarcelaciones para ${same} año.`,
      '140 freed 2025-01-01..2025-12-31',
      '230 freed 2025-01-01..2025-12-31',
    ],
  ),
  ...['para o mesmo', 'no mesmo', 'para esse', 'durante o mesmo'].map(
    (same): FigureRow => [
      'pt',
      `A Provea contou 140 solturas no ano passado.\nSegundo a Provea, o ministério reivindica 230 solturas ${same} ano.`,
      '140 freed 2025-01-01..2025-12-31',
      '230 freed 2025-01-01..2025-12-31',
    ],
  ),
  [
    'pt',
    'A Provea contou 140 solturas em dezembro. O ministério fala em 230 solturas para o mesmo mês.',
    '140 freed 2025-12-01..2025-12-31',
    '230 freed 2025-12-01..2025-12-31',
  ],
  [
    'en',
    'Provea counted 140 releases this year. The ministry claims 230 releases for the same year.',
    '140 freed 2026-01-01..2026-01-26',
    '230 freed 2026-01-01..2026-01-26',
  ],
  // told by something else, or by nothing
  ['en', 'In the same year 230 people were released, the ministry said.', '230 freed ?..2026-01-26'],
  ['pt', 'No mesmo ano em que perdeu, o governo soltou 230 presos, disse o ministério.', '230 freed ?..2026-01-26'],
  ['es', 'El mismo año en que perdió, el gobierno soltó a 230 presos, dijo el ministerio.', '230 freed ?..2026-01-26'],
  // how far an earlier state of a count goes, and no day on which so many left
  [
    'en',
    'Provea said it had confirmed 356 releases. It had counted 114 the day before.',
    '356 freed ?..2026-01-26',
    '114 freed ?..2026-01-25',
  ],
  [
    'en',
    'Clippve had counted 544 releases since 16 January as of January 24. The figure was 118 a week earlier.',
    '544 freed 2026-01-16..2026-01-24',
    '118 freed 2026-01-16..2026-01-17',
  ],
  [
    'en',
    'Provea said 104 prisoners were freed on Sunday. A day earlier it was 80.',
    '104 freed 2026-01-25..2026-01-25',
    '80 freed 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'Hasta el jueves, Clippve había contado 281 liberados. Una semana antes la cifra era de 182.',
    '281 freed ?..2026-01-22',
    '182 freed ?..2026-01-15',
  ],
  [
    'es',
    'Hasta el 19 de enero, Provea había contado 686 excarcelaciones desde el 11 de enero. Un día antes había contado 123.',
    '686 freed 2026-01-11..2026-01-19',
    '123 freed 2026-01-11..2026-01-18',
  ],
  [
    'pt',
    'Até 20 de janeiro, o Clippve havia verificado 375 solturas desde 11 de janeiro. No dia anterior tinha contado 125.',
    '375 freed 2026-01-11..2026-01-20',
    '125 freed 2026-01-11..2026-01-19',
  ],
  [
    'pt',
    'As autoridades soltaram 219 pessoas na quarta-feira, informou a Provea. Na noite anterior, 11 tinham saído.',
    '219 freed 2026-01-21..2026-01-21',
    '11 freed 2026-01-20..2026-01-20',
  ],
  // another group is not the one whose days were told
  [
    'en',
    'Another five were let out on Friday, Provea said.\nA separate group of 10 was freed from Tocorón, according to relatives.',
    '5 freed 2026-01-23..2026-01-23',
    '10 freed ?..2026-01-26',
  ],
  [
    'es',
    'El viernes fueron liberadas 6 personas, según Provea. Otro grupo de 7 salió de Tocorón, según sus familiares.',
    '6 freed 2026-01-23..2026-01-23',
    '7 freed ?..2026-01-26',
  ],
  [
    'pt',
    'Na sexta-feira saíram 6 pessoas, segundo a Provea. Outro grupo de 7 foi solto em Tocorón, disseram familiares.',
    '6 freed 2026-01-23..2026-01-23',
    '7 freed ?..2026-01-26',
  ],
  // a bulletin goes as far as the count that it is of
  [
    'en',
    'As of 20 January Provea held 752 names of political prisoners.\nThe lists are not public.\nThe bulletin also counts 115 releases since 8 January.',
    '752 held ?..2026-01-20',
    '115 freed 2026-01-08..2026-01-20',
  ],
  [
    'en',
    "As of 20 January Provea counts 752 political prisoners. The ministry's bulletin has 115 releases since 8 January.",
    '752 held ?..2026-01-20',
    '115 freed 2026-01-08..2026-01-26',
  ],
  [
    'es',
    'Al 15 de enero, Provea contabiliza 870 presos políticos.\nEl informe registra 147 excarcelaciones desde el 6 de enero.',
    '870 held ?..2026-01-15',
    '147 freed 2026-01-06..2026-01-15',
  ],
  [
    'pt',
    'Até 14 de janeiro, a Provea contava 726 presos políticos.\nO documento registra 172 solturas desde 6 de janeiro.',
    '726 held ?..2026-01-14',
    '172 freed 2026-01-06..2026-01-14',
  ],
  // counted from an event
  [
    'en',
    'The amnesty was signed on 10 January. Provea counted 41 releases within 72 hours of the signing.',
    '41 freed 2026-01-10..2026-01-13',
  ],
  ['en', 'Within 48 hours of the raid 41 people had been freed, Provea said.', '41 freed ?..2026-01-26'],
  [
    'en',
    'The law took effect on 8 January. In the two weeks after the law, 41 people were freed.',
    '41 freed 2026-01-08..2026-01-22',
  ],
  [
    'es',
    'La ley fue promulgada el 10 de enero. En las 72 horas posteriores a la promulgación salieron 41 presos.',
    '41 freed 2026-01-10..2026-01-13',
  ],
  [
    'pt',
    'A lei foi sancionada em 10 de janeiro. Nas 48 horas após a sanção foram soltas 41 pessoas, segundo a Provea.',
    '41 freed 2026-01-10..2026-01-12',
  ],
  ['en', 'The government freed 14 prisoners the day before the talks on Wednesday.', '14 freed 2026-01-20..2026-01-20'],
  ['en', 'Fourteen prisoners were freed on the eve of the talks.', '14 freed ?..2026-01-26'],
  [
    'es',
    'El Gobierno liberó a 14 presos en la víspera de la reunión del miércoles.',
    '14 freed 2026-01-20..2026-01-20',
  ],
  [
    'pt',
    'A reunião foi na quarta-feira. O governo libertou 14 presos na véspera da reunião.',
    '14 freed 2026-01-20..2026-01-20',
  ],
  // releases that are put down to a law, and some of those whom it has touched since
  [
    'en',
    'The committee says 8,140 people had a case closed since 20 January. Only 281 of them walked out of a prison.',
    '281 freed 2026-01-20..2026-01-26',
  ],
  [
    'en',
    'The law took effect on 20 January. Provea counts 96 releases attributed to the law.',
    '96 freed 2026-01-20..2026-01-26',
  ],
  [
    'es',
    'La ley entró en vigor el 20 de enero. Provea atribuye a la ley 96 excarcelaciones.',
    '96 freed 2026-01-20..2026-01-26',
  ],
  [
    'pt',
    'A lei entrou em vigor a 20 de janeiro. A Provea atribui à lei 96 libertações.',
    '96 freed 2026-01-20..2026-01-26',
  ],
  // the paper of a month goes up to its end
  ['en', 'In its September report, Provea counted 806 political prisoners.', '806 held ?..2025-09-30'],
  ['en', 'The March report named nobody. Provea counts 12 political prisoners.', '12 held ?..2026-01-26'],
  ['es', 'El boletín de diciembre de Provea contabiliza 806 presos políticos.', '806 held ?..2025-12-31'],
  ['pt', 'Em seu relatório de setembro, a Provea contou 806 presos políticos.', '806 held ?..2025-09-30'],
  // an hour is no day of the month
  [
    'en',
    'Provea counted 154 releases from 8 January until 7 in the evening on Friday.',
    '154 freed 2026-01-08..2026-01-23',
  ],
  [
    'es',
    'Provea contabiliza 154 excarcelaciones desde el 8 de enero hasta las 7 de la tarde del viernes.',
    '154 freed 2026-01-08..2026-01-23',
  ],
  ['es', 'Provea contabiliza 154 excarcelaciones del 8 al 10 de enero.', '154 freed 2026-01-08..2026-01-10'],
  [
    'pt',
    'A Provea contou 154 solturas entre 8 de janeiro e as 7 da noite de sexta-feira.',
    '154 freed 2026-01-08..2026-01-23',
  ],
  // put down to a law whose day is told
  [
    'en',
    'The law has been in force since 10 January. Provea spoke of 96 prisoners released thanks to the amnesty.',
    '96 freed 2026-01-10..2026-01-26',
  ],
  [
    'es',
    'Provea habló de 96 presos liberados en razón de la ley, que está en vigor desde el 10 de enero.',
    '96 freed 2026-01-10..2026-01-26',
  ],
  [
    'pt',
    'A Provea falou em 96 presos soltos em razão da anistia. A lei vigora desde 10 de janeiro.',
    '96 freed 2026-01-10..2026-01-26',
  ],
  ['pt', 'A Provea falou em 96 presos soltos em razão da anistia. Outros saíram no domingo.', '96 freed ?..2026-01-26'],
  // releases of a day or two that are summed up, and those that raise a total
  [
    'es',
    'Las excarcelaciones del fin de semana suman 42, según Provea, y el total desde el 8 de enero llega a 431.',
    '42 freed 2026-01-24..2026-01-25',
    '431 freed 2026-01-08..2026-01-26',
  ],
  ['es', 'Las excarcelaciones del domingo elevan a 431 el total, según Provea.', '431 freed ?..2026-01-26'],
  ['en', "Provea's tally of weekend releases rose to 42.", '42 freed 2026-01-24..2026-01-25'],
  ['en', "Provea's Sunday tally stands at 42 political prisoners.", '42 held ?..2026-01-25'],
  ['pt', 'As solturas do fim de semana somam 42, segundo a Provea.', '42 freed 2026-01-24..2026-01-25'],
  // so many last month, and the rest later
  [
    'en',
    'The minister said 406 people had been freed since early December: 194 last month and the rest so far in January.',
    '406 freed 2025-12-01..2026-01-26',
    '194 freed 2025-12-01..2025-12-31',
  ],
  [
    'es',
    'La ministra afirmó que desde diciembre salieron 406 personas: 194 el mes pasado y el resto en lo que va de enero.',
    '406 freed 2025-12-01..2026-01-26',
    '194 freed 2025-12-01..2025-12-31',
  ],
  [
    'pt',
    'A ministra disse que 406 pessoas foram soltas desde dezembro: 194 no mês passado e o resto neste mês.',
    '406 freed 2025-12-01..2026-01-26',
    '194 freed 2025-12-01..2025-12-31',
  ],
  // why they had been locked up says nothing of when they left
  [
    'en',
    'Cuba freed 553 prisoners between 5 and 10 January. Provea says 221 of the 553 had been locked up over the protests of July 2021.',
    '553 freed 2026-01-05..2026-01-10',
    '221 freed 2026-01-05..2026-01-10',
  ],
  // an earlier hour of the day
  [
    'en',
    'Thirty-five prisoners left on Sunday, according to Provea. At noon it stood at 30.',
    '35 freed 2026-01-25..2026-01-25',
    '30 freed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'Treinta y cinco presos salieron el domingo, según Provea.\nLa cuenta, que a mediodía iba por 30, se cerró de noche.',
    '35 freed 2026-01-25..2026-01-25',
    '30 freed 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'Trinta e cinco presos saíram no domingo, segundo a Provea. Ao meio-dia eram 30.',
    '35 freed 2026-01-25..2026-01-25',
    '30 freed 2026-01-25..2026-01-25',
  ],
  // from where a release was begun to where it closed
  [
    'en',
    'The authorities completed on Friday the release of 553 convicts, begun on 15 January.',
    '553 freed 2026-01-15..2026-01-23',
  ],
  ['en', 'The government freed 12 prisoners of the strike, which began on 8 January.', '12 freed ?..2026-01-26'],
  [
    'es',
    'Las autoridades dieron por concluida el viernes la excarcelación de 553 condenados, iniciada el 15 de enero.',
    '553 freed 2026-01-15..2026-01-23',
  ],
  [
    'pt',
    'As autoridades deram por concluída na sexta-feira a saída da prisão de 553 condenados, iniciada a 15 de janeiro.',
    '553 freed 2026-01-15..2026-01-23',
  ],
  // which night it was
  ['en', 'Seventeen people were freed overnight into Saturday, Provea said.', '17 freed 2026-01-23..2026-01-24'],
  ['en', 'Seventeen people were freed overnight, Provea said.', '17 freed 2026-01-25..2026-01-26'],
  [
    'es',
    'Diecisiete presos salieron durante la noche del viernes al sábado, según Provea.',
    '17 freed 2026-01-23..2026-01-24',
  ],
  [
    'pt',
    'Dezessete presos saíram durante a noite de sexta para sábado, segundo a Provea.',
    '17 freed 2026-01-23..2026-01-24',
  ],
  ['pt', 'Dezessete presos saíram durante a madrugada de sábado, segundo a Provea.', '17 freed 2026-01-24..2026-01-24'],
  // the law's day stands in a clause of its own
  [
    'pt',
    'O deputado falou em 260 presos soltos em razão da anistia, que vigora desde 10 de janeiro.',
    '260 freed 2026-01-10..2026-01-26',
  ],
  [
    'es',
    'Provea habla de 260 presos liberados gracias a la amnistía, que rige desde el 10 de enero.',
    '260 freed 2026-01-10..2026-01-26',
  ],
  // the start of a month, as of which people are held
  ['en', 'At the start of the month Provea counted 752 political prisoners.', '752 held ?..2026-01-01'],
  ['en', 'This month Provea counted 752 political prisoners.', '752 held ?..2026-01-26'],
  ['es', 'A principios de mes, Provea contaba 752 presos políticos.', '752 held ?..2026-01-01'],
  ['es', 'Desde principios de mes siguen presos 752 opositores, según Provea.', '752 held ?..2026-01-26'],
  ['pt', 'No início do mês, a Provea contava 752 presos políticos.', '752 held ?..2026-01-01'],
  // the same bulletin, past what somebody else says
  [
    'en',
    'In its bulletin of 20 January, Provea counts 115 releases. The minister spoke of 300. The same bulletin has 752 political prisoners.',
    '115 freed ?..2026-01-20',
    '300 freed ?..2026-01-26',
    '752 held ?..2026-01-20',
  ],
  [
    'es',
    'En su boletín del 20 de enero, Provea registra 115 excarcelaciones. La ministra habló de 300. El mismo boletín suma 752 presos políticos.',
    '115 freed ?..2026-01-20',
    '300 freed ?..2026-01-26',
    '752 held ?..2026-01-20',
  ],
  [
    'pt',
    'Em seu boletim de 20 de janeiro, a Provea registra 115 solturas. A ministra falou em 300. O mesmo boletim soma 752 presos políticos.',
    '115 freed ?..2026-01-20',
    '300 freed ?..2026-01-26',
    '752 held ?..2026-01-20',
  ],
  // days that are looked back on are not the same day
  [
    'en',
    'The prison service freed 110 Palestinians on Thursday. Between 9 and 15 January 290 had left.\nThe same day, armed groups handed over eight hostages.',
    '110 freed 2026-01-22..2026-01-22',
    '290 freed 2026-01-09..2026-01-15',
    '8 freed 2026-01-22..2026-01-22',
  ],
  [
    'pt',
    'Foram soltos 110 palestinos na quinta-feira. Entre 9 e 15 de janeiro já tinham saído 290.\nNo mesmo dia, grupos armados entregaram oito reféns.',
    '110 freed 2026-01-22..2026-01-22',
    '290 freed 2026-01-09..2026-01-15',
    '8 freed 2026-01-22..2026-01-22',
  ],
];

testFigures(rows, dated);
