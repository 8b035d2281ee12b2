import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Releases dated once: an undated number that tells of them has their days. */
const batches: readonly Row[] = [
  [
    'El domingo fueron excarcelados 40 presos, dijo Viasna. De la cárcel de Gomel salieron al menos 30, detalló la ONG.',
    'Viasna: 40 freed on 2031-05-04',
    'Viasna: at least 30 freed on 2031-05-04',
  ],
  [
    'Viasna dijo que 40 presos fueron excarcelados el domingo. Provea contó más de 45.',
    'Viasna: 40 freed on 2031-05-04',
    'Provea: more than 45 freed on 2031-05-04',
  ],
  [
    'La ley de amnistía entró en vigor el 20 de febrero.\nViasna dijo el viernes que 412 presos habían sido excarcelados desde esa fecha.',
    'Viasna: 412 freed from 2031-02-20 to 2031-05-02',
  ],
  [
    'El ministerio celebró el lunes la liberación de estadounidenses. Una fuente habló de al menos cuatro personas excarceladas ese día.',
    'Government of the United States: at least 4 freed on 2031-05-05',
  ],
  [
    'La ley de amnistía fue aprobada el 20 de febrero.\nDesde que la norma entró en vigor han sido excarcelados 12 presos, dijo Viasna.',
    'Viasna: 12 freed from 2031-02-20 to 2031-05-07',
  ],
  [
    'Viasna dijo que 35 presos fueron excarcelados entre el 17 y el 23 de abril. Dieciocho estaban en sus listas.',
    'Viasna: 35 freed from 2031-04-17 to 2031-04-23',
    'Viasna: 18 freed from 2031-04-17 to 2031-04-23; part of 35',
  ],
];

/** A larger number of the same body, one more, a tally, a longer window: nobody said from when. */
const notBatches: readonly Row[] = [
  [
    'Viasna dijo que 12 presos fueron excarcelados el domingo. La ONG ha confirmado 344 excarcelaciones.',
    'Viasna: 12 freed on 2031-05-04',
    'Viasna: 344 freed start not stated, up to 2031-05-07',
  ],
  [
    'El Gobierno dijo que 400 presos fueron excarcelados desde diciembre. Viasna ha confirmado 116 excarcelaciones.',
    'Government of Belarus: 400 freed from 2030-12-01 to 2031-05-07',
    'Viasna: 116 freed start not stated, up to 2031-05-07',
  ],
];

/** A law's day, a report's day, another number's end. */
const whose: readonly Row[] = [
  [
    'Viasna dijo que van 808 excarcelaciones, antes de diciembre y ahora.',
    'Viasna: 808 freed start not stated, up to 2031-05-07',
  ],
  [
    'Viasna dijo que van 808 excarcelaciones, antes y después de la ley del 20 de febrero.',
    'Viasna: 808 freed start not stated, up to 2031-05-07',
  ],
  [
    'Viasna dijo el miércoles de la semana pasada que habían sido excarceladas más de 400 personas.',
    'Viasna: more than 400 freed start not stated, up to 2031-04-30',
  ],
  ['En abril eran 77 presos políticos, dijo Viasna.', 'Viasna: 77 held as of 2031-04-30'],
];

test.each(batches)('said once: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'es' })).toEqual(claims),
);
test.each(notBatches)('not of the releases before: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'es' })).toEqual(claims),
);
test.each(whose)('whose day it is: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'es' })).toEqual(claims),
);
