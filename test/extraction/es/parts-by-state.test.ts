import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const es = { language: 'es' } as const;

/** What people were, or what a court did to them, beside a count; counts whose noun comes after; lines of a table. */
const rows: readonly Row[] = [
  [
    'Foro Penal informó que 80 personas fueron liberadas el domingo. Doce cumplían cadena perpetua.',
    'Foro Penal: 80 freed on 2031-05-04',
    'Foro Penal: 12 freed on 2031-05-04; part of 80',
  ],
  [
    'Foro Penal dice que 508 personas están presas. Según su registro, 461 padecen enfermedades.',
    'Foro Penal: 508 held as of 2031-05-07',
    'Foro Penal: 461 held as of 2031-05-07; part of 508',
  ],
  ['Foro Penal cifra en 902 los presos políticos.', 'Foro Penal: 902 held as of 2031-05-07'],
  ['Ya suman 302 los excarcelados, según Foro Penal.', 'Foro Penal: 302 freed start not stated, up to 2031-05-07'],
  [
    'Presos políticos, según Foro Penal: 687\nMujeres: 87\nHombres: 600',
    'Foro Penal: 687 held as of 2031-05-07',
    'Foro Penal: 87 held as of 2031-05-07; part of 687',
    'Foro Penal: 600 held as of 2031-05-07; part of 687',
  ],
  [
    'Doce ciudadanos que se encontraban recluidos en Tocuyito fueron excarcelados el domingo.',
    'unattributed: 12 freed on 2031-05-04',
  ],
  ['Su hermano fue uno de los 22 hombres liberados el domingo.', 'unattributed: 22 freed on 2031-05-04'],
  ['Foro Penal dice que quedaban en prisión 34 larenses.', 'Foro Penal: 34 held as of 2031-05-07'],
  // who died, who is another day
  ['El informe habla de los 27 presos que, según sus datos, murieron bajo custodia.'],
  [
    'Foro Penal informó que 80 personas fueron liberadas el domingo. Las dos están casadas.',
    'Foro Penal: 80 freed on 2031-05-04',
  ],
  ['Según Foro Penal, había 24 periodistas presos en el país.', 'Foro Penal: 24 held as of 2031-05-07'],
  [
    'Foro Penal informó que 508 personas están presas. De ellas, 128 son mujeres. Además, 461 padecen enfermedades.',
    'Foro Penal: 508 held as of 2031-05-07',
    'Foro Penal: 128 held as of 2031-05-07; part of 508',
    'Foro Penal: 461 held as of 2031-05-07; part of 508',
  ],
  ['«No sabemos si van a ser 20 los liberados», dijo Foro Penal.'],
  [
    'Salieron 12 de Tocorón y cuatro de Yare, según Foro Penal.',
    'Foro Penal: 12 freed start not stated, up to 2031-05-07',
    'Foro Penal: 4 freed start not stated, up to 2031-05-07',
  ],
  ['Hay 12 embarazadas entre las presas políticas, según Foro Penal.', 'Foro Penal: 12 held as of 2031-05-07'],
  ['El juez ordenó la libertad de 14 estudiantes.', 'unattributed: 14 promised start not stated, up to 2031-05-07'],
  ['Los familiares de 12 presos dijeron que nadie les informó.'],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, es)).toEqual(claims));
