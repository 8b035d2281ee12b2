import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Who must not be named: the other side, the wrong state, and whoever is only told, met, doubted or stood before. */
const rows: readonly FigureRow[] = [
  // a figure that somebody disputes is whose it is, and not theirs
  ['es', 'Foro Penal rechazó la cifra del Gobierno de Venezuela de 406 excarcelados.', '406 Government of Venezuela'],
  ['es', 'Foro Penal cuestionó la cifra de Caracas de 406 excarcelados.', '406 Government of Venezuela'],
  [
    'es',
    'El Gobierno de Venezuela habla de 406 excarcelados; Foro Penal la cifra en 266.',
    '406 Government of Venezuela',
    '266 Foro Penal',
  ],
  ['en', "Foro Penal rejected the Venezuelan government's figure of 406 releases.", '406 Government of Venezuela'],
  ['pt', 'O Foro Penal rejeitou o número do governo da Venezuela de 406 libertados.', '406 Government of Venezuela'],
  // whom a state sends to a body of many states speaks for that state
  [
    'en',
    'The Belarusian ambassador to the United Nations said 123 prisoners had been freed.',
    '123 Government of Belarus',
  ],
  ['en', "Israel's ambassador to the UN, Dan Levi, said Hamas was holding 48 hostages.", '48 Government of Israel'],
  ['en', "Cuba's representative to the UN said 553 people had been freed.", '553 Government of Cuba'],
  ['en', 'The UN envoy to Syria said 400 people had been freed.', '400 United Nations'],
  // an envoy speaks for who sent him, and not for the state where he is
  ['en', "The pope's envoy in Caracas said 36 prisoners had been freed.", '36 unattributed'],
  ['en', "Trump's special envoy said 36 prisoners had been freed.", '36 unattributed'],
  ['en', 'A European envoy in Caracas said 36 prisoners had been freed.', '36 unattributed'],
  ['en', 'The US envoy in Caracas said 36 prisoners had been freed.', '36 Government of the United States'],
  ['en', 'The governor in San Cristóbal said 36 prisoners had been freed.', '36 Government of Venezuela'],
  ['es', 'Un embajador europeo en Caracas dijo que 36 presos fueron liberados.', '36 unattributed'],
  ['es', 'El embajador de España en Caracas dijo que 36 presos fueron liberados.', '36 Government of Spain'],
  ['pt', 'Um embaixador europeu em Caracas disse que 36 presos foram libertados.', '36 unattributed'],
  ['en', 'The EU ambassador to Belarus said 52 prisoners had been freed.', '52 European Union'],
  ['es', 'El embajador de Bielorrusia ante la ONU dijo que 123 presos fueron liberados.', '123 Government of Belarus'],
  ['es', 'El representante de Cuba ante la OEA dijo que 553 presos fueron excarcelados.', '553 Government of Cuba'],
  ['es', 'El representante colombiano de la ONU dijo que 553 presos fueron excarcelados.', '553 United Nations'],
  ['pt', 'O embaixador da Bielorrússia na ONU disse que 123 presos foram libertados.', '123 Government of Belarus'],
  [
    'pt',
    'O representante de Cuba junto das Nações Unidas disse que 553 presos foram libertados.',
    '553 Government of Cuba',
  ],
  // who held an office once speaks for no state and no body
  ['en', 'Two former prosecutors told us that 44 prisoners had been freed.', '44 sources'],
  ['en', 'A former police officer said 45 prisoners had been freed.', '45 sources'],
  ['en', 'A former minister said 46 prisoners had been freed.', '46 sources'],
  ['en', 'Former police said 48 prisoners had been freed.', '48 unattributed'],
  ['en', 'Venezuelan police said 48 prisoners had been freed.', '48 Government of Venezuela'],
  ['en', 'Three Venezuelan prosecutors said 49 prisoners had been freed.', '49 Government of Venezuela'],
  ['es', 'Un antiguo ministro dijo que 46 presos fueron liberados.', '46 sources'],
  ['pt', 'Um antigo ministro disse que 46 presos foram libertados.', '46 sources'],
  ['en', 'A former Venezuelan minister, Pedro Gil, said 200 people had been freed.', '200 unattributed'],
  ['en', 'Former US ambassador to Venezuela Jim Hall said 300 prisoners were still held.', '300 unattributed'],
  ['en', 'The former interior minister of Peru, Pedro Gil, said 200 people had been freed.', '200 unattributed'],
  ['en', 'A former Foro Penal lawyer, Ana Ruiz, said 863 people were still in prison.', '863 unattributed'],
  ['en', 'The interior minister of Peru, Pedro Gil, said 200 people had been freed.', '200 Government of Peru'],
  ['es', 'La ex fiscal general Luisa Gil dijo que 300 presos seguían detenidos.', '300 unattributed'],
  ['es', 'El antiguo ministro peruano Pedro Gil dijo que 200 presos fueron liberados.', '200 unattributed'],
  ['pt', 'O antigo ministro angolano João Pinto disse que 300 presos continuavam detidos.', '300 unattributed'],
  ['pt', 'O ministro angolano João Pinto disse que 300 presos continuavam detidos.', '300 Government of Angola'],
  // nor does who sits in a parliament
  ['en', 'US Senator Mark Diaz said 863 political prisoners were still held in Venezuela.', '863 unattributed'],
  ['es', 'El senador colombiano Iván Gil dijo que Venezuela había liberado a 17 colombianos.', '17 unattributed'],
  ['pt', 'O deputado brasileiro Rui Costa disse que a Venezuela libertou 17 brasileiros.', '17 unattributed'],
  // a participle goes on with the subject, and not with the other side
  ['en', 'Hamas accused Israel of stalling, saying it had freed only 90 prisoners.', '90 Hamas'],
  [
    'en',
    'Israel accused Hamas of breaking the deal, saying only 13 hostages had been released.',
    '13 Government of Israel',
  ],
  ['en', 'Foro Penal criticised the interior ministry, saying that 863 people were still in jail.', '863 Foro Penal'],
  ['en', "Foro Penal rejected the government's claim, saying only 139 people had been freed.", '139 Foro Penal'],
  [
    'en',
    "The government rejected Foro Penal's report, insisting that 406 people had been freed.",
    '406 Government of Venezuela',
  ],
  ['en', 'Amnesty International urged Egypt to act, saying 3,000 remain in prison.', '3000 Amnesty International'],
  ['es', 'Foro Penal acusó al Gobierno de mentir, diciendo que 863 personas siguen presas.', '863 Foro Penal'],
  [
    'es',
    'Israel acusó a Hamás de romper el acuerdo y dijo que solo 13 rehenes habían sido liberados.',
    '13 Government of Israel',
  ],
  ['es', 'Hamás acusó a Israel de retrasar el canje y aseguró que 90 presos fueron liberados.', '90 Hamas'],
  ['pt', 'O Hamas acusou Israel de atrasar a troca, afirmando que só 90 presos foram libertados.', '90 Hamas'],
  ['pt', 'O Foro Penal acusou o governo de mentir, dizendo que 863 pessoas continuam presas.', '863 Foro Penal'],
  // what somebody says is not so
  [
    'en',
    'Contrary to what the government says, 800 people are still in prison, the opposition said.',
    '800 opposition',
  ],
  ['en', 'Despite what the president says, 863 people remain in prison, according to Foro Penal.', '863 Foro Penal'],
  ['es', 'Al contrario de lo que dice el Gobierno, 800 personas siguen presas, dijo la oposición.', '800 opposition'],
  [
    'es',
    'A diferencia de lo que sostiene el Gobierno, 800 personas siguen presas, según Foro Penal.',
    '800 Foro Penal',
  ],
  ['pt', 'Ao contrário do que diz o Governo, 800 pessoas continuam presas, disse a oposição.', '800 opposition'],
  // who is told is not who tells
  ['es', 'Según informó la Fiscalía a Foro Penal, 406 personas han sido excarceladas.', '406 Government of Venezuela'],
  ['es', 'Según explicó Alfredo Romero a la ONU, 863 personas siguen presas.', '863 Foro Penal'],
  ['es', 'Informó el Gobierno de Cuba a la ONU que 406 personas habían sido excarceladas.', '406 Government of Cuba'],
  ['pt', 'Segundo disse o Governo de Cuba à ONU, 406 pessoas foram libertadas.', '406 Government of Cuba'],
  ['pt', 'Segundo disse o Foro Penal à ONU, 863 pessoas continuam presas.', '863 Foro Penal'],
  // nor is where or before whom it is said
  ['es', 'En la ONU, la activista Rosa Díaz dijo que 863 personas siguen presas.', '863 unattributed'],
  ['es', 'Desde la embajada de Cuba, el opositor Luis Gil dijo que 1.000 personas siguen presas.', '1000 unattributed'],
  [
    'pt',
    'Perante o Parlamento Europeu, a ativista Rosa Díaz disse que 863 pessoas continuam presas.',
    '863 unattributed',
  ],
  ['en', 'At the State Department, activist Rosa Díaz said 863 people were still in jail.', '863 unattributed'],
  ['en', 'Outside the Venezuelan embassy in Madrid, Luis Gil said 863 people were still in jail.', '863 unattributed'],
  [
    'en',
    'Zelensky, standing next to the Polish president, said 205 soldiers had been freed.',
    '205 Government of Ukraine',
  ],
  // whom somebody meets has a word of their own
  ['en', 'Foro Penal met the ministry, which said 863 people remain in jail.', '863 Government of Venezuela'],
  ['en', "Hamas met Israel's envoy, who said 406 people had been freed.", '406 Government of Israel'],
  ['en', 'Luis Gil met the interior minister and said 863 people were in jail.', '863 unattributed'],
  // where somebody is sent is not who has sent them
  ['en', 'The special envoy to Belarus said 52 people had been freed.', '52 unattributed'],
  ['en', 'The US envoy to Belarus said 52 people had been freed.', '52 Government of the United States'],
  // a claim that is set aside
  [
    'en',
    'Despite government claims that 406 people had been freed, only 139 are out, Foro Penal said.',
    '406 Government of Venezuela',
    '139 Foro Penal',
  ],
  ['en', 'Contrary to government claims, 863 people remain in jail, Foro Penal said.', '863 Foro Penal'],
  // courts and parliaments of many states are of none
  [
    'es',
    'CARACAS.- La Corte Interamericana de Derechos Humanos dijo que 9 presos fueron liberados en Caracas.',
    '9 Inter-American Court of Human Rights',
  ],
  ['pt', 'O Parlamento Europeu disse que 9 presos foram libertados.', '9 European Parliament'],
  ['es', 'El Ejército Libre Sirio dijo que 64 presos fueron liberados.', '64 Free Syrian Army'],
  // a common noun that is short for a body elsewhere
  [
    'es',
    'El Comité de Madres de Abril dijo que 12 presos siguen detenidos en Managua.',
    '12 Comité de Madres de Abril',
  ],
  ['es', 'El Comité de Madres dijo que 12 presos siguen detenidos en Managua.', '12 Comité de Madres'],
  [
    'es',
    'El Comité de Madres dijo que 12 presos siguen detenidos en Caracas.',
    '12 Comité de Madres en Defensa de la Verdad',
  ],
  // a last name that is a noun of bodies
  ['es', 'El activista Luis Cruz dijo que 12 presos fueron liberados.', '12 unattributed'],
  ['es', 'Según María de la Cruz, 12 presos fueron liberados.', '12 unattributed'],
  ['pt', 'Segundo Ana da Silva, 12 presos foram libertados.', '12 unattributed'],
  ['es', 'Según Surgentes, 12 presos fueron liberados.', '12 Surgentes'],
  ['es', 'Luis Cruz, de Foro Penal, dijo que 12 presos fueron liberados.', '12 Foro Penal'],
  ['es', 'El activista Luis Cámara dijo que 12 presos fueron liberados.', '12 unattributed'],
  ['pt', 'Segundo Luís Cruz, 12 presos foram libertados.', '12 unattributed'],
  ['en', 'Activist John Church said 12 prisoners were freed.', '12 unattributed'],
  ['es', 'La Cruz Roja dijo que 12 presos fueron liberados.', '12 Red Cross'],
  ['es', 'La Media Luna Roja dijo que 12 presos fueron liberados.', '12 Media Luna Roja'],
  ['es', 'La Guardia Nacional dijo que 12 presos fueron liberados en Venezuela.', '12 Government of Venezuela'],
  // who sits in a parliament speaks for no government, but for a party named beside it, or as one of its own
  ['es', 'MANAGUA.- El diputado Luis Pérez dijo que 18 opositores siguen presos en Nicaragua.', '18 unattributed'],
  ['pt', 'A deputada Ana Prado disse que 18 opositores continuam presos na Venezuela.', '18 unattributed'],
  ['en', 'COLOMBO, Sri Lanka - MP Gajen Silva said 18 Tamil prisoners remain in prison.', '18 unattributed'],
  ['en', 'Lawmaker Rita Prado of the National Unity Party said eight prisoners were freed.', '8 National Unity Party'],
  [
    'es',
    'El diputado chavista Luis Gil informó que 64 presos fueron liberados en Venezuela.',
    '64 Government of Venezuela',
  ],
  [
    'es',
    'El diputado Luis Gil, presidente de la comisión especial, informó que 64 presos fueron liberados en Venezuela.',
    '64 Government of Venezuela',
  ],
  [
    'en',
    'CARACAS, Venezuela - Jorge Arreaza chairs the commission. Courts freed 64 people, the lawmaker said.',
    '64 Government of Venezuela',
  ],
  // a town is no body
  ['en', 'The bishop of Kumbo said 86 people remain in jail.', '86 unattributed'],
  ['es', 'El obispo de Cabinda dijo que 86 personas siguen presas.', '86 unattributed'],
  ['pt', 'O governador de Cabinda disse que 86 pessoas continuam presas.', '86 Government of Angola'],
  // what somebody makes of a figure does not make it theirs
  ['en', 'About 60,000 people are in prison, a figure that the government disputes.', '60000 unattributed'],
  ['en', 'About 60,000 people are in prison, a figure the government has called a fairy tale.', '60000 unattributed'],
  ['en', 'Rights groups put the number of prisoners at 60,000, a number Cairo rejects.', '60000 rights groups'],
  ['en', 'More than 600 people are in prison, a count that includes the government.', '600 unattributed'],
  ['en', 'About 60,000 people are in prison, a figure that Foro Penal gave in March.', '60000 Foro Penal'],
  ['es', 'Unas 60.000 personas están presas, una cifra que el Gobierno llama invento.', '60000 unattributed'],
  ['es', 'Unas 60.000 personas están presas, una cifra que niega el Gobierno.', '60000 unattributed'],
  ['es', 'Unas 60.000 personas están presas, una cifra que dio Foro Penal en marzo.', '60000 Foro Penal'],
  ['pt', 'Cerca de 60.000 pessoas estão presas, um número que o governo nega.', '60000 unattributed'],
  ['pt', 'Cerca de 60.000 pessoas estão presas, um número que o Foro Penal divulgou em março.', '60000 Foro Penal'],
];

testFigures(rows, whose);
