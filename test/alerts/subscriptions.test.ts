import { expect, test } from 'vitest';
import { createMutes } from '../../src/alerts/mutes.js';
import { createOutbox } from '../../src/alerts/outbox.js';
import { type QuietHours, tellableAt } from '../../src/alerts/quiet-hours.js';
import { AT_ONCE, type Manner, type Tellable, type Wanted, wants } from '../../src/alerts/subscription.js';
import { article, GUILD, MONDAY, MORNING, newsroom, SUNDAY } from './told.js';

const FIGURES: readonly (Tellable & { readonly name: string })[] = [
  {
    name: 'FP freed 266',
    measure: 'freed',
    claimant: 'Foro Penal',
    group: 'people',
    value: 266,
    was: 156,
    reviewed: false,
    kinds: ['revision', 'contradiction'],
  },
  {
    name: 'FP held 777',
    measure: 'held',
    claimant: 'Foro Penal',
    group: 'political prisoners',
    value: 777,
    was: null,
    reviewed: false,
    kinds: ['new'],
  },
  {
    name: 'OVP freed 80',
    measure: 'freed',
    claimant: 'OVP',
    group: 'foreigners',
    value: 80,
    was: 78,
    reviewed: true,
    kinds: ['revision'],
  },
];

const rows: readonly (readonly [subscribed: string, wanted: Partial<Wanted & Manner>, heard: string])[] = [
  ['to everything', {}, 'FP freed 266, FP held 777, OVP freed 80'],
  ['to a measure', { measure: 'freed' }, 'FP freed 266, OVP freed 80'],
  ['to a claimant', { claimant: 'Foro Penal' }, 'FP freed 266, FP held 777'],
  ['to a claimant in other letters', { claimant: 'foro pénal' }, 'FP freed 266, FP held 777'],
  ['to both', { measure: 'held', claimant: 'Foro Penal' }, 'FP held 777'],
  ['to people', { group: 'foreigners' }, 'OVP freed 80'],
  ['to people the ledger files as one', { group: 'detainees' }, 'FP freed 266, FP held 777'],
  ['to figures of a size', { atLeast: 266 }, 'FP freed 266, FP held 777'],
  ['to changes, new figures among them', { changePercent: 5 }, 'FP freed 266, FP held 777'],
  ['to changes of just that size', { changePercent: 2 }, 'FP freed 266, FP held 777, OVP freed 80'],
  ['to what is reviewed', { reviewedOnly: true }, 'OVP freed 80'],
  ['to what nobody said', { measure: 'promised' }, ''],
  ['to revisions', { about: ['revision'] }, 'FP freed 266, OVP freed 80'],
  ['to contradictions', { about: ['contradiction', 'correction'] }, 'FP freed 266'],
  ['to what it is not', { about: ['origin'] }, ''],
];
test.each(rows)('who is subscribed %s hears of just that', (_, wanted, heard) => {
  const asked = { measure: null, claimant: null, group: null, ...AT_ONCE, ...wanted };
  expect(
    FIGURES.filter((figure) => wants(asked, figure))
      .map(({ name }) => name)
      .join(', '),
  ).toBe(heard);
});

test('asked for in another manner, the wish is kept and its manner changed', async () => {
  const { subscribe, subscriptions } = newsroom();
  await subscribe('c1', { measure: 'freed' });
  expect((await subscribe('c1', { measure: 'freed', atLeast: 100, roleId: '7' })).status).toBe('changed');
  expect((await subscribe('c1', { measure: 'freed', atLeast: 100, roleId: '7' })).status).toBe('already');
  expect(await subscriptions.list(GUILD)).toMatchObject([
    { measure: 'freed', atLeast: 100, roleId: '7', lastSentAt: null },
  ]);
  expect((await subscribe('c1', { measure: 'freed', group: 'foreigners' })).status).toBe('new');
  expect(await subscriptions.unsubscribe({ guildId: GUILD, channelId: 'c1', group: 'foreigners' })).toBe(1);
  expect(await subscriptions.list(GUILD)).toHaveLength(1);
});

test('who waits for a review hears once an editor has confirmed or corrected the figure, and only then', async () => {
  const { sqlite, subscribe, arrives, act } = newsroom();
  await subscribe('c1', { reviewedOnly: true });
  const { newClaims } = await arrives(SUNDAY);
  const told = () => sqlite.prepare(`select alert ->> '$.figure.value' from outbox order by number`).pluck().all();
  expect(told()).toEqual([]);
  const [first, second, third] = newClaims.map(({ id }) => id);
  await act(first ?? '', { kind: 'confirm', reason: null });
  await act(second ?? '', { kind: 'reject', reason: 'misread' });
  await act(third ?? '', { kind: 'correct', changes: { value: 620 }, reason: 'misread' });
  await act(first ?? '', { kind: 'confirm', reason: 'looked again' });
  expect(told()).toEqual([266, 620]);
});

test('a channel whose subscriptions mention roles mentions each once', async () => {
  const { sqlite, subscribe, arrives } = newsroom();
  await subscribe('c1', { roleId: '7' });
  await subscribe('c1', { measure: 'freed', roleId: '8' });
  await subscribe('c1', { claimant: 'Foro Penal', roleId: '7' });
  await arrives(SUNDAY);
  expect(sqlite.prepare('select roles from outbox order by number').pluck().all()).toEqual([
    '["7","8"]',
    '["7"]',
    '["7","8"]',
  ]);
});

const nights: readonly (readonly [what: string, quiet: QuietHours, at: string, told: string])[] = [
  [
    'outside the quiet hours: at once',
    { from: 22, until: 7, zone: 'UTC' },
    '2026-01-27T09:00:30Z',
    '2026-01-27T09:00:30Z',
  ],
  ['at night: in the morning', { from: 22, until: 7, zone: 'UTC' }, '2026-01-27T23:10:00Z', '2026-01-28T07:00:00Z'],
  [
    'after midnight: the same morning',
    { from: 22, until: 7, zone: 'UTC' },
    '2026-01-28T03:10:00Z',
    '2026-01-28T07:00:00Z',
  ],
  ['in another zone', { from: 22, until: 7, zone: 'America/Caracas' }, '2026-01-28T03:10:00Z', '2026-01-28T11:00:00Z'],
  [
    'in a zone of quarters',
    { from: 22, until: 7, zone: 'Asia/Kathmandu' },
    '2026-01-27T20:00:00Z',
    '2026-01-28T01:15:00Z',
  ],
  [
    'the night clocks go forward',
    { from: 22, until: 7, zone: 'Europe/Madrid' },
    '2026-03-28T23:00:00Z',
    '2026-03-29T05:00:00Z',
  ],
  ['hours within a day', { from: 12, until: 14, zone: 'UTC' }, '2026-01-27T12:00:00Z', '2026-01-27T14:00:00Z'],
];
test.each(nights)('%s', (_, quiet, at, told) => {
  expect(tellableAt(quiet, new Date(at))).toEqual(new Date(told));
});

test('the same wish is kept once', async () => {
  const { subscribe, subscriptions } = newsroom();
  expect((await subscribe('c1', { claimant: 'Foro Penal' })).status).toBe('new');
  expect((await subscribe('c1', { claimant: 'foro penal' })).status).toBe('already');
  expect((await subscribe('c2', { claimant: 'Foro Penal' })).status).toBe('new');
  expect((await subscriptions.list(GUILD)).map(({ channelId }) => channelId).sort()).toEqual(['c1', 'c2']);
  expect(await subscriptions.list('another')).toEqual([]);
});

test('ending one leaves the others', async () => {
  const { subscribe, subscriptions } = newsroom();
  await subscribe('c1');
  await subscribe('c1', { measure: 'freed' });
  await subscribe('c2', { measure: 'freed' });
  expect(await subscriptions.unsubscribe({ guildId: GUILD, channelId: 'c1', measure: 'freed' })).toBe(1);
  expect(await subscriptions.unsubscribe({ guildId: GUILD, channelId: 'c1', measure: 'freed' })).toBe(0);
  expect(await subscriptions.unsubscribe({ guildId: GUILD, channelId: 'c1' })).toBe(1);
  expect((await subscriptions.list(GUILD)).map(({ channelId }) => channelId)).toEqual(['c2']);
});

test('what is not sent yet and nobody asks for any more is withdrawn; what another subscription asks for is not', async () => {
  const { sqlite, subscribe, subscriptions, arrives } = newsroom();
  await arrives(MONDAY);
  await subscribe('c1');
  await subscribe('c1', { measure: 'held' });
  await arrives(SUNDAY);
  await subscriptions.unsubscribe({ guildId: GUILD, channelId: 'c1', measure: null, claimant: null });
  const states = sqlite.prepare(`select alert ->> '$.figure.value' as value, state from outbox order by number`).all();
  expect(states).toEqual([
    { value: 266, state: 'withdrawn' },
    { value: 777, state: 'waiting' },
    { value: 626, state: 'withdrawn' },
  ]);
});

test('a list says why a channel is not posted to', async () => {
  const { sqlite, subscribe, subscriptions, arrives } = newsroom();
  await subscribe('c1');
  await arrives(article('Gatehouse Post', { value: 5, phrase: '5 people' }));
  expect((await subscriptions.list(GUILD)).map(({ heldUp }) => heldUp)).toEqual([null]);
  sqlite.exec(`update outbox set state = 'suspended', reason = 'Recount may not write in the channel'`);
  expect((await subscriptions.list(GUILD)).map(({ heldUp }) => heldUp)).toEqual([
    'Recount may not write in the channel',
  ]);
});

test('a muted series is told to that channel no more, a figure of it that waits neither; others are', async () => {
  const { sqlite, subscribe, arrives } = newsroom();
  await subscribe('c1');
  await subscribe('c2');
  const { newClaims } = await arrives(MONDAY);
  const mutes = createMutes(sqlite, () => MORNING);
  const [monday] = newClaims;
  if (monday === undefined) throw new Error('Monday tells of nothing');
  expect(mutes.mute(monday, { guildId: GUILD, channelId: 'c1' }, 'mod')).toBe(true);
  await arrives(SUNDAY);
  const told = (channelId: string) =>
    sqlite
      .prepare(`select (alert ->> '$.figure.value') || ' ' || state from outbox where channel_id = ? order by number`)
      .pluck()
      .all(channelId);
  expect(told('c1')).toEqual(['156 withdrawn', '777 waiting', '626 waiting']);
  expect(told('c2')).toEqual(['156 waiting', '266 waiting', '777 waiting', '626 waiting']);
  expect(mutes.unmute(monday, { guildId: GUILD, channelId: 'c1' })).toBe(true);
});

test('what waits for the end of quiet hours holds up nothing else of the channel', async () => {
  const { sqlite, subscribe, arrives } = newsroom();
  await subscribe('c1', { measure: 'freed', quiet: { from: 8, until: 12, zone: 'UTC' } });
  await subscribe('c1', { measure: 'held' });
  await arrives(SUNDAY);
  const outbox = createOutbox(sqlite);
  const values = (at: string) => outbox.due(new Date(at), 9).map(({ alert }) => alert.figure.value);
  expect(values('2026-01-27T09:00:00Z')).toEqual([777]);
  expect(values('2026-01-27T12:00:00Z')).toEqual([266]);
});
