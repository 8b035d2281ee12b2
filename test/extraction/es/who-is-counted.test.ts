import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const day = 'on 2031-05-05';

const rows: readonly Row[] = [
  ['Según Provea, 212 hombres, mujeres y niños fueron liberados el lunes.', `Provea: 212 people freed ${day}`],
  ['Según Provea, 12 soldados rusos fueron liberados el lunes.', `Provea: 12 Russian soldiers freed ${day}`],
  ['Según Provea, 12 presos rusos fueron liberados el lunes.', `Provea: 12 Russians freed ${day}`],
  [
    'Según Provea, 34 soldados fueron liberados el lunes. Nueve de esos 34 fueron liberados en Tumaco.',
    `Provea: 34 soldiers freed ${day}`,
    `Provea: 9 soldiers freed ${day}; part of 34`,
  ],
  [
    'Según Provea, 21 miembros de la fuerza pública siguen cautivos.',
    'Provea: 21 members of the security forces held as of 2031-05-07',
  ],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, { language: 'es', group: true })).toEqual(claims));
