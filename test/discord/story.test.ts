import type { APIMessage } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { createStories, type Pinned } from '../../src/alerts/story/stories.js';
import { ALL_FREED, article, GUILD, MONDAY, MORNING, SUNDAY } from '../alerts/told.js';
import { type Lab, textOf } from '../discord-lab/lab.mjs';
import { type Desk, desk, until } from './sender.js';

const POSTS = { method: 'POST', route: '/channels/:id/messages' } as const;
const EDITS = { method: 'PATCH', route: '/channels/:id/messages/:id' } as const;
const THREADS = { method: 'POST', route: '/channels/:id/messages/:id/threads' } as const;
const users = [
  { id: '700000000000000001', username: 'owner' },
  { id: '700000000000000002', username: 'mod' },
];
/** Longer than a card rests. */
const REST = 16_000;
/** Longer than it takes until trouble is told. */
const GATHER = 31_000;
const stories = ({ sqlite }: Desk) => createStories(sqlite, () => MORNING);

/** A channel in which Recount may do everything that a card needs. */
function place({ lab, channel }: Desk, name: string): string {
  const id = channel(name);
  lab.grant(name, 'PIN_MESSAGES');
  return id;
}

function pin(room: Desk, channelId: string, language: 'en' | 'es' = 'en'): Pinned {
  return stories(room).pin({ guildId: GUILD, channelId, query: ALL_FREED, language, createdBy: '700000000000000002' });
}

interface Row {
  readonly id: string;
  readonly state: string;
  readonly due_at: string | null;
  readonly reason: string | null;
  readonly message_id: string | null;
}
const row = ({ sqlite }: Desk): Row => sqlite.prepare('select * from story').get() as Row;
const settled = (room: Desk) => (): boolean => row(room).due_at === null;

/** The clock goes on while it is waited for. */
const soon = (room: Desk, holds: () => boolean): Promise<void> =>
  until(() => {
    room.waitOut(500);
    return holds();
  });

/** What stands in a channel, without what Discord says itself. */
const cards = (lab: Lab, channel: string): readonly APIMessage[] =>
  lab.messages(channel).filter(({ type }) => type === 0);
/** Words of a channel, without what Discord says itself. */
const said = (lab: Lab, channel: string): readonly string[] => cards(lab, channel).map(textOf);
const told = (room: Desk): readonly string[] => room.words(row(room).message_id ?? '');

const total = (value: number, phrase = `${value} people`) => ({
  ...{ value, phrase, claimant: 'Foro Penal', from: '2026-01-08' },
});

test('a pinned question stands in its channel, once, with chart, thread and pin, and is kept up to date', async () => {
  const room = await desk();
  const { lab, arrives, live, waitOut } = room;
  const one = place(room, 'one');
  await arrives(MONDAY);
  pin(room, one);
  live();
  await until(() => cards(lab, 'one').length === 1);
  await until(settled(room));
  expect(row(room)).toMatchObject({ state: 'standing', thread: 'standing', pin: 'standing' });
  expect(said(lab, 'one')[0]).toContain('**156 people** · 8 Jan to 19 Jan 2026');
  expect(said(lab, 'one')[0]).toContain('*«156 people»* Gatehouse Post');
  expect(cards(lab, 'one')[0]).toMatchObject({ pinned: true, attachments: [{ filename: 'timeline.png' }] });
  expect(lab.calls(THREADS.method, THREADS.route)).toHaveLength(1);
  await arrives(SUNDAY);
  waitOut(REST);
  await until(() => said(lab, 'one')[0]?.includes('266, was 156') === true);
  expect(said(lab, 'one')[0]).toMatch(/Last change: <t:\d+:f> \(<t:\d+:R>\)/);
  expect(said(lab, 'one')[0]).not.toContain('**156 people**');
  expect(said(lab, 'one')[0]).toContain('2 figures count now, from 1 article (one independent story)');
  expect(cards(lab, 'one')).toHaveLength(1);
  expect(cards(lab, 'one')[0]?.attachments).toHaveLength(1);
  expect(lab.pings).toEqual([]);
  lab.assertClean();
});

test('its thread is told each change once, with what was and what is; a correction is edited in, also when the thread was put away', async () => {
  const room = await desk();
  const { lab, arrives, act, live, waitOut } = room;
  await arrives(MONDAY);
  pin(room, place(room, 'one'));
  live();
  await until(settled(room));
  const { newClaims } = await arrives(SUNDAY);
  await until(() => told(room).length === 2);
  expect(told(room)[0]).toContain('**266, was 156** · 8 Jan to 19 Jan 2026');
  expect(told(room)[0]).toContain('*«266 people»* Harbour Times (AFP)');
  expect(told(room)[1]).toContain('626 people');
  // what is held was not asked for
  expect(told(room).join()).not.toMatch(/\b777\b/);
  lab.archive(row(room).message_id ?? '');
  // so that it is the edit that meets it
  lab.fail({ ...POSTS, status: 500, times: 1 });
  await act(newClaims[0]?.id ?? '', { kind: 'correct', changes: { value: 256 }, reason: 'a digit was misread' });
  await until(() => told(room)[0]?.includes('Now: 256 people') === true);
  expect(lab.calls('PATCH', '/channels/:id')).toHaveLength(1);
  waitOut();
  await until(() => told(room).length === 3);
  expect(told(room)[2]).toContain('Corrected: people freed');
  await until(() => said(lab, 'one')[0]?.includes('An editor corrected a figure of Foro Penal') === true);
  expect(said(lab, 'one')[0]).toContain('**256 people**');
  expect(lab.pings).toEqual([]);
});

const lost = [
  ['an error after it was posted', (lab: Lab) => lab.fail({ ...POSTS, status: 502, applied: true })],
  ['a connection that breaks after it was posted', (lab: Lab) => lab.fail({ ...POSTS, applied: true, drop: 'reset' })],
  ['an error before it was posted', (lab: Lab) => lab.fail({ ...POSTS, status: 500 })],
] as const;
test.each(lost)('%s leaves one card, even when Discord has forgotten its nonce', async (_, breaks) => {
  const room = await desk({ api: { nonceMs: 0 } });
  const { lab, arrives, live, waitOut } = room;
  await arrives(MONDAY);
  pin(room, place(room, 'one'));
  breaks(lab);
  live();
  await until(() => row(room).state === 'unsure');
  lab.clearFaults();
  waitOut();
  await until(() => row(room).state === 'standing' && settled(room)());
  expect(cards(lab, 'one')).toHaveLength(1);
});

test('while much comes, it is edited once in a while, and shows the last of it', async () => {
  const room = await desk();
  const { lab, arrives, live, waitOut } = room;
  await arrives(MONDAY);
  pin(room, place(room, 'one'));
  live();
  await until(settled(room));
  for (const value of [201, 202, 203, 204, 205]) await arrives(article(`Paper ${value}`, total(value)));
  waitOut(REST);
  await until(() => said(lab, 'one')[0]?.includes('**205 people**') === true);
  expect(lab.calls(EDITS.method, EDITS.route).length).toBeLessThanOrEqual(2);
  lab.assertClean();
});

test('what does not change the answer does not touch the message, nor does a restart', async () => {
  const room = await desk();
  const { lab, arrives, live, waitOut } = room;
  await arrives(MONDAY);
  pin(room, place(room, 'one'));
  const first = live();
  await until(settled(room));
  await arrives(article('Elsewhere', { ...total(40), measure: 'held' }));
  waitOut(REST);
  await until(settled(room));
  await first.stop(2_000);
  waitOut(REST);
  live();
  await until(settled(room));
  expect(lab.calls(EDITS.method, EDITS.route)).toEqual([]);
  expect(cards(lab, 'one')).toHaveLength(1);
});

test('a card that somebody deleted is not posted again unasked; whoever pinned it is told, once', async () => {
  const room = await desk({ users });
  const { lab, arrives, live, waitOut } = room;
  await arrives(MONDAY);
  const one = place(room, 'one');
  pin(room, one);
  live();
  await soon(room, settled(room));
  const [card] = cards(lab, 'one') as readonly [APIMessage];
  lab.deleteMessage(card);
  await arrives(SUNDAY);
  waitOut(REST);
  await soon(room, () => row(room).state === 'lost');
  waitOut(GATHER);
  await soon(room, () => said(lab, 'one').length === 1);
  expect(said(lab, 'one')[0]).toContain('A story is not kept up to date any more');
  await arrives(article('Later', total(300)));
  waitOut(GATHER);
  waitOut();
  expect(pin(room, one).status).toBe('again');
  await soon(room, () => row(room).state === 'standing');
  expect(said(lab, 'one')).toHaveLength(2);
  expect(said(lab, 'one')[1]).toContain('**300 people**');
});

test('a thread that somebody deleted is told of once, and the card goes on and says so', async () => {
  const room = await desk({ users });
  const { lab, arrives, live, waitOut } = room;
  await arrives(MONDAY);
  pin(room, place(room, 'one'));
  live();
  await soon(room, settled(room));
  lab.deleteChannel(row(room).message_id ?? '');
  await arrives(SUNDAY);
  waitOut(REST);
  await soon(room, () => said(lab, 'one')[0]?.includes('Somebody deleted the thread') === true);
  expect(said(lab, 'one')[0]).toContain('**266 people**');
  waitOut(GATHER);
  await soon(room, () => said(lab, 'one').length === 2);
  expect(said(lab, 'one')[1]).toContain('somebody deleted the thread of a story');
  const before = lab.calls(POSTS.method, POSTS.route).length;
  await arrives(article('Later', total(300)));
  waitOut();
  await soon(room, () => said(lab, 'one')[0]?.includes('**300 people**') === true);
  expect(lab.calls(POSTS.method, POSTS.route)).toHaveLength(before);
});

test('a channel that may not be written to is told of, and has its card when it may', async () => {
  const room = await desk({ users });
  const { lab, channel, arrives, live, waitOut, subscribe } = room;
  await arrives(MONDAY);
  const shut = place(room, 'shut');
  await subscribe(channel('open'));
  lab.revoke('shut', 'SEND_MESSAGES');
  pin(room, shut);
  const sender = live();
  await soon(room, () => row(room).reason !== null);
  waitOut(GATHER);
  await soon(room, () => said(lab, 'open').length === 1);
  expect(said(lab, 'open')[0]).toContain('Recount may not write in the channel');
  lab.grant('shut', 'SEND_MESSAGES');
  sender.resume([shut]);
  await soon(room, () => row(room).state === 'standing' && settled(room)());
  expect(cards(lab, 'shut')).toHaveLength(1);
  expect(said(lab, 'open')).toHaveLength(1);
});

test.each([
  ['CREATE_PUBLIC_THREADS', 'No thread: Recount may not make one here (Create Public Threads).'],
  ['PIN_MESSAGES', 'Not pinned: Recount may not pin here (Pin Messages).'],
])('without %s the card stands all the same and says what is missing, until it is given', async (permission, line) => {
  const room = await desk();
  const { lab, arrives, live, waitOut } = room;
  await arrives(MONDAY);
  const one = place(room, 'one');
  lab.revoke('one', permission);
  pin(room, one);
  const sender = live();
  await soon(room, () => cards(lab, 'one').length === 1);
  waitOut(REST);
  await soon(room, () => said(lab, 'one')[0]?.includes(line) === true);
  await soon(room, settled(room));
  lab.grant('one', permission);
  sender.resume([one]);
  waitOut(REST);
  await soon(room, () => said(lab, 'one')[0]?.includes(line) === false && settled(room)());
  expect(row(room)).toMatchObject({ thread: 'standing', pin: 'standing' });
});

test('without the permission to attach files it has no chart, and all its figures', async () => {
  const room = await desk();
  const { lab, arrives, live } = room;
  await arrives(MONDAY);
  const one = place(room, 'one');
  lab.revoke('one', 'ATTACH_FILES');
  pin(room, one);
  live();
  await soon(room, settled(room));
  expect(cards(lab, 'one')[0]?.attachments).toEqual([]);
  expect(said(lab, 'one')[0]).toContain('**156 people**');
});

test('one that is ended says so, is taken down, and changes no more', async () => {
  const room = await desk();
  const { lab, arrives, live, waitOut } = room;
  await arrives(MONDAY);
  const one = place(room, 'one');
  pin(room, one, 'es');
  live();
  await soon(room, settled(room));
  expect(said(lab, 'one')[0]).toContain('Al día desde');
  expect(stories(room).unpin(GUILD, row(room).id)).toBe(true);
  await soon(room, () => row(room).state === 'ended');
  expect(said(lab, 'one')[0]).toContain('Ya no se mantiene al día');
  expect(cards(lab, 'one')[0]?.pinned).toBe(false);
  await arrives(SUNDAY);
  waitOut(REST);
  expect(told(room)).toEqual([]);
  expect(said(lab, 'one')[0]).toContain('**156 personas**');
  expect(stories(room).list(GUILD)).toEqual([]);
});

test('a long answer is cut to what a message holds, and says how many figures there are more', async () => {
  const room = await desk();
  const { lab, arrives, live } = room;
  for (let body = 0; body < 30; body += 1) {
    const claimant = `Committee ${body} of the Families of Prisoners of the Northern Provinces`;
    const phrase = `${100 + body} people ${'whose families had waited at the gates '.repeat(4)}`;
    await arrives(article(`Paper ${body}`, { ...total(100 + body, phrase), claimant }));
  }
  pin(room, place(room, 'one'));
  live();
  await soon(room, settled(room));
  expect(said(lab, 'one')[0]).toMatch(/and \d\d more figures that count now: “\/count freed”/);
  expect(textOf(cards(lab, 'one')[0]).length).toBeLessThanOrEqual(4000);
  lab.assertClean();
});
