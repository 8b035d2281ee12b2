import { expect, test } from 'vitest';
import { type Row, readAll, readSentence } from '../read-sentence.js';

const sunday = 'on 2031-05-04';
const open = 'start not stated, up to 2031-05-07';

const foro = `Foro Penal: 12 freed ${sunday}`;
const romero = `Foro Penal (Alfredo Romero): 12 freed ${sunday}`;
const linares = `Foro Penal (Marta Linares): 12 freed ${sunday}`;
const several = `rights groups: 12 freed ${sunday}`;
const caracas = `Government of Venezuela: 12 freed ${sunday}`;
const nobody = `unattributed: 12 freed ${sunday}`;
const foroMonday = 'Foro Penal: 30 freed on 2031-05-05';

const named: readonly Row[] = [
  ['Foro Penal informó que 12 presos salieron libres el domingo.', foro],
  ['El domingo fueron excarcelados 12 presos, informó Foro Penal.', foro],
  ['El domingo fueron excarcelados 12 presos, según Foro Penal.', foro],
  ['Según Foro Penal, 12 presos salieron libres el domingo.', foro],
  ['De acuerdo con Foro Penal, 12 presos salieron libres el domingo.', foro],
  ['Según datos de Foro Penal, 12 presos salieron libres el domingo.', foro],
  ['«El domingo salieron en libertad 12 presos», señaló Foro Penal.', foro],
  ['Foro Penal: 12 presos salieron libres el domingo.', foro],
  ['La ONG Foro Penal verificó 12 excarcelaciones el domingo.', foro],
  ['El conteo de Foro Penal es de 12 excarcelaciones el domingo.', foro],
  ['Foro Penal, que defiende a los presos políticos, informó que 12 fueron excarcelados el domingo.', foro],
  // another name for the same body
  [
    'El Observatorio Venezolano de Prisiones informó que 12 presos salieron libres el domingo.',
    `OVP: 12 freed ${sunday}`,
  ],
  [
    'El Comité por la Libertad de los Presos Políticos contó 12 excarcelados el domingo.',
    `Clippve: 12 freed ${sunday}`,
  ],
  [
    'El Observatorio Cubano de Derechos Humanos informó que 12 presos fueron liberados el domingo.',
    `Observatorio Cubano de Derechos Humanos: 12 freed ${sunday}`,
  ],
  // somebody is named, and says nothing
  ['El domingo fueron excarcelados 12 presos. Foro Penal abrió una nueva oficina.', nobody],
  ['El domingo fueron excarcelados 12 presos.', nobody],
];

const people: readonly Row[] = [
  ['Alfredo Romero informó que 12 presos salieron libres el domingo.', romero],
  ['El domingo fueron excarcelados 12 presos, dijo Alfredo Romero, presidente de Foro Penal.', romero],
  ['El presidente de Foro Penal, Alfredo Romero, informó que 12 presos salieron libres el domingo.', romero],
  ['Marta Linares, abogada de Foro Penal, informó que 12 presos salieron libres el domingo.', linares],
  ['La coordinadora de Foro Penal, Marta Linares, informó que 12 presos salieron libres el domingo.', linares],
  // who they belong to was said before
  [
    'Marta Linares, abogada de Foro Penal, esperaba fuera.\nEl domingo fueron excarcelados 12 presos, dijo Linares.',
    linares,
  ],
  // a person who belongs to nobody
  ['Marta Linares dijo que 12 presos salieron libres el domingo.', `unattributed (Marta Linares): 12 freed ${sunday}`],
  ['Los familiares dijeron que 12 presos salieron libres el domingo.', `relatives: 12 freed ${sunday}`],
  ['Según sus abogados, 12 presos salieron libres el domingo.', `lawyers: 12 freed ${sunday}`],
  ['Una fuente policial dijo que 12 presos salieron libres el domingo.', `sources: 12 freed ${sunday}`],
];

const unknown: readonly Row[] = [
  // kept by the name they have, never taken for a body Recount knows
  ['La ONG Portón Abierto informó que 12 presos salieron libres el domingo.', `Portón Abierto: 12 freed ${sunday}`],
  ['Según Rejalibre, 12 presos salieron libres el domingo.', `Rejalibre: 12 freed ${sunday}`],
  [
    'El Comité de Presos del Puerto informó que 12 presos salieron libres el domingo.',
    `Comité de Presos del Puerto: 12 freed ${sunday}`,
  ],
  ['La Fundación Penal informó que 12 presos salieron libres el domingo.', `Fundación Penal: 12 freed ${sunday}`],
  ['El partido opositor Ezema informó que 12 presos salieron libres el domingo.', `Ezema: 12 freed ${sunday}`],
];

const plural: readonly Row[] = [
  // never merged into one that the article names
  ['Organizaciones de derechos humanos dicen que 12 presos salieron libres el domingo.', several],
  ['Foro Penal abrió sus puertas.\nVarias ONG informaron que 12 presos salieron libres el domingo.', several],
  [
    'Foro Penal informó que 30 presos fueron excarcelados el domingo.\nSegún varias organizaciones, 12 presos salieron libres el domingo.',
    `Foro Penal: 30 freed ${sunday}`,
    several,
  ],
  // a pair: a claim for each
  ['Foro Penal y Provea informaron que 12 presos salieron libres el domingo.', `Provea: 12 freed ${sunday}`, foro],
];

const governments: readonly Row[] = [
  ['El Gobierno de Venezuela asegura que 12 presos salieron libres el domingo.', caracas],
  ['El Gobierno venezolano asegura que 12 presos salieron libres el domingo.', caracas],
  [
    'El régimen de Nicaragua afirma que 12 presos salieron libres el domingo.',
    `Government of Nicaragua: 12 freed ${sunday}`,
  ],
  [
    'El Ministerio de Asuntos Exteriores de España informó que 12 españoles fueron liberados el domingo.',
    `Government of Spain: 12 freed ${sunday}`,
  ],
  [
    'El ministro de Exteriores español, José Manuel Albares, confirmó que 12 españoles fueron liberados el domingo.',
    `Government of Spain (José Manuel Albares): 12 freed ${sunday}`,
  ],
  [
    'Delcy Rodríguez dijo que 12 presos salieron libres el domingo.',
    `Government of Venezuela (Delcy Rodríguez): 12 freed ${sunday}`,
  ],
  ['Caracas dice que 12 presos salieron libres el domingo.', caracas],
  ['La Habana dice que 12 presos salieron libres el domingo.', `Government of Cuba: 12 freed ${sunday}`],
  // a capital is a metonym only where it speaks
  ['En Caracas fueron excarcelados 12 presos el domingo.', nobody],
  // who frees is not who counts
  ['Nicaragua liberó a 12 presos el domingo.', nobody],
  ['El Gobierno de Cuba excarceló a 12 presos el domingo.', nobody],
  ['Foro Penal dijo que Caracas liberó a 12 presos el domingo.', foro],
];

const carried: readonly Row[] = [
  [
    'Foro Penal informó que 12 presos salieron libres el domingo.\nLa organización dijo que 30 presos fueron excarcelados el lunes.',
    foro,
    foroMonday,
  ],
  [
    'Foro Penal informó que 12 presos salieron libres el domingo. La ONG contó otros 30 excarcelados el lunes.',
    foro,
    foroMonday,
  ],
  [
    'Alfredo Romero informó que 12 presos salieron libres el domingo.\nEl abogado añadió que 30 presos fueron excarcelados el lunes.',
    foro,
    foroMonday,
  ],
  // two sentences on in the paragraph
  [
    'Foro Penal informó que 12 presos salieron libres el domingo. Otros 30 presos fueron excarcelados el lunes.',
    foro,
    foroMonday,
  ],
  // another paragraph, another count, nobody named
  [
    'Foro Penal informó que 12 presos salieron libres el domingo.\nEl lunes fueron liberados 30 militares en el norte.',
    foro,
    'unattributed: 30 freed on 2031-05-05',
  ],
  ['«Estamos contentos», dijo Alfredo Romero. «El domingo fueron excarcelados 12 presos».', foro],
];

const nested: readonly Row[] = [
  [
    'Alfredo Romero dijo que el Gobierno de Venezuela afirma haber liberado a 100 presos.',
    `Government of Venezuela via Alfredo Romero: 100 freed ${open}`,
  ],
  [
    'Alfredo Romero dijo que el Gobierno de Venezuela afirma haber liberado a 100 presos, pero la cifra real es de solo 50.',
    `Government of Venezuela via Alfredo Romero: 100 freed ${open}`,
    `Foro Penal (Alfredo Romero): 50 freed ${open}`,
  ],
  [
    'Foro Penal recordó que Caracas habla de 100 presos liberados el domingo.',
    `Government of Venezuela via Foro Penal: 100 freed ${sunday}`,
  ],
  // the body named again by a common noun is the one that speaks
  [
    'Foro Penal dijo que la organización había contado 100 presos liberados el domingo.',
    `Foro Penal: 100 freed ${sunday}`,
  ],
  // the agency that was told is not who counts
  ['Foro Penal dijo a Efe que 12 presos fueron liberados el domingo.', foro],
];

const contrast: readonly Row[] = [
  [
    'El Gobierno de Venezuela dice que 626 presos fueron excarcelados el domingo, mientras que Foro Penal ha contado 300.',
    `Government of Venezuela: 626 freed ${sunday}`,
    `Foro Penal: 300 freed ${sunday}`,
  ],
  [
    'Foro Penal dijo que 12 presos salieron libres el domingo, pero según Provea 20 presos fueron excarcelados el domingo.',
    foro,
    `Provea: 20 freed ${sunday}`,
  ],
  [
    'Foro Penal contó 12 excarcelados el domingo; Provea contó 20 excarcelados el domingo.',
    foro,
    `Provea: 20 freed ${sunday}`,
  ],
  [
    'Según Foro Penal, 12 presos salieron libres el domingo. El Gobierno de Venezuela dice que 40 presos fueron excarcelados el domingo.',
    foro,
    `Government of Venezuela: 40 freed ${sunday}`,
  ],
  [
    'El Gobierno de Venezuela dice que 626 presos han sido excarcelados desde marzo, una cifra que Foro Penal sitúa en 300.',
    'Government of Venezuela: 626 freed from 2031-03-01 to 2031-05-07',
    'Foro Penal: 300 freed from 2031-03-01 to 2031-05-07',
  ],
  // a body that only rejects a number has none
  [
    'El Gobierno de Venezuela dice que 626 presos han sido excarcelados, una cifra que Foro Penal rechaza.',
    `Government of Venezuela: 626 freed ${open}`,
  ],
  ['Foro Penal, cuyas cifras rechaza el Gobierno, dijo que 12 presos salieron libres el domingo.', foro],
];

/** Bodies that speak, and count nobody who is free or held. */
const silent: readonly Row[] = [
  ['Foro Penal rechazó el domingo la condena de 12 activistas.'],
  ['Foro Penal exigió al Gobierno liberar a los presos.'],
  ['Foro Penal tiene 12 oficinas y 200 abogados.'],
  ['Foro Penal nació en 2002 y cuenta con 200 voluntarios.'],
  ['Foro Penal niega que hayan salido 12 presos.'],
  ['Foro Penal dijo que no se ha confirmado la liberación de los 400 presos.'],
  ['Foro Penal dijo que 12 organizaciones firmaron la carta.'],
  ['Foro Penal dijo que 12 presos fueron llevados a juicio el domingo.'],
  ['Nadie sabe cuántos de los presos salieron el domingo, dijo Foro Penal.'],
  ['Alfredo Romero se reunió con 12 diputados el domingo.'],
  ['Tres abogados de Foro Penal viajaron el domingo a la cárcel.'],
  ['Los tres hijos de Marta Linares la esperaban cuando salió de la cárcel.'],
  ['Dos fuentes dijeron que las excarcelaciones seguirán.'],
  ['Reuters habló con 12 familiares de presos el domingo.'],
  ['Cuba dijo que 12 países votaron a favor de la resolución.'],
  ['Otras 20 personas fueron imputadas el domingo, según Foro Penal.'],
  ['Según Foro Penal, hay 902 presos políticos.', 'Foro Penal: 902 held as of 2031-05-07'],
  ['Cuba anunció que excarcelará a 553 presos.', `Government of Cuba: 553 promised ${open}`],
  // who asks for their release does not count them
  ['Foro Penal exige la liberación de los 902 presos políticos.', 'unattributed: 902 held as of 2031-05-07'],
];

const language = 'es';
const tell = (text: string): readonly string[] => readSentence(text, { language, speaker: true });
test.each(named)('a body is named: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(people)('a person is named: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(unknown)('a body nobody knows: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(plural)('several bodies: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(governments)('a government: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(carried)('named before: %s', (text, ...claims) => expect(readSentence(text, { language })).toEqual(claims));
test.each(nested)('one says what another claims: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(contrast)('one against another: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(silent)('nobody counts the freed: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));

test('where it was said', () => {
  const channel = (text: string) => readAll(text, { language }).extraction.claims.map((claim) => claim.channel);
  expect(channel('Foro Penal escribió en X que 12 presos fueron excarcelados.')).toEqual(['X']);
  expect(channel('Foro Penal dijo en una entrevista que 12 presos fueron excarcelados.')).toEqual(['interview']);
  expect(channel('Foro Penal dijo que 12 presos fueron excarcelados.')).toEqual([null]);
});
