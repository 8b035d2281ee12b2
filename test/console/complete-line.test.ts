import { beforeAll, expect, test } from 'vitest';
import type { Desk } from '../../src/commanding/interpret-line.js';
import { completeLine } from '../../src/console/complete-line.js';
import { foundingDesk } from '../desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await foundingDesk();
});

const rows: readonly (readonly [line: string, ...offered: string[]])[] = [
  ['', 'count ', 'cite ', 'search ', 'sources ', 'subscribe ', 'unsubscribe ', 'help '],
  ['co', 'count '],
  ['/co', 'count '],
  ['count ', 'freed ', 'held '],
  ['count f', 'freed '],
  ['count freed ', 'since:', 'until:', 'by:', 'group:', 'as-of:'],
  ['count freed u', 'until:'],
  ['count freed since:jan8', 'since:2026-01-08'],
  ['search ', 'text:'],
];
test.each(rows)('“%s”', async (line, ...offered) => {
  expect((await completeLine(line, desk))[0]).toEqual(offered);
});

test('a value with spaces is quoted', async () => {
  const [offered, typed] = await completeLine('count freed by:foro', desk);
  expect([offered[0], typed]).toEqual(['by:"Foro Penal"', 'by:foro']);
});
