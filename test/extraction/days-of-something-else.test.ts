import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Days beside a figure that are of something else, and what a figure's own words make of the day of another. */
const rows: readonly FigureRow[] = [
  // what a figure is more or less than, up to the end of its clause
  ['en', 'Foro Penal counts 154 freed prisoners, ten more than those verified by Saturday.', '154 freed ?..2026-01-26'],
  ['en', 'Foro Penal counts 154 freed prisoners, ten more than it did on Saturday.', '154 freed ?..2026-01-26'],
  [
    'es',
    'Foro Penal cifra en 154 los excarcelados, diez más que el recuento de ayer y ocho menos que el de Clippve.',
    '154 freed ?..2026-01-26',
  ],
  ['es', 'Foro Penal cuenta 711 presos políticos, doce menos que el pasado miércoles.', '711 held ?..2026-01-26'],
  ['es', 'Foro Penal cuenta 154 excarcelados, diez más que los que tenía el sábado.', '154 freed ?..2026-01-26'],
  ['es', 'Salieron 12 presos, menos que los liberados el sábado.', '12 freed ?..2026-01-26'],
  ['es', 'Salieron 24 presos el sábado, más que el viernes.', '24 freed 2026-01-24..2026-01-24'],
  ['es', 'Otras 20 personas más que salieron el sábado volvieron a Caracas.', '20 freed 2026-01-24..2026-01-24'],
  ['pt', 'O Foro Penal conta 154 libertados, dez a mais do que no balanço de sábado.', '154 freed ?..2026-01-26'],
  ['pt', 'O Foro Penal conta 154 libertados, dez a mais que no último sábado.', '154 freed ?..2026-01-26'],
  ['pt', 'O Foro Penal conta 154 libertados, dez a mais do que tinha no sábado.', '154 freed ?..2026-01-26'],
  // what is told of somebody between commas, or in a clause of their own, is not since when people leave
  ['en', 'Lukashenko, in power since 1994, has released 52 prisoners.', '52 freed ?..2026-01-26'],
  [
    'en',
    'Lukashenko, who has ruled Belarus since 1994, pardoned 52 prisoners on Thursday.',
    '52 freed 2026-01-22..2026-01-22',
  ],
  [
    'en',
    'Relatives who have camped outside El Rodeo since 9 January welcomed the release of 24 prisoners.',
    '24 freed ?..2026-01-26',
  ],
  ['en', "Egypt's pardon committee, revived in 2022, released 24 detainees.", '24 freed ?..2026-01-26'],
  [
    'en',
    'The government, whose tally starts on 8 January, has freed 143 prisoners.',
    '143 freed 2026-01-08..2026-01-26',
  ],
  [
    'en',
    'Under the Amnesty Law, in force since 12 January, 143 prisoners have been freed.',
    '143 freed 2026-01-12..2026-01-26',
  ],
  ['es', 'Daniel Ortega, en el poder desde 2007, excarceló a 27 presos políticos.', '27 freed ?..2026-01-26'],
  [
    'es',
    'Familiares que acampan frente a El Rodeo desde el 9 de enero celebraron la excarcelación de 24 presos.',
    '24 freed ?..2026-01-26',
  ],
  ['pt', 'O governo de Nicolás Maduro, no poder desde 2013, libertou 87 presos políticos.', '87 freed ?..2026-01-26'],
  [
    'pt',
    'Familiares que acampam em frente a El Rodeo desde 9 de janeiro comemoraram a libertação de 24 presos.',
    '24 freed ?..2026-01-26',
  ],
  // how many there were before is no start, and no day
  ['en', 'The exchange, the 69th since 2022, saw 185 soldiers freed.', '185 freed ?..2026-01-26'],
  ['en', 'The exchange on Friday, the third this month, saw 185 soldiers freed.', '185 freed 2026-01-23..2026-01-23'],
  ['es', 'El canje, el cuarto desde agosto, permitió el regreso de 185 soldados.', '185 freed ?..2026-01-26'],
  ['pt', 'A troca, a quarta desde agosto, libertou 185 soldados.', '185 freed ?..2026-01-26'],
  // two days that are no run of days
  [
    'en',
    'Nine prisoners were freed on 8 January and 24 the day after.',
    '9 freed 2026-01-08..2026-01-08',
    '24 freed 2026-01-09..2026-01-09',
  ],
  [
    'es',
    'Nueve presos fueron liberados el 8 de enero y 24 al día siguiente.',
    '9 freed 2026-01-08..2026-01-08',
    '24 freed 2026-01-09..2026-01-09',
  ],
  [
    'es',
    'Nueve presos fueron liberados el 8 de enero y 24 el 9.',
    '9 freed 2026-01-08..2026-01-08',
    '24 freed 2026-01-09..2026-01-09',
  ],
  [
    'pt',
    'Nove presos foram libertados em 8 de janeiro e 24 no dia seguinte.',
    '9 freed 2026-01-08..2026-01-08',
    '24 freed 2026-01-09..2026-01-09',
  ],
  // a weekday in what was said is counted from the day of saying
  ['en', 'The group said on Thursday that 24 people had been freed since Monday.', '24 freed 2026-01-19..2026-01-22'],
  [
    'en',
    'On Thursday the minister said that 24 prisoners would be freed on Friday.',
    '24 promised 2026-01-23..2026-01-23',
  ],
  ['en', 'Hamas said on Friday it would release three hostages on Saturday.', '3 promised 2026-01-24..2026-01-24'],
  [
    'es',
    'La ONG informó el jueves que 24 personas han sido excarceladas desde el lunes.',
    '24 freed 2026-01-19..2026-01-22',
  ],
  [
    'es',
    'El ministro anunció el miércoles que 24 presos serán liberados el viernes.',
    '24 promised 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'A ONG informou na quinta-feira que 24 pessoas foram libertadas desde segunda-feira.',
    '24 freed 2026-01-19..2026-01-22',
  ],
  [
    'pt',
    'O ministro anunciou na quarta-feira que 24 presos seriam libertados na sexta-feira.',
    '24 promised 2026-01-23..2026-01-23',
  ],
  // a total beside a round is not of the day of the round, a sum of the rounds is
  [
    'en',
    'On Sunday 24 prisoners were freed, bringing the total so far to 143.',
    '24 freed 2026-01-25..2026-01-25',
    '143 freed ?..2026-01-25',
  ],
  [
    'en',
    '24 prisoners were freed on Sunday, bringing the total to 143.',
    '24 freed 2026-01-25..2026-01-25',
    '143 freed ?..2026-01-25',
  ],
  [
    'en',
    'On Sunday 24 prisoners were freed, and 143 people have been released so far.',
    '24 freed 2026-01-25..2026-01-25',
    '143 freed ?..2026-01-25',
  ],
  [
    'en',
    'On Sunday 24 prisoners were freed in Caracas and 12 in Valencia, bringing the total to 36.',
    '24 freed 2026-01-25..2026-01-25',
    '12 freed 2026-01-25..2026-01-25',
    '36 freed 2026-01-25..2026-01-25',
  ],
  [
    'en',
    'On Sunday 24 men and 30 women, now in Colombia, were freed.',
    '24 freed 2026-01-25..2026-01-25',
    '30 freed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'El domingo fueron excarcelados 24 presos, lo que eleva a 143 la cifra de liberados.',
    '24 freed 2026-01-25..2026-01-25',
    '143 freed ?..2026-01-25',
  ],
  [
    'es',
    'El domingo fueron excarcelados 24 presos, con lo que ya son 143.',
    '24 freed 2026-01-25..2026-01-25',
    '143 freed ?..2026-01-25',
  ],
  [
    'pt',
    'No domingo foram libertados 24 presos, elevando o total até agora para 143.',
    '24 freed 2026-01-25..2026-01-25',
    '143 freed ?..2026-01-25',
  ],
  [
    'pt',
    'No domingo foram libertados 24 presos; ao todo, 143 já saíram.',
    '24 freed 2026-01-25..2026-01-25',
    '143 freed ?..2026-01-25',
  ],
  // what people left after or before
  [
    'en',
    'The government released 24 prisoners after a visit by the Red Cross on 14 January.',
    '24 freed ?..2026-01-26',
  ],
  [
    'en',
    'After the US strike on 3 January, 143 political prisoners have been freed, Foro Penal said.',
    '143 freed ?..2026-01-26',
  ],
  [
    'es',
    'El gobierno excarceló a 24 presos tras una reunión con el embajador el 14 de enero.',
    '24 freed ?..2026-01-26',
  ],
  [
    'es',
    'Tras la captura de Maduro el 3 de enero, han sido excarcelados 143 presos políticos.',
    '143 freed 2026-01-03..2026-01-26',
  ],
  ['pt', 'O governo libertou 24 presos após uma reunião com o embaixador em 14 de janeiro.', '24 freed ?..2026-01-26'],
  // of whoever is told of past a comma
  ['en', 'Twenty-four prisoners were freed, among them a man who turned 60 on 11 January.', '24 freed ?..2026-01-26'],
  [
    'en',
    'Twenty-four prisoners left jail, among them a man who walked out on Sunday.',
    '24 freed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'Fueron excarceladas 24 personas, entre ellas un hombre que cumplió 60 años el 11 de enero.',
    '24 freed ?..2026-01-26',
  ],
  [
    'pt',
    'Foram libertadas 24 pessoas, entre elas um ativista cujo julgamento começaria na sexta-feira.',
    '24 freed ?..2026-01-26',
  ],
  [
    'es',
    'La presidenta encargada, que asumió el 5 de enero, afirmó que han sido excarceladas 406 personas.',
    '406 freed ?..2026-01-26',
  ],
  ['en', 'The minister, appointed on 5 January, said 24 prisoners had been freed.', '24 freed ?..2026-01-26'],
  ['en', 'The minister, interviewed on Friday, said 24 prisoners had been freed.', '24 freed ?..2026-01-23'],
  ['en', 'Romero, released on 14 January, said 24 prisoners remain in jail.', '24 held ?..2026-01-26'],
  [
    'pt',
    'A presidente interina, que tomou posse em 5 de janeiro, disse que 406 pessoas foram libertadas.',
    '406 freed ?..2026-01-26',
  ],
  // the day of what is still to come
  ['en', '24 prisoners were released, days before a hearing scheduled for Friday.', '24 freed ?..2026-01-26'],
  [
    'en',
    'The government released 24 prisoners ahead of the trial of an opposition leader on 30 January.',
    '24 freed ?..2026-01-26',
  ],
  [
    'es',
    'El gobierno excarceló a 24 presos días antes de una audiencia prevista para el viernes.',
    '24 freed ?..2026-01-26',
  ],
  [
    'pt',
    'O governo libertou 24 presos dias antes de uma audiência marcada para sexta-feira.',
    '24 freed ?..2026-01-26',
  ],
  // the day of the report, where nobody is named who speaks
  ['es', 'El viernes dijo que 87 personas habían sido excarceladas.', '87 freed ?..2026-01-23'],
  ['es', 'El 3 de enero había informado que 87 personas fueron liberadas.', '87 freed ?..2026-01-03'],
  ['pt', 'Na sexta-feira, tinha afirmado que 87 pessoas tinham sido libertadas.', '87 freed ?..2026-01-23'],
  // a short quotation has its own yesterday
  ['es', '"Ayer salieron 24 personas", dijo Romero el 20 de enero.', '24 freed 2026-01-19..2026-01-19'],
  ['es', 'Romero dijo el 20 de enero: "Ayer salieron 24 personas".', '24 freed 2026-01-19..2026-01-19'],
  ['pt', '"Hoje saíram 24 pessoas", escreveu Romero no dia 20 de janeiro.', '24 freed 2026-01-20..2026-01-20'],
  // what a count was and what it is are no rounds
  [
    'en',
    'Foro Penal raised its count of those freed since January 8 from 340 on Friday to 352.',
    '340 freed 2026-01-08..2026-01-23',
    '352 freed 2026-01-08..2026-01-26',
  ],
  [
    'en',
    'Foro Penal raised its count of people freed from 340 on Friday to 352 on Sunday.',
    '340 freed ?..2026-01-23',
    '352 freed ?..2026-01-25',
  ],
  [
    'en',
    'Foro Penal revised its count of people freed on Sunday from 52 to 48.',
    '52 freed 2026-01-25..2026-01-25',
    '48 freed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'Foro Penal elevó su cuenta de excarcelados desde el 8 de enero de 340 el viernes a 352.',
    '340 freed 2026-01-08..2026-01-23',
    '352 freed 2026-01-08..2026-01-26',
  ],
  [
    'es',
    'Foro Penal elevó su cuenta de excarcelados de 340 el viernes a 352 el domingo.',
    '340 freed ?..2026-01-23',
    '352 freed ?..2026-01-25',
  ],
  [
    'pt',
    'O Foro Penal elevou sua contagem de libertados desde 8 de janeiro de 340 na sexta-feira para 352.',
    '340 freed 2026-01-08..2026-01-23',
    '352 freed 2026-01-08..2026-01-26',
  ],
  // the release before is not the one told next
  [
    'en',
    'The previous release took place on 8 January. Another 24 prisoners were freed, Foro Penal said.',
    '24 freed ?..2026-01-26',
  ],
  [
    'en',
    'The release took place on 8 January. In all 24 prisoners were freed, Foro Penal said.',
    '24 freed 2026-01-08..2026-01-08',
  ],
  [
    'es',
    'La anterior excarcelación fue el 8 de enero. Otros 24 presos fueron liberados, dijo Foro Penal.',
    '24 freed ?..2026-01-26',
  ],
  [
    'pt',
    'A libertação anterior ocorreu em 8 de janeiro. Outros 24 presos foram libertados, disse o Foro Penal.',
    '24 freed ?..2026-01-26',
  ],
  // days that open a list, and a day that never was
  ['en', '19 to 25 January: 80 prisoners freed.', '80 freed 2026-01-19..2026-01-25'],
  ['es', '19 al 25 de enero: 80 presos excarcelados.', '80 freed 2026-01-19..2026-01-25'],
  ['pt', '19 a 25 de janeiro: 80 presos libertados.', '80 freed 2026-01-19..2026-01-25'],
  ['es', 'El martes 12 fueron excarcelados 24 presos.', '24 freed ?..2026-01-26'],
  ['es', 'El martes 13 fueron excarcelados 24 presos.', '24 freed 2026-01-13..2026-01-13'],
  // weeks, months and nights in what was said are counted from the saying, where the sentence says when that was
  [
    'en',
    'Foro Penal said on 31 December that 187 people had been freed this month.',
    '187 freed 2025-12-01..2025-12-31',
  ],
  ['en', 'Foro Penal said on Friday that 24 prisoners had been freed last week.', '24 freed 2026-01-12..2026-01-18'],
  ['en', 'Foro Penal said early Sunday that 24 prisoners had been freed overnight.', '24 freed 2026-01-24..2026-01-25'],
  ['en', 'He told AFP on 20 January that 24 people had been released yesterday.', '24 freed 2026-01-19..2026-01-19'],
  [
    'en',
    'Romero said on Friday that the talks would go on. 80 more prisoners left jail on Sunday, he said.',
    '80 freed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'Foro Penal dijo el 31 de diciembre que 187 personas fueron liberadas este año.',
    '187 freed 2025-01-01..2025-12-31',
  ],
  ['es', 'El viernes dijo que ese día salieron 24 presos.', '24 freed 2026-01-23..2026-01-23'],
  [
    'pt',
    'O Foro Penal disse na sexta-feira que 24 presos foram libertados na semana passada.',
    '24 freed 2026-01-12..2026-01-18',
  ],
  // the day of what a release came after is counted from, however many words tell of it
  [
    'en',
    "Belarus freed 52 prisoners a day after Lukashenko met Trump's envoy on Wednesday.",
    '52 freed 2026-01-22..2026-01-22',
  ],
  [
    'es',
    'Bielorrusia liberó a 52 presos un día después de que Lukashenko se reuniera con el enviado el miércoles.',
    '52 freed 2026-01-22..2026-01-22',
  ],
  [
    'pt',
    'A Bielorrússia libertou 52 presos um dia depois de Lukashenko receber o enviado de Trump na quarta-feira.',
    '52 freed 2026-01-22..2026-01-22',
  ],
  [
    'en',
    'Russia and Ukraine exchanged 185 soldiers each on Friday, their first swap since October.',
    '185 freed 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'Rusia y Ucrania canjearon el viernes 185 soldados cada una, su primer canje desde octubre.',
    '185 freed 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'Foro Penal counted 11 releases on 9 January and 24 over the weekend.',
    '11 freed 2026-01-09..2026-01-09',
    '24 freed 2026-01-24..2026-01-25',
  ],
  [
    'en',
    "Myanmar's military, which has been in power since a 2021 coup, granted amnesty to 6,134 prisoners.",
    '6134 freed ?..2026-01-26',
  ],
  // a word that is a day's short name, in small letters
  ['en', 'In December courts freed 54 people and sat 97 times.', '54 freed 2025-12-01..2025-12-31'],
  ['en', 'The sun shone as 54 prisoners were freed.', '54 freed ?..2026-01-26'],
  ['en', 'Prisoners freed Sat, Jan. 24: 54.', '54 freed 2026-01-24..2026-01-24'],
  // the day on which somebody promised
  ['es', 'El martes, el Gobierno se comprometió a soltar a 553 condenados.', '553 promised ?..2026-01-20'],
  ['es', 'El martes, el Gobierno soltará a 553 condenados.', '553 promised 2026-01-27..2026-01-27'],
  // a month behind how they were taken
  [
    'en',
    "The government released 187 people detained during protests over last July's disputed election.",
    '187 freed ?..2026-01-26',
  ],
  ['en', 'The government freed on Friday 12 people arrested at a rally in July.', '12 freed 2026-01-23..2026-01-23'],
  ['en', 'The government freed 12 people detained at a church on Monday.', '12 freed 2026-01-26..2026-01-26'],
  ['es', 'El Gobierno liberó a 187 personas detenidas en una iglesia de Managua en julio.', '187 freed ?..2026-01-26'],
  ['es', 'En julio, el Gobierno liberó a 187 personas detenidas en una iglesia.', '187 freed 2025-07-01..2025-07-31'],
  ['pt', 'O governo libertou 187 pessoas detidas durante protestos em julho.', '187 freed ?..2026-01-26'],
  ['pt', 'O governo libertou 187 presos em julho.', '187 freed 2025-07-01..2025-07-31'],
];

testFigures(rows, dated);
