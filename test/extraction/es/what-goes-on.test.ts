import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Bare numbers, "of them", "the 17" and shares: what they go back to, and what they do not; nouns that are no prisoners. */
const rows: readonly Row[] = [
  [
    'Viasna informó de que 36 personas fueron excarceladas el martes. La comisión tiene 23 integrantes, seis de ellos de la oposición.',
    'Viasna: 36 freed on 2031-05-06',
  ],
  [
    'Un tribunal levantó las medidas de presentación de 310 personas. Viasna no incluirá a las 310 en su conteo de excarcelaciones.',
  ],
  [
    'La familia envió 17 cartas. Las 17 volvieron sin abrir. El lunes salieron de la cárcel doce presos políticos.',
    'unattributed: 12 freed on 2031-05-05',
  ],
  [
    'Viasna dice que siguen presos 29 adolescentes. Hace un año eran 120.',
    'Viasna: 29 held as of 2031-05-07',
    'Viasna: 120 held as of 2030-05-07; before 29',
  ],
  [
    'Viasna cuenta 40 excarcelados esta semana. En el mercado un huevo cuesta 5 dólares. En diciembre eran 3.',
    'Viasna: 40 freed from 2031-05-05 to 2031-05-07',
  ],
  [
    'El ministerio habla de 90 excarcelados esta semana. Viasna lleva ya 41.',
    'Government of Belarus: 90 freed from 2031-05-05 to 2031-05-07',
    'Viasna: 41 freed from 2031-05-05 to 2031-05-07',
  ],
  [
    'Viasna sabe de dos reporteros todavía presos; el colegio, de tres.',
    'Viasna: 2 held as of 2031-05-07',
    'Viasna: 3 held as of 2031-05-07',
  ],
  [
    'Viasna informó de que 146 presos fueron liberados el martes. Unos veinte llegaron en camilla.',
    'Viasna: 146 freed on 2031-05-06',
    'Viasna: about 20 freed on 2031-05-06; part of 146',
  ],
  [
    'Viasna confirmó el domingo la liberación de 420 presos. Tres de cada cuatro de los 420 eran estudiantes.',
    'Viasna: 420 freed start not stated, up to 2031-05-04',
    'Viasna: 315 freed start not stated, up to 2031-05-04; three quarters of 420',
  ],
  [
    'Se elevan a 203, de acuerdo con Viasna, los menores que han dejado la cárcel desde abril.',
    'Viasna: 203 freed from 2031-04-01 to 2031-05-07',
  ],
  ['Viasna cree que el martes no salieron más que unos 170 presos.', 'Viasna: about 170 freed on 2031-05-06'],
  ['Los jueces aceptaron reducir las penas de 2.108 condenados.'],
  [
    'Viasna contó ocho excarcelados. Su hija tiene siete y le escribe. Un joven llegó a los 18 en la celda.',
    'Viasna: 8 freed start not stated, up to 2031-05-07',
  ],
  [
    'Las excarcelaciones son ya raras. Viasna contó 18 la semana pasada.',
    'Viasna: 18 freed from 2031-04-28 to 2031-05-04',
  ],
  ['Viasna reclama que el ministerio liberó 88 presos el domingo.', 'Viasna: 88 freed on 2031-05-04'],
];

test.each(rows)('%s', (text, ...claims) => {
  expect(readSentence(text, { language: 'es' })).toEqual(claims);
});
