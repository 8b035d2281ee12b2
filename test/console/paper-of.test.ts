import { expect, test } from 'vitest';
import { paperOf } from '../../src/console/paper-of.js';

const write = (): void => undefined;

test('colour on a terminal that has it, and nowhere else', () => {
  expect(paperOf({ isTTY: true, columns: 72, hasColors: () => true, write })).toEqual({ width: 72, colour: true });
  expect(paperOf({ isTTY: true, columns: 72, hasColors: () => false, write }).colour).toBe(false);
  expect(paperOf({ columns: 72, hasColors: () => true, write }).colour).toBe(false);
  expect(paperOf({ write })).toEqual({ width: 80, colour: false });
});
