import type { APIMessage } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { createTrials } from '../../src/alerts/trial.js';
import { article, MONDAY, MORNING, SUNDAY } from '../alerts/told.js';
import type { Lab } from '../discord-lab/lab.mjs';
import { type Desk, desk, until } from './sender.js';

const POSTS = { method: 'POST', route: '/channels/:id/messages' } as const;
test('an alert reaches each channel once, says what changed, pings nobody, and carries its own id', async () => {
  const { lab, channel, subscribe, arrives, live, states, words } = await desk();
  const channels = ['one', 'two', 'three', 'four', 'five'];
  await arrives(MONDAY);
  for (const name of channels) await subscribe(channel(name), { measure: 'freed', claimant: 'Foro Penal' });
  await arrives(SUNDAY);
  live();
  await until(() => states().every((state) => state === 'sent'));
  for (const name of channels) {
    expect(words(name)).toHaveLength(1);
    expect(words(name)[0]).toContain('**266, was 156**');
    expect(words(name)[0]).toContain('*«266 people»* Harbour Times (AFP)');
  }
  const [message] = lab.messages('one');
  const [request] = lab.calls('POST', '/channels/:id/messages');
  expect(request?.body).toMatchObject({ enforce_nonce: true, nonce: expect.stringMatching(/^n[0-9a-f]{22}$/) });
  expect(JSON.stringify(message)).toMatch(/"custom_id":"o\|n[0-9a-f]{22}\|cite\|\|claim=c[0-9a-f]{12}"/);
  expect(lab.pings).toEqual([]);
  lab.assertClean();
});

const lost: readonly (readonly [what: string, break_: (lab: Lab) => unknown])[] = [
  ['an error after it was posted', (lab) => lab.fail({ ...POSTS, status: 502, applied: true })],
  ['a connection that breaks after it was posted', (lab) => lab.fail({ ...POSTS, applied: true, drop: 'reset' })],
  ['an answer that takes too long', (lab) => lab.delay(900, { ...POSTS, where: 'after' })],
];
test.each(lost)('%s does not double it, even when Discord has forgotten its nonce', async (_, breaks) => {
  const { lab, channel, subscribe, arrives, live, states, waitOut, words } = await desk({ api: { nonceMs: 0 } });
  await subscribe(channel('one'));
  breaks(lab);
  await arrives(MONDAY);
  live();
  await until(() => states()[0] === 'unsure');
  lab.clearFaults();
  waitOut();
  await until(() => states()[0] === 'sent');
  expect(words('one')).toHaveLength(1);
});

test('an error before it was posted does not lose it', async () => {
  const { lab, channel, subscribe, arrives, live, states, waitOut, words } = await desk();
  await subscribe(channel('one'));
  lab.fail({ ...POSTS, status: 500 });
  await arrives(MONDAY);
  live();
  await until(() => states()[0] === 'unsure');
  waitOut();
  await until(() => states()[0] === 'sent');
  expect(words('one')).toHaveLength(1);
});

test('where the channel may not be read, the nonce keeps it from doubling', async () => {
  const { lab, channel, subscribe, arrives, live, states, waitOut, words } = await desk();
  await subscribe(channel('one'));
  lab.revoke('one', 'READ_MESSAGE_HISTORY');
  lab.fail({ ...POSTS, status: 502, applied: true });
  await arrives(MONDAY);
  live();
  await until(() => states()[0] === 'unsure');
  waitOut();
  await until(() => states()[0] === 'sent');
  expect(words('one')).toHaveLength(1);
  expect(lab.nonceHits).toHaveLength(1);
});

test('it is found in a busy channel', async () => {
  const rateLimits = { global: 10_000, routes: { 'POST /channels/:id/messages': [1_000, 1_000] } } as const;
  const { lab, channel, subscribe, arrives, live, states, waitOut, words } = await desk({
    api: { nonceMs: 0 },
    rateLimits,
  });
  const id = channel('one');
  await subscribe(id);
  const headers = {
    authorization: `Bot ${lab.token}`,
    'content-type': 'application/json',
    'user-agent': 'DiscordBot (test, 1)',
  };
  const chatter = { method: 'POST', headers, body: '{"content":"breaking"}' };
  for (let count = 0; count < 130; count++) await fetch(`${lab.apiUrl}/v10/channels/${id}/messages`, chatter);
  lab.fail({ ...POSTS, status: 502, applied: true });
  await arrives(MONDAY);
  live();
  await until(() => states()[0] === 'unsure');
  waitOut();
  await until(() => states()[0] === 'sent');
  expect(words('one')).toHaveLength(131);
});

test('a message that somebody deleted is not posted again', async () => {
  const { lab, channel, subscribe, arrives, live, states, waitOut, words } = await desk();
  const id = channel('one');
  await subscribe(id);
  lab.fail({ ...POSTS, status: 502, applied: true });
  await arrives(MONDAY);
  live();
  await until(() => states()[0] === 'unsure');
  const [message] = lab.messages('one') as readonly [APIMessage];
  const headers = { authorization: `Bot ${lab.token}`, 'user-agent': 'DiscordBot (test, 1)' };
  await fetch(`${lab.apiUrl}/v10/channels/${id}/messages/${message.id}`, { method: 'DELETE', headers });
  waitOut();
  await until(() => states()[0] === 'sent');
  expect(words('one')).toEqual([]);
});

test('rate limits are waited out, never answered twice, and lose nothing', async () => {
  const { lab, channel, subscribe, arrives, live, states, words } = await desk();
  await subscribe(channel('one'));
  await subscribe(channel('two'));
  lab.fail({ ...POSTS, status: 429, retryAfter: 0.4, times: 2 });
  await arrives(SUNDAY);
  live();
  await until(() => states().every((state) => state === 'sent'));
  expect([words('one').length, words('two').length]).toEqual([3, 3]);
  lab.assertClean({ except: ['rateLimited'] });
});

test('alerts of one channel come in the order of the article', async () => {
  const { channel, subscribe, arrives, live, states, words } = await desk();
  await subscribe(channel('one'));
  await arrives(
    article(
      'Gatehouse Post',
      ...[1, 2, 3, 4].map((value) => ({ value, phrase: `${value} x`, claimant: `Body ${value}` })),
    ),
  );
  live();
  await until(() => states().every((state) => state === 'sent'));
  expect(words('one').map((text) => /«(\d) x»/.exec(text)?.[1])).toEqual(['1', '2', '3', '4']);
});

test('a channel that refuses holds up no other, is told of, and gets its alerts when it may be written to again', async () => {
  const { lab, channel, subscribe, subscriptions, arrives, live, states, words } = await desk();
  const shut = channel('shut');
  await subscribe(shut);
  await subscribe(channel('gone'));
  await subscribe(channel('open'));
  lab.revoke('shut', 'SEND_MESSAGES');
  lab.deleteChannel('gone');
  await arrives(SUNDAY);
  const sender = live();
  await until(() => words('open').length === 3 && states().filter((state) => state === 'suspended').length === 2);
  expect((await subscriptions.list('800000000000000001')).map(({ heldUp }) => heldUp)).toEqual([
    'Recount may not write in the channel',
    'the channel no longer exists',
    null,
  ]);
  lab.grant('shut', 'SEND_MESSAGES');
  sender.resume([shut]);
  await until(() => words('shut').length === 3);
});

const EDITS = { method: 'PATCH', route: '/channels/:id/messages/:id' } as const;
const editStates = (sqlite: Desk['sqlite']) =>
  sqlite.prepare('select edit_state from outbox order by number').pluck().all();
const MISREAD = { kind: 'correct', changes: { value: 256 }, reason: 'a digit was misread' } as const;

test('a correction reaches every message that told the figure, wherever it was posted', async () => {
  const { lab, channel, subscribe, arrives, act, live, states, words } = await desk();
  const channels = ['one', 'two', 'three'];
  for (const name of channels) await subscribe(channel(name), { measure: 'freed', claimant: 'Foro Penal' });
  const { newClaims } = await arrives(SUNDAY);
  live();
  await until(() => states().every((state) => state === 'sent'));
  await act(newClaims[0]?.id ?? '', MISREAD);
  await until(() => channels.every((name) => words(name)[0]?.includes('Now: 256 people') === true));
  for (const name of channels) {
    expect(words(name)).toHaveLength(1);
    expect(words(name)[0]).toMatch(/~~266 people.*~~/);
    expect(words(name)[0]).toContain(
      'An editor corrected it on <t:1769504400:f> (<t:1769504400:R>): *a digit was misread*',
    );
    expect(words(name)[0]).toContain('*«266 people»* Harbour Times (AFP)');
  }
  expect(lab.pings).toEqual([]);
  lab.assertClean();
});

test.each([
  ['an outage', { status: 503 }],
  ['an answer that is lost', { status: 502, applied: true }],
  ['the ceiling on edits of old messages', { status: 400, code: 30046 }],
])('%s does not lose a correction, and news goes out meanwhile', async (_, fault) => {
  const { lab, sqlite, channel, subscribe, arrives, act, live, states, waitOut, words } = await desk();
  await subscribe(channel('one'), { claimant: 'Foro Penal' });
  const { newClaims } = await arrives(MONDAY);
  live();
  await until(() => states().every((state) => state === 'sent'));
  const failing = lab.fail({ ...EDITS, ...fault, times: 1 });
  await act(newClaims[0]?.id ?? '', MISREAD);
  await until(() => failing.used === 1 && editStates(sqlite)[0] === 'suspended');
  await arrives(SUNDAY);
  await until(() => words('one').length === 3);
  waitOut();
  await until(() => words('one')[0]?.includes('Now: 256 people') === true);
  expect(words('one')).toHaveLength(3);
});

test('the correction of a message that somebody deleted is done with', async () => {
  const { lab, sqlite, channel, subscribe, arrives, act, live, states } = await desk();
  const id = channel('one');
  await subscribe(id);
  const { newClaims } = await arrives(MONDAY);
  live();
  await until(() => states().every((state) => state === 'sent'));
  const [message] = lab.messages('one') as readonly [APIMessage];
  const headers = { authorization: `Bot ${lab.token}`, 'user-agent': 'DiscordBot (test, 1)' };
  await fetch(`${lab.apiUrl}/v10/channels/${id}/messages/${message.id}`, { method: 'DELETE', headers });
  await act(newClaims[0]?.id ?? '', MISREAD);
  await until(() => lab.calls('PATCH', EDITS.route).length === 1);
  await until(() => editStates(sqlite)[0] === 'none');
  expect(lab.messages('one')).toEqual([]);
});

test('a role that a subscription names is mentioned, once, and nobody by what an article says', async () => {
  const { lab, channel, subscribe, arrives, live, states, words } = await desk();
  await subscribe(channel('one'), { roleId: '700000000000000007', claimant: '@everyone Penal' });
  await arrives(article('Gatehouse <@&1> Post', { value: 9, phrase: '9 people', claimant: '@everyone Penal' }));
  live();
  await until(() => states().every((state) => state === 'sent'));
  const [request] = lab.calls('POST', '/channels/:id/messages');
  expect(request?.body).toMatchObject({ allowed_mentions: { parse: [], roles: ['700000000000000007'] } });
  expect(words('one')[0]).toContain('<@&700000000000000007>');
  expect(words('one')[0]).not.toContain('<@&1>');
});

test('a test alert arrives, says that it is one, and is no news to anybody', async () => {
  const { lab, sqlite, ledger, channel, subscribe, subscriptions, arrives, live, states, words } = await desk();
  await arrives(MONDAY);
  const id = channel('one');
  await subscribe(id, { roleId: '700000000000000007' });
  const here = await subscriptions.list('800000000000000001');
  await createTrials(sqlite, ledger, () => MORNING).send(id, here);
  live();
  await until(() => states().every((state) => state === 'sent'));
  expect(words('one')).toHaveLength(1);
  expect(words('one')[0]).toContain('**A test**: this is no news.');
  expect(words('one')[0]).toContain('156 people');
  expect(lab.pings).toEqual([]);
  expect((await subscriptions.list('800000000000000001'))[0]?.lastSentAt).toBeNull();
});
