import { expect, test } from 'vitest';
import { backOff } from '../../src/alerts/back-off.js';

const rows = [
  ['a lost answer is looked for at once', 'uncertain', 1, 1],
  ['in an outage waits grow', 'uncertain', 4, 8],
  ['but not beyond five minutes', 'uncertain', 500, 300],
  ['a refusal gets a minute', 'refused', 1, 60],
  ['and in the end a quarter of a day', 'refused', 500, 21_600],
] as const;
test.each(rows)('%s', (_, trouble, tries, seconds) => {
  const now = new Date('2026-01-27T09:00:00Z');
  expect((backOff(trouble, tries, now).getTime() - now.getTime()) / 1000).toBe(seconds);
});
