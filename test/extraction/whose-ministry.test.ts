import { expect, test } from 'vitest';
import { type FigureRow, testFigures, whose } from './figure-rows.js';
import { readAll } from './read-sentence.js';

/** Paragraphs a line each, and of each figure its value and whose it is. */
const rows: readonly FigureRow[] = [
  // a foreign ministry that counts its own people is theirs, and not that of where they were held
  [
    'en',
    'Cedros men home\nThe six fishermen were released on Monday on the order of a court in Carúpano, Venezuela, the Ministry of Foreign and Caricom Affairs said in a statement.\nThree other Trinidadians remain in custody in Sucre state, the ministry said.',
    '6 Government of Trinidad and Tobago',
    '3 Government of Trinidad and Tobago',
  ],
  [
    'es',
    'Regresan los pescadores\nNueve pescadores hondureños presos en Nicaragua fueron liberados el viernes, dijo el canciller, Enrique Paz.\nQuedan detenidos cuatro compatriotas, agregó el canciller.\nEl Ministerio de Gobernación de Nicaragua dijo que en el año ha soltado a 30 extranjeros.',
    '9 Government of Honduras',
    '4 Government of Honduras',
    '30 Government of Nicaragua',
  ],
  [
    'es',
    'Italia: dos más en casa\nDos italianos salieron el lunes de una cárcel de Venezuela, informó la Cancillería.\nSegún el ministerio, otros once italianos siguen presos en Venezuela.\nEl Gobierno de Venezuela asegura que ha liberado a 400 personas.',
    '2 Government of Italy',
    '11 Government of Italy',
    '400 Government of Venezuela',
  ],
  [
    'pt',
    'Dez pescadores em casa\nDez pescadores moçambicanos detidos na Tanzânia foram libertados na terça-feira, informou o Ministério dos Negócios Estrangeiros.\nSegundo o ministério, outros seis moçambicanos continuam presos na Tanzânia.',
    '10 Government of Mozambique',
    '6 Government of Mozambique',
  ],
  // but the country's own may count foreigners among those let go
  [
    'en',
    'Venezuela freed 40 prisoners on Monday, the foreign ministry in Caracas said.\nAmong them were three Colombians, the ministry said.',
    '40 Government of Venezuela',
    '3 Government of Venezuela',
  ],
  [
    'es',
    'Venezuela excarceló a 40 presos el lunes, dijo el canciller venezolano, Yván Gil.\nEntre ellos hay cinco españoles, según el ministerio.',
    '40 Government of Venezuela',
    '5 Government of Venezuela',
  ],
  [
    'pt',
    'A Venezuela soltou 40 presos na segunda-feira, disse a chancelaria venezuelana.\nO ministério conta entre eles cinco espanhóis.',
    '40 Government of Venezuela',
    '5 Government of Venezuela',
  ],
  // a part of a country that has a name of its own tells which state it is
  [
    'en',
    'Wrong man let out in Leeds\nNineteen prisoners were freed by mistake in England and Wales in January, the Ministry of Justice said.\nScotland has not published its own number.',
    '19 Government of the United Kingdom',
  ],
  [
    'es',
    'Salen por error\nDiecinueve presos fueron excarcelados por error en Inglaterra y Gales en enero, según el Ministerio de Justicia.',
    '19 Government of the United Kingdom',
  ],
  [
    'pt',
    'Soltos por engano\nDezanove presos foram soltos por engano em Inglaterra e na Escócia em janeiro, segundo o Ministério da Justiça.',
    '19 Government of the United Kingdom',
  ],
  // a consulate general speaks for its state, and a service of another country is not Venezuela's
  [
    'pt',
    'Doze brasileiros foram soltos em Boston na segunda-feira, segundo o Consulado-Geral do Brasil em Boston.\nNo Porto ninguém quis comentar.',
    '12 Government of Brazil',
  ],
  [
    'pt',
    'Saíram da prisão nove presos portugueses em Caracas, informou o cônsul-geral de Portugal.',
    '9 Government of Portugal',
  ],
  [
    'pt',
    'Na segunda-feira, 27 reclusos foram soltos em Caracas, disse o Serviço Penitenciário.',
    '27 Penitentiary Service',
  ],
  [
    'pt',
    'Na segunda-feira, 27 reclusos foram soltos em Luanda, disse o Serviço Penitenciário.',
    '27 Serviço Penitenciário',
  ],
  [
    'pt',
    'Na segunda-feira, 27 reclusos foram soltos em Maputo, disse a Direcção Nacional dos Serviços Prisionais.',
    '27 Direcção Nacional dos Serviços Prisionais',
  ],
  // a town or a region speaks for no government, and what is said in Gaza, Ramallah or Hong Kong is not another state's
  ['en', 'On Monday 90 prisoners were freed by Israel, the authorities in Gaza said.', '90 Government of Gaza'],
  ['en', 'On Monday 90 prisoners were freed by Israel, the Health Ministry in Gaza said.', '90 Gaza Health Ministry'],
  ['es', 'El lunes fueron liberados 90 presos en Israel, dijeron las autoridades en Gaza.', '90 Government of Gaza'],
  [
    'pt',
    'Na segunda-feira foram libertados 90 presos em Israel, disseram as autoridades em Gaza.',
    '90 Government of Gaza',
  ],
  ['en', 'On Monday 40 activists were freed, the Security Bureau of Hong Kong said.', '40 Government of Hong Kong'],
  ['en', 'On Monday 37 prisoners were freed, Maracaibo said.', '37 unattributed'],
  ['es', 'El lunes salieron libres 37 presos, dijo Maracaibo.', '37 unattributed'],
  ['pt', 'Na segunda-feira saíram livres 37 presos, disse Maracaibo.', '37 unattributed'],
  ['en', 'On Monday 37 prisoners were freed, the governor of Zulia said.', '37 Government of Venezuela'],
  ['en', 'On Monday 90 prisoners were freed, the Houthis said.', '90 Houthis'],
  // nor does a government in exile, a rival one or whoever holds a region speak for the state
  ['en', 'On Monday 12 monks were freed, the Tibetan government in exile said.', '12 opposition'],
  ['en', 'On Monday 90 prisoners were freed, the Venezuelan government in exile said.', '90 opposition'],
  ['es', 'El lunes salieron libres 90 presos, dijo el Gobierno de Venezuela en el exilio.', '90 opposition'],
  ['pt', 'Na segunda-feira saíram livres 90 presos, disse o governo venezuelano no exílio.', '90 opposition'],
  [
    'en',
    "On Monday 90 prisoners were freed in Syria, the country's Kurdish-led administration said.",
    '90 unattributed',
  ],
  ['es', 'El lunes fueron excarcelados 90 presos en Siria, dijeron las autoridades kurdas.', '90 unattributed'],
  ['pt', 'Na segunda-feira foram soltos 90 presos na Síria, disse a administração curda.', '90 unattributed'],
  ['en', 'On Monday 90 prisoners were freed in Syria, the government said.', '90 Government of Syria'],
  // "the ministry" is the one named last
  [
    'en',
    'Colombians freed from Venezuelan prisons\nSeventeen Colombians were freed in Cúcuta on Wednesday night, the foreign ministry in Bogotá said.\n"They are thin," the consul, Jaime Prada, told journalists in Venezuela.\nAccording to the ministry, eleven Colombians were freed on 9 January.\nVenezuela has not commented.',
    '17 Government of Colombia',
    '11 Government of Colombia',
  ],
  // an office is of where it sits
  [
    'es',
    'Bielorrusia soltó a 40 presos. Doce fueron liberados en la frontera, informó el ministerio que en Varsovia lleva los asuntos consulares.',
    '40 unattributed',
    '12 Government of Poland',
  ],
  // what an outlet is called says nothing of whose ministry it hears
  [
    'pt',
    'Rádio Planalto FM 98,3 — OUÇA AO VIVO\nVenezuela solta 80 presos\nOitenta pessoas foram soltas na Venezuela nesta quinta-feira, informou o Ministério do Serviço Penitenciário.',
    '80 Penitentiary Service',
  ],
  [
    'es',
    'Radio Bogotá 98.3\nVenezuela suelta a 80 presos\nOchenta personas fueron excarceladas, informó el ministerio.',
    '80 Government of Venezuela',
  ],
  // "usa" is a verb, and what comes after the colon is of whoever opens the sentence
  [
    'pt',
    'O regime de Aleksandr Lukashenko libertou na quinta-feira 250 presos políticos, anunciou em Minsk o enviado especial norte-americano, John Coale.\nA agência estatal Belta usa outra linguagem: fala em 235 cidadãos condenados que foram indultados e postos em liberdade.',
    '250 Government of the United States',
    '235 Government of Belarus',
  ],
  [
    'es',
    'Minsk soltó el jueves a 250 presos políticos, anunció el enviado especial estadounidense, John Coale.\nLa agencia estatal Belta va por otro lado: habla de 235 condenados que fueron indultados y puestos en libertad.',
    '250 Government of the United States',
    '235 Government of Belarus',
  ],
  // the same paper goes back to whoever wrote it
  [
    'pt',
    'A Índia pediu mais, diz a nota da chancelaria.\nDe acordo com o mesmo documento, 600 pescadores indianos foram libertados desde 2014.',
    '600 Government of India',
  ],
  [
    'es',
    'India pidió más, dice la nota de la Cancillería.\nSegún el mismo documento, 600 pescadores indios fueron liberados desde 2014.',
    '600 Government of India',
  ],
  // a feast is no person
  [
    'en',
    "Myanmar's military regime released 340 prisoners on Wednesday to mark the New Year, state broadcaster MRTV reported.",
    '340 Government of Myanmar',
  ],
  // named again without its country, and a mission of whoever the sentence is about
  [
    'en',
    'Fishermen home\nKARACHI: Sixty-seven Indian fishermen were released from Malir jail on Saturday, the Foreign Office said in a statement on Sunday.\n"I have a son of four," said Haresh Solanki, who comes from a village in Gujarat.\nA second batch of 55 will be handed over on February 15, according to the Foreign Office.',
    '67 Government of Pakistan',
    '55 Government of Pakistan',
  ],
  [
    'en',
    'Sailors home\nIndia has freed 22 Pakistani seamen in the past month, its high commission in Islamabad said.',
    '22 Government of India',
  ],
  [
    'en',
    'Sailors home\nPakistan has freed 22 seamen, the Indian high commission in Islamabad said.',
    '22 Government of India',
  ],
  // who is told is no source
  [
    'en',
    'Italians home\nTwo Italians were freed overnight, the foreign minister, Antonio Tajani, told RAI radio.',
    '2 Government of Italy',
  ],
  [
    'en',
    'Foreigners home\nSeven Spaniards have been freed in Venezuela, the Spanish foreign ministry said.\nItaly. Rome speaks of 11 releases. Four Italians are still in detention, the foreign ministry said.',
    '7 Government of Spain',
    '11 Government of Italy',
    '4 Government of Italy',
  ],
  // what a minister is for is of the office, and no body of its own
  ['en', 'Prisons hold 24,000 people, according to the Minister of Justice, Ziyambi Ziyambi.', '24000 government'],
  ['en', '40 prisoners were freed, the Minister for Justice, Ana Ruiz, said.', '40 government'],
  ['en', '40 prisoners were freed, the Minister of Justice and Legal Affairs said.', '40 government'],
  ['en', '40 prisoners were freed, Deputy Minister of Justice Ana Ruiz said.', '40 government'],
  ['en', '40 prisoners were freed, the Foundation for Justice said.', '40 Foundation for Justice'],
  ['en', '40 prisoners were freed, the Secretary General of Amnesty International said.', '40 Amnesty International'],
  ['en', 'The Minister of Justice, Ana Ruiz, visited 40 schools.'],
  ['es', '40 presos fueron liberados, dijo el Ministro de Justicia, Ana Ruiz.', '40 government'],
  ['pt', '40 presos foram soltos, disse a Ministra da Justiça, Ana Ruiz.', '40 government'],
];

testFigures(rows, whose);

test('a foreign ministry that counts nobody freed or held gives no figure', () =>
  expect(
    readAll('Forty Trinidadians asked for new passports, the Ministry of Foreign Affairs said.').extraction.claims,
  ).toEqual([]));
