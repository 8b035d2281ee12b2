import { expect, test } from 'vitest';
import { answerLine } from '../../src/commanding/interpret-line.js';
import { drawReply } from '../../src/console/draw-reply.js';
import { foundingDesk } from '../desk.js';
import { askWords } from './reading.js';

test.each([
  ['a figure stands for its series', 'timeline claim:"Foro Penal 266"', 'Foro Penal', 'Government'],
  ['what is given beside it counts more', 'timeline claim:"Foro Penal 266" by:Government', 'Government', 'Foro Penal:'],
])('%s', async (_, line, there, notThere) => {
  const words = await askWords(line, await foundingDesk());
  expect(words).toContain(there);
  expect(words).not.toContain(notThere);
});

test('a figure nobody knows is refused, not drawn as all figures', async () => {
  expect(await askWords('timeline claim:"Foro Penal 4711"', await foundingDesk())).toContain('No claim is known as');
});

const fromNothing: readonly (readonly ['en' | 'es' | 'pt', string])[] = [
  ['en', 'No figure of this kind is counted from 10 January 2026. The nearest first days: 8 Jan 2026'],
  [
    'es',
    'Ninguna cifra de este tipo se cuenta desde el 10 de enero de 2026. Los primeros días más cercanos: 8 ene 2026',
  ],
  [
    'pt',
    'Nenhum número deste tipo é contado desde 10 de janeiro de 2026. Os primeiros dias mais próximos: 8 jan. 2026',
  ],
];

test.each(fromNothing)(
  '%s: a day from which nothing is counted is named, with those nearest to it',
  async (language, told) => {
    const reply = await answerLine('timeline since:2026-01-10', await foundingDesk());
    const words = drawReply(reply, { width: 110, colour: false, language }).replace(/\s+/g, ' ');
    expect(words).toContain(told);
  },
);
