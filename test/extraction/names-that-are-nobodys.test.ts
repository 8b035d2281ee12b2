import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Names that count nobody: of laws and accords, grounds and prizes, and the first word of a heading. */
const rows: readonly FigureRow[] = [
  // a law, an accord, a ground, a prize
  ['en', 'The panel that administers the Pardon Decree said 61 inmates were freed.', '61 unattributed'],
  ['en', 'The lawyer who won the Sakharov Prize said that 27 prisoners were freed.', '27 unattributed'],
  ['en', 'Families outside the Olympic Stadium said 27 prisoners were freed.', '27 relatives'],
  ['es', 'El comité que vigila el Acuerdo de Barbados informó que 33 presos fueron liberados.', '33 unattributed'],
  ['es', 'Los vecinos de la Plaza Altamira contaron 27 liberados.', '27 unattributed'],
  ['es', 'La ley de Amnistía dice que 27 presos serán liberados.', '27 unattributed'],
  ['es', 'La Ley de Amnistía y Foro Penal dicen que 27 presos fueron liberados.', '27 Foro Penal'],
  ['pt', 'O comitê que aplica o Decreto de Indulto disse que 41 presos foram soltos.', '41 unattributed'],
  ['pt', 'O jurista que recebeu o Prêmio Sakharov afirmou que 27 presos foram soltos.', '27 unattributed'],
  [
    'pt',
    'Caracas, Venezuela. A comissão que acompanha a Lei de Anistia afirmou que 235 detentos saíram do cárcere.',
    '235 Government of Venezuela',
  ],
  // a place, before whoever speaks
  ['en', 'Venezuela freed 31 detainees near Maracaibo, a rights group said.', '31 rights groups'],
  ['en', 'Venezuela freed 31 detainees from a jail above Caracas, a rights group said.', '31 rights groups'],
  ['es', 'Venezuela liberó a 31 detenidos cerca de Maracay, una organización local informó.', '31 rights groups'],
  // but a body may be named for one
  ['en', 'The Law Society said 27 prisoners were freed.', '27 Law Society'],
  ['en', 'The group Accord for Peace said 27 prisoners were freed.', '27 Accord for Peace'],
  ['es', 'La ONG Acuerdo Social dijo que 27 presos fueron liberados.', '27 Acuerdo Social'],
  ['es', 'Amnistía dice que 27 presos siguen encarcelados.', '27 Amnesty International'],
  ['pt', 'O movimento Acordo Cidadão disse que 27 presos foram soltos.', '27 Acordo Cidadão'],
  // the first word of a heading
  ['en', 'Reply from Foro Penal\n\nThe group says 31 people were freed on Saturday.', '31 Foro Penal'],
  ['es', '21:40 | Cierre del Foro Penal\n\nLa organización termina el día con 31 excarcelaciones.', '31 Foro Penal'],
  ['es', 'Cierre del Foro Penal\n\nSon 31 los excarcelados este sábado, informa la organización.', '31 Foro Penal'],
  ['pt', 'Fecho do Foro Penal\n\nSão 31 os libertados neste sábado, informa a organização.', '31 Foro Penal'],
  [
    'es',
    'Recuento del Comité por la Libertad\n\nSon 14 los excarcelados, informa la ONG.',
    '14 Comité por la Libertad',
  ],
  // before whom somebody speaks
  [
    'en',
    'Addressing the Member States of the Council, the director of Provea said 45 people were in jail.',
    '45 Provea',
  ],
  ['en', 'The United States said 45 Cuban prisoners were freed.', '45 Government of the United States'],
  ['es', '"Quedan 19 presos", explicó ante el Parlamento Europeo la portavoz de Foro Penal.', '19 Foro Penal'],
  ['es', '"Quedan 19 presos", dijo ante los 47 Estados del Consejo la directora de Provea.', '19 Provea'],
  ['es', '"Quedan 19 presos", explicó a los diputados de la Comisión el director de Provea.', '19 Provea'],
  ['es', '"Quedan 19 presos", dijo ante la ONU el embajador de Cuba, Luis Gil.', '19 Government of Cuba'],
  ['es', 'Según Foro Penal el Gobierno liberó a 45 presos.', '45 Foro Penal'],
  ['es', 'Los Estados Unidos dijeron que 45 presos cubanos fueron liberados.', '45 Government of the United States'],
  ['pt', '"Restam 19 presos", explicou diante do Parlamento Europeu a porta-voz do Foro Penal.', '19 Foro Penal'],
  ['pt', '"Restam 19 presos", disse aos deputados da Comissão de Direitos o diretor da Provea.', '19 Provea'],
  ['pt', '"Restam 19 presos", disse perante a ONU o embaixador de Cuba, Luis Gil.', '19 Government of Cuba'],
  // an article of another language is of no name
  ['en', 'According to The 88 Project, based in Chicago, 40 prisoners were freed.', '40 88 Project'],
  ['es', 'Salieron 12 presos políticos, según The 88 Project, con sede en Chicago.', '12 88 Project'],
  ['es', 'Unas 189 personas siguen presas, según datos de The 88 Project.', '189 88 Project'],
  ['es', 'Según los 88 liberados, quedan 12 presos.', '88 unattributed', '12 unattributed'],
  ['pt', 'Segundo o The 29 Initiative, com sede em Londres, 40 presos foram libertados.', '40 29 Initiative'],
  ['pt', 'Segundo a The 88 Project, 40 presos foram libertados.', '40 88 Project'],
  // a paper is of who wrote it, and not of who attacks it or spoke before
  ['en', 'Relatives wait.\n\nThe report, drawn up by the NGO Cofavic, says 45 people are in prison.', '45 Cofavic'],
  ['en', 'The report, dismissed by the government, says 112 women are still in prison.', '112 unattributed'],
  [
    'es',
    'Las madres esperan.\n\nEl documento, elaborado por Provea, dice que 112 mujeres siguen presas.',
    '112 Provea',
  ],
  ['es', 'El texto, escrito por el sindicato SNTP, afirma que 12 periodistas siguen detenidos.', '12 SNTP'],
  ['es', 'El documento, criticado por el Gobierno, sostiene que 112 mujeres siguen presas.', '112 unattributed'],
  ['pt', 'As mães esperam.\n\nO relatório, redigido pela ONG Cofavic, aponta que 45 presos saíram.', '45 Cofavic'],
  ['pt', 'O relatório, criticado pelo governo, sustenta que 112 mulheres seguem presas.', '112 unattributed'],
  // whose lawyer it is, and who is only told
  ['en', 'Two students were freed on Tuesday, their lawyer told this newspaper.', '2 lawyers'],
  [
    'es',
    'Tres periodistas salieron de la cárcel, dijo a esta agencia su abogado, que pidió no ser citado.',
    '3 lawyers',
  ],
  ['es', 'Dos estudiantes salieron libres, contó a este diario su abogada.', '2 lawyers'],
  ['es', 'Provea sigue. Van 39 liberados, dice a este periódico su directora, Ana Ruiz.', '39 Provea'],
  ['es', 'Tres periodistas salieron libres, dijo a su abogado el juez.', '3 unattributed'],
  ['pt', 'Três jornalistas saíram da prisão, disse a esta agência o seu advogado, que pediu sigilo.', '3 lawyers'],
  ['pt', 'Dois estudantes saíram da cadeia, contou a este jornal sua advogada.', '2 lawyers'],
  ['pt', 'A Provea continua. São 39 os soltos, diz a este jornal a sua diretora, Ana Ruiz.', '39 Provea'],
  // a verb that leaves a figure at a number
  ['en', 'Foro Penal left at 87 the number of prisoners freed on Sunday.', '87 Foro Penal'],
  ['en', 'The government left 40 prisoners in jail.', '40 unattributed'],
  ['es', 'Caracas, Venezuela. El ministro dejó en 40 los presos liberados.', '40 Government of Venezuela'],
  ['es', 'El Gobierno de Unidad Nacional (NUG) dejó en menos de cien los liberados.', '100 National Unity Government'],
  ['es', 'El tribunal dejó en la cárcel a 40 presos.', '40 unattributed'],
  ['pt', 'Caracas, Venezuela. O ministério deixou em menos de cem os presos soltos.', '100 Government of Venezuela'],
  ['pt', 'A polícia deixou em liberdade 40 presos.', '40 unattributed'],
  // the experts are those of the mission or the panel
  ['en', 'A UN panel asked for their release.\n\nThe experts say 300 prisoners remain in jail.', '300 United Nations'],
  ['en', 'The experts say 300 prisoners remain in jail.', '300 unattributed'],
  [
    'es',
    'La misión de la ONU presentó un informe.\n\nLos expertos calculan que 300 presos siguen encarcelados.',
    '300 United Nations',
  ],
  ['es', 'Los expertos calculan que 300 presos siguen encarcelados.', '300 unattributed'],
  [
    'pt',
    'O painel da ONU pediu a sua libertação.\n\nOs peritos calculam que 300 presos seguem encarcerados.',
    '300 United Nations',
  ],
  ['pt', 'Os especialistas calculam que 300 presos seguem encarcerados.', '300 unattributed'],
  // relatives with a list of their own
  [
    'en',
    'Foro Penal has confirmed nine releases. Outside, families keep a list of their own. They say 17 people were freed.',
    '9 Foro Penal',
    '17 relatives',
  ],
  ['en', 'Relatives who ran beside the bus say that they counted 14 freed men on board.', '14 relatives'],
  ['en', 'Provea told relatives that they had counted 45 releases.', '45 Provea'],
  [
    'es',
    'Foro Penal confirmó nueve excarcelaciones. Fuera, los familiares llevan su propia cuenta. Dicen que salieron 17 presos.',
    '9 Foro Penal',
    '17 relatives',
  ],
  [
    'pt',
    'O Foro Penal confirmou nove solturas. Fora, os familiares mantêm sua própria conta. Dizem que saíram 17 presos.',
    '9 Foro Penal',
    '17 relatives',
  ],
  // who sits on a committee of the state, and a figure somebody had presented
  [
    'pt',
    'Caracas, Venezuela. Trinta presos saíram, disse Rui Gil, membro do comitê presidencial de indultos.',
    '30 Government of Venezuela',
  ],
  ['pt', 'A Provea contou 40 soltos. Outros 30 saíram, disse Rui Gil, membro do comitê.', '40 Provea', '30 Provea'],
  ['pt', 'O ministro Cabello tinha apresentado no sábado outra soma: 794 libertados.', '794 Government of Venezuela'],
  [
    'es',
    'Caracas, Venezuela. El ministro había presentado el sábado otra suma: 794 liberados.',
    '794 Government of Venezuela',
  ],
  // letters that are a small word elsewhere, and the service of the country the article is about
  ['en', 'The union federation ASI Venezuela counted 13 freed members.', '13 ASI Venezuela'],
  ['es', 'La central sindical ASI Venezuela contó 13 excarcelados.', '13 ASI Venezuela'],
  ['es', 'Según la central sindical CUT, Colombia mantiene presos a 13 sindicalistas.', '13 CUT'],
  ['pt', 'A central sindical ASI Venezuela contou 13 soltos.', '13 ASI Venezuela'],
  ['en', 'The Irish Prison Service said 90 inmates were freed.', '90 Irish Prison Service'],
  ['es', 'El Servicio Penitenciario de Israel dijo que 90 palestinos fueron liberados.', '90 Israel Prison Service'],
  ['pt', 'Em Israel, o Serviço Prisional do país disse que 90 palestinos foram soltos.', '90 Israel Prison Service'],
];

testFigures(rows, whose);
