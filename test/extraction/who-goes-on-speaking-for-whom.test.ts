import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Who speaks for whom, and who goes on after a claim of somebody else's was told. */
const rows: readonly FigureRow[] = [
  // a leader in parliament is of the party
  [
    'en',
    'UNITA does not believe it. Its parliamentary leader, Liberty Chiyaka, says 250 people left prison.',
    '250 UNITA',
  ],
  ['en', 'The PUD does not believe it. Its parliamentary leader, Juan Pérez, says 250 people left prison.', '250 PUD'],
  [
    'en',
    'Foro Penal does not believe it. Its director, Alfredo Romero, says 250 people left prison.',
    '250 Foro Penal',
  ],
  [
    'es',
    'La UNITA no lo cree. Su líder parlamentario, Liberty Chiyaka, sostiene que 250 personas salieron de la cárcel.',
    '250 UNITA',
  ],
  [
    'es',
    'La PUD no lo cree. Su jefe de bancada, Juan Pérez, afirma que 250 personas salieron de la cárcel.',
    '250 PUD',
  ],
  ['es', 'La PUD no lo cree. Su vocero, Juan Pérez, afirma que 250 personas salieron de la cárcel.', '250 PUD'],
  [
    'es',
    'El Foro Penal no lo cree. Su director, Alfredo Romero, afirma que 250 personas salieron de la cárcel.',
    '250 Foro Penal',
  ],
  [
    'es',
    'La PUD no lo cree. Su líder parlamentario, Juan Pérez, afirma que 250 personas salieron de la cárcel.',
    '250 PUD',
  ],
  [
    'pt',
    'A UNITA não acredita nas contas. O seu líder parlamentar, Liberty Chiyaka, sustenta que 250 pessoas saíram da prisão.',
    '250 UNITA',
  ],
  [
    'pt',
    'O Foro Penal contesta o número. O seu diretor, Alfredo Romero, diz que 250 presos foram soltos.',
    '250 Foro Penal',
  ],
  ['pt', 'A Provea discorda. A sua coordenadora, Marta Rojas, diz que 250 presos foram soltos.', '250 Provea'],
  [
    'pt',
    'O Vente Venezuela não acredita. O seu secretário-geral, Juan Pérez, afirma que 250 pessoas saíram da prisão.',
    '250 Vente Venezuela',
  ],
  [
    'pt',
    'A PUD não acredita. O seu líder parlamentar, Juan Pérez, afirma que 250 pessoas saíram da prisão.',
    '250 PUD',
  ],
  [
    'pt',
    'A UNITA não acredita. O líder parlamentar do partido, Liberty Chiyaka, sustenta que 250 pessoas saíram da prisão.',
    '250 UNITA',
  ],
  [
    'pt',
    'A UNITA não acredita. O seu porta-voz, Liberty Chiyaka, sustenta que 250 pessoas saíram da prisão.',
    '250 UNITA',
  ],
  [
    'pt',
    'A UNITA não acredita. O seu presidente, Liberty Chiyaka, sustenta que 250 pessoas saíram da prisão.',
    '250 UNITA',
  ],
  ['pt', 'A UNITA não acredita. A sua bancada parlamentar sustenta que 250 pessoas saíram da prisão.', '250 UNITA'],
  ['pt', 'O governo libertou presos. O seu ministro, Juan Pérez, diz que 250 presos foram soltos.', '250 government'],
  ['pt', 'O líder parlamentar do PSUV, Juan Pérez, diz que 250 presos foram soltos.', '250 Government of Venezuela'],
  // to claim to have freed people is no demand
  ['en', 'The government claims to have freed 730 people since December.', '730 government'],
  ['en', 'The ministry boasts of having released 88 political prisoners.', '88 government'],
  ['en', 'The ministry lays claim to having released 88 political prisoners.', '88 government'],
  ['en', 'The government should have freed 40 prisoners, Foro Penal said.'],
  ['es', 'El Gobierno reclama haber liberado a 730 personas desde diciembre.', '730 government'],
  ['es', 'El Foro Penal dijo que el Gobierno reclama haber liberado a 730 personas.', '730 Government of Venezuela'],
  ['es', 'El ministerio reivindica haber excarcelado a 88 presos políticos.', '88 government'],
  ['es', 'El Foro Penal reclama liberar a 40 presos.'],
  ['es', 'El Gobierno debería haber liberado a 40 presos, dijo el Foro Penal.'],
  ['pt', 'O Governo venezuelano reclama ter libertado 730 pessoas desde dezembro.', '730 Government of Venezuela'],
  [
    'pt',
    'O Foro Penal disse que o Governo venezuelano reclama ter libertado 730 pessoas.',
    '730 Government of Venezuela',
  ],
  ['pt', 'O ministério reivindica ter soltado 88 presos políticos.', '88 government'],
  ['pt', 'O governo reclama haver libertado 40 presos.', '40 government'],
  ['pt', 'O Governo gaba-se de ter libertado 730 pessoas.', '730 government'],
  ['pt', 'O Foro Penal reclama que sejam libertados 730 presos.'],
  ['pt', 'A família reclama a libertação de 40 presos.'],
  ['pt', 'O Foro Penal exige libertar 40 presos.'],
  ['pt', 'O governo devia ter libertado 40 presos, disse o Foro Penal.'],
  ['pt', 'O governo pretende libertar 40 presos, disse o Foro Penal.', '40 Foro Penal'],
  ['pt', 'A ONG queria ter libertado 40 presos.'],
  // who told of a claim of the state goes on
  [
    'en',
    'Gonzalo Himiob of Foro Penal said the government claims to have freed 730 people. “We have confirmed only 290,” he said.',
    '730 Government of Venezuela',
    '290 Foro Penal',
  ],
  [
    'en',
    'Alfredo Romero of Foro Penal said that the government speaks of 730 released. “We have confirmed 290 releases,” he countered.',
    '730 Government of Venezuela',
    '290 Foro Penal',
  ],
  [
    'en',
    'The vice-president of Foro Penal, Gonzalo Himiob, said on Friday, by telephone, that the Venezuelan government claims to have freed 730 people. “We could confirm only 290 releases,” he said.',
    '730 Government of Venezuela',
    '290 Foro Penal',
  ],
  [
    'es',
    'El Foro Penal dijo que el Gobierno afirma haber liberado a 730 personas. “Solo confirmamos 290 excarcelaciones”, añadió.',
    '730 Government of Venezuela',
    '290 Foro Penal',
  ],
  [
    'es',
    'El vicepresidente del Foro Penal, Gonzalo Himiob, contó a esta agencia, por teléfono, que el Gobierno venezolano afirma haber liberado a 730 personas. «Nosotros solo confirmamos 290 excarcelaciones», dijo.',
    '730 Government of Venezuela',
    '290 Foro Penal',
  ],
  [
    'pt',
    'Gonzalo Himiob, do Foro Penal, contou que o Governo venezuelano reclama ter libertado 730 pessoas. «Nós só conseguimos confirmar 290», contrapôs.',
    '730 Government of Venezuela',
    '290 Foro Penal',
  ],
  [
    'pt',
    'O Foro Penal disse que o governo afirma ter libertado 730 pessoas. “Só confirmamos 290 libertações”, acrescentou.',
    '730 Government of Venezuela',
    '290 Foro Penal',
  ],
  [
    'pt',
    'Segundo o Foro Penal, o governo diz que libertou 730 presos. “Nós confirmamos 290 libertações”, afirmou.',
    '730 Government of Venezuela',
    '290 Foro Penal',
  ],
  [
    'pt',
    'O vice-presidente do Foro Penal, Gonzalo Himiob, contou à Modelo, por telefone, que o Governo venezuelano reclama ter libertado 730 pessoas desde dezembro. «Nós só conseguimos confirmar 290», contrapôs.',
    '730 Government of Venezuela',
    '290 Foro Penal',
  ],
  [
    'pt',
    'A advogada da Provea, Ana Ruiz, disse numa entrevista na sexta-feira que o Governo venezuelano fala em 730 libertados.',
    '730 Government of Venezuela',
  ],
  [
    'pt',
    'O governo disse em nota, na sexta-feira, que o Foro Penal mente. “Libertamos 730 presos”, acrescentou.',
    '730 Government of Venezuela',
  ],
  ['pt', 'O governo disse, por telefone, que o Foro Penal contou 290 libertados.', '290 Foro Penal'],
  // the minister of another state, told of again by his office
  [
    'es',
    'El ministro de Exteriores de España, José Manuel Albares, anunció que tres españoles fueron liberados.\n«No descansaremos», dijo el ministro a los periodistas.\nSegún el ministro, cuatro españoles siguen detenidos.',
    '3 Government of Spain',
    '4 Government of Spain',
  ],
  [
    'es',
    'El canciller de Colombia, Luis Murillo, anunció que tres colombianos fueron liberados.\n«No descansaremos», dijo el funcionario a los periodistas.\nSegún el ministro, cuatro colombianos siguen detenidos.',
    '3 Government of Colombia',
    '4 Government of Colombia',
  ],
  [
    'pt',
    'O ministro dos Negócios Estrangeiros de Portugal, Paulo Rangel, anunciou que três portugueses foram libertados.\n«Não descansaremos», disse o governante aos jornalistas.\nSegundo o ministro, quatro portugueses permanecem detidos.',
    '3 Government of Portugal',
    '4 Government of Portugal',
  ],
  [
    'pt',
    'O ministro das Relações Exteriores da Colômbia, Luis Murillo, disse que três colombianos foram soltos.\nSegundo o ministro, quatro colombianos continuam presos.',
    '3 Government of Colombia',
    '4 Government of Colombia',
  ],
  [
    'pt',
    'O ministro das Relações Exteriores da Colômbia, Luis Murillo, disse que três colombianos foram soltos.\nO governante disse que quatro colombianos continuam presos.',
    '3 Government of Colombia',
    '4 Government of Colombia',
  ],
  [
    'pt',
    'O ministro italiano Antonio Tajani disse que três italianos foram soltos.\n«Não descansaremos», disse o ministro.\nSegundo o governante, quatro italianos continuam presos.',
    '3 Government of Italy',
    '4 Government of Italy',
  ],
  [
    'pt',
    'O embaixador da Colômbia, Luis Murillo, disse que três colombianos foram soltos.\nO ministro do Interior, Diosdado Cabello, disse que 12 saíram.\nO ministro disse que quatro continuam presos.',
    '3 Government of Colombia',
    '12 Government of Venezuela',
    '4 Government of Venezuela',
  ],
];

testFigures(rows, whose);
