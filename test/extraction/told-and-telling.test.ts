import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Who tells a number, beside those who are told it, who pass it on and of whom it is told. */
const rows: readonly FigureRow[] = [
  // who is told, and by a name after its noun
  ['pt', 'Pelo menos 41 presos foram libertados, disse à agência Lusa Alfredo Romero, do Foro Penal.', '41 Foro Penal'],
  [
    'pt',
    'Pelo menos 41 presos foram libertados, disse ao jornal O Globo o advogado Alfredo Romero, do Foro Penal.',
    '41 Foro Penal',
  ],
  [
    'es',
    'Al menos 41 presos salieron, dijo al diario El País el abogado Alfredo Romero, del Foro Penal.',
    '41 Foro Penal',
  ],
  [
    'pt',
    'O diretor do Foro Penal disse que 41 presos foram soltos. "Mas 902 presos políticos seguem presos", afirmou a jornalistas.',
    '41 Foro Penal',
    '902 Foro Penal',
  ],
  // who passes it on
  ['en', 'At least 41 prisoners were freed, Foro Penal was quoted by Reuters as saying.', '41 Foro Penal'],
  [
    'en',
    'At least 41 prisoners were freed, Alfredo Romero, of Foro Penal, was quoted by EFE as saying.',
    '41 Foro Penal',
  ],
  ['en', "Citing Foro Penal's figures, the US embassy said 41 prisoners had been freed.", '41 Foro Penal'],
  [
    'es',
    'Citando cifras del Foro Penal, la embajada de Estados Unidos dijo que 41 presos fueron excarcelados.',
    '41 Foro Penal',
  ],
  ['es', 'La embajada de Estados Unidos dijo que 41 presos fueron excarcelados.', '41 Government of the United States'],
  // a clause that tells more of somebody else
  [
    'es',
    '"Juegan con las familias", dijo Alfredo Romero, director del Foro Penal, sobre el Gobierno, que dice estar excarcelando. "Solo 41 presos han salido".',
    '41 Foro Penal',
  ],
  [
    'es',
    'El ministro venezolano Diosdado Cabello acusó de mentir al Foro Penal, que ha contado 41 excarcelaciones; dijo que salieron 116 presos.',
    '41 Foro Penal',
    '116 Government of Venezuela',
  ],
  [
    'pt',
    'O ministro venezuelano Diosdado Cabello acusou de mentir o Foro Penal, que contou 41 libertações; disse que saíram 116 presos.',
    '41 Foro Penal',
    '116 Government of Venezuela',
  ],
  [
    'es',
    'El Foro Penal, que presta ayuda legal, contó 41 excarcelaciones; dijo que 902 presos siguen en la cárcel.',
    '41 Foro Penal',
    '902 Foro Penal',
  ],
  // whose figure it is that others do not confirm, or claim instead
  ['es', 'El Gobierno no ha confirmado la cifra de 41 excarcelados que da el Foro Penal.', '41 Foro Penal'],
  ['es', 'El Gobierno no ha confirmado la excarcelación de 41 presos que visitó el Foro Penal.'],
  [
    'es',
    'En cuanto a las excarcelaciones, el Foro Penal sostiene que son 41 y no las 116 que dice el Gobierno de Venezuela.',
    '41 Foro Penal',
    '116 Government of Venezuela',
  ],
  ['en', 'Venezuela frees 41 political prisoners — Foro Penal', '41 Foro Penal'],
  ['en', '41 political prisoners freed in Venezuela — Foro Penal', '41 Foro Penal'],
  ['es', 'Salieron 41 presos, contó a la emisora Unión Radio el coordinador de Provea, Rafael Díaz.', '41 Provea'],
  ['pt', 'Saíram 41 presos, disse à rádio Renascença o coordenador da Provea, Rafael Dias.', '41 Provea'],
  ['pt', 'Saíram 41 presos, anunciou em cadeia de rádio e televisão o coordenador da Provea.', '41 Provea'],
  // those who say it are counted by nobody
  ['en', 'Forty-one prisoners were freed, according to three lawyers.', '41 lawyers'],
  ['es', 'Salieron 41 presos, según dos personas.', '41 unattributed'],
  ['pt', 'Saíram 41 presos, segundo três advogados.', '41 lawyers'],
  ['es', 'Provea maneja otra cifra: según sus datos, 41 presos salieron.', '41 Provea'],
  // the press of a country is not its state
  ['en', 'Forty-one prisoners were released, Cuban media reported.', '41 unattributed'],
  ['en', 'Forty-one prisoners were released, Cuban state media reported.', '41 Government of Cuba'],
  ['en', 'Forty-one prisoners were released, Cuba reported.', '41 Government of Cuba'],
  // a verb right after a colon is of whoever closes what stands before it
  [
    'es',
    'El Gobierno de Venezuela sostiene que 116 personas fueron excarceladas, algo que Provea niega: cuenta 41.',
    '116 Government of Venezuela',
    '41 Provea',
  ],
  // nouns that only without their accent would be verbs of saying
  [
    'pt',
    'A Provea contou 41 libertações. O presidente Lula chamou a medida de boa notícia. Cerca de 902 pessoas continuam presas.',
    '41 Provea',
    '902 unattributed',
  ],
  [
    'es',
    'Provea contó 41 excarcelaciones. El Gobierno recibió dura crítica. Unas 902 personas siguen presas.',
    '41 Provea',
    '902 unattributed',
  ],
  [
    'es',
    'Provea contó 41 excarcelaciones. La lista la publica el domingo el Foro Penal: 53 excarcelados.',
    '41 Provea',
    '53 Foro Penal',
  ],
  // bodies that differ, and each with its number
  [
    'es',
    'Las cifras de las ONG difieren: 41 excarcelados según el Foro Penal, 53 según Provea.',
    '41 Foro Penal',
    '53 Provea',
  ],
  [
    'en',
    'Rights groups give different figures: 41 freed according to Foro Penal, 53 according to Provea.',
    '41 Foro Penal',
    '53 Provea',
  ],
  ['es', 'Las ONG difieren: hablan de 41 excarcelados.', '41 rights groups'],
  // to whom it is done
  [
    'pt',
    'O Foro Penal disse que 41 presos saíram. O presidente dos Estados Unidos, Donald Trump, agradeceu o gesto a Caracas. Ainda há 902 pessoas presas.',
    '41 Foro Penal',
    '902 unattributed',
  ],
  ['pt', 'Saíram 41 presos, anunciou na sexta-feira a Rússia.', '41 Government of Russia'],
  [
    'en',
    '"They are playing with families," Alfredo Romero, head of Foro Penal, said of the government, which says it is freeing prisoners. "Only 41 prisoners have come out."',
    '41 Foro Penal',
  ],
  // from whom it was got, and who then counts
  [
    'pt',
    'O Foro Penal recebeu dos familiares uma lista com 1.020 nomes, mas só confirmou 860 como presos políticos.',
    '860 Foro Penal',
  ],
  ['pt', 'O Foro Penal obteve da Procuradoria uma lista de nomes e verificou 60 solturas.', '60 Foro Penal'],
  [
    'es',
    'Foro Penal recibió de los familiares 900 denuncias, pero solo confirmó la excarcelación de 60 personas.',
    '60 Foro Penal',
  ],
  [
    'en',
    'Foro Penal received 900 complaints from relatives, but only confirmed the release of 60 people.',
    '60 Foro Penal',
  ],
  [
    'pt',
    'A Provea elogiou o comunicado do ministério, mas o ministro disse que 60 foram soltos.',
    '60 Government of Venezuela',
  ],
  // a verb of saying without a tense, with its own subject
  [
    'pt',
    'Apesar de o governo falar em 808 solturas, o Foro Penal conta 302.',
    '808 Government of Venezuela',
    '302 Foro Penal',
  ],
  [
    'pt',
    'Apesar de as autoridades falarem em 808 solturas, o Foro Penal conta 302.',
    '808 Government of Venezuela',
    '302 Foro Penal',
  ],
  [
    'pt',
    'Um dia depois de o ministro Diosdado Cabello falar em 808 solturas, o Foro Penal disse que contou só 302.',
    '808 Government of Venezuela',
    '302 Foro Penal',
  ],
  ['pt', 'O governo nega falar em 808 solturas, e o Foro Penal conta 302 presos soltos.', '302 Foro Penal'],
];

testFigures(rows, whose);
