import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const sunday = 'on 2031-05-04';
const foro = `Foro Penal: 12 freed ${sunday}`;

/** "el documento", "su boletín": a count stands in a text, and the text is somebody's. */
const documents: readonly Row[] = [
  ['Foro Penal documentó 12 excarcelaciones el domingo, según un informe presentado en San Salvador.', foro],
  ['Foro Penal presentó su informe. El domingo salieron 12 presos, detalla el documento.', foro],
  ['El Gobierno no respondió. Foro Penal sí lo hizo. Según su último boletín, el domingo salieron 12 presos.', foro],
  ['La más citada es Foro Penal.\nSegún su último recuento, 12 presos salieron el domingo.', foro],
  [
    'El Gobierno de Colombia tampoco contestó. En su boletín más reciente reportaba 300 presos políticos.',
    'Government of Colombia: 300 held as of 2031-05-07',
  ],
];

/** Who is quoted without a word of saying beside the quotation. */
const quoted: readonly Row[] = [
  [
    'El ministro venezolano Julio Serrano llegó tarde.\n«Voy a ser claro», empezó. «El domingo salieron 12 presos».',
    `Government of Venezuela (Julio Serrano): 12 freed ${sunday}`,
  ],
  [
    'Foro Penal habla de más de 500 presos políticos. El ministro venezolano Julio Serrano dejó los papeles sobre la mesa.\n«El domingo salieron 12 presos».',
    'Foro Penal: more than 500 held as of 2031-05-07',
    `Government of Venezuela (Julio Serrano): 12 freed ${sunday}`,
  ],
  // a verb of beginning is none of saying elsewhere
  ['El Gobierno empezó a vaciar las celdas. El domingo salieron 12 presos.', `unattributed: 12 freed ${sunday}`],
  // "puso en libertad" sets free and says nothing
  ['Bielorrusia puso en libertad el domingo a 12 presos.', `unattributed: 12 freed ${sunday}`],
];

const offices: readonly Row[] = [
  [
    'El Ministerio de Defensa ruso anunció que 12 militares fueron devueltos el domingo.',
    `Government of Russia: 12 freed ${sunday}`,
  ],
  [
    'La Policía Nacional salvadoreña informó que 12 presos fueron excarcelados el domingo.',
    `Government of El Salvador: 12 freed ${sunday}`,
  ],
  [
    'El Cuartel General de Coordinación para el Trato a los Prisioneros de Guerra de Ucrania, dependiente de la inteligencia militar, cifró en 12 los prisioneros que volvieron a casa el domingo.',
    `Government of Ukraine: 12 freed ${sunday}`,
  ],
  [
    'Andrí Sokil, portavoz de la inteligencia militar ucraniana, recordó que 800 militares siguen presos.',
    'Government of Ukraine (Andrí Sokil): 800 held as of 2031-05-07',
  ],
  // "la mayor parte" is no document
  [
    'Foro Penal informó que la mayor parte de los presos espera. El domingo salieron 12 presos, según las familias.',
    `relatives: 12 freed ${sunday}`,
  ],
];

/** A ministry or a service whose country its sentence does not name. */
const services: readonly Row[] = [
  [
    'En Venezuela cinco ciudadanos españoles fueron liberados el domingo, según confirmó el Ministerio de Asuntos Exteriores.',
    `Government of Spain: 5 freed ${sunday}`,
  ],
  [
    'En Venezuela cinco ciudadanos españoles fueron liberados el domingo, según confirmó la Cancillería venezolana.',
    `Government of Venezuela: 5 freed ${sunday}`,
  ],
  [
    'En Venezuela la Cancillería confirmó que 12 presos fueron liberados el domingo.',
    `Government of Venezuela: 12 freed ${sunday}`,
  ],
  [
    'La Dirección General de Centros Penales contestó que 110.430 personas están recluidas en El Salvador.',
    'Dirección General de Centros Penales: 110430 held as of 2031-05-07',
  ],
];

/** A count whose verb has no subject is of whom the text was about. */
const subjects: readonly Row[] = [
  [
    'Foro Penal, referencia en la materia, tiene otra cuenta.\nEntre el 8 y el 15 de abril verificó 426 excarcelaciones.',
    'Foro Penal: 426 freed from 2031-04-08 to 2031-04-15',
  ],
  [
    'Foro Penal, referencia en la materia, tiene otra cuenta.\nEntre el 8 y el 15 de abril hubo 426 excarcelaciones.',
    'unattributed: 426 freed from 2031-04-08 to 2031-04-15',
  ],
];

/** What is asked for is not done; who still is held is held. */
const asked: readonly Row[] = [
  [
    'El comité Clippve exigió este domingo, Día de la Mujer, la liberación de las 47 mujeres que permanecen presas.',
    'unattributed: 47 held as of 2031-05-07',
  ],
  ['El comité Clippve exigió este domingo, Día de la Mujer, la liberación de 47 mujeres.'],
  ['El domingo, Día de la Mujer, fueron liberadas 47 mujeres, según Clippve.', `Clippve: 47 freed ${sunday}`],
  [
    'Una veintena de opositores recuperó este domingo la libertad, según Foro Penal.',
    `Foro Penal: about 20 freed ${sunday}`,
  ],
  ['Al menos cinco detenidos han muerto bajo custodia del Estado, según Foro Penal.'],
  ['El Gobierno de Cuba anunció que 12 presos salieron el domingo.', `Government of Cuba: 12 freed ${sunday}`],
  [
    'Cuba concederá la amnistía a 12 presos, anunció su Gobierno.',
    'Government of Cuba: 12 promised start not stated, up to 2031-05-07',
  ],
];

const communiques: readonly Row[] = [
  [
    'COMUNICADO: No hay transición con presos\nEl Comité por la Libertad de los Presos Políticos (Clippve) se dirige al país.\nHemos verificado 781 excarcelaciones desde marzo.',
    'Clippve: 781 freed from 2031-03-01 to 2031-05-07',
  ],
  [
    'A la opinión pública nacional\nForo Penal declara que el goteo es lento.\nEn abril documentamos 58 salidas.',
    'Foro Penal: 58 freed from 2031-04-01 to 2031-04-30',
  ],
  [
    'El comité emitió un comunicado.\nHemos verificado 781 excarcelaciones desde marzo.',
    'unattributed: 781 freed from 2031-03-01 to 2031-05-07',
  ],
];

const language = 'es';
const tell = (text: string): readonly string[] => readSentence(text, { language, speaker: true });
test.each(documents)('whose document: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(quoted)('who is quoted: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(offices)('which government: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(communiques)('whose communiqué: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(services)('whose ministry: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(subjects)('who counted: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(asked)('asked for or done: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
