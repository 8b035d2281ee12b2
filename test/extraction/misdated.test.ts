import { expect, test } from 'vitest';
import { misdatedIn } from '../../src/extraction/time/misdated.js';
import { weekdayName } from '../../src/wording/days.js';
import { readAll, type Telling } from './read-sentence.js';

/** Published on Wednesday, 7 May 2031; 4 May 2031 is a Sunday. */
const rows: readonly (readonly [text: string, telling: Telling, ...misdated: string[]])[] = [
  [
    'On Saturday, May 4, 2031, 41 prisoners were freed, Foro Penal said.',
    {},
    '41: “Saturday, May 4, 2031” is a Sunday',
  ],
  ['Foro Penal said 41 prisoners were freed on Monday 4 May.', {}, '41: “Monday 4 May” is a Sunday'],
  [
    'Foro Penal said 41 prisoners were freed on Monday, the 4th of May.',
    {},
    '41: “Monday, the 4th of May” is a Sunday',
  ],
  ['On Sunday, May 4, 41 prisoners were freed, Foro Penal said.', {}],
  [
    'El Foro Penal dijo que 41 presos fueron liberados el sábado 4 de mayo.',
    { language: 'es' },
    '41: “sábado 4 de mayo” is a Sunday',
  ],
  ['El Foro Penal dijo que 41 presos fueron liberados el domingo 4 de mayo de 2031.', { language: 'es' }],
  [
    'O Foro Penal disse que 41 presos foram libertados no sábado (4/5).',
    { language: 'pt' },
    '41: “sábado (4/5)” is a Sunday',
  ],
  [
    'O Foro Penal disse que 41 presos foram libertados na segunda-feira, 4 de maio.',
    { language: 'pt' },
    '41: “segunda-feira, 4 de maio” is a Sunday',
  ],
  // without a year and far from the article, the date may be of any year
  ['Foro Penal said 41 prisoners have been freed since Monday, July 29.', {}],
  // another day of the paragraph is not the figure's
  ['Foro Penal said 41 prisoners were freed on Sunday. The march of Monday, April 20, was banned.', {}],
  ['Foro Penal said 41 prisoners were freed on Sunday, 12 of them women.', {}],
  ['Foro Penal said 41 prisoners were freed on Saturday, May 4.', { published: null }],
];
test.each(rows.map(([text, telling, ...expected]) => ({ text, telling, expected })))('$text', (row) => {
  const { text, telling, expected } = row;
  const { reading, extraction } = readAll(text, telling);
  const found = misdatedIn(reading.read, extraction.claims).map(({ claim, phrase, day, paragraph, start, end }) => {
    const passage = reading.read.passages.find(({ number }) => number === paragraph);
    expect(passage?.text.slice(start, end)).toBe(phrase);
    return `${extraction.claims[claim]?.value}: “${phrase}” is a ${weekdayName(day)}`;
  });
  expect(found).toEqual(expected);
});
