import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const language = 'es';
const sunday = 'on 2031-05-04';
const open = 'start not stated, up to 2031-05-07';
const now = 'as of 2031-05-07';

/** Releases told by other verbs than the usual ones. */
const freed: readonly Row[] = [
  ['Provea informó que 12 presos están otra vez en casa.', `Provea: 12 freed ${open}`],
  ['Provea informó que 12 presos cruzaron el domingo la verja del penal.', `Provea: 12 freed ${sunday}`],
  [
    'Venezuela abrió el domingo, día de fiesta, las puertas de sus cárceles a 12 reclusos, informó Provea.',
    `Provea: 12 freed ${sunday}`,
  ],
  [
    'Provea informó que la guerrilla entregó el domingo en un puente de la frontera a 12 soldados secuestrados.',
    `Provea: 12 freed ${sunday}`,
  ],
  ['Provea recordó que el presidente indultó el domingo a 12 reclusos.', `Provea: 12 freed ${sunday}`],
  ['En marzo salieron a la calle 34 presos, según Provea.', 'Provea: 34 freed from 2031-03-01 to 2031-03-31'],
  [
    'Provea informó que el viernes volvieron a casa 39 presos y el sábado otros 30.',
    'Provea: 39 freed on 2031-05-02',
    'Provea: 30 freed on 2031-05-03',
  ],
  [
    'El ministerio soltó el domingo a 60 presos, entre ellos 12 extranjeros que fueron deportados, informó Provea.',
    `Provea: 60 freed ${sunday}`,
    `Provea: 12 freed ${sunday}; part of 60`,
  ],
  [
    'El domingo salieron 80 presos, según Provea. Once cumplían condena y 12 penas largas.',
    `Provea: 80 freed ${sunday}`,
    `Provea: 11 freed ${sunday}; part of 80`,
    `Provea: 12 freed ${sunday}; part of 80`,
  ],
  [
    'El domingo salieron 80 presos, según Provea. Once son mujeres. Los otros 69 habían sido capturados en marzo.',
    `Provea: 80 freed ${sunday}`,
    `Provea: 11 freed ${sunday}; part of 80`,
    `Provea: 69 freed ${sunday}; part of 80`,
  ],
  ['De las 900 personas detenidas desde marzo, 70 ya fueron liberadas, según Provea.', `Provea: 70 freed ${open}`],
  ['Provea confirmó que la medida de gracia benefició a 40 presos.', `Provea: 40 freed ${open}`],
  ['Según Provea, el domingo Ucrania recuperó 84 cautivos.', `Provea: 84 freed ${sunday}`],
  [
    'Salieron 80 presos. Provea registra 55 de las liberaciones del 1 de mayo.',
    `unattributed: 80 freed ${open}`,
    'Provea: 55 freed on 2031-05-01',
  ],
  ['Provea informó que 12 presos cruzaron el domingo (4) la verja del penal.', `Provea: 12 freed ${sunday}`],
  // not freed, or no count of people
  ['Salió entre los aplausos de un centenar de vecinos.'],
  ['Provea informó que 12 diputados volvieron a votar el domingo.'],
  ['Estuvo en la celda 12 hasta el domingo.'],
  ['La policía había arrestado en julio a 37 vecinos.'],
  ['Provea contó 344 excarcelados, 40 más que el domingo.', `Provea: 344 freed ${open}`],
];

test.each(freed)('%s', (text, ...claims) => expect(readSentence(text, { language })).toEqual(claims));

const held: readonly Row[] = [
  [
    'Los presos políticos han pasado de 902 a 687, según Provea.',
    `Provea: 902 held ${now}; before 687`,
    `Provea: 687 held ${now}`,
  ],
  ['Según Provea, siguen presas, por lo menos, 95 personas.', `Provea: at least 95 held ${now}`],
  ['Según Provea, la población penal supera ya las 110.000 personas.', `Provea: more than 110000 held ${now}`],
  ['Según Provea, en enero la población carcelaria era de 118.000 personas.', 'Provea: 118000 held as of 2031-01-31'],
  // who have died are held no more; nor is anybody counted by whose father or lawyer speaks
  ['Al menos cinco detenidos por motivos políticos han muerto desde octubre, según Provea.'],
  ['Provea registra 454 muertes bajo custodia, cuatro de ellas de niños.'],
  ['La condena es justa, dijo la abogada de cuatro de los condenados.'],
  // the soldiers are sent there, not held
  [
    'El gobierno envió 450 soldados al penal, donde viven hacinados 7.200 reclusos, según Provea.',
    `Provea: 7200 held ${now}`,
  ],
];

test.each(held)('%s', (text, ...claims) => expect(readSentence(text, { language })).toEqual(claims));

/** Whose number it is where no verb of saying stands beside it. */
const whose: readonly Row[] = [
  ['Cofavic ha reunido los datos de 12 liberaciones.', `Cofavic: 12 freed ${open}`],
  ['Cofavic da por buenas 12 liberaciones.', `Cofavic: 12 freed ${open}`],
  ['El domingo salieron 12 presos, una cifra que Provea dio por la noche.', `Provea: 12 freed ${sunday}`],
  [
    'El domingo fueron liberadas 12 personas. Lo cuenta Provea, que añade que dos están enfermas.',
    `Provea: 12 freed ${sunday}`,
    `Provea: 2 freed ${sunday}; part of 12`,
  ],
  ['"Quedan 12 presos dentro", dice a este diario Ana Rojas, del comité Clippve.', `Clippve: 12 held ${now}`],
  [
    'El presidente anunció la liberación de 300 presos, de los que 104 han salido ya, según Foro Penal.',
    `Government of Venezuela: 300 freed ${open}`,
    `Foro Penal: 104 freed ${open}`,
  ],
  // a minister of the same name as the head of another government
  [
    'El ministro de Defensa, Pedro Sánchez, confirmó en Caracas la liberación de 12 soldados.',
    `Government of Venezuela: 12 freed ${open}`,
  ],
  ['Clippve. Hace cortes cortos: 42 excarcelaciones.', `Clippve: 42 freed ${open}`],
  [
    'Cofavic entró en el penal y ha redactado un informe. Su conclusión: el domingo fueron liberados 12 detenidos.',
    `Cofavic: 12 freed ${sunday}`,
  ],
  // who sets free or asks does not count
  ['El sindicato SNTP soltó a 12 presos.', `unattributed: 12 freed ${open}`],
  ['Cofavic pide la liberación de 12 personas.'],
];

test.each(whose)('%s', (text, ...claims) => expect(readSentence(text, { language })).toEqual(claims));

/** Days that the sentence before names. */
const days: readonly Row[] = [
  [
    'Rusia y Ucrania hicieron el domingo un nuevo intercambio de prisioneros. Moscú informó de que 146 militares han sido devueltos.',
    `Government of Russia: 146 freed ${sunday}`,
  ],
  // a running total is of no single day
  [
    'El domingo hubo nuevas liberaciones de presos. Según Provea, ya son 448 los excarcelados.',
    `Provea: 448 freed ${open}`,
  ],
  [
    'El régimen fue decretado el 27 de marzo de 2029. Desde entonces hay más capturas. En ese tiempo han salido libres 84 personas, según Provea.',
    'Provea: 84 freed from 2029-03-27 to 2031-05-07',
  ],
  // a month that is still to come
  [
    'Provea adelantó que en septiembre el gobierno liberará a 300 presos.',
    'Provea: 300 promised from 2031-09-01 to 2031-09-30',
  ],
  ['El ministro adelantó en una entrevista que hoy saldrán 60 presos.', 'government: 60 promised on 2031-05-07'],
];

test.each(days)('%s', (text, ...claims) => expect(readSentence(text, { language })).toEqual(claims));
