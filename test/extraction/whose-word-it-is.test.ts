import { type FigureRow, testFigures, whose } from './figure-rows.js';

const rows: readonly FigureRow[] = [
  // people without a name, whom a clause tells more of, and the place in it is nobody
  [
    'en',
    'Relatives who were waiting in front of El Helicoide said at least five prisoners left on Tuesday.',
    '5 relatives',
  ],
  [
    'es',
    'Los familiares que acampan a las puertas de Rodeo I aseguran que 14 presos fueron excarcelados.',
    '14 relatives',
  ],
  [
    'pt',
    'Parentes que aguardavam em frente ao El Helicoide disseram que pelo menos cinco presos saíram de lá.',
    '5 relatives',
  ],
  [
    'es',
    'Según una fuente diplomática que pidió reserva, Caracas asegura que en 2025 dejó ir a 42 colombianos presos.',
    '42 Government of Venezuela',
  ],
  // the prison they are held in is not of the body told after it
  [
    'en',
    'Fewer than 30 women are still being held in the Las Crisálidas annex, the relatives’ committee Clippve says.',
    '30 Clippve',
  ],
  [
    'en',
    "Some 30 women are still being held in the El Rodeo prison, the lawyers' group Foro Penal said.",
    '30 Foro Penal',
  ],
  [
    'en',
    'Ten army officers accused of a plot have been let out of the Ramo Verde military jail, their lawyers said.',
    '10 lawyers',
  ],
  // whoever sets them free has the account, whoever spoke before
  [
    'en',
    'Nine of them were freed last week, Justicia 11J said.\nIn early 2025, Havana released 553 people, by its own account.',
    '9 Justicia 11J',
    '553 Government of Cuba',
  ],
  [
    'en',
    'Nine prisoners were freed, Foro Penal said.\nMinsk has freed 553 people since December, according to its own figures.',
    '9 Foro Penal',
    '553 Government of Belarus',
  ],
  [
    'es',
    'Nueve presos fueron liberados, dijo Foro Penal.\nLa Habana excarceló a 553 personas, según sus propias cuentas.',
    '9 Foro Penal',
    '553 Government of Cuba',
  ],
  [
    'pt',
    'Nove presos foram soltos, disse o Foro Penal.\nHavana soltou 553 pessoas, segundo as suas próprias contas.',
    '9 Foro Penal',
    '553 Government of Cuba',
  ],
  // who gave the figure, told of beside them in the next sentence
  [
    'en',
    'Eighteen people were freed on Sunday. Foro Penal, which gave the figure, said they were all in good health.',
    '18 Foro Penal',
  ],
  [
    'en',
    "Eighteen people were freed on Sunday. Cuba's interior ministry, which has released the names, did not say why.",
    '18 Government of Cuba',
  ],
  [
    'es',
    'Dieciocho personas fueron liberadas el domingo. Foro Penal, que dio la cifra, dijo que todas están bien.',
    '18 Foro Penal',
  ],
  [
    'pt',
    'Dezoito pessoas foram soltas no domingo. O Foro Penal, que deu o número, disse que todas estão bem.',
    '18 Foro Penal',
  ],
  [
    'en',
    'Eighteen people were freed on Sunday. Foro Penal, which disputes the figure, said they were all in good health.',
    '18 unattributed',
  ],
  [
    'es',
    'Dieciocho personas fueron liberadas el domingo. Foro Penal, que rechaza la cifra, dijo que todas están bien.',
    '18 unattributed',
  ],
  [
    'pt',
    'Dezoito pessoas foram soltas no domingo. O Foro Penal, que contesta o número, disse que todas estão bem.',
    '18 unattributed',
  ],
  // "them": the relatives or lawyers that the sentence before is about
  ['en', 'The lawyers are waiting at the courthouse. According to them, 46 prisoners have been freed.', '46 lawyers'],
  [
    'en',
    'Mothers have camped outside the jail for 12 days. By their count, 46 prisoners have been freed.',
    '46 relatives',
  ],
  ['es', 'Las madres acampan frente a la cárcel. Según ellas, han salido 46 presos.', '46 relatives'],
  ['es', 'Las madres acampan frente a la cárcel. Según sus cuentas, han salido 46 presos.', '46 relatives'],
  ['pt', 'As mães acampam em frente à prisão. De acordo com elas, saíram 46 presos.', '46 relatives'],
  ['es', 'Los presos salieron a pie. Según ellos, otros 46 siguen en la cárcel.', '46 unattributed'],
  // who speaks for a body in some place
  [
    'es',
    '“Vimos salir a treinta y tres”, declaró este lunes Humberto Ríos, delegado en Carabobo del Observatorio Venezolano de Prisiones (OVP).',
    '33 OVP',
  ],
  ['es', 'El coordinador en Lara de Foro Penal, Luis Peña, dijo que 33 presos salieron.', '33 Foro Penal'],
  [
    'es',
    'El delegado en Bolívar del Observatorio de Cárceles, Luis Peña, contó 33 excarcelados.',
    '33 Observatorio de Cárceles',
  ],
  [
    'pt',
    'Trinta e três presos foram soltos, disse a coordenadora em Carabobo do Observatório Venezuelano de Prisões.',
    '33 OVP',
  ],
  [
    'pt',
    'A diretora no Brasil da Human Rights Watch, Maria Laura, disse que 33 presos saíram.',
    '33 Human Rights Watch',
  ],
  [
    'en',
    'Thirty-three prisoners were freed, said the representative in Bogotá of Human Rights Watch.',
    '33 Human Rights Watch',
  ],
  ['es', '33 presos salieron en Lara, dijo el Foro Penal.', '33 Foro Penal'],
  // who looks into it for a body
  [
    'en',
    '“They have freed five reporters,” said Reza Sample, who researches Iran for Human Rights Watch.',
    '5 Human Rights Watch',
  ],
  [
    'en',
    '“They have freed five people,” said Ana Lira, who tracks political prisoners for the rights group Foro Penal.',
    '5 Foro Penal',
  ],
  ['en', 'Ana Lira, a lawyer who works for Foro Penal, said five prisoners had left.', '5 Foro Penal'],
  [
    'es',
    '"Han soltado a cinco periodistas desde junio", dijo Reza Muestra, quien investiga el país para Reporteros Sin Fronteras.',
    '5 Reporters Without Borders',
  ],
  ['es', '"Han soltado a cinco presos", dijo Ana Lira, abogada que colabora con Foro Penal.', '5 Foro Penal'],
  [
    'pt',
    '"Soltaram cinco jornalistas", disse Reza Sample, que acompanha o país para a Human Rights Watch.',
    '5 Human Rights Watch',
  ],
  ['en', '“They have freed five people,” said Ana Lira, who thanked Foro Penal for its help.', '5 unattributed'],
  ['es', '"Han soltado a cinco presos", dijo Ana Lira, que pidió ayuda para su hijo a Foro Penal.', '5 unattributed'],
  ['pt', '"Soltaram cinco presos", disse Ana Lira, que segue as notícias em casa.', '5 unattributed'],
  // the foreign ministry of the other state that spoke in the paragraph
  [
    'en',
    'CARACAS, Venezuela. Rome said that two Italians were set free on Friday. Three others are still in that prison, the foreign ministry said.',
    '2 Government of Italy',
    '3 Government of Italy',
  ],
  [
    'es',
    'El Gobierno italiano dijo que dos ciudadanos fueron liberados en Venezuela. Otros tres siguen presos, informó la cancillería.',
    '2 Government of Italy',
    '3 Government of Italy',
  ],
  [
    'pt',
    'O governo italiano disse que dois cidadãos foram soltos na Venezuela. Outros três continuam presos, informou a chancelaria.',
    '2 Government of Italy',
    '3 Government of Italy',
  ],
  [
    'en',
    'CARACAS, Venezuela. Foro Penal said nine prisoners were freed. Three others were freed on Sunday, the foreign ministry said.',
    '9 Foro Penal',
    '3 Government of Venezuela',
  ],
  // the statement of the office of the state that spoke, and "the prisons body"
  [
    'es',
    'El Ministerio del Servicio Penitenciario comunicó que 88 personas fueron liberadas. Con ellas, añade la nota oficial, suman 187 las que han salido.',
    '88 Penitentiary Service',
    '187 Penitentiary Service',
  ],
  [
    'pt',
    'O Ministério do Serviço Penitenciário informou que 88 pessoas foram soltas. Ao todo, acrescenta a nota oficial, 187 deixaram a prisão.',
    '88 Penitentiary Service',
    '187 Penitentiary Service',
  ],
  [
    'es',
    'La Paz, Bolivia. La Defensoría del Pueblo contó 12 presos liberados. La cifra oficial es de 33.182 presos.',
    '12 Defensoría del Pueblo',
    '33182 Government of Bolivia',
  ],
  [
    'es',
    'Jerusalén, Israel. El Servicio de Prisiones informó de que habían salido 366 palestinos. Hamás dijo que 3 rehenes fueron liberados.\nEl sábado habían salido 183 presos, recordó el organismo penitenciario.',
    '366 Israel Prison Service',
    '3 Hamas',
    '183 Israel Prison Service',
  ],
  // a second verb past a time or a place
  [
    'es',
    'El Foro Penal empezó a visitar las cárceles, y al caer la tarde informó de que habían salido 366 presos.',
    '366 Foro Penal',
  ],
  [
    'pt',
    'O Foro Penal pediu ao governo uma lista e à noite afirmou que 366 presos continuam detidos.',
    '366 Foro Penal',
  ],
  ['en', 'Foro Penal wrote to the ministry and later said that 366 prisoners had left.', '366 Foro Penal'],
  [
    'es',
    'Foro Penal contó 12 excarcelados y en la noche el Gobierno de Venezuela dijo que 366 presos habían salido.',
    '12 Foro Penal',
    '366 Government of Venezuela',
  ],
  // an office of somebody who leads the opposition speaks for itself
  [
    'en',
    'The office of Sviatlana Tsikhanouskaya said 500 people were freed.',
    '500 Office of Sviatlana Tsikhanouskaya',
  ],
  [
    'en',
    'More than 500 people have been released since July 2024, according to the office of the exiled opposition leader Sviatlana Tsikhanouskaya.',
    '500 Office of Sviatlana Tsikhanouskaya',
  ],
  [
    'en',
    "500 people have been released since July 2024, Sviatlana Tsikhanouskaya's office said.",
    '500 Office of Sviatlana Tsikhanouskaya',
  ],
  [
    'es',
    '500 personas han sido liberadas, según la oficina de la líder opositora Sviatlana Tsikhanouskaya.',
    '500 Office of Sviatlana Tsikhanouskaya',
  ],
  [
    'pt',
    'O gabinete da líder da oposição no exílio, Svetlana Tikhanovskaya, fala em cerca de 1.200 detidos por razões políticas.',
    '1200 Office of Svetlana Tikhanovskaya',
  ],
  ['en', 'Sviatlana Tsikhanouskaya said 31 prisoners were freed.', '31 opposition'],
  [
    'en',
    'The office of Sviatlana Tsikhanouskaya said 500 people were freed.\nTsikhanouskaya said that 31 prisoners had crossed the border, freed.',
    '500 Office of Sviatlana Tsikhanouskaya',
    '31 opposition',
  ],
  ['en', 'The office of the UN high commissioner for human rights said 31 prisoners were freed.', '31 United Nations'],
  // whom a state sends speaks for it
  [
    'es',
    'La representante de Países Bajos se felicitó de que tres neerlandeses hayan dejado los penales venezolanos en lo que va de año.',
    '3 Government of the Netherlands',
  ],
  [
    'pt',
    'A representante dos Países Baixos disse que três holandeses deixaram as prisões venezuelanas.',
    '3 Government of the Netherlands',
  ],
  [
    'en',
    'The representative of the Netherlands said three Dutch citizens had left Venezuelan prisons.',
    '3 Government of the Netherlands',
  ],
  ['en', 'The representative of Human Rights Watch said three prisoners had been freed.', '3 Human Rights Watch'],
  // the press service of the state that the text is about
  [
    'en',
    'MINSK, Belarus. Minsk has let out 410 people, according to the press service, which speaks of pardons.',
    '410 Government of Belarus',
  ],
  [
    'es',
    'Minsk, Bielorrusia. Lukashenko indultó a varios presos. Según el servicio de prensa, 410 personas fueron liberadas.',
    '410 Government of Belarus',
  ],
];

testFigures(rows, whose);
