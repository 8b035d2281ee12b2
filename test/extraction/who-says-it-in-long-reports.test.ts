import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Who says it in a long report: far from the figure, told to somebody, through somebody, or nobody at all. */
const rows: readonly FigureRow[] = [
  // who hands people over does not count them
  [
    'es',
    'Los 14 rehenes fueron entregados por Hamas a la Cruz Roja, confirmó el Ejército israelí.\nLos primeros nueve salieron a mediodía. Los otros cinco, al caer la tarde.',
    '14 Government of Israel',
    '9 Government of Israel',
    '5 Government of Israel',
  ],
  [
    'es',
    'Unos 30 presos han sido entregados por Rusia a Ucrania, informó el Ministerio de Defensa ucraniano.',
    '30 Government of Ukraine',
  ],
  ['es', 'Unos 30 presos fueron entregados por Rusia a Ucrania.', '30 unattributed'],
  ['es', 'La lista de 30 presos liberados fue entregada por Foro Penal.', '30 Foro Penal'],
  ['es', 'Unos 30 excarcelados fueron confirmados por Foro Penal.', '30 Foro Penal'],
  [
    'pt',
    'Os 14 reféns foram entregues pelo Hamas à Cruz Vermelha e atravessaram para Israel, confirmou o Exército israelense.',
    '14 Government of Israel',
  ],
  [
    'pt',
    'Trinta presos foram entregues pela Rússia à Ucrânia, informou o Ministério da Defesa ucraniano.',
    '30 Government of Ukraine',
  ],
  ['pt', 'A lista de 30 presos libertados foi entregue pelo Foro Penal.', '30 Foro Penal'],
  [
    'en',
    'The 14 hostages were released by Hamas to the Red Cross, the Israeli army confirmed.',
    '14 Government of Israel',
  ],
  [
    'en',
    'The 14 hostages, released by Hamas to the Red Cross, crossed into Israel, the Israeli army confirmed.',
    '14 Government of Israel',
  ],
  ['en', 'The names of 30 freed prisoners were released by Foro Penal.', '30 Foro Penal'],
  // an outlet is told, and the name after it tells
  ['pt', '«Contámos 17 presos a sair», garantiu à RTK Duarte Semedo, um dos membros do grupo.', '17 unattributed'],
  ['pt', '"Saíram 17 presos", contou ao UOL Clara Pires, moradora do bairro.', '17 unattributed'],
  ['pt', 'A ONG Provea fez contas. "Saíram 17 presos", contou à AFP Clara Pires.', '17 unattributed'],
  [
    'pt',
    '"Contámos 17 presos soltos", disse à DW Duarte Semedo, presidente da Associação Porta Aberta.',
    '17 Associação Porta Aberta',
  ],
  ['pt', 'Saíram 17 presos, disse à Lusa fonte policial.', '17 sources'],
  ['es', '"Contamos 17 presos liberados", aseguró a EFE Darío Semedo.', '17 unattributed'],
  [
    'es',
    '"Contamos 17 presos liberados", dijo a la AFP Darío Semedo, uno de los miembros del colectivo.',
    '17 unattributed',
  ],
  [
    'es',
    '"Contamos 17 presos liberados", aseguró a la agencia EFE Darío Semedo, abogado de Foro Penal.',
    '17 Foro Penal',
  ],
  ['en', '"We counted 17 freed prisoners," Dan Hall told AFP.', '17 unattributed'],
  [
    'pt',
    '"Saíram 17 presos", disse ao Novo Jornal Rui Melo, advogado da Associação Porta Aberta.',
    '17 Associação Porta Aberta',
  ],
  ['pt', '"Saíram 17 presos", disse ao Novo Jornal o advogado do Foro Penal Rui Melo.', '17 Foro Penal'],
  ['pt', '"Saíram 17 presos", disse à RTK Rui Melo, do Foro Penal.', '17 Foro Penal'],
  ['pt', '"Saíram 17 presos", disse à RTK o diretor do Foro Penal, Rui Melo.', '17 Foro Penal'],
  ['es', '"Salieron 17 presos", dijo a RTK Rui Melo, director de Foro Penal.', '17 Foro Penal'],
  ['es', '"Salieron 17 presos", dijo a Foro Penal Ana Gil.', '17 unattributed'],
  ['es', '"Salieron 17 presos", dijo a El Nacional Pedro Gil, abogado de Provea.', '17 Provea'],
  // and one that only passes on somebody's word says nothing itself
  [
    'es',
    'Fuentes diplomáticas estadounidenses citadas por la prensa de Varsovia sostienen que 60 presos fueron liberados.',
    '60 sources',
  ],
  ['es', 'Según fuentes judiciales citadas por EFE, 60 presos fueron liberados.', '60 sources'],
  ['es', 'Un portavoz de Foro Penal citado por la prensa local afirmó que 60 presos salieron.', '60 Foro Penal'],
  ['es', 'Foro Penal, citado por la agencia EFE, contó 60 excarcelaciones.', '60 Foro Penal'],
  ['pt', 'Familiares citados pela AFP disseram que 60 presos foram libertados.', '60 relatives'],
  ['pt', 'Segundo fontes judiciais citadas pela agência Lusa, 60 presos foram libertados.', '60 sources'],
  ['en', 'US diplomatic sources quoted by the Warsaw press maintain that 60 prisoners were freed.', '60 sources'],
  ['en', 'According to judicial sources cited by AFP, 60 prisoners were freed.', '60 sources'],
  ['en', 'Relatives quoted by Reuters said 60 prisoners were freed.', '60 relatives'],
  // somebody without a name is a source, and not the body before
  [
    'es',
    'Según Foro Penal, 90 presos fueron excarcelados.\nDe allí salieron 31 internos, según un funcionario de Prisiones que pidió no ser identificado.',
    '90 Foro Penal',
    '31 sources',
  ],
  ['es', 'Salieron 31 internos, según un guardia que pidió el anonimato.', '31 sources'],
  ['es', 'Salieron 31 internos, de acuerdo con un oficial de la prisión.', '31 sources'],
  ['es', 'Salieron 31 internos, según un recuento de Foro Penal.', '31 Foro Penal'],
  ['es', 'Salieron 31 internos, según un comunicado.', '31 unattributed'],
  ['pt', 'Saíram 31 reclusos, segundo uma funcionária da cadeia que pediu anonimato.', '31 sources'],
  ['pt', 'Saíram 31 reclusos, segundo um comunicado.', '31 unattributed'],
  ['en', 'In all 31 inmates left, according to a prison official who asked not to be named.', '31 sources'],
  [
    'en',
    'A person with knowledge of the registers, who asked not to be named, said 31 people had walked out.',
    '31 sources',
  ],
  ['en', 'In all 31 inmates left, according to a statement.', '31 unattributed'],
  // a page that asks its readers for something is no press release of the first body it names
  [
    'es',
    'Justicia 11J tiene registrados 211 excarcelados.\n>> Suscríbase gratis a nuestro boletín diario.\nEn marzo el régimen liberó a 290 presos.',
    '211 Justicia 11J',
    '290 unattributed',
  ],
  [
    'es',
    'Justicia 11J tiene registrados 211 excarcelados.\nÚnete a nuestro grupo de WhatsApp.\nEn marzo el régimen liberó a 290 presos.',
    '211 Justicia 11J',
    '290 unattributed',
  ],
  [
    'pt',
    'A Justicia 11J tem registados 211 presos libertados.\nSiga a nossa equipa no Instagram.\nEm março o regime libertou 290 presos.',
    '211 Justicia 11J',
    '290 unattributed',
  ],
  [
    'en',
    'Justicia 11J has recorded 211 freed prisoners.\nJoin our list of 45,000 readers.\nIn March the regime freed 290 prisoners.',
    '211 Justicia 11J',
    '290 unattributed',
  ],
  [
    'en',
    'Justicia 11J has recorded 211 freed prisoners. Our lawyers went to the prison.\nIn March the regime freed 290 prisoners.',
    '211 Justicia 11J',
    '290 Justicia 11J',
  ],
  // what happened in other years is of nobody who spoke before
  [
    'es',
    'El Gobierno excarceló a 480 personas, según Foro Penal.\nEn noviembre de 2019 salieron otros 77, con mediación de la Iglesia.',
    '480 Foro Penal',
    '77 unattributed',
  ],
  [
    'pt',
    'Segundo a Provea, o país tem hoje 21.400 reclusos. Em maio de 2020, uma amnistia permitiu a saída de mais de quatro mil.',
    '21400 Provea',
    '4000 unattributed',
  ],
  ['en', 'Hamas, which freed 51 prisoners last year, made no list this time.', '51 unattributed'],
  ['en', 'On Labor Day, September 1, they let out 23,300 inmates.', '23300 unattributed'],
  // whose data they are
  [
    'es',
    'Hasta el jueves, Ucrania había recuperado a 4.700 prisioneros, según sus datos.',
    '4700 Government of Ukraine',
  ],
  ['es', 'Provea habla de 300 presos. Según sus datos, 40 fueron liberados.', '300 Provea', '40 Provea'],
  ['es', 'En Ucrania quedan 300 presos, según sus datos.', '300 unattributed'],
  ['pt', 'A Ucrânia recuperou 4.700 prisioneiros, segundo as suas contas.', '4700 Government of Ukraine'],
  ['en', 'Ukraine has recovered 4,700 prisoners, according to its own figures.', '4700 Government of Ukraine'],
  ['en', 'The prison population was put at 12,000 by Foro Penal in March 2021.', '12000 Foro Penal'],
  ['es', 'Foro Penal eleva la cuenta a 230 excarcelados y Provea la deja en 212.', '230 Foro Penal', '212 Provea'],
  // the lawyers of the one who speaks
  [
    'es',
    'El presidente de Foro Penal, Alfredo Romero, dijo que los abogados han contado 168 salidas.',
    '168 Foro Penal',
  ],
  ['pt', 'O presidente do Foro Penal, Alfredo Romero, disse que os advogados contaram 168 saídas.', '168 Foro Penal'],
  ['en', "Foro Penal's president, Alfredo Romero, said the lawyers had counted 168 releases.", '168 Foro Penal'],
  [
    'en',
    "Foro Penal reviewed court orders, lawyers' posts and press reports and identified 168 people released.",
    '168 Foro Penal',
  ],
  ['en', "The lawyers' count of prisoners freed stands at 168.", '168 lawyers'],
  // the same body, called again or by its surname
  [
    'es',
    'Provea habló de 18 excarcelados.\nLa misma institución denunció que son 46 los campesinos presos.',
    '18 Provea',
    '46 Provea',
  ],
  [
    'es',
    'Según recordó la Asamblea Permanente de Derechos Humanos, 18 presos recobraron la libertad.',
    '18 Asamblea Permanente de Derechos Humanos',
  ],
  ['es', 'Según recordó la Asamblea Nacional, 18 presos recobraron la libertad.', '18 government'],
  [
    'pt',
    'O porta-voz da chancelaria do Catar, Nasser al-Mannai, disse que 81 reféns foram libertados.\nAl-Mannai afirmou que outros dez reféns serão libertados amanhã.',
    '81 Government of Qatar',
    '10 Government of Qatar',
  ],
  [
    'en',
    "Qatar's foreign ministry spokesman, Nasser al-Mannai, said 81 hostages had been freed.\nAl-Mannai said another ten hostages would be freed on Tuesday.",
    '81 Government of Qatar',
    '10 Government of Qatar',
  ],
  [
    'pt',
    'O Foro Penal fez contas.\nOutros 14 presos continuam detidos, explicou em conferência de imprensa, em Caracas, o porta-voz da instituição, Rui Melo.',
    '14 Foro Penal',
  ],
  // a sentence of its own says who confirmed it
  [
    'pt',
    'Quinze presos foram postos em liberdade na terça-feira.\nA libertação foi confirmada esta quarta-feira, 19, em comunicado, pela Provea.',
    '15 Provea',
  ],
  [
    'es',
    'Quince presos fueron puestos en libertad el martes.\nLa liberación fue confirmada en un comunicado por Provea.',
    '15 Provea',
  ],
  ['en', 'Fifteen prisoners were freed on Tuesday.\nThe release was confirmed in a statement by Provea.', '15 Provea'],
  // a headline's short word for a body does not cut its name
  [
    'pt',
    'Liga diz que 29 continuam presos\nA Liga Angolana dos Direitos Humanos disse que 29 pessoas continuam detidas.',
    '29 Liga Angolana dos Direitos Humanos',
  ],
  [
    'es',
    'Comité dice que 29 siguen presos\nEl Comité Paraguayo de Presos Políticos dijo que 29 personas siguen detenidas.',
    '29 Comité Paraguayo de Presos Políticos',
  ],
  [
    'en',
    'League says 29 still held\nThe League for Human Rights of Lorn said 29 people remained in detention.',
    '29 League for Human Rights of Lorn',
  ],
  // a paper that comes out again and again is its author's
  [
    'es',
    'El 31 de mayo había en los penales 3.400 internos, según el Cuaderno Mensual del Gobierno de Colombia.',
    '3400 Government of Colombia',
  ],
  ['es', 'Hay 3.400 internos presos, según el Boletín Semanal de Foro Penal.', '3400 Foro Penal'],
  ['pt', 'Há 3.400 presos, segundo o Anuário Brasileiro de Prisões.', '3400 unattributed'],
  ['en', 'There are 3,400 prisoners, according to the Monthly Bulletin of Foro Penal.', '3400 Foro Penal'],
  // a country that is written like a verb
  [
    'pt',
    'O Governo português aprovou a lei.\nO porta-voz do poder judicial do Irão anunciou que 85 presos foram libertados.',
    '85 Government of Iran',
  ],
  [
    'pt',
    'O Governo português aprovou a lei.\nOs presos irão para casa, anunciou a Provea: 85 foram libertados.',
    '85 Provea',
  ],
  // whom the paragraph is about speaks, and not the paper in which
  [
    'es',
    'La AAPP contó 5.800 presos.\nDana Andrade, relatora de la ONU, pidió cautela. "Tiene a 2.100 presos políticos", afirmó en un comunicado desde Ginebra.',
    '5800 AAPP',
    '2100 United Nations',
  ],
  [
    'pt',
    'A AAPP contou 5.800 presos.\nDana Andrade, relatora da ONU, pediu cautela. "Tem 2.100 presos políticos", afirmou em comunicado em Genebra.',
    '5800 AAPP',
    '2100 United Nations',
  ],
  // whoever a paragraph opens with says what is quoted in it, and not the body that spoke above
  [
    'es',
    'El Gobierno informó de 378 excarcelaciones.\nDora Rivas, de 38 años, esperó en la puerta de la prisión. "Nadie nos dijo nada. Ese día salieron cuatro presas", relata.',
    '378 government',
    '4 unattributed',
  ],
  [
    'es',
    'Foro Penal informó de 378 excarcelaciones. Dora Rivas está presa desde agosto. "Ese día salieron cuatro presas", agregó.',
    '378 Foro Penal',
    '4 Foro Penal',
  ],
  [
    'es',
    'Foro Penal informó de 378 excarcelaciones.\nDora Rivas está presa desde agosto. La ONG recuerda que 40 mujeres siguen presas.',
    '378 Foro Penal',
    '40 Foro Penal',
  ],
  [
    'pt',
    'O Governo informou que 378 presos saíram.\nDora Rivas, de 38 anos, esperou a irmã à porta da cadeia. "Nesse dia saíram quatro presas", conta.',
    '378 government',
    '4 unattributed',
  ],
  [
    'pt',
    'O Foro Penal informou que 378 presos saíram.\nAlfredo Romero, do Foro Penal, esperou à porta da cadeia. "Nesse dia saíram quatro presas", conta.',
    '378 Foro Penal',
    '4 Foro Penal',
  ],
  [
    'en',
    'The government said 378 prisoners had been freed.\nDora Rivas, 38, waited for her sister outside the prison. "Four prisoners came out that day," she said.',
    '378 government',
    '4 unattributed',
  ],
  [
    'en',
    'Foro Penal\'s director, Alfredo Romero, said 378 prisoners had been freed.\nRomero stood outside the prison. "Four prisoners came out that day," he said.',
    '378 Foro Penal',
    '4 Foro Penal',
  ],
  // nor is what was done in another year
  [
    'es',
    'Foro Penal contó 30 presos liberados. Hace dos años salieron 120 presos en un canje.',
    '30 Foro Penal',
    '120 unattributed',
  ],
  [
    'es',
    'Foro Penal contó 30 presos liberados. La más numerosa hasta ahora, el 19 de abril de 2023, permitió la vuelta de 270 presos.',
    '30 Foro Penal',
    '270 unattributed',
  ],
  ['es', 'Provea contó 30 presos liberados. En 2024 contó 120 liberados.', '30 Provea', '120 Provea'],
  ['es', 'Según Provea, 30 presos fueron liberados este mes. En diciembre salieron 120.', '30 Provea', '120 Provea'],
  [
    'pt',
    'A Provea contou 30 presos libertados. O precedente é o de 21 de setembro de 2022, quando a Turquia mediou a libertação de 215 combatentes.',
    '30 Provea',
    '215 unattributed',
  ],
  [
    'en',
    'Provea counted 30 freed prisoners. A year ago, in December 2024, the government freed 10 prisoners in return for an ally.',
    '30 Provea',
    '10 unattributed',
  ],
  [
    'en',
    'Israel believes that 161 hostages are still held, a spokesman said. In an earlier swap, in 2011, Israel let 1,020 prisoners go.',
    '161 Government of Israel',
    '1020 unattributed',
  ],
];

testFigures(rows, whose);
