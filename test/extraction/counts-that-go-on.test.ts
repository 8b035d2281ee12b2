import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** Counts that go on from the sentence before, and numbers that look so and count nobody. */
const rows: readonly FigureRow[] = [
  // who is on a list that gets shorter is held; one of those let out that is cut is still theirs
  [
    'en',
    "Eleven prisoners were freed on Monday, the ministry said. Foro Penal's list has gone down from 62 names to 54.",
    '11 freed Government of Venezuela 2026-01-26..2026-01-26',
    '62 held Foro Penal ?..2026-01-26',
    '54 held Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'Once presos fueron excarcelados el lunes, dijo el ministerio. La lista de Foro Penal bajó de 62 nombres a 54.',
    '11 freed Government of Venezuela 2026-01-26..2026-01-26',
    '62 held Foro Penal ?..2026-01-26',
    '54 held Foro Penal ?..2026-01-26',
  ],
  [
    'pt',
    'Onze presos foram soltos na segunda-feira, disse o ministério. A lista do Foro Penal caiu de 62 nomes para 54.',
    '11 freed Government of Venezuela 2026-01-26..2026-01-26',
    '62 held Foro Penal ?..2026-01-26',
    '54 held Foro Penal ?..2026-01-26',
  ],
  // releases told of before a total have their own number and day
  [
    'en',
    'Provea raised its count to 212 since January 8, after confirming eleven releases overnight.',
    '212 freed Provea 2026-01-08..2026-01-26',
    '11 freed Provea 2026-01-25..2026-01-26',
  ],
  [
    'en',
    'After verifying seven releases on Saturday, Provea put the total at 98.',
    '7 freed Provea 2026-01-24..2026-01-24',
    '98 freed Provea ?..2026-01-26',
  ],
  [
    'es',
    'Provea elevó a 212 los excarcelados desde el 8 de enero, tras confirmar once excarcelaciones el sábado.',
    '212 freed Provea 2026-01-08..2026-01-26',
    '11 freed Provea 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'Tras verificar siete nuevas excarcelaciones el sábado, Provea situó el total en 98.',
    '7 freed Provea 2026-01-24..2026-01-24',
    '98 freed Provea ?..2026-01-26',
  ],
  [
    'pt',
    'A conta chegou a 212 após onze solturas no sábado, segundo a Provea.',
    '212 freed Provea ?..2026-01-26',
    '11 freed Provea 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'Após verificar sete solturas no sábado, a Provea fixou o total em 98.',
    '7 freed Provea 2026-01-24..2026-01-24',
    '98 freed Provea ?..2026-01-26',
  ],
  // an event that only says from when, and no count
  ['es', 'Tras dos semanas de espera, Provea confirmó siete excarcelaciones.', '7 freed Provea ?..2026-01-26'],
  [
    'en',
    'The strike began after 12 arrests on Saturday. Provea counted seven releases.',
    '7 freed Provea ?..2026-01-26',
  ],
  // where those who left had been, what they were and where it happened
  [
    'es',
    'Desde el 12 de enero solo nueve de las personas a las que asiste han salido en libertad, dijo Provea. Seis estaban en la cárcel de Yare; las otras tres, en calabozos policiales.',
    '9 freed Provea 2026-01-12..2026-01-26',
    '6 freed Provea 2026-01-12..2026-01-26',
    '3 freed Provea 2026-01-12..2026-01-26',
  ],
  [
    'es',
    'Provea confirmó 30 excarcelaciones el sábado. Cuatro se produjeron en Yare.',
    '30 freed Provea 2026-01-24..2026-01-24',
    '4 freed Provea 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'La junta dijo haber soltado el sábado a 3.100 presos. Según Provea, menos de 80 lo eran por razones políticas.',
    '3100 freed Government of Venezuela 2026-01-24..2026-01-24',
    '80 freed Provea 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'Treinta personas salieron de prisión el sábado, según Provea.\n«Dieciocho estaban en cárceles de Caracas», precisó su directora, Ana Ruiz.',
    '30 freed Provea 2026-01-24..2026-01-24',
    '18 freed Provea 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'O governo soltou 30 pessoas no sábado, disse a Provea. Da lista, apenas 12 eram presos políticos.',
    '30 freed Provea 2026-01-24..2026-01-24',
    '12 freed Provea 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'Trinta presos foram soltos no sábado, informou a Provea.\nSeis já passaram dos setenta anos e dois são pastores.',
    '30 freed Provea 2026-01-24..2026-01-24',
    '6 freed Provea 2026-01-24..2026-01-24',
    '2 freed Provea 2026-01-24..2026-01-24',
  ],
  [
    'en',
    'Thirty prisoners were freed on Saturday, Provea said.\nSix had been held in Yare since 2023.',
    '30 freed Provea 2026-01-24..2026-01-24',
    '6 freed Provea 2026-01-24..2026-01-24',
  ],
  // but who stays where he was is held
  [
    'es',
    'Provea confirmó 30 excarcelaciones el sábado. Otras 41 personas estaban en la cárcel de Yare a la espera de su boleta.',
    '30 freed Provea 2026-01-24..2026-01-24',
    '41 held Provea ?..2026-01-26',
  ],
  [
    'en',
    'Provea confirmed 30 releases on Saturday. Twelve were still in Yare.',
    '30 freed Provea 2026-01-24..2026-01-24',
    '12 held Provea ?..2026-01-26',
  ],
  // the eve of the releases frees nobody
  [
    'es',
    'Setenta mujeres continúan presas, denunció Provea. El 7 de enero, víspera del anuncio de las excarcelaciones, eran 121.',
    '70 held Provea ?..2026-01-26',
    '121 held Provea ?..2026-01-07',
  ],
  [
    'pt',
    'Setenta mulheres continuam presas, denunciou a Provea. Em 7 de janeiro, véspera do anúncio das solturas, eram 121.',
    '70 held Provea ?..2026-01-26',
    '121 held Provea ?..2026-01-07',
  ],
  [
    'en',
    'Seventy women remain in prison, Provea said. On January 7, the eve of the announcement of the releases, there were 121.',
    '70 held Provea ?..2026-01-26',
    '121 held Provea ?..2026-01-07',
  ],
  // a month or a day at the head of its clause, and how many it had
  [
    'es',
    'Provea documentó 140 excarcelaciones en octubre. Noviembre cerró con 203 y diciembre, con 77.',
    '140 freed Provea 2025-10-01..2025-10-31',
    '203 freed Provea 2025-11-01..2025-11-30',
    '77 freed Provea 2025-12-01..2025-12-31',
  ],
  [
    'es',
    'Provea contó 140 excarcelados el viernes. El sábado dejó 66 más y el domingo, otros 13.',
    '140 freed Provea 2026-01-23..2026-01-23',
    '66 freed Provea 2026-01-24..2026-01-24',
    '13 freed Provea 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'A Provea registrou 140 solturas em outubro. Novembro fechou com 203 e dezembro, com 77.',
    '140 freed Provea 2025-10-01..2025-10-31',
    '203 freed Provea 2025-11-01..2025-11-30',
    '77 freed Provea 2025-12-01..2025-12-31',
  ],
  [
    'en',
    'Provea recorded 140 releases in October. November closed with 203 and December with 77.',
    '140 freed Provea 2025-10-01..2025-10-31',
    '203 freed Provea 2025-11-01..2025-11-30',
    '77 freed Provea 2025-12-01..2025-12-31',
  ],
  [
    'en',
    'Provea counted 140 releases on Friday. Saturday brought 66 and Sunday another 13.',
    '140 freed Provea 2026-01-23..2026-01-23',
    '66 freed Provea 2026-01-24..2026-01-24',
    '13 freed Provea 2026-01-25..2026-01-25',
  ],
  ['es', 'El dólar subió a 140 en octubre. Noviembre cerró con 203 y diciembre, con 77.'],
  // sums and counts of a day
  [
    'es',
    'Provea verificó 41 excarcelaciones entre lunes y viernes y suma 290 desde el 8 de enero.',
    '41 freed Provea 2026-01-19..2026-01-23',
    '290 freed Provea 2026-01-08..2026-01-26',
  ],
  [
    'es',
    'Provea confirmó tres excarcelaciones este lunes. Por la tarde subió su conteo del día a ocho.',
    '3 freed Provea 2026-01-26..2026-01-26',
    '8 freed Provea 2026-01-26..2026-01-26',
  ],
  [
    'es',
    'Provea tiene en su lista a 480 presos políticos. La Alianza por la Justicia sitúa el número de detenidos entre 430 y 470.',
    '480 held Provea ?..2026-01-26',
    '430 held Alianza por la Justicia ?..2026-01-26',
    '470 held Alianza por la Justicia ?..2026-01-26',
  ],
  [
    'es',
    'En 2025 fueron liberados 640 presos, por 910 en todo 2024, según Provea.',
    '640 freed Provea 2025-01-01..2025-12-31',
    '910 freed Provea 2024-01-01..2024-12-31',
  ],
  [
    'pt',
    'Em 2025 foram libertados 640 presos, contra 910 em todo o ano de 2024, segundo a Provea.',
    '640 freed Provea 2025-01-01..2025-12-31',
    '910 freed Provea 2024-01-01..2024-12-31',
  ],
  [
    'en',
    'Provea counted seven releases. Number of the week: 16. Hours without power in Maracaibo.',
    '7 freed Provea ?..2026-01-26',
  ],
  // who stays somewhere else than in prison is not held
  ['es', 'Provea contó 38 excarcelaciones. Siete candidatos siguen en carrera.', '38 freed Provea ?..2026-01-26'],
  ['es', 'Provea contó 38 excarcelaciones. Doce familiares continúan en la acera.', '38 freed Provea ?..2026-01-26'],
  ['pt', 'A Provea contou 38 solturas. Sete candidatos seguem na disputa.', '38 freed Provea ?..2026-01-26'],
  ['en', 'Provea counted 38 releases. Seven candidates remain in the race.', '38 freed Provea ?..2026-01-26'],
  [
    'en',
    'Provea counted 38 releases. Eight women remain in Yare.',
    '38 freed Provea ?..2026-01-26',
    '8 held Provea ?..2026-01-26',
  ],
  // who is in a prison, beside how many there is room for
  ['es', 'La cárcel de Yare, con capacidad para 750, aloja a 2.050, según Provea.', '2050 held Provea ?..2026-01-26'],
  [
    'es',
    'La prisión fue construida para 900 personas pero hoy tiene 1.240, dijo Provea.',
    '1240 held Provea ?..2026-01-26',
  ],
  [
    'pt',
    'A prisão foi construída para 900 pessoas, mas hoje tem 1.240, disse a Provea.',
    '1240 held Provea ?..2026-01-26',
  ],
  [
    'en',
    'The jail, which can take 900 people, held 1,240 on January 20, according to Provea.',
    '1240 held Provea ?..2026-01-20',
  ],
  [
    'en',
    'The jails were built for 17,000. They held 21,400 people at the end of December, according to Provea.',
    '21400 held Provea ?..2025-12-31',
  ],
  [
    'en',
    'Provea counted 38 releases. The stadium was built for 900 people and today holds 1,240.',
    '38 freed Provea ?..2026-01-26',
  ],
  // after a sentence on those who remain inside
  [
    'es',
    'Solo 14 presos han salido en libertad, dijo Provea. Nos alarma la situación de los que quedan dentro. Seis necesitan atención médica.',
    '14 freed Provea ?..2026-01-26',
    '6 held Provea ?..2026-01-26',
  ],
  [
    'pt',
    'Só 14 presos saíram em liberdade, disse a Provea. Preocupa-nos a situação dos que ficaram lá dentro. Seis precisam de cuidados médicos.',
    '14 freed Provea ?..2026-01-26',
    '6 held Provea ?..2026-01-26',
  ],
  [
    'en',
    'Only 14 prisoners have been freed, Provea said. We are alarmed by the situation of those who remain inside. Six need medical care.',
    '14 freed Provea ?..2026-01-26',
    '6 held Provea ?..2026-01-26',
  ],
  // out of the country that jailed them
  [
    'es',
    'Diecinueve presos de las cárceles bielorrusas cruzaron el domingo el paso de Medininkai, comunicó Viasna.',
    '19 freed Viasna 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'Dezanove presos das cadeias bielorrussas cruzaram no domingo o posto de Medininkai, comunicou a Viasna.',
    '19 freed Viasna 2026-01-25..2026-01-25',
  ],
  [
    'en',
    'Nineteen Colombians who had been in Venezuelan prisons, some for a year, crossed the bridge into Cúcuta on Thursday, Provea said.',
    '19 freed Provea 2026-01-22..2026-01-22',
  ],
  [
    'en',
    'Provea counted seven releases. Some 300 migrants crossed the border on Sunday.',
    '7 freed Provea ?..2026-01-26',
  ],
  // each side of an exchange
  [
    'es',
    'Rusia y Ucrania canjearon el jueves prisioneros de guerra. Cada bando entregó 140 militares, según el Ministerio de Defensa ruso.',
    '140 freed Government of Russia 2026-01-22..2026-01-22',
  ],
  [
    'es',
    'Rusia y Ucrania intercambiaron el viernes a 140 prisioneros cada una, dijo el Ministerio de Defensa ruso.',
    '140 freed Government of Russia 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'El canje de prisioneros de guerra terminó el domingo. El viernes volvieron a Ucrania 310 personas, 90 de ellas civiles, y el sábado, 207 soldados, según Kiev.',
    '310 freed Government of Ukraine 2026-01-23..2026-01-23',
    '90 freed Government of Ukraine 2026-01-23..2026-01-23',
    '207 freed Government of Ukraine 2026-01-24..2026-01-24',
  ],
  [
    'pt',
    'Rússia e Ucrânia trocaram prisioneiros na quinta-feira. Cada lado recebeu 140 pessoas, informou o Ministério da Defesa russo.',
    '140 freed Government of Russia 2026-01-22..2026-01-22',
  ],
  [
    'es',
    'Rusia y Ucrania entregaron el domingo a 140 prisioneros cada una, dijo el Ministerio de Defensa ruso. El sábado fueron 207 por bando, según Kiev.',
    '140 freed Government of Russia 2026-01-25..2026-01-25',
    '207 freed Government of Ukraine 2026-01-24..2026-01-24',
  ],
  // a share that opens its sentence
  [
    'es',
    'Quedan 900 presos, según Provea. El 40% no tiene sentencia.',
    '900 held Provea ?..2026-01-26',
    '360 held Provea ?..2026-01-26',
  ],
  [
    'pt',
    'Restam 900 presos, segundo a Provea. Dois em cada dez são mulheres.',
    '900 held Provea ?..2026-01-26',
    '180 held Provea ?..2026-01-26',
  ],
  [
    'en',
    'Provea counts 900 prisoners. Of these, 15% are women.',
    '900 held Provea ?..2026-01-26',
    '135 held Provea ?..2026-01-26',
  ],
  ['en', 'Provea counts 900 prisoners. The economy shrank. About 40% are poor.', '900 held Provea ?..2026-01-26'],
  // of whom nobody knows where they are: free or held as those just counted
  [
    'es',
    'El Ministerio de Justicia reconoció que 85 reclusos fueron puestos en libertad por error. Tres continúan en paradero desconocido.',
    '85 freed government ?..2026-01-26',
    '3 freed government ?..2026-01-26',
  ],
  [
    'es',
    'Provea cuenta 70 presos políticos. De al menos 22 se desconoce el paradero.',
    '70 held Provea ?..2026-01-26',
    '22 held Provea ?..2026-01-26',
  ],
  [
    'pt',
    'A Provea conta 70 presos políticos. De pelo menos 22 desconhece-se o paradeiro.',
    '70 held Provea ?..2026-01-26',
    '22 held Provea ?..2026-01-26',
  ],
  [
    'en',
    'Provea said that 85 inmates were released in error. Four of them have still not been found.',
    '85 freed Provea ?..2026-01-26',
    '4 freed Provea ?..2026-01-26',
  ],
  ['en', 'At least 41 people were arrested. The whereabouts of six are unknown.'],
  // who is to follow is promised
  [
    'en',
    'The prison service let out 1,140 inmates on Tuesday. Another 260 are to follow in the coming weeks, Provea said.',
    '1140 freed unattributed 2026-01-20..2026-01-20',
    '260 promised Provea ?..2026-01-26',
  ],
  // one more release, and so many with it
  [
    'es',
    'Ocho presos políticos fueron excarcelados el miércoles, confirmó Provea. El Colectivo Nunca Más dijo tener noticia de una salida más ese mismo día, con lo que serían nueve.',
    '8 freed Provea 2026-01-21..2026-01-21',
    '1 freed Colectivo Nunca Más 2026-01-21..2026-01-21',
    '9 freed Colectivo Nunca Más 2026-01-21..2026-01-21',
  ],
  [
    'es',
    'Provea confirmó ocho excarcelaciones el sábado y una liberación más el domingo.',
    '8 freed Provea 2026-01-24..2026-01-24',
    '1 freed Provea 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'A Provea confirmou oito solturas na quarta-feira e mais uma soltura na quinta-feira.',
    '8 freed Provea 2026-01-21..2026-01-21',
    '1 freed Provea 2026-01-22..2026-01-22',
  ],
  [
    'es',
    'Provea confirmó ocho excarcelaciones el sábado. Ni una liberación más hubo el domingo.',
    '8 freed Provea 2026-01-24..2026-01-24',
  ],
  // who left on a day, where others are held
  [
    'en',
    'Thirty-one men are still held inside, according to Provea. Before the weekend there were 48. The seventeen who left on Saturday came out in pairs.',
    '31 held Provea ?..2026-01-26',
    '48 held Provea ?..2026-01-23',
    '17 freed Provea 2026-01-24..2026-01-24',
  ],
  [
    'en',
    'Provea counts 902 prisoners. The seventeen diplomats who left on Saturday came home.',
    '902 held Provea ?..2026-01-26',
  ],
  // what a question asks
  [
    'en',
    'How many people have left prison?\nRoughly 180 since January 8, Provea said on Monday.',
    '180 freed Provea 2026-01-08..2026-01-26',
  ],
  [
    'pt',
    'Quantos dos vossos constituintes já estão cá fora?\nTrinta e um, desde o dia 8 de janeiro.',
    '31 freed unattributed 2026-01-08..2026-01-26',
  ],
  [
    'en',
    "The foreign minister said that at least 20 Colombians were still in Venezuelan jails. The families' association, Vuelven, says it is 27.",
    '20 held Government of Colombia ?..2026-01-26',
    '27 held Vuelven ?..2026-01-26',
  ],
  // names handed over
  ['es', 'Provea entregó los nombres de 380 presos políticos al Parlamento.', '380 held Provea ?..2026-01-26'],
  ['pt', 'A Provea entregou os nomes de 380 presos políticos ao Parlamento.', '380 held Provea ?..2026-01-26'],
  // prisoners there were before the releases
  [
    'es',
    'Antes de las excarcelaciones había en la isla 167 presos políticos, según Provea.',
    '167 held Provea ?..2026-01-26',
  ],
  ['pt', 'Antes das solturas, havia na ilha 167 presos políticos, segundo a Provea.', '167 held Provea ?..2026-01-26'],
  [
    'en',
    'Before the releases there were 167 political prisoners on the island, Provea said.',
    '167 held Provea ?..2026-01-26',
  ],
  // arrested again, outside, abroad
  [
    'es',
    'Provea dijo que 150 presos salieron de la cárcel. Al menos 20 de ellos fueron detenidos de nuevo a las pocas horas.',
    '150 freed Provea ?..2026-01-26',
  ],
  [
    'pt',
    'A Provea disse que 150 presos saíram da cadeia. Pelo menos 20 deles foram detidos de novo horas depois.',
    '150 freed Provea ?..2026-01-26',
  ],
  [
    'es',
    'Provea contó nueve excarcelaciones. El miércoles 26 personas se quedaron fuera porque la visita terminó antes.',
    '9 freed Provea ?..2026-01-26',
  ],
  ['pt', 'A Provea contou nove solturas. Cinco suspeitos estão fora do país.', '9 freed Provea ?..2026-01-26'],
  [
    'pt',
    'A Provea contou nove solturas. Nos consulados portugueses estão inscritas cerca de 220 mil pessoas.',
    '9 freed Provea ?..2026-01-26',
  ],
  // what the same people were before
  [
    'en',
    'Two Spaniards were freed on Sunday, Provea said. The two men, who live in Valencia, had been held for more than a year.',
    '2 freed Provea 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'Dois portugueses foram libertados no domingo, disse a Provea. Os dois homens, residentes em Valência, estavam detidos há mais de um ano.',
    '2 freed Provea 2026-01-25..2026-01-25',
  ],
  [
    'en',
    'Two Spaniards were freed on Sunday, Provea said. The two men are still in Yare.',
    '2 freed Provea 2026-01-25..2026-01-25',
    '2 held Provea ?..2026-01-26',
  ],
  // past the gate of a police headquarters
  [
    'pt',
    'Entre 45 e 60 presos deixaram a sede da polícia na quarta-feira, calculou a Provea.',
    '45 freed Provea 2026-01-21..2026-01-21',
    '60 freed Provea 2026-01-21..2026-01-21',
  ],
];

testFigures(rows, whoseAndDated);
