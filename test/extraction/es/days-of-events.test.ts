import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const language = 'es';

/** Published on Wednesday 7 May 2031. */
const rows: readonly Row[] = [
  [
    'Desde que asumió el nuevo director el 3 de marzo han salido 45 presos, según Provea.',
    'Provea: 45 freed from 2031-03-03 to 2031-05-07',
  ],
  [
    'Desde la llegada de Pérez al ministerio, el 3 de marzo, han salido 45 presos, según Provea.',
    'Provea: 45 freed from 2031-03-03 to 2031-05-07',
  ],
  [
    'Desde el fallo del 31 de enero han salido en libertad 143 civiles, según Provea.',
    'Provea: 143 freed from 2031-01-31 to 2031-05-07',
  ],
  ['Antes del fallo del 31 de enero había 318 civiles presos, según Provea.', 'Provea: 318 held as of 2031-01-30'],
  [
    'La ley entró en vigor el 20 de abril. Provea ha comprobado 91 excarcelaciones desde la entrada en vigor de la ley.',
    'Provea: 91 freed from 2031-04-20 to 2031-05-07',
  ],
  [
    'Durante el mes de abril Provea constató catorce excarcelaciones de presos.',
    'Provea: 14 freed from 2031-04-01 to 2031-04-30',
  ],
  [
    'Provea dijo que 120 presos salieron entre el 1 y el 15 de abril. En idéntico lapso la Iglesia contó 90 excarcelaciones.',
    'Provea: 120 freed from 2031-04-01 to 2031-04-15',
    'Iglesia: 90 freed from 2031-04-01 to 2031-04-15',
  ],
  ['El ministerio dijo que 1.673 presos saldrían antes del anochecer.', 'government: 1673 promised on 2031-05-07'],
  [
    'Provea recuerda que se había ofrecido el 14 de abril que 3.000 presos saldrían en libertad.',
    'Provea: 3000 promised start not stated, up to 2031-04-14',
  ],
  [
    'Con corte al 2 de mayo, Provea registra 190 presos políticos. Diez llevan encerrados desde antes de abril de 2028.',
    'Provea: 190 held as of 2031-05-02',
    'Provea: 10 held as of 2031-05-02',
  ],
  ['Provea tenía mil ciento cincuenta presos políticos en diciembre.', 'Provea: 1150 held as of 2030-12-31'],
  [
    'A las nueve de la noche del martes seguían presos 23 estudiantes, según Provea.',
    'Provea: 23 held as of 2031-05-06',
  ],
  // a place from where they came; an event that nothing dates
  ['Provea informó que 12 presos salieron desde la cárcel de Ramo Verde el lunes.', 'Provea: 12 freed on 2031-05-05'],
  [
    'Desde el fallo han salido en libertad 143 civiles, según Provea.',
    'Provea: 143 freed start not stated, up to 2031-05-07',
  ],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, { language })).toEqual(claims));
