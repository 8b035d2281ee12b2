import { describe } from 'vitest';
import { type FigureRow, testFigures, whom } from './figure-rows.js';

/** What stands beside the noun belongs to whom a number counts. */
const besides: readonly FigureRow[] = [
  ['en', 'Foro Penal said 31 former police officers remain in prison.', '31 former police officers'],
  ['en', 'Foro Penal said 31 ex-police officers remain in prison.', '31 former police officers'],
  ['en', 'Foro Penal said 12 retired officers remain in prison.', '12 retired military'],
  ['en', 'Foro Penal said 6 soldiers or police officers were freed.', '6 soldiers or police officers'],
  ['en', 'Foro Penal said 27 pregnant women remain in prison.', '27 pregnant women'],
  ['en', "Foro Penal said a dozen women's rights campaigners were freed from jail.", '12 activists'],
  ['en', 'Foro Penal said nine of the miners were freed. Two more followed on Sunday.', '9 miners', '2 miners'],
  ['en', 'Foro Penal said twelve retired generals accused of a plot remain in jail.', '12 retired generals'],
  [
    'en',
    'Foro Penal said 240 people were freed, including 88 aged 70 or older.',
    '240 people',
    '88 people aged 70 or older',
  ],
  ['es', 'El Foro Penal dijo que siguen presos 31 expolicías.', '31 former police officers'],
  ['es', 'El Foro Penal dijo que siguen presos 31 ex policías.', '31 former police officers'],
  ['es', 'El Foro Penal dijo que siguen presos 12 oficiales retirados.', '12 retired military'],
  ['es', 'El Foro Penal dijo que salieron de prisión 14 alcaldes opositores.', '14 opposition mayors'],
  ['es', 'El Foro Penal dijo que siguen presas 27 mujeres embarazadas.', '27 pregnant women'],
  ['pt', 'O Foro Penal disse que 31 ex-policiais continuam presos.', '31 former police officers'],
  ['pt', 'O Foro Penal disse que 31 antigos policiais continuam presos.', '31 former police officers'],
  ['pt', 'O Foro Penal disse que 27 mulheres grávidas continuam presas.', '27 pregnant women'],
  // a state frees all sorts, whomever it freed before
  [
    'en',
    'The government said that it had freed 31 traders from jail. A day later, the government let out 4,500, the ministry said.',
    '31 traders',
    '4500 people',
  ],
  // and nothing else does: no one is a worker, an activist or a teenager who is not said to be
  ['es', 'El Foro Penal dijo que fueron excarcelados 30 guerrilleros.', '30 guerrillas'],
  ['pt', 'O Foro Penal disse que foram soltos 30 guerrilheiros.', '30 guerrillas'],
  ['es', 'El Foro Penal dijo que fueron excarcelados 27 sacerdotes y seminaristas.', '27 priests and seminarians'],
  ['pt', 'O Foro Penal disse que foram soltos 40 caminhoneiros.', '40 truck drivers'],
  ['es', 'Vente Venezuela dijo que 52 de sus militantes siguen presos.', '52 party members'],
  ['en', 'Foro Penal said 12 mayors and 3 opponents were freed.', '12 mayors', '3 opponents'],
];

/** The noun of those who are no more than what it says. */
const nouns: readonly FigureRow[] = [
  // what some of a number are, the others need not be
  ['en', 'Seven of the 60 freed on Friday are foreigners, Foro Penal said.', '7 foreigners', '60 people'],
  ['es', 'Siete de los 60 liberados el viernes son extranjeros, dijo Foro Penal.', '7 foreigners', '60 people'],
  ['pt', 'Sete dos 60 soltos na sexta-feira são estrangeiros, disse a Foro Penal.', '7 foreigners', '60 people'],
  ['en', 'Sixty of those freed on Friday are foreigners, Foro Penal said.', '60 foreigners'],
  // a day is no number of people
  [
    'pt',
    'A Foro Penal verificou 143 libertações desde 8 de janeiro, 29 das quais de mulheres.',
    '143 people',
    '29 women',
  ],
  // a minor need not be a teenager
  ['en', 'Nine minors were freed, Foro Penal said.', '9 minors'],
  ['en', 'Nine teenagers were freed, Foro Penal said.', '9 teenagers'],
  ['es', 'Fueron liberados nueve niños y adolescentes, dijo Foro Penal.', '9 minors'],
  ['pt', 'Foram soltas nove crianças e adolescentes, disse a Foro Penal.', '9 minors'],
  ['es', 'Quedaron libres 31 guardias nacionales, dijo Provea.', '31 members of the National Guard'],
  ['es', 'Fueron excarcelados ocho comuneros mapuches, dijo Provea.', '8 Mapuche'],
  ['es', 'Fueron excarcelados 28 bahaíes, dijo Provea.', "28 Baha'is"],
  [
    'es',
    'Fueron excarcelados tres raperos y cinco mototaxistas, dijo Provea.',
    '3 rappers',
    '5 motorcycle taxi drivers',
  ],
  ['es', 'Siguen presos 14 solicitantes de asilo, dijo Provea.', '14 asylum seekers'],
  ['es', 'Siguen presos 88 campesinos y dos menores, dijo Provea.', '88 farmers', '2 minors'],
  ['es', 'Siguen presos 16 zulianos, dijo Provea.', '16 people from Zulia'],
  ['es', 'Siguen recluidas 33 personas con cáncer, dijo Provea.', '33 people with cancer'],
  ['es', 'Siguen recluidas 33 personas con cáncer u otras dolencias, dijo Provea.', '33 people with serious illnesses'],
  ['es', 'Foro Penal dijo que 12 sancionados quedaron en libertad.', '12 people'],
  ['pt', 'Foram soltos nove cidadãos ítalo-venezuelanos, disse a Provea.', '9 Italian-Venezuelans'],
  ['pt', 'Foram soltas oito enfermeiras e técnicas de enfermagem, disse a Provea.', '8 nurses and nursing technicians'],
  ['pt', 'Continuam presos 61 camponeses e três menores, disse a Provea.', '61 farmers', '3 minors'],
  ['pt', 'O ministério libertou 203 detidos sem julgamento.', '203 people held without trial'],
  ['en', 'Foro Penal said 33 people with cancer remain in prison.', '33 people with cancer'],
  // and things of theirs are nobody
  ['es', 'La ministra entregó 31 viviendas a guardias nacionales.'],
  ['es', 'El Tesoro publicó una lista de 31 sancionados.'],
  ['pt', 'O ministério entregou 14 casas a camponeses.'],
];

/** Who some of them are is said of these alone. */
const ofTheseAlone: readonly FigureRow[] = [
  [
    'en',
    'Foro Penal said 46 people were freed. Eleven were under 18, four come from Colombia and two are Afghan.',
    '46 people',
    '11 people under 18',
    '4 Colombians',
    '2 Afghans',
  ],
  [
    'en',
    'Foro Penal counts 806 political prisoners. Of those, 69 are aged between 14 and 17.',
    '806 political prisoners',
    '69 people aged 14 to 17',
  ],
  [
    'pt',
    'O SEF disse que 12 foram libertados. Seis são sírios, quatro são afegãos e dois vêm da Eritreia.',
    '12 people',
    '6 Syrians',
    '4 Afghans',
    '2 Eritreans',
  ],
  [
    'es',
    'Foro Penal dijo que 46 personas fueron excarceladas. Once tenían menos de 18 años y cuatro son de Colombia.',
    '46 people',
    '11 people under 18',
    '4 Colombians',
  ],
  [
    'pt',
    'O Foro Penal conta 35 presos políticos. Nove são pessoas com mais de 65 anos.',
    '35 political prisoners',
    '9 people over 65',
  ],
  // days are no ages
  ['pt', 'O Foro Penal registrou 30 presos soltos entre 20 e 26 de abril.', '30 prisoners'],
  ['en', 'Foro Penal recorded 30 prisoners freed between 20 and 26 January.', '30 prisoners'],
];

/** Sentences, hours and places are told in the words of ages and homes. */
const ofSomethingElse: readonly FigureRow[] = [
  ['en', 'Twelve prisoners were freed in less than 24 hours.', '12 prisoners'],
  ['en', 'Twelve people serving sentences of under 10 years were released on Sunday, Foro Penal said.', '12 people'],
  ['en', 'The government freed 116 prisoners under 24-hour guard.', '116 prisoners'],
  ['es', 'Fueron excarcelados 200 presos con condenas de menos de 10 años.', '200 prisoners'],
  ['es', 'Quedan 40 presos con condenas de entre 10 y 30 años, según Foro Penal.', '40 prisoners'],
  ['es', 'Los 222 presos tenían entre 10 y 13 meses detenidos.', '222 prisoners'],
  ['pt', 'Foram libertados 200 presos com penas de menos de 10 anos.', '200 prisoners'],
  ['pt', 'Restam 40 presos com condenações de entre 10 e 30 anos, segundo o Foro Penal.', '40 prisoners'],
  ['es', 'Fueron liberados 41 jóvenes y 12 personas de menos de 20 años.', '41 young people', '12 people under 20'],
  ['es', 'De los 24 liberados, tres son de Colombia.', '24 people', '3 Colombians'],
  ['en', 'Foro Penal lists 40 prisoners; 12 are from Colombia.', '40 prisoners', '12 Colombians'],
  ['en', 'The 52 prisoners came from Belarus by bus and were freed at the border, Lithuania said.', '52 prisoners'],
  ['en', 'Of those freed on Friday, two were Kremlin critics.', '2 people'],
  ['en', 'Six Venezuelan opposition mayors were freed from prison.', '6 Venezuelans'],
];

/** A figure without a noun has the people of the figure before, unless those are only some of whom it counts. */
const carried: readonly FigureRow[] = [
  ['en', 'Italy said 11 Italians had been freed.\nForo Penal has confirmed 151 releases.', '11 Italians', '151 people'],
  [
    'en',
    "The Teachers' Union of Venezuela said 12 teachers had been freed. Foro Penal counts 98 so far.",
    '12 teachers',
    '98 people',
  ],
  [
    'es',
    'La Federación de Maestros informó de la excarcelación de 12 maestros. El ministerio habla de 406.',
    '12 teachers',
    '406 people',
  ],
  [
    'es',
    'Foro Penal informó de la liberación de 12 periodistas. El Colegio Nacional de Periodistas habla de 19.',
    '12 journalists',
    '19 journalists',
  ],
  [
    'pt',
    'Oito portugueses foram libertados, disse o governo de Portugal. O Foro Penal diz que restam nas prisões 777.',
    '8 Portuguese nationals',
    '777 people',
  ],
  ['en', 'Italy said 11 Italians had been freed. That brings the total to 15.', '11 Italians', '15 Italians'],
  [
    'en',
    'Foro Penal said six soldiers were freed on Friday. Another ten were released on Saturday.',
    '6 soldiers',
    '10 soldiers',
  ],
  [
    'es',
    'Italia informó que 5 italianos fueron excarcelados el jueves. Otros siete salieron el viernes.',
    '5 Italians',
    '7 Italians',
  ],
  ['en', 'Israel said it released 90 Palestinians. Hamas put the number at 96.', '90 Palestinians', '96 Palestinians'],
  ['en', 'Foro Penal said 12 journalists had been freed. The union puts it at 10.', '12 journalists', '10 journalists'],
  // some of them, and the rest unlike them
  ['en', 'Foro Penal said 12 women left jail on Friday. In all it counts 40 releases.', '12 women', '40 people'],
  ['en', 'Foro Penal said 12 children left jail on Friday. In all it counts 40 releases.', '12 children', '40 people'],
];

describe('what stands beside the noun', () => testFigures(besides, whom));
describe('the noun', () => testFigures(nouns, whom));
describe('of these alone', () => testFigures(ofTheseAlone, whom));
describe('of something else', () => testFigures(ofSomethingElse, whom));
describe('carried over', () => testFigures(carried, whom));
