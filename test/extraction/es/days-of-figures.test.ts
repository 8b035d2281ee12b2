import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Published on Wednesday 7 May 2031: which of the days beside them are those of two figures. */
const rows: readonly Row[] = [
  // the day of what is promised is not that of the promise
  [
    'El Gobierno de Venezuela prometió publicar la lista de nombres el viernes. Según el Gobierno de Venezuela, 950 personas fueron excarceladas desde abril.',
    'Government of Venezuela: 950 freed from 2031-04-01 to 2031-05-07',
  ],
  [
    'El Foro Penal publicó el lunes un nuevo balance: 902 personas siguen presas.',
    'Foro Penal: 902 held as of 2031-05-05',
  ],
  [
    'El Foro Penal sumó 25 excarcelaciones este mes, y la semana pasada fueron seis.',
    'Foro Penal: 25 freed from 2031-05-01 to 2031-05-07',
    'Foro Penal: 6 freed from 2031-04-28 to 2031-05-04',
  ],
  // what it is compared with, unless a number stands there
  [
    'Los presos políticos son 512, menos que en enero, cuando eran 820, según el Foro Penal.',
    'Foro Penal: 512 held as of 2031-05-07',
    'Foro Penal: 820 held as of 2031-01-31; before 512',
  ],
  [
    'Según el Foro Penal, 90 presos fueron liberados desde el 1 de mayo. En ese lapso, Provea había confirmado hasta el lunes 41 excarcelaciones.',
    'Foro Penal: 90 freed from 2031-05-01 to 2031-05-07',
    'Provea: 41 freed from 2031-05-01 to 2031-05-05',
  ],
  [
    'El Gobierno cubano dio por concluida el martes la excarcelación de 51 presos.',
    'Government of Cuba: 51 freed start not stated, up to 2031-05-06',
  ],
  ['El Foro Penal dijo que el Gobierno excarceló el martes a 51 presos.', 'Foro Penal: 51 freed on 2031-05-06'],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, { language: 'es' })).toEqual(claims));
