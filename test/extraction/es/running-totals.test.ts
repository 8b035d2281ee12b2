import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const rows: readonly Row[] = [
  [
    'El Foro Penal ha verificado 431 excarcelaciones desde el 8 de abril. Su registro había llegado a 402 el lunes.',
    'Foro Penal: 431 freed from 2031-04-08 to 2031-05-07',
    'Foro Penal: 402 freed from 2031-04-08 to 2031-05-05; before 431',
  ],
  [
    'El Foro Penal contó 12 presos liberados desde el ocho de abril.',
    'Foro Penal: 12 freed from 2031-04-08 to 2031-05-07',
  ],
  ['El domingo salieron de prisión 12 detenidos. Así lo informó el Foro Penal.', 'Foro Penal: 12 freed on 2031-05-04'],
  [
    'El domingo salieron de prisión 12 detenidos. Así terminó la jornada del Foro Penal.',
    'unattributed: 12 freed on 2031-05-04',
  ],
  [
    'El Foro Penal contó 98 excarcelaciones desde el 8 de abril, con una diferencia de 31.',
    'Foro Penal: 98 freed from 2031-04-08 to 2031-05-07',
  ],
  [
    'Doce presos salieron de prisión desde el 8 de abril, cuando el gobierno anunció una ley, dijo el Foro Penal.',
    'Foro Penal: 12 freed from 2031-04-08 to 2031-05-07',
  ],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, { language: 'es' })).toEqual(claims));
