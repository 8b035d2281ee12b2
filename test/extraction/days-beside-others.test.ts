import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Over which days a figure counts where the day beside it is of something else, or its own stands a sentence or a line away. */
const rows: readonly FigureRow[] = [
  // a number set against another is no earlier state of a smaller one told further on
  [
    'es',
    'Foro Penal verificó 512 excarcelaciones desde el 8 de enero, frente a las 1.500 que reivindica Caracas.\nEl Gobierno afirmó: «Desde el 20 de enero 270 compatriotas están en la calle».',
    '512 freed 2026-01-08..2026-01-26',
    '1500 freed ?..2026-01-26',
    '270 freed 2026-01-20..2026-01-26',
  ],
  // behind "three days later", parts left with their whole
  [
    'en',
    'On January 2 the government released 12 prisoners. Three days later it freed 20 people, four of them women, the group said.',
    '12 freed 2026-01-02..2026-01-02',
    '20 freed 2026-01-05..2026-01-05',
    '4 freed 2026-01-05..2026-01-05',
  ],
  [
    'es',
    'El 2 de enero el Gobierno liberó a 12 presos. Tres días después soltó a 20 personas, cuatro de ellas mujeres, según Foro Penal.',
    '12 freed 2026-01-02..2026-01-02',
    '20 freed 2026-01-05..2026-01-05',
    '4 freed 2026-01-05..2026-01-05',
  ],
  [
    'pt',
    'Em 2 de janeiro o governo libertou 12 presos. Três dias depois soltou 20 pessoas, quatro delas mulheres, segundo o Foro Penal.',
    '12 freed 2026-01-02..2026-01-02',
    '20 freed 2026-01-05..2026-01-05',
    '4 freed 2026-01-05..2026-01-05',
  ],
  // the day on which others will follow is theirs
  [
    'en',
    'Seventy-two inmates were freed there, the state government said, and 15 more are to follow on 12 June.',
    '72 freed ?..2026-01-26',
    '15 promised 2026-06-12..2026-06-12',
  ],
  [
    'es',
    'Setenta y dos reclusos fueron liberados y 15 más recuperarán la libertad el 12 de febrero, dijo el gobierno.',
    '72 freed ?..2026-01-26',
    '15 promised 2026-02-12..2026-02-12',
  ],
  [
    'pt',
    'Setenta e dois reclusos foram libertados, disse o governo, e mais 15 serão soltos em 12 de junho.',
    '72 freed ?..2026-01-26',
    '15 promised 2026-06-12..2026-06-12',
  ],
  [
    'en',
    'Seventy-two inmates and 15 foreigners were freed on Friday, the ministry said.',
    '72 freed 2026-01-23..2026-01-23',
    '15 freed 2026-01-23..2026-01-23',
  ],
  // rounds of so many days that ended on a day
  [
    'en',
    'No fewer than 31 inmates have regained their freedom after a three-day jail delivery exercise by the Chief Judge of the state which ended on Thursday.',
    '31 freed 2026-01-20..2026-01-22',
  ],
  [
    'en',
    'The chief judge discharged 109 awaiting-trial inmates in two days of prison visits that ended last Thursday, the state judiciary said.',
    '109 freed 2026-01-21..2026-01-22',
  ],
  [
    'es',
    'Un total de 76 presos dejó el penal en tres días de audiencias de descongestionamiento, que concluyeron este viernes, informó el Ministerio de Justicia.',
    '76 freed 2026-01-21..2026-01-23',
  ],
  [
    'pt',
    'Recuperaram a liberdade 31 reclusos após um mutirão de três dias que terminou na quinta-feira.',
    '31 freed 2026-01-20..2026-01-22',
  ],
  // when somebody promised is not when they will leave
  [
    'en',
    'In November the interior minister announced that 4,068 inmates would be set free.',
    '4068 promised ?..2025-11-30',
  ],
  [
    'en',
    'The mothers say that on January 16 the deputy minister assured them that 15 prisoners would go home.',
    '15 promised ?..2026-01-16',
  ],
  [
    'es',
    'El 16 de enero el ministro del Interior, Diosdado Cabello, prometió liberar a 15 presos.',
    '15 promised ?..2026-01-16',
  ],
  ['pt', 'Em novembro o presidente prometeu libertar 4.068 reclusos.', '4068 promised ?..2025-11-30'],
  ['en', 'On Friday, the ministry said, 15 prisoners will be freed.', '15 promised 2026-01-30..2026-01-30'],
  ['es', 'El viernes, prometió el Gobierno, saldrán 15 presos.', '15 promised 2026-01-30..2026-01-30'],
  ['pt', 'Em fevereiro, prometeu o governo, serão libertados 15 presos.', '15 promised 2026-02-01..2026-02-28'],
  [
    'en',
    'In December the government said it would free 300 prisoners in February.',
    '300 promised 2026-02-01..2026-02-28',
  ],
  // nor is the day of what was said before it
  [
    'en',
    'The minister told reporters that the operation would be extended to the north in June, and that another 60 detainees would be sent home soon.',
    '60 promised ?..2026-01-26',
  ],
  [
    'es',
    'El ministro dijo que la operación se extendería al norte en junio, y que otros 60 presos serían liberados pronto.',
    '60 promised ?..2026-01-26',
  ],
  [
    'pt',
    'O ministro disse que a operação chegará ao norte em junho, e que outros 60 presos serão libertados em breve.',
    '60 promised ?..2026-01-26',
  ],
  // the same period, told earlier
  [
    'en',
    'Foro Penal says 171 have been freed since January 8. The ministry said on Thursday that 238 people had left jail in the same period.',
    '171 freed 2026-01-08..2026-01-26',
    '238 freed 2026-01-08..2026-01-22',
  ],
  [
    'es',
    'Foro Penal dice que 171 han sido liberados desde el 8 de enero. El ministerio aseguró el jueves que en ese mismo periodo habían salido 238 personas.',
    '171 freed 2026-01-08..2026-01-26',
    '238 freed 2026-01-08..2026-01-22',
  ],
  [
    'pt',
    'O Foro Penal diz que 171 foram libertados desde 8 de janeiro. O ministério disse na quinta-feira que 238 pessoas tinham deixado as prisões no mesmo período.',
    '171 freed 2026-01-08..2026-01-26',
    '238 freed 2026-01-08..2026-01-22',
  ],
  [
    'en',
    'Foro Penal says 171 were freed between January 8 and January 18. The ministry said on Thursday that 238 people had left jail in the same period.',
    '171 freed 2026-01-08..2026-01-18',
    '238 freed 2026-01-08..2026-01-18',
  ],
  // by when some had left, beside a day of others
  [
    'en',
    'Police had arrested 423 people over the September 9 arson, he said, and 371 of them had been released on bail or without charge by January 15.',
    '371 freed ?..2026-01-15',
  ],
  [
    'es',
    'La policía detuvo el 9 de septiembre a 423 personas, y 371 habían sido liberadas al 15 de enero.',
    '371 freed ?..2026-01-15',
  ],
  [
    'pt',
    'A polícia deteve 423 pessoas pelos distúrbios de 9 de setembro, disse, e 371 delas tinham sido libertadas até 15 de janeiro.',
    '371 freed ?..2026-01-15',
  ],
  [
    'es',
    'El viernes el Gobierno anunció 51 excarcelaciones, y 37 personas habían salido hasta el domingo.',
    '51 freed ?..2026-01-23',
    '37 freed ?..2026-01-25',
  ],
  [
    'pt',
    'Na sexta o governo anunciou 51 solturas, e 37 pessoas tinham saído até domingo.',
    '51 freed ?..2026-01-23',
    '37 freed ?..2026-01-25',
  ],
  // at that time: the day named before
  [
    'en',
    'The jail had 903 inmates at the end of September, according to the service. Nationwide, the service had 5,214 people in prison at that time.',
    '903 held ?..2025-09-30',
    '5214 held ?..2025-09-30',
  ],
  [
    'es',
    'A finales de septiembre el penal tenía 903 reclusos, según el Servicio. En todo el país había en ese momento 5.214 presos.',
    '903 held ?..2025-09-30',
    '5214 held ?..2025-09-30',
  ],
  [
    'pt',
    'No fim de setembro a cadeia tinha 903 presos, segundo o serviço. Naquele momento, havia 5.214 presos em todo o país.',
    '903 held ?..2025-09-30',
    '5214 held ?..2025-09-30',
  ],
  // this week is not as of then
  [
    'en',
    'On January 12 there were 33,405 prisoners, the ministry said. This week there are 30,977 prisoners.',
    '33405 held ?..2026-01-12',
    '30977 held ?..2026-01-26',
  ],
  // before and since a decree
  [
    'en',
    'The pardon was decreed on January 12. Before the pardon, the country had 33,405 prisoners, the ministry says.',
    '33405 held ?..2026-01-11',
  ],
  [
    'es',
    'La amnistía fue aprobada el 12 de enero. Antes de la amnistía había 33.405 presos, según el ministerio.',
    '33405 held ?..2026-01-11',
  ],
  [
    'pt',
    'O indulto foi decretado em 12 de janeiro. Antes do indulto, o país tinha 33.405 presos, de acordo com o ministério.',
    '33405 held ?..2026-01-11',
  ],
  [
    'es',
    'La elección se celebró el 18 de enero. Foro Penal dice que 12 activistas detenidos antes de la elección siguen presos.',
    '12 held ?..2026-01-26',
  ],
  [
    'en',
    'A vote is due on January 30. Some 300 people remain in prison before the vote, Viasna says.',
    '300 held ?..2026-01-26',
  ],
  [
    'es',
    'Entre el 12 de enero, cuando entró en vigencia el Decreto 5.512, y el 20 de enero salieron 412 reclusos, informó el Ministerio.\nDe Palmasola ya salieron más de 500 reos desde que rige el decreto, según el Ministerio.',
    '412 freed 2026-01-12..2026-01-20',
    '500 freed 2026-01-12..2026-01-26',
  ],
  // day by day
  [
    'en',
    'Jan. 8 — The government frees 12 prisoners.\nJan. 12 — Another 20 leave El Rodeo, Foro Penal says.',
    '12 freed 2026-01-08..2026-01-08',
    '20 freed 2026-01-12..2026-01-12',
  ],
  [
    'en',
    'Thursday, 22. Some 300 people have been freed since January 8, Foro Penal says.\nFriday, 23. Twelve people leave El Rodeo, Foro Penal says. In its Sunday report the group counts 40 releases this week.',
    '300 freed 2026-01-08..2026-01-22',
    '12 freed 2026-01-23..2026-01-23',
    '40 freed 2026-01-19..2026-01-25',
  ],
  [
    'es',
    'Martes. A las once de la noche, cuatro detenidos salieron del comando, según Codhez.\nJueves. Fueron liberados otros nueve zulianos, según Codhez.',
    '4 freed 2026-01-20..2026-01-20',
    '9 freed 2026-01-22..2026-01-22',
  ],
  [
    'es',
    'Martes, 20. Quince personas salen en libertad del Helicoide, entre ellas dos colombianos, según Clippve.\nSábado, 24. La PUD hace sus cuentas: 22 militantes salieron esta semana, 95 siguen presos.',
    '15 freed 2026-01-20..2026-01-20',
    '2 freed 2026-01-20..2026-01-20',
    '22 freed 2026-01-19..2026-01-24',
    '95 held ?..2026-01-24',
  ],
  [
    'pt',
    'Terça-feira, 20. Quinze pessoas saem em liberdade do Helicoide, de acordo com o Clippve.\nSábado, 24. A PUD faz as suas contas: 22 militantes da coligação saíram esta semana, 95 ainda estão presos.',
    '15 freed 2026-01-20..2026-01-20',
    '22 freed 2026-01-19..2026-01-24',
    '95 held ?..2026-01-24',
  ],
  [
    'pt',
    'Terça-feira, 20. Quinze pessoas saem em liberdade do Helicoide, de acordo com o Clippve.',
    '15 freed ?..2026-01-26',
  ],
  // the exchange just told of
  [
    'en',
    'The two sides have exchanged 51 prisoners in a desert town.\nThe exchange took place on Saturday at al-Shwayrif.',
    '51 freed 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'Ucrania recuperó a 157 soldados y Rusia a 160, dijeron fuentes oficiales. El canje tuvo lugar el jueves en la frontera con Bielorrusia.',
    '157 freed 2026-01-22..2026-01-22',
  ],
  [
    'pt',
    'O governo libertou 51 presos políticos.\nA libertação aconteceu no sábado em El Rodeo.',
    '51 freed 2026-01-24..2026-01-24',
  ],
  [
    'en',
    'The junta has freed 51 political prisoners.\nThe previous release took place on Saturday at Insein.',
    '51 freed ?..2026-01-26',
  ],
  [
    'es',
    'Venezuela ha liberado a 448 presos políticos, según Foro Penal.\nLa liberación más reciente se produjo el sábado.',
    '448 freed ?..2026-01-26',
  ],
  // who remains of a list
  [
    'en',
    'On January 12 Provea handed over a list of 129 people held for political reasons. Since then 44 have been freed. The other 85 remain in detention.',
    '129 held ?..2026-01-12',
    '44 freed 2026-01-12..2026-01-26',
    '85 held ?..2026-01-26',
  ],
  [
    'es',
    'El 12 de enero Provea entregó una lista con 129 personas presas por motivos políticos. Desde entonces, 44 han sido liberadas. Las otras 85 siguen detenidas.',
    '129 held ?..2026-01-12',
    '44 freed 2026-01-12..2026-01-26',
    '85 held ?..2026-01-26',
  ],
  [
    'pt',
    'Em 12 de janeiro a Provea entregou uma lista com 129 pessoas presas por motivos políticos. Desde então, 44 foram libertadas. As outras 85 permanecem detidas.',
    '129 held ?..2026-01-12',
    '44 freed 2026-01-12..2026-01-26',
    '85 held ?..2026-01-26',
  ],
  [
    'es',
    'Al 12 de enero Provea contaba 129 presos políticos. De ellos, 85 siguen en El Rodeo.',
    '129 held ?..2026-01-12',
    '85 held ?..2026-01-12',
  ],
  // early in a month and about its middle
  [
    'en',
    "The country's 74 prisons held 23,410 inmates as of mid-December, though they were built for about 16,500, according to the Department.",
    '23410 held ?..2025-12-15',
  ],
  ['es', 'A mediados de diciembre había 568 presos políticos, según Foro Penal.', '568 held ?..2025-12-15'],
  ['pt', 'No início de dezembro havia 568 presos políticos, segundo o Foro Penal.', '568 held ?..2025-12-01'],
  ['es', 'A finales de diciembre había 568 presos políticos, según Foro Penal.', '568 held ?..2025-12-31'],
  // a list that is brought up to a day
  [
    'en',
    'Foro Penal published a list updated to January 19. The list names 568 political prisoners.',
    '568 held ?..2026-01-19',
  ],
  [
    'es',
    'El Foro Penal envió a la OEA una lista actualizada hasta el sábado 17. En ella figuran 568 presos políticos.',
    '568 held ?..2026-01-17',
  ],
  [
    'pt',
    'O Foro Penal mandou à OEA uma relação atualizada até sábado, 17. Nela figuram 568 presos políticos.',
    '568 held ?..2026-01-17',
  ],
  [
    'en',
    'Foro Penal published a list of people held until January 17. It names 568 political prisoners.',
    '568 held ?..2026-01-26',
  ],
  // what is promised for this week or month is to come
  ['en', 'The government will free 54 prisoners this month, it said.', '54 promised 2026-01-26..2026-01-31'],
  [
    'en',
    'The committee said on Thursday that 54 detainees would be released this week.',
    '54 promised 2026-01-22..2026-01-25',
  ],
  ['es', 'El Gobierno liberará a 54 presos esta semana.', '54 promised 2026-01-26..2026-02-01'],
  ['pt', 'O governo libertará 54 presos esta semana.', '54 promised 2026-01-26..2026-02-01'],
  ['en', 'The president promised this week to free 54 prisoners.', '54 promised ?..2026-01-26'],
  // as far as a Sunday, and not on the day of the pardon
  [
    'en',
    "Myanmar's junta pardoned 6,134 prisoners on January 4, state media said; as of Sunday fewer than 200 political detainees had been freed, the AAPP said.",
    '6134 freed 2026-01-04..2026-01-04',
    '200 freed ?..2026-01-25',
  ],
  [
    'pt',
    'A junta indultou 6.134 presos em 4 de janeiro; até domingo tinham saído menos de 200 presos políticos, segundo a AAPP.',
    '6134 freed 2026-01-04..2026-01-04',
    '200 freed ?..2026-01-25',
  ],
  // when a release was promised is not when some of them left
  [
    'en',
    'Cuba has freed 127 of the 553 prisoners it promised in January 2025 to release, Prisoners Defenders said.',
    '127 freed ?..2026-01-26',
  ],
  [
    'es',
    'Cuba ha liberado a 127 de los 553 presos que prometió en enero de 2025 liberar, según Prisoners Defenders.',
    '127 freed ?..2026-01-26',
    '553 promised ?..2025-01-31',
  ],
  [
    'pt',
    'Cuba libertou 127 dos 553 presos que prometeu em janeiro de 2025 libertar, segundo a Prisoners Defenders.',
    '127 freed ?..2026-01-26',
    '553 promised ?..2025-01-31',
  ],
];

testFigures(rows, dated);
