import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Pace } from '../../src/alerts/pace.js';

const PER_SECOND = 20;

/** When each of so many had its turn. */
async function turns(many: number, meanwhile: () => Promise<void>): Promise<readonly number[]> {
  const pace = new Pace(PER_SECOND);
  const all = Array.from({ length: many }, async () => {
    await pace.turn();
    return performance.now();
  });
  await meanwhile();
  return (await Promise.all(all)).toSorted((one, other) => one - other);
}

/** Keeps the process from everything else. */
function block(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end; );
}

test('after a rest the first ten go at half the pace, for there may be no connection yet', async () => {
  const begun = performance.now();
  const went = await turns(12, async () => undefined);
  // a timer may be a millisecond early, and late by as much as the machine likes
  const early = went.slice(0, 11).filter((at, index) => at - begun < (2 * 1_000 * index) / PER_SECOND - 2);
  expect(went).toHaveLength(12);
  expect(early).toEqual([]);
});

test.each([
  ['nothing else is done', async () => undefined],
  [
    'the process was held up, and those whose time has come wait together',
    async () => {
      await sleep(300);
      block(700);
    },
  ],
])('no second has more than it may, where %s', async (_, meanwhile) => {
  const went = await turns(2 * PER_SECOND + 5, meanwhile);
  const crowded = went.filter((at, index) => at - (went[index - PER_SECOND] ?? Number.NEGATIVE_INFINITY) < 990);
  expect(crowded).toEqual([]);
});
