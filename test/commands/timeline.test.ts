import { expect, test } from 'vitest';
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
