import { expect, test } from 'vitest';
import { type Row, readAll, readSentence } from '../read-sentence.js';

const sunday = 'on 2031-05-04';
const monday = 'on 2031-05-05';
const open = 'start not stated, up to 2031-05-07';
const march = 'from 2031-03-01 to 2031-05-07';

const parts: readonly Row[] = [
  // the two sides of a population right after it are its parts, though they do not add up
  [
    'Viasna dijo que 80 presos fueron excarcelados el domingo: 60 hombres y 14 mujeres.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 60 freed ${sunday}; part of 80`,
    `Viasna: 14 freed ${sunday}; part of 80`,
  ],
  ...[
    'Foro Penal informó que 80 presos fueron excarcelados el domingo, 66 hombres y 14 mujeres.',
    'Foro Penal informó que 80 presos fueron excarcelados el domingo: 66 hombres y 14 mujeres.',
    'Foro Penal informó que 80 presos fueron excarcelados el domingo. De ellos, 66 son hombres y 14 mujeres.',
    'Foro Penal informó que 80 presos fueron excarcelados el domingo, de los cuales 66 son hombres y 14 mujeres.',
  ].map(
    (text): Row => [
      text,
      `Foro Penal: 80 freed ${sunday}`,
      `Foro Penal: 66 freed ${sunday}; part of 80`,
      `Foro Penal: 14 freed ${sunday}; part of 80`,
    ],
  ),
  ...[
    'Foro Penal informó que 80 presos fueron excarcelados el domingo, incluidas 14 mujeres.',
    'Foro Penal informó que 80 presos fueron excarcelados el domingo, entre ellos 14 mujeres.',
    'Foro Penal informó que 80 presos fueron excarcelados el domingo. Catorce de ellos son mujeres.',
    'Foro Penal informó que 80 presos fueron excarcelados el domingo. Entre los liberados hay 14 mujeres.',
    // a part without a source has the source of its whole
    'Foro Penal informó que 80 presos fueron excarcelados el domingo.\nEntre ellos hay 14 mujeres.',
  ].map((text): Row => [text, `Foro Penal: 80 freed ${sunday}`, `Foro Penal: 14 freed ${sunday}; part of 80`]),
  [
    'Foro Penal informó que 80 presos fueron excarcelados el domingo, entre ellos al menos cinco extranjeros.',
    `Foro Penal: 80 freed ${sunday}`,
    `Foro Penal: at least 5 freed ${sunday}; part of 80`,
  ],
  // an article counts one inside a list of parts, and only there
  [
    'Foro Penal informó que cinco extranjeros fueron excarcelados el domingo, entre ellos dos españoles y un italiano.',
    `Foro Penal: 5 freed ${sunday}`,
    `Foro Penal: 2 freed ${sunday}; part of 5`,
    `Foro Penal: 1 freed ${sunday}; part of 5`,
  ],
  // others are not part of what stands beside them
  [
    'Foro Penal informó que 80 presos fueron excarcelados el domingo. En el norte siguen en prisión 902 presos.',
    `Foro Penal: 80 freed ${sunday}`,
    'Foro Penal: 902 held as of 2031-05-07',
  ],
  // one of them is nobody's count
  [
    'Foro Penal informó que 80 presos fueron excarcelados el domingo. Uno de ellos cantaba.',
    `Foro Penal: 80 freed ${sunday}`,
  ],
  // their years in jail, their families and their jails are no parts of them
  [
    'Foro Penal informó que 80 presos fueron excarcelados el domingo, entre ellos una mujer condenada a 15 años.',
    `Foro Penal: 80 freed ${sunday}`,
  ],
  [
    'Foro Penal informó que 80 presos fueron excarcelados el domingo. Los esperaban 200 familiares.',
    `Foro Penal: 80 freed ${sunday}`,
  ],
  [
    'Foro Penal informó que 80 presos fueron excarcelados el domingo, repartidos en 6 cárceles.',
    `Foro Penal: 80 freed ${sunday}`,
  ],
  [
    'Según Foro Penal hay 902 presos políticos: 800 hombres y 102 mujeres.',
    'Foro Penal: 902 held as of 2031-05-07',
    'Foro Penal: 800 held as of 2031-05-07; part of 902',
    'Foro Penal: 102 held as of 2031-05-07; part of 902',
  ],
  [
    'Según Foro Penal hay 902 presos políticos, de los cuales 80 son mujeres.',
    'Foro Penal: 902 held as of 2031-05-07',
    'Foro Penal: 80 held as of 2031-05-07; part of 902',
  ],
  [
    'Según Foro Penal hay 902 presos políticos, 720 civiles y 182 militares.',
    'Foro Penal: 902 held as of 2031-05-07',
    'Foro Penal: 720 held as of 2031-05-07; part of 902',
    'Foro Penal: 182 held as of 2031-05-07; part of 902',
  ],
];

/** After "80 presos fueron excarcelados el domingo": numbers that are no parts of them. */
const noParts: readonly (readonly [continuation: string, ...claims: string[]])[] = [
  ['. La policía usó 14 autobuses.'],
  ['. Catorce familiares se desmayaron.'],
  ['. Otras 14 personas fueron detenidas.'],
  [', 14 años después de la matanza.'],
  [' tras pagar 14 millones de bolívares.'],
  [' después de 14 meses de encierro.'],
  [' de 14 cárceles del país.'],
  [' ante 14 diplomáticos.'],
  ['. Unos 14 abogados los acompañaban.'],
  ['. Otros 50 saldrán el viernes.', 'Foro Penal: 50 promised on 2031-05-09'],
  ['. Faltan por salir 902 presos.', 'Foro Penal: 902 held as of 2031-05-07'],
  [
    ' y que 902 siguen presos, entre ellos 80 mujeres.',
    'Foro Penal: 902 held as of 2031-05-07',
    'Foro Penal: 80 held as of 2031-05-07; part of 902',
  ],
];

const fractions: readonly Row[] = [
  [
    'El Gobierno de Venezuela dice que 600 presos han sido excarcelados desde marzo. Foro Penal ha confirmado cerca de la mitad de esa cifra.',
    `Government of Venezuela: 600 freed ${march}`,
    `Foro Penal: about 300 freed ${march}; half of 600`,
  ],
  [
    'El Gobierno de Venezuela dice que 601 presos han sido excarcelados desde marzo. Foro Penal ha confirmado la mitad de esa cifra.',
    `Government of Venezuela: 601 freed ${march}`,
    `Foro Penal: about 301 freed ${march}; half of 601`,
  ],
  // of nothing that was counted
  ['Foro Penal dijo que un tercio de las celdas están vacías.'],
  ['Foro Penal dijo que la mitad de los tribunales estaban cerrados.'],
  ['Foro Penal dijo que fueron liberados el doble de presos que en otros años.'],
];

const increments: readonly Row[] = [
  [
    'Foro Penal informó que otros 22 presos fueron excarcelados el domingo, con lo que el total asciende a 372 desde marzo.',
    `Foro Penal: 22 freed ${sunday}`,
    `Foro Penal: 372 freed ${march}`,
  ],
  // a total of what stands before spans its days
  [
    'Foro Penal informó que 12 presos fueron excarcelados el domingo y 9 presos fueron excarcelados el lunes. En total, 21 fueron excarcelados.',
    `Foro Penal: 12 freed ${sunday}`,
    `Foro Penal: 9 freed ${monday}`,
    'Foro Penal: 21 freed from 2031-05-04 to 2031-05-05',
  ],
];

const revisions: readonly Row[] = [
  [
    'Foro Penal informó que 104 presos fueron excarcelados el domingo. Antes había informado de 80.',
    `Foro Penal: 104 freed ${sunday}`,
    `Foro Penal: 80 freed ${sunday}; before 104`,
  ],
  // two days are two counts
  [
    'Foro Penal informó que 104 presos fueron excarcelados el domingo. Reportó 80 presos excarcelados el lunes.',
    `Foro Penal: 104 freed ${sunday}`,
    `Foro Penal: 80 freed ${monday}`,
  ],
];

const repetitions: readonly Row[] = [
  [
    'Foro Penal informó que al menos 104 presos fueron excarcelados el domingo.\n«Contamos 104 presos excarcelados», dijo Foro Penal.',
    `Foro Penal: at least 104 freed ${sunday}`,
  ],
  // whoever is named at any mention
  [
    'El domingo fueron excarcelados 104 presos.\nHubo 104 presos excarcelados el domingo, según Foro Penal.',
    `Foro Penal: 104 freed ${sunday}`,
  ],
  // in the body a rounder number is a claim of its own
  [
    'Foro Penal informó que 104 presos fueron excarcelados el domingo. Más de 100 presos fueron excarcelados el domingo, dijo Foro Penal.',
    `Foro Penal: 104 freed ${sunday}`,
    `Foro Penal: more than 100 freed ${sunday}`,
  ],
  // the same number of two bodies, of two days, of two measures
  [
    'Foro Penal informó que 104 presos fueron excarcelados el domingo. Provea informó que 104 presos fueron excarcelados el domingo.',
    `Foro Penal: 104 freed ${sunday}`,
    `Provea: 104 freed ${sunday}`,
  ],
  [
    'Foro Penal informó que 104 presos fueron excarcelados el domingo. Foro Penal informó que 104 presos fueron excarcelados el lunes.',
    `Foro Penal: 104 freed ${sunday}`,
    `Foro Penal: 104 freed ${monday}`,
  ],
  [
    'Foro Penal informó que 104 presos fueron excarcelados. Según Foro Penal, 104 presos siguen en la cárcel.',
    `Foro Penal: 104 freed ${open}`,
    'Foro Penal: 104 held as of 2031-05-07',
  ],
];

const language = 'es';
const tell = (text: string): readonly string[] => readSentence(text, { language });
test.each(parts)('parts: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(noParts)('no parts: %s', (continuation, ...claims) =>
  expect(tell(`Foro Penal informó que 80 presos fueron excarcelados el domingo${continuation}`)).toEqual([
    `Foro Penal: 80 freed ${sunday}`,
    ...claims,
  ]),
);
test.each(fractions)('fractions: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(increments)('increments: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(revisions)('revisions: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(repetitions)('said again: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));

test('what the article says one figure is of another', () => {
  const { ratios, claims } = readAll(
    'Foro Penal informó que 116 presos fueron excarcelados, el 10% de los aproximadamente 800 presos políticos que contabiliza.',
    { language },
  ).extraction;
  expect(claims.map(({ value }) => value)).toEqual([116, 800]);
  expect(ratios).toEqual([
    { percent: 10, part: 0, whole: 1, paragraph: 1, phrase: '10% de los aproximadamente 800 presos políticos' },
  ]);
  expect(
    readAll('Foro Penal informó que 116 presos fueron excarcelados, un 10% más que en marzo.', { language }).extraction
      .ratios,
  ).toEqual([]);
});

test('a share of the total beside its number is no number of its own', () => {
  const { ratios, claims } = readAll(
    'De los 900 excarcelados desde el 8 de enero, 450 son mujeres, el 40% del total, dijo Viasna.',
    { language },
  ).extraction;
  expect(claims.map(({ value }) => value)).toEqual([900, 450]);
  expect(ratios).toEqual([{ percent: 40, part: 1, whole: 0, paragraph: 1, phrase: '40% del total' }]);
});
