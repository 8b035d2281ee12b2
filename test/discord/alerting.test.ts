import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { MONDAY, type Newsroom, newsroom, SUNDAY } from '../alerts/told.js';
import type { LabOptions } from '../discord-lab/lab.mjs';
import { textOf } from '../discord-lab/lab.mjs';
import { type Stage, stages } from './lab-process.js';

const POSTS = { method: 'POST', route: '/channels/:id/messages' } as const;
const CHANNELS = ['one', 'two', 'three', 'four', 'five'];

const open = stages();

/** A bot on a local Discord whose five channels hear of freed counts; articles arrive from another process, this one. */
async function newsdesk(options: LabOptions = {}): Promise<Stage & { readonly room: Newsroom }> {
  const built = await open(options);
  const room = newsroom(built.databaseUrl);
  await room.arrives(MONDAY);
  for (const name of CHANNELS) await room.subscribe(built.lab.createChannel({ name }).id, { measure: 'freed' });
  return { ...built, room };
}

const statesOf = ({ sqlite }: Newsroom) => sqlite.prepare('select state from outbox order by number').pluck().all();
const wordsOf = ({ lab }: Stage) => CHANNELS.map((name) => lab.messages(name).map(textOf));
const settled = (room: Newsroom) =>
  expect.poll(() => statesOf(room).every((state) => state === 'sent'), { timeout: 15_000, interval: 50 }).toBe(true);

test.each([
  ['Discord knows its nonce', {}],
  ['Discord has forgotten its nonce', { api: { nonceMs: 0 } }],
])(
  'killed between sending an alert to five channels and writing that down, and started again: each has it once, where %s',
  async (_, options) => {
    const desk = await newsdesk(options);
    const { lab, room } = desk;
    const bot = await desk.run();
    lab.delay(5_000, { ...POSTS, where: 'after' });
    await room.arrives(SUNDAY);
    await expect.poll(() => wordsOf(desk).flat().length, { timeout: 10_000, interval: 10 }).toBe(5);
    await bot.kill();
    expect(statesOf(room).slice(0, 5)).toEqual(Array.from(CHANNELS, () => 'sending'));
    lab.clearFaults();
    await desk.run();
    await settled(room);
    for (const told of wordsOf(desk)) {
      expect(told.filter((text) => text.includes('266, was 156'))).toHaveLength(1);
      expect(told.filter((text) => text.includes('626 people'))).toHaveLength(1);
      expect(told).toHaveLength(2);
    }
    expect(lab.pings).toEqual([]);
    lab.assertClean();
  },
);

test('killed before anything was sent, it sends after the next start', async () => {
  const desk = await newsdesk();
  desk.lab.delay(3_000, { ...POSTS, where: 'before' });
  const bot = await desk.run();
  await desk.room.arrives(SUNDAY);
  await expect
    .poll(() => statesOf(desk.room).filter((state) => state === 'sending').length, { timeout: 10_000 })
    .toBe(5);
  await bot.kill();
  await sleep(100);
  desk.lab.clearFaults();
  await desk.run();
  await settled(desk.room);
  // What the first life had asked for and Discord was slow to do may still come: by its nonce it is the same message
  await sleep(3_200);
  expect(wordsOf(desk).map((told) => told.length)).toEqual([2, 2, 2, 2, 2]);
});

test('an article that arrives while the bot runs is told of at once; its button cites the claim', async () => {
  const desk = await newsdesk();
  const { lab, room } = desk;
  await desk.run();
  const arrived = Date.now();
  await room.arrives(SUNDAY);
  const message = await lab.waitForMessage({ channel: 'one', timeoutMs: 5_000 });
  expect(Date.now() - arrived).toBeLessThan(4_000);
  const customId = /"custom_id":"([^"]+)"/.exec(JSON.stringify(message.components))?.[1] ?? '';
  const cited = await lab.click(message, customId, { user: 'alice' });
  expect(cited).toMatchObject({ error: null, ephemeral: true });
  expect(cited.text).toMatch(/cited c[0-9a-f]{12}/);
  await settled(room);
  lab.assertClean();
});

test('a polite end lets the alert under way arrive and be written down', async () => {
  const desk = await newsdesk();
  const { lab, room } = desk;
  const bot = await desk.run();
  lab.delay(700, { ...POSTS, where: 'after' });
  await room.arrives(SUNDAY);
  await expect.poll(() => wordsOf(desk).flat().length, { timeout: 10_000, interval: 10 }).toBe(5);
  expect(await bot.stop()).toMatchObject({ code: 0, killed: false });
  expect(statesOf(room).filter((state) => state === 'sending')).toEqual([]);
  expect(statesOf(room).filter((state) => state === 'sent')).toHaveLength(5);
});

test('a channel that may be written to again gets its alerts at once', async () => {
  const desk = await newsdesk();
  const { lab, room } = desk;
  await desk.run();
  lab.revoke('three', 'SEND_MESSAGES');
  await room.arrives(SUNDAY);
  await expect.poll(() => statesOf(room).includes('suspended'), { timeout: 5_000 }).toBe(true);
  await expect.poll(() => wordsOf(desk).map((told) => told.length), { timeout: 5_000 }).toEqual([2, 2, 0, 2, 2]);
  lab.grant('three', 'SEND_MESSAGES');
  await expect.poll(() => wordsOf(desk)[2]?.length, { timeout: 3_000 }).toBe(2);
  lab.assertClean();
});
