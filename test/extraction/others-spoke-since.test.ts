import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Whose a figure is that goes on about a count told before, when others have spoken since or stand nearer. */
const rows: readonly FigureRow[] = [
  // of the number told before
  [
    'en',
    'Foro Penal has confirmed 38 releases in Venezuela.\n"My husband knows nothing," Rosa Díaz told AFP outside the prison. Of the 38 freed, 12 are women.',
    '38 Foro Penal',
    '12 Foro Penal',
  ],
  [
    'es',
    'Foro Penal ha confirmado 38 excarcelaciones en Venezuela.\n«Nos dijeron que volviéramos», contó Carmen Rojas, cuyo hijo está preso en El Rodeo I. De los 38 liberados, 7 son militares.',
    '38 Foro Penal',
    '7 Foro Penal',
  ],
  [
    'pt',
    'O Foro Penal confirmou 38 libertações na Venezuela.\nOs familiares estão acampados há 17 noites diante das prisões. Dos 38 libertados, 12 são mulheres.',
    '38 Foro Penal',
    '12 Foro Penal',
  ],
  // but of as many others nobody told of
  [
    'pt',
    'O Foro Penal confirmou 38 libertações na Venezuela.\nO governo anunciou no sábado a libertação de 40 presos. Dos 40 libertados, 12 são mulheres.',
    '38 Foro Penal',
    '40 Government of Venezuela',
    '12 Government of Venezuela',
  ],
  // the sum of a count and what went before it
  [
    'en',
    'Foro Penal has confirmed 38 releases in Venezuela. Of these, 12 are women.\nThat brings to 450 the number of people freed since December.',
    '38 Foro Penal',
    '12 Foro Penal',
    '450 Foro Penal',
  ],
  [
    'en',
    'Foro Penal has confirmed 38 releases in Venezuela.\nWith these, 450 political prisoners have been freed since December.',
    '38 Foro Penal',
    '450 Foro Penal',
  ],
  [
    'es',
    'Foro Penal ha confirmado 38 excarcelaciones en Venezuela. De ellos, 12 son mujeres.\nCon ellos suman 450 los liberados desde diciembre.',
    '38 Foro Penal',
    '12 Foro Penal',
    '450 Foro Penal',
  ],
  [
    'pt',
    'O Foro Penal confirmou 38 libertações na Venezuela. Destes, 12 são mulheres.\nNo total, 450 deixaram a prisão desde dezembro.',
    '38 Foro Penal',
    '12 Foro Penal',
    '450 Foro Penal',
  ],
  // an outlet that hears somebody is no group or organisation
  [
    'en',
    'Foro Penal has confirmed 38 releases in Venezuela.\n"My husband knows nothing," Rosa Díaz told AFP. The group says that 700 remain in prison.',
    '38 Foro Penal',
    '700 Foro Penal',
  ],
  // who only has to confirm a release to the one that counts
  [
    'en',
    'Foro Penal counts 38 releases in Venezuela. 12 hold another passport. Foro Penal only counts those whose families have confirmed it.',
    '38 Foro Penal',
    '12 Foro Penal',
  ],
  ['en', 'Twelve prisoners were freed in Venezuela on Sunday. Their families confirmed it.', '12 relatives'],
  // the number of a prison ends its sentence
  [
    'en',
    'Foro Penal has confirmed 38 releases in Venezuela. Of these, 12 left El Rodeo I. Provea has verified 50 releases.',
    '38 Foro Penal',
    '12 Foro Penal',
    '50 Provea',
  ],
  [
    'es',
    'Foro Penal ha confirmado 38 excarcelaciones en Venezuela. De ellos, 12 salieron de Yare I. La Coalición por los Derechos Humanos y la Democracia ha verificado 50.',
    '38 Foro Penal',
    '12 Foro Penal',
    '50 Coalición por los Derechos Humanos y la Democracia',
  ],
  // its bulletin, and a body at the head of its own figure
  [
    'en',
    'Foro Penal said 38 people were freed in Venezuela.\nStill behind bars, by its latest bulletin, are 644 people, 571 men and 73 women.',
    '38 Foro Penal',
    '644 Foro Penal',
    '571 Foro Penal',
    '73 Foro Penal',
  ],
  [
    'en',
    'The National Union of Press Workers (SNTP) has confirmed 38 releases in Venezuela.\nSurgentes, a rights group, counts 45 releases.\nFor the SNTP the figure for this year is 23.',
    '38 SNTP',
    '45 Surgentes',
    '23 SNTP',
  ],
  // the press and the families are told, and are nobody's office
  ['es', 'En Venezuela habían salido 89 presos políticos, dijo a la prensa Ana Ruiz, portavoz de Provea.', '89 Provea'],
  [
    'es',
    'En Venezuela habían salido 89 presos políticos, dijo a los medios locales el portavoz de Provea, Luis Gil.',
    '89 Provea',
  ],
  [
    'es',
    'En Venezuela habían salido 89 presos políticos, dijo a los familiares Ana Ruiz, portavoz de Provea.',
    '89 Provea',
  ],
  ['pt', 'Na Venezuela tinham saído 89 presos políticos, disse à imprensa Ana Ruiz, porta-voz da Provea.', '89 Provea'],
  ['es', 'En Venezuela habían salido 89 presos políticos, según la prensa local.', '89 unattributed'],
  // an aside between a verb and what is spoken of
  [
    'pt',
    'O Foro Penal confirmou 38 libertações na Venezuela.\nO ministro do Interior fala, por sua vez, em 450 libertações.',
    '38 Foro Penal',
    '450 Government of Venezuela',
  ],
  [
    'en',
    'Foro Penal counts 38 releases in Venezuela. Provea counts 50. The two groups agree that 700 people are still held.',
    '38 Foro Penal',
    '50 Provea',
    '700 Foro Penal',
    '700 Provea',
  ],
  [
    'pt',
    'O Foro Penal conta 38 libertações na Venezuela. A Provea conta 50. As duas entidades concordam que 700 pessoas continuam presas.',
    '38 Foro Penal',
    '50 Provea',
    '700 Foro Penal',
    '700 Provea',
  ],
  // where a body sits is nobody
  [
    'en',
    'Reporters were freed in Venezuela on Wednesday.\nThe Committee to Protect Journalists in New York, which counts only people who were seized over their work, said that it knew of 26 releases.',
    '26 CPJ',
  ],
  ['pt', 'O CPJ, em Nova Iorque, conta 26 libertados na Venezuela.', '26 CPJ'],
  // where prisoners are, and the next sentence goes on with who counts them
  [
    'en',
    'The OVP said on Monday that 33 people had been let out of Venezuelan prisons. The others were let go one at a time, from police stations. In all, 13 of the 33 are women, it said.',
    '33 OVP',
    '13 OVP',
  ],
  // a clause about the count
  [
    'en',
    'Foro Penal lowered its count of releases in Venezuela to 38.\nThe correction brings to 423 the number of political prisoners the group has verified as freed since January 8. Of these, 57 are women.',
    '38 Foro Penal',
    '423 Foro Penal',
    '57 Foro Penal',
  ],
  // the speaker is back with a verb of theirs
  [
    'es',
    '“El Gobierno habla de 274 excarcelados en Venezuela; lo que tenemos comprobado son 151”, dijo Ana Ruiz, portavoz de Provea.',
    '274 Government of Venezuela',
    '151 Provea',
  ],
  [
    'pt',
    '“O governo fala em 274 libertados na Venezuela; o que verificamos são 151”, disse Ana Ruiz, porta-voz da Provea.',
    '274 Government of Venezuela',
    '151 Provea',
  ],
  [
    'es',
    '“El Gobierno habla de 274 excarcelados en los últimos días y de 300 presos excarcelados en total”, dijo Ana Ruiz, portavoz de Provea.',
    '274 Government of Venezuela',
    '300 Government of Venezuela',
  ],
  // who asks for people counts them, who is asked about its own figure does not lend it
  ['en', 'The United Nations urged Venezuela to free the 800 people it says are held.', '800 United Nations'],
  ['en', 'Foro Penal called on Venezuela to release the 800 people it says are still in prison.', '800 Foro Penal'],
  // the one of a body, and what the papers make of it
  [
    'es',
    'En Venezuela la lista del Gobierno tiene 400 excarcelados. Pero la del Foro Penal, la más citada por la prensa, es de 302 excarcelados.',
    '400 Government of Venezuela',
    '302 Foro Penal',
  ],
  [
    'pt',
    'Na Venezuela a lista do governo tem 400 soltos. Mas a da Foro Penal, a mais citada pela imprensa, é de 302 soltos. A ONG diz que 700 continuam presos.',
    '400 Government of Venezuela',
    '302 Foro Penal',
    '700 Foro Penal',
  ],
  ['en', 'In Venezuela, the count of Foro Penal, the most quoted by newspapers, is 302 freed.', '302 Foro Penal'],
  ['pt', 'Na Venezuela, uma lista citada pela imprensa traz 302 soltos.', '302 unattributed'],
  // parts of what was told, whoever spoke in between
  [
    'en',
    'Foro Penal counts 31 people freed in Venezuela. The government has published no list. Among those freed are 5 women and 3 teenagers.',
    '31 Foro Penal',
    '5 Foro Penal',
    '3 Foro Penal',
  ],
  [
    'es',
    'Foro Penal cuenta 31 excarcelados en Venezuela. El Gobierno no ha publicado ninguna lista. Entre los excarcelados hay 5 mujeres.',
    '31 Foro Penal',
    '5 Foro Penal',
  ],
  [
    'pt',
    'O Foro Penal conta 31 libertados na Venezuela. O governo não publicou nenhuma lista. Entre os libertados há 5 mulheres.',
    '31 Foro Penal',
    '5 Foro Penal',
  ],
  // of years long past, in one sentence with another of nobody
  [
    'en',
    'Foro Penal said on Monday that 19 people had been freed in Venezuela. In February 2023, 222 prisoners were freed in Nicaragua, and in September 2024 another 135 were released.',
    '19 Foro Penal',
    '222 unattributed',
    '135 unattributed',
  ],
  // who runs a prison, and a committee of parliament, are of the state
  [
    'es',
    'Provea contó 31 excarcelados en Venezuela. El director de la prisión, Juan Gil, dijo que 300 siguen presos.',
    '31 Provea',
    '300 Government of Venezuela',
  ],
  [
    'es',
    'Provea contó 31 excarcelados en Venezuela. Su directora, Ana Gil, dijo que 300 siguen presos.',
    '31 Provea',
    '300 Provea',
  ],
  [
    'en',
    'Provea counted 31 people freed in Venezuela. The warden said 300 remained inside.',
    '31 Provea',
    '300 Government of Venezuela',
  ],
  [
    'en',
    'Provea counts 198 releases in Venezuela.\nThe committee of parliament that oversees the law says that 281 people walked out of a prison.',
    '198 Provea',
    '281 Government of Venezuela',
  ],
  // a running total in a paragraph of its own, and one of somebody else
  [
    'en',
    'Foro Penal has confirmed 38 releases in Venezuela.\nThe running total now stands at 450 releases since December.',
    '38 Foro Penal',
    '450 Foro Penal',
  ],
  [
    'es',
    'Foro Penal ha confirmado 38 excarcelaciones en Venezuela.\nEl acumulado desde diciembre es de 450 excarcelaciones.',
    '38 Foro Penal',
    '450 Foro Penal',
  ],
  [
    'pt',
    'O Foro Penal confirmou 38 libertações na Venezuela.\nO acumulado desde dezembro é de 450 libertações.',
    '38 Foro Penal',
    '450 Foro Penal',
  ],
  [
    'es',
    'Foro Penal ha confirmado 38 excarcelaciones en Venezuela.\nEl balance oficial es de 450 excarcelaciones.',
    '38 Foro Penal',
    '450 Government of Venezuela',
  ],
  [
    'en',
    'Foro Penal has confirmed 38 releases in Venezuela.\nThe prison population is 19,000 inmates.',
    '38 Foro Penal',
    '19000 unattributed',
  ],
  // whose list they stand in, whoever spoke before
  [
    'es',
    'El Departamento de Estado celebró la medida.\nEn el registro del Foro Penal figuran más de 80 extranjeros todavía detenidos en Venezuela. La mitad tiene además la nacionalidad venezolana.',
    '80 Foro Penal',
    '40 Foro Penal',
  ],
  [
    'es',
    'El Gobierno celebró la medida en Venezuela.\nEn el balance de Provea se cuentan 80 excarcelados.',
    '80 Provea',
  ],
  ['pt', 'O governo celebrou a medida na Venezuela.\nNa lista da Provea constam 80 presos políticos.', '80 Provea'],
  // whose was the spokesman told of before
  [
    'es',
    'El portavoz del Poder Judicial, Juan Pérez, declaró que 240 presos fueron liberados en Venezuela. Según Provea, 60 siguen presos. El mismo portavoz aseguró que quedan en las cárceles 700 personas.',
    '240 Government of Venezuela',
    '60 Provea',
    '700 Government of Venezuela',
  ],
  [
    'en',
    "Iran's judiciary spokesman, Ali Rezai, said 240 prisoners were freed. Provea says 60 are still held. The same spokesman said 700 people remain in jail.",
    '240 Government of Iran',
    '60 Provea',
    '700 Government of Iran',
  ],
  [
    'pt',
    'O porta-voz do Judiciário iraniano, Ali Rezai, declarou que 240 presos foram libertados. Segundo a Provea, 60 continuam presos. O mesmo porta-voz disse que restam nas prisões 700 pessoas.',
    '240 Government of Iran',
    '60 Provea',
    '700 Government of Iran',
  ],
  [
    'es',
    'El vocero del Ministerio declaró que 240 presos fueron liberados en Venezuela. Según Provea, 60 siguen presos. Ese vocero añadió que quedan 700 presos.',
    '240 Government of Venezuela',
    '60 Provea',
    '700 Government of Venezuela',
  ],
  [
    'en',
    'A spokesman for Provea said 240 prisoners were freed in Venezuela. The government says 60 are still held. That spokesman said 700 people remain in jail.',
    '240 Provea',
    '60 Government of Venezuela',
    '700 Provea',
  ],
  // whose post nobody has been given
  [
    'es',
    'El director de Provea dijo que 60 siguen presos en Venezuela. Ese ministro dijo que quedan 700 presos.',
    '60 Provea',
    '700 Government of Venezuela',
  ],
  [
    'es',
    'Según Provea, 60 siguen presos en Venezuela. La directora de Foro Penal sostuvo que 240 fueron liberados. La misma directora dijo que quedan 700 presos.',
    '60 Provea',
    '240 Foro Penal',
    '700 Foro Penal',
  ],
];

testFigures(rows, whose);
