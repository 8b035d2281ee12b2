import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const yesterday = 'on 2031-05-06';

const written: readonly Row[] = [
  ['Cubalex informó que 41 detenidos fueron liberados el martes.', `Cubalex: 41 freed ${yesterday}`],
  ['Cubalex informó que cuarenta y un detenidos fueron liberados el martes.', `Cubalex: 41 freed ${yesterday}`],
  ['Cubalex informó que cuarenta y una mujeres fueron liberadas el martes.', `Cubalex: 41 freed ${yesterday}`],
  ['Cubalex informó que siete detenidos fueron liberados el martes.', `Cubalex: 7 freed ${yesterday}`],
  ['Cubalex informó que veintidós detenidos fueron liberados el martes.', `Cubalex: 22 freed ${yesterday}`],
  ['Cubalex informó que veintiún detenidos fueron liberados el martes.', `Cubalex: 21 freed ${yesterday}`],
  ['Cubalex informó que ciento cuatro presos fueron liberados el martes.', `Cubalex: 104 freed ${yesterday}`],
  [
    'Cubalex informó que doscientas sesenta y seis personas fueron liberadas el martes.',
    `Cubalex: 266 freed ${yesterday}`,
  ],
  [
    'Cubalex informó que quinientos cincuenta y tres presos fueron liberados el martes.',
    `Cubalex: 553 freed ${yesterday}`,
  ],
  ['Cubalex informó que mil veinticuatro presos fueron liberados el martes.', `Cubalex: 1024 freed ${yesterday}`],
  ['Cubalex informó que dos mil cien presos fueron liberados el martes.', `Cubalex: 2100 freed ${yesterday}`],
  ['Cubalex informó que 1.024 presos fueron liberados el martes.', `Cubalex: 1024 freed ${yesterday}`],
  ['Cubalex informó que 1,024 presos fueron liberados el martes.', `Cubalex: 1024 freed ${yesterday}`],
  ['Cubalex informó que 1 024 presos fueron liberados el martes.', `Cubalex: 1024 freed ${yesterday}`],
  ['Cubalex informó que 3 mil presos fueron liberados el martes.', `Cubalex: 3000 freed ${yesterday}`],
  // a lone article counts nobody
  ['Cubalex informó que un preso fue liberado el martes.'],
  ['Cubalex informó que una activista fue liberada el martes.'],
  // a decimal and a naught are no people
  ['Cubalex calcula que fueron liberados 4,5 presos por cada juez.'],
  ['Cubalex informó que 0 presos fueron liberados el martes.'],
  // no country holds so many
  ['Cubalex informó que 2.000.000 de presos fueron liberados el martes.'],
  ['Cubalex informó que dos millones de presos fueron liberados el martes.'],
];

const hedged: readonly Row[] = [
  ['Al menos 41 presos fueron liberados el martes, informó Cubalex.', `Cubalex: at least 41 freed ${yesterday}`],
  ['Por lo menos 41 presos fueron liberados el martes, informó Cubalex.', `Cubalex: at least 41 freed ${yesterday}`],
  ['Como mínimo 41 presos fueron liberados el martes, informó Cubalex.', `Cubalex: at least 41 freed ${yesterday}`],
  ['No menos de 41 presos fueron liberados el martes, informó Cubalex.', `Cubalex: at least 41 freed ${yesterday}`],
  ['41 presos o más fueron liberados el martes, informó Cubalex.', `Cubalex: at least 41 freed ${yesterday}`],
  ['Más de 40 presos fueron liberados el martes, informó Cubalex.', `Cubalex: more than 40 freed ${yesterday}`],
  ['Más de cuarenta presos fueron liberados el martes, informó Cubalex.', `Cubalex: more than 40 freed ${yesterday}`],
  ['Poco más de 40 presos fueron liberados el martes, informó Cubalex.', `Cubalex: more than 40 freed ${yesterday}`],
  ['Cuarenta y tantos presos fueron liberados el martes, informó Cubalex.', `Cubalex: more than 40 freed ${yesterday}`],
  ['Los liberados el martes superan los 40, informó Cubalex.', `Cubalex: more than 40 freed ${yesterday}`],
  ['Unos 40 presos fueron liberados el martes, informó Cubalex.', `Cubalex: about 40 freed ${yesterday}`],
  ['Cerca de 40 presos fueron liberados el martes, informó Cubalex.', `Cubalex: about 40 freed ${yesterday}`],
  ['Alrededor de 40 presos fueron liberados el martes, informó Cubalex.', `Cubalex: about 40 freed ${yesterday}`],
  ['En torno a 40 presos fueron liberados el martes, informó Cubalex.', `Cubalex: about 40 freed ${yesterday}`],
  ['Aproximadamente 40 presos fueron liberados el martes, informó Cubalex.', `Cubalex: about 40 freed ${yesterday}`],
  ['Casi 40 presos fueron liberados el martes, informó Cubalex.', `Cubalex: almost 40 freed ${yesterday}`],
  ['Poco menos de 40 presos fueron liberados el martes, informó Cubalex.', `Cubalex: almost 40 freed ${yesterday}`],
  ['Hasta 40 presos fueron liberados el martes, informó Cubalex.', `Cubalex: up to 40 freed ${yesterday}`],
  ['Como máximo 40 presos fueron liberados el martes, informó Cubalex.', `Cubalex: up to 40 freed ${yesterday}`],
  ['No más de 40 presos fueron liberados el martes, informó Cubalex.', `Cubalex: up to 40 freed ${yesterday}`],
  ['Menos de 40 presos fueron liberados el martes, informó Cubalex.', `Cubalex: less than 40 freed ${yesterday}`],
  // a stance is no hedge
  ['Solo 40 presos fueron liberados el martes, informó Cubalex.', `Cubalex: 40 freed ${yesterday}`],
  ['Apenas 40 presos fueron liberados el martes, informó Cubalex.', `Cubalex: 40 freed ${yesterday}`],
  ['Un total de 40 presos fueron liberados el martes, informó Cubalex.', `Cubalex: 40 freed ${yesterday}`],
  ['En total, 40 presos fueron liberados el martes, informó Cubalex.', `Cubalex: 40 freed ${yesterday}`],
  // "hasta" before a day is no hedge of the number
  [
    'Hasta el martes, 40 presos habían sido liberados, informó Cubalex.',
    'Cubalex: 40 freed start not stated, up to 2031-05-06',
  ],
  // the hedge of one number is not that of the next
  [
    'Al menos 41 hombres y 30 mujeres fueron liberados el martes, informó Cubalex.',
    `Cubalex: at least 41 freed ${yesterday}`,
    `Cubalex: 30 freed ${yesterday}`,
  ],
];

const vague: readonly Row[] = [
  ['Decenas de presos fueron liberados el martes, informó Cubalex.', `Cubalex: vaguely 20 freed ${yesterday}`],
  ['Docenas de presos fueron liberados el martes, informó Cubalex.', `Cubalex: vaguely 24 freed ${yesterday}`],
  ['Cientos de presos fueron liberados el martes, informó Cubalex.', `Cubalex: vaguely 200 freed ${yesterday}`],
  ['Centenares de presos fueron liberados el martes, informó Cubalex.', `Cubalex: vaguely 200 freed ${yesterday}`],
  ['Miles de presos fueron liberados el martes, informó Cubalex.', `Cubalex: vaguely 2000 freed ${yesterday}`],
  ['Una docena de presos fueron liberados el martes, informó Cubalex.', `Cubalex: about 12 freed ${yesterday}`],
  ['Una veintena de presos fueron liberados el martes, informó Cubalex.', `Cubalex: about 20 freed ${yesterday}`],
  ['Medio centenar de presos fueron liberados el martes, informó Cubalex.', `Cubalex: about 50 freed ${yesterday}`],
  ['Un centenar de presos fueron liberados el martes, informó Cubalex.', `Cubalex: about 100 freed ${yesterday}`],
  [
    'Más de una docena de presos fueron liberados el martes, informó Cubalex.',
    `Cubalex: more than 12 freed ${yesterday}`,
  ],
  [
    'Más de un centenar de presos fueron liberados el martes, informó Cubalex.',
    `Cubalex: more than 100 freed ${yesterday}`,
  ],
  [
    'Más de medio millar de presos fueron liberados el martes, informó Cubalex.',
    `Cubalex: more than 500 freed ${yesterday}`,
  ],
  // no number behind them
  ['Varios presos fueron liberados el martes, informó Cubalex.'],
  ['Un puñado de presos fue liberado el martes, informó Cubalex.'],
  ['Muchos presos fueron liberados el martes, informó Cubalex.'],
  ['Un número importante de presos fue liberado el martes, informó Cubalex.'],
  ['Ninguno de los presos fue liberado el martes, informó Cubalex.'],
  ['El resto de los presos fue liberado el martes, informó Cubalex.'],
  ['Algunos de los presos fueron liberados el martes, informó Cubalex.'],
];

const ranges: readonly Row[] = [
  [
    'Cubalex calcula que entre 63 y 75 presos fueron liberados el martes.',
    `Cubalex: at least 63 freed ${yesterday}; range 63-75`,
    `Cubalex: up to 75 freed ${yesterday}; range 63-75`,
  ],
  [
    'Cubalex calcula que de 63 a 75 presos fueron liberados el martes.',
    `Cubalex: at least 63 freed ${yesterday}; range 63-75`,
    `Cubalex: up to 75 freed ${yesterday}; range 63-75`,
  ],
  // two numbers with "y" between are two numbers
  [
    'Cubalex informó que 63 hombres y 75 mujeres fueron liberados el martes.',
    `Cubalex: 63 freed ${yesterday}`,
    `Cubalex: 75 freed ${yesterday}`,
  ],
  ['Cubalex dijo que los presos tienen entre 63 y 75 años.'],
  ['Cubalex recordó que la votación terminó 63-75.'],
];

const tell = (text: string): readonly string[] => readSentence(text, { language: 'es' });
test.each(written)('a number as written: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(hedged)('its hedge: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(vague)('vague and collective: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(ranges)('ranges: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
