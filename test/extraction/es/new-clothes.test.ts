import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const language = 'es';
const sunday = 'on 2031-05-04';
const open = 'start not stated, up to 2031-05-07';
const now = 'as of 2031-05-07';

/** Homecomings, and people who go out for something else. */
const home: readonly Row[] = [
  ['Cuatro presos polacos han pisado el domingo suelo de su país, informó Provea.', `Provea: 4 freed ${sunday}`],
  ['Diez polacos presos en Minsk volaron el domingo a su país, informó Provea.', `Provea: 10 freed ${sunday}`],
  ['El régimen envió el domingo con sus familias a 1.500 reclusos, según Provea.', `Provea: 1500 freed ${sunday}`],
  ['Provea informó que 12 presos ya ganaron la calle.', `Provea: 12 freed ${open}`],
  // nobody has left a prison
  ['Unas 200 personas salieron el lunes por la noche a golpear cazuelas.'],
  ['Otras 40 salieron para exigir agua.'],
  ['Diez turistas volaron el domingo a su país, informó Provea.'],
  ['Los dos países canjean listas cada 1 de enero.'],
  [
    'Provea celebra que a 112 presos que ya se encontraban en libertad se les permita viajar.',
    `Provea: 112 relieved of measures ${open}`,
  ],
];

/** Who speaks, in other words. */
const speakers: readonly Row[] = [
  [
    'El ministerio habla de 80 excarcelados el domingo. Provea no lo ve así: el domingo salieron 12 presos, precisó.',
    `Government of Venezuela: 80 freed ${sunday}`,
    `Provea: 12 freed ${sunday}`,
  ],
  ['A tenor del boletín de Provea, el domingo salieron 12 presos.', `Provea: 12 freed ${sunday}`],
  ['Para Provea quedan 46 presos en Yare.', `Provea: 46 held ${now}`],
  [
    'Según la ONG Provea, salieron 12 presos. Según esa ONG, el Gobierno presume de 80.',
    `Provea: 12 freed ${open}`,
    `Government of Venezuela via Provea: 80 freed ${open}`,
  ],
  [
    'El domingo salieron 12 presos, anunciaron por separado el ministro Diosdado Cabello y la ONG Provea.',
    `Government of Venezuela: 12 freed ${sunday}`,
    `Provea: 12 freed ${sunday}`,
  ],
  ['El periódico Confidencial eleva la cuenta: 16 presos excarcelados el domingo.', `Confidencial: 16 freed ${sunday}`],
  [
    'El director general de Régimen Penitenciario, Juan Paz, aseguró que las cárceles albergan hoy a 110.000 internos.',
    `government: 110000 held ${now}`,
  ],
  [
    'Delcy Rodríguez dio otro dato. El viernes aseguró que en marzo habían salido 30 presos.',
    'Government of Venezuela: 30 freed from 2031-03-01 to 2031-03-31',
  ],
  // an outlet that only prints a count has none; "para" is no source
  ['El periódico Confidencial publica que el domingo salieron 16 presos.', `unattributed: 16 freed ${sunday}`],
  ['El domingo salieron 16 presos para el Gobierno trabajan.', `unattributed: 16 freed ${sunday}`],
];

/** Which days a number is of. */
const days: readonly Row[] = [
  ['Los 21 presos seguirán entre rejas hasta la vista del 15 de enero, según Provea.', `Provea: 21 held ${now}`],
  [
    'El domingo volvieron 303 presos, según Provea. El viernes habían vuelto 390 y el sábado, 307.',
    `Provea: 303 freed ${sunday}`,
    'Provea: 390 freed on 2031-05-02; before 303',
    'Provea: 307 freed on 2031-05-03; before 303',
  ],
  [
    'Siete presos políticos han salido esta semana, según Provea. La semana pasada fueron cuatro, apunta.',
    'Provea: 7 freed from 2031-05-05 to 2031-05-07',
    'Provea: 4 freed from 2031-04-28 to 2031-05-04',
  ],
];

/** What is counted, and what is not. */
const counted: readonly Row[] = [
  [
    'Provea admitía el martes 462 presos polacos, 81 de ellos pescadores.',
    'Provea: 462 held as of 2031-05-06',
    'Provea: 81 held as of 2031-05-06; part of 462',
  ],
  [
    'La guerrilla entregó el domingo a los cuatro policías que tenía en su poder, según Provea.',
    `Provea: 4 freed ${sunday}`,
  ],
  [
    'Provea contó 14 excarcelados el domingo. Nueve de ellos son campesinos. Tras los barrotes permanecen otros 38.',
    `Provea: 14 freed ${sunday}`,
    `Provea: 9 freed ${sunday}; part of 14`,
    `Provea: 38 held ${now}`,
  ],
  [
    'En lo que va de año 31 presos han recuperado la libertad, según Provea.',
    'Provea: 31 freed from 2031-01-01 to 2031-05-07',
  ],
  [
    'El domingo salieron 4.335 reclusos, trece de ellos extranjeros que serán deportados, según Provea.',
    `Provea: 4335 freed ${sunday}`,
    `Provea: 13 freed ${sunday}; part of 4335`,
  ],
  [
    'Provea contó 204 excarcelados desde marzo. El martes la propia ONG la situaba en 187.',
    'Provea: 204 freed from 2031-03-01 to 2031-05-07',
    'Provea: 187 freed from 2031-03-01 to 2031-05-06; before 204',
  ],
  // no count
  ['La alcaldía había liberado dos canales de la avenida.'],
  ['La caravana por la libertad acabó con tres conductores multados.'],
  ['Provea contó 204 excarcelados.\nTe recomendamos: Rescatan a nueve presos en el norte', `Provea: 204 freed ${open}`],
  ['Los tambores sonaron a las siete en la prisión.'],
  ['Provea contó 143 excarcelados. «Son 143, ni uno más», dijo.', `Provea: 143 freed ${open}`],
  ['El domingo salieron 41 presos, según Provea. Otros diecisiete tendrán que esperar.', `Provea: 41 freed ${sunday}`],
];

test.each(home)('out of prison, or only out: %s', (text, ...claims) =>
  expect(readSentence(text, { language })).toEqual(claims),
);
test.each(speakers)('whose word it is: %s', (text, ...claims) =>
  expect(readSentence(text, { language })).toEqual(claims),
);
test.each(days)('over which days: %s', (text, ...claims) => expect(readSentence(text, { language })).toEqual(claims));
test.each(counted)('who is counted: %s', (text, ...claims) => expect(readSentence(text, { language })).toEqual(claims));
