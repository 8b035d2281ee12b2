import { expect, test } from 'vitest';
import { wants } from '../../src/alerts/subscription.js';
import type { Measure } from '../../src/domain/claim.js';
import { article, GUILD, MONDAY, newsroom, SUNDAY } from './told.js';

const rows: readonly (readonly [
  subscribed: string,
  measure: Measure | null,
  claimant: string | null,
  heard: string,
])[] = [
  ['to everything', null, null, 'freed Foro Penal, held Foro Penal, freed OVP'],
  ['to a measure', 'freed', null, 'freed Foro Penal, freed OVP'],
  ['to a claimant', null, 'Foro Penal', 'freed Foro Penal, held Foro Penal'],
  ['to a claimant in other letters', null, 'foro pénal', 'freed Foro Penal, held Foro Penal'],
  ['to both', 'held', 'Foro Penal', 'held Foro Penal'],
  ['to what nobody said', 'promised', null, ''],
];
test.each(rows)('who is subscribed %s hears of just that', (_, measure, claimant, heard) => {
  const claims = [
    { measure: 'freed', claimant: 'Foro Penal' },
    { measure: 'held', claimant: 'Foro Penal' },
    { measure: 'freed', claimant: 'OVP' },
  ] as const;
  const wanted = claims.filter((claim) => wants({ measure, claimant }, claim));
  expect(wanted.map((claim) => `${claim.measure} ${claim.claimant}`).join(', ')).toBe(heard);
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
