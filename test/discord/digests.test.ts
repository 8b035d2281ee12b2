import { expect, test } from 'vitest';
import { article, MORNING, type Newsroom, newsroom } from '../alerts/told.js';
import type { LabOptions } from '../discord-lab/lab.mjs';
import { textOf } from '../discord-lab/lab.mjs';
import type { ToldClaim } from '../ledger/telling.js';
import { type Stage, stages } from './lab-process.js';

const POSTS = { method: 'POST', route: '/channels/:id/messages' } as const;
const WAIT = { timeout: 15_000, interval: 50 };

const open = stages();

/** A bot on a local Discord and articles that arrive from another process; what they tell was due long ago. */
async function newsdesk(options: LabOptions = {}): Promise<Stage & { readonly room: Newsroom }> {
  const built = await open(options);
  return { ...built, room: newsroom(built.databaseUrl, () => MORNING) };
}

const figures = (...values: readonly number[]): readonly ToldClaim[] =>
  values.map((value) => ({
    value,
    phrase: `${value} people`,
    claimant: value % 2 === 0 ? 'Foro Penal' : 'OVP',
    group: `list ${value}`,
    from: '2026-01-25',
    to: '2026-01-25',
  }));
const texts = ({ lab }: Stage, channel = 'desk') => lab.messages(channel).map(textOf);
const settled = ({ sqlite }: Newsroom) =>
  expect.poll(() => sqlite.prepare(`select count(*) from outbox where state <> 'sent'`).pluck().get(), WAIT).toBe(0);

test.each([
  ['Discord knows its nonce', {}],
  ['Discord has forgotten its nonce', { api: { nonceMs: 0 } }],
])(
  'killed between sending a digest and writing that down, and started again: it is there once, where %s',
  async (_, options) => {
    const desk = await newsdesk(options);
    const { lab, room } = desk;
    await room.subscribe(lab.createChannel({ name: 'desk' }).id, { digest: { hour: 8, zone: 'America/Caracas' } });
    const bot = await desk.run();
    lab.delay(5_000, { ...POSTS, where: 'after' });
    await room.arrives(article('Harbour Times', ...figures(11, 12, 13, 14)));
    await expect.poll(() => texts(desk).length, WAIT).toBe(1);
    await bot.kill();
    expect(room.sqlite.prepare('select distinct state from outbox').pluck().all()).toEqual(['sending']);
    lab.clearFaults();
    await desk.run();
    await settled(room);
    const [text = '', ...more] = texts(desk);
    expect(more).toEqual([]);
    expect(text).toContain('Digest: 4 alerts');
    for (const words of ['OVP (NGO)', 'Foro Penal (NGO)', '«14 people»', '«11 people»']) expect(text).toContain(words);
    lab.assertClean();
  },
);

test('a figure of a digest that is corrected is struck through where it stands; a refused digest comes once it may', async () => {
  const desk = await newsdesk();
  const { lab, room } = desk;
  await room.subscribe(lab.createChannel({ name: 'desk' }).id, { digest: { hour: 8, zone: 'UTC' } });
  lab.revoke('desk', 'SEND_MESSAGES');
  await desk.run();
  const { newClaims } = await room.arrives(article('Harbour Times', ...figures(12, 14)));
  const state = room.sqlite.prepare('select state from outbox where head is not null').pluck();
  await expect.poll(() => state.get(), WAIT).toBe('suspended');
  lab.grant('desk', 'SEND_MESSAGES');
  await expect.poll(() => texts(desk).length, WAIT).toBe(1);
  await settled(room);
  await room.act(newClaims[0]?.id ?? '', { kind: 'correct', changes: { value: 21 }, reason: 'misread' });
  await expect.poll(() => texts(desk)[0], WAIT).toContain('Now: 21');
  expect(texts(desk)).toHaveLength(1);
  expect(texts(desk)[0]).toContain('~~12 list 12');
  lab.assertClean();
});

test('what piled up while it did not run: the newest first, the older ones as one digest, none twice', async () => {
  const desk = await newsdesk();
  const { lab, room } = desk;
  await room.subscribe(lab.createChannel({ name: 'desk' }).id);
  await room.arrives(article('Harbour Times', ...figures(11, 12, 13, 14, 15, 16)));
  await desk.run();
  await settled(room);
  const heads = texts(desk).map((text) => text.split('\n')[0]);
  expect(heads).toEqual([
    ...Array.from({ length: 3 }, () => '### New figure: people freed'),
    '### While Recount was away: 3 alerts',
  ]);
  expect(texts(desk).map((text) => /«(\d+) people»/.exec(text)?.[1])).toEqual(['16', '15', '14', '13']);
  expect(lab.pings).toEqual([]);
  lab.assertClean();
});
