import { expect, test } from 'vitest';
import { completeLine } from '../../src/console/complete-line.js';
import { foundingDesk } from '../desk.js';

const desk = await foundingDesk();

const rows: readonly (readonly [line: string, ...offered: string[]])[] = [
  ['', ...desk.commands.map(({ definition }) => `${definition.name} `)],
  ['co', 'count ', 'compare '],
  ['/co', 'count ', 'compare '],
  ['count ', 'freed ', 'held '],
  ['count f', 'freed '],
  ['count freed ', 'since:', 'until:', 'by:', 'group:', 'as-of:', 'show:'],
  ['count freed u', 'until:'],
  ['count freed since:jan8', 'since:2026-01-08'],
  ['search ', 'text:', 'as-of:', 'show:'],
];
test.each(rows)('“%s”', async (line, ...offered) => {
  expect((await completeLine(line, desk))[0]).toEqual(offered);
});

test('a value with spaces is quoted', async () => {
  const [offered, typed] = await completeLine('count freed by:foro', desk);
  expect([offered[0], typed]).toEqual(['by:"Foro Penal"', 'by:foro']);
});
