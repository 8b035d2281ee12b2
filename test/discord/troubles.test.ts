import { expect, test } from 'vitest';
import { createTroubles } from '../../src/alerts/troubles.js';
import { createNoticeCourier } from '../../src/discord/notice-courier.js';
import { createPostingRest } from '../../src/discord/posting.js';
import { GUILD, MONDAY, MORNING, SUNDAY } from '../alerts/told.js';
import { type Lab, textOf } from '../discord-lab/lab.mjs';
import { type Desk, desk, until } from './sender.js';

const POSTS = { method: 'POST', route: '/channels/:id/messages' } as const;
const MINUTE = 60_000;
const MOD = '700000000000000002';
const OTHER = '700000000000000003';

const users = [
  { id: '700000000000000001', username: 'owner' },
  { id: MOD, username: 'mod' },
  { id: OTHER, username: 'other' },
];

/** Everything that says that alerts do not arrive, by where it stands. */
function noticesIn(lab: Lab, ...channels: readonly string[]): readonly string[] {
  return channels
    .flatMap((name) => lab.messages(name).map(textOf))
    .filter((text) => text.includes('Alerts do not arrive'));
}

/** How many channels refuse at the moment. */
function open({ sqlite }: Desk): unknown {
  return sqlite.prepare('select count(*) from channel_trouble where ended_at is null').pluck().get();
}

/** Long enough for what is gathered to be told, and for it to be told again were that wrong. */
async function retries({ waitOut, sqlite }: Desk, often: number): Promise<void> {
  for (let time = 0; time < often; time += 1) {
    const tries = () => sqlite.prepare(`select sum(tries) from outbox where state <> 'sent'`).pluck().get();
    const before = tries();
    waitOut();
    await until(() => tries() !== before);
  }
}

test('a channel that refuses is told of in another channel that takes alerts, once, however often it is tried', async () => {
  const room = await desk({ users });
  const { lab, channel, subscribe, arrives, live, waitOut, words } = room;
  await subscribe(channel('shut'), { createdBy: MOD });
  await subscribe(channel('open'), { createdBy: MOD });
  lab.revoke('shut', 'SEND_MESSAGES');
  await arrives(SUNDAY);
  live();
  await until(() => words('open').length === 3);
  waitOut(MINUTE / 2);
  await until(() => noticesIn(lab, 'open').length === 1);
  const [notice] = noticesIn(lab, 'open');
  expect(notice).toContain('1 channel cannot be written to.');
  expect(notice).toContain('Recount may not write in the channel');
  expect(notice).toContain('allow Recount “Send Messages”');
  await retries(room, 4);
  expect(noticesIn(lab, 'open', 'shut', 'general', 'alerts')).toHaveLength(1);
  expect(lab.pings).toEqual([]);
  lab.assertClean();
});

test('trouble that ended is told once more when it comes back', async () => {
  const room = await desk({ users, rateLimits: { routes: { 'POST /channels/:id/messages': [100, 100] } } });
  const { lab, channel, subscribe, arrives, live, waitOut, words } = room;
  const shut = channel('shut');
  await subscribe(shut);
  await subscribe(channel('open'));
  const sender = live();
  for (const [article, told] of [
    [MONDAY, 1],
    [SUNDAY, 2],
  ] as const) {
    lab.revoke('shut', 'VIEW_CHANNEL');
    await arrives(article);
    await until(() => open(room) === 1);
    waitOut(MINUTE / 2);
    await until(() => noticesIn(lab, 'open').length === told);
    lab.grant('shut', 'VIEW_CHANNEL');
    sender.resume([shut]);
    await until(() => words('shut').length === (told === 1 ? 1 : 4) && open(room) === 0);
  }
});

test('many channels of one server are told of together', async () => {
  const room = await desk({ users });
  const { lab, channel, subscribe, arrives, live, waitOut } = room;
  const names = Array.from({ length: 30 }, (_, index) => `shut-${index}`);
  for (const name of names) {
    await subscribe(channel(name), { createdBy: MOD });
    lab.deleteChannel(name);
  }
  await subscribe(channel('open'), { createdBy: MOD });
  await arrives(MONDAY);
  live();
  await until(() => open(room) === 30);
  waitOut(MINUTE / 2);
  await until(() => noticesIn(lab, 'open').length === 1);
  expect(noticesIn(lab, 'open')[0]).toContain('30 channels cannot be written to.');
  expect(noticesIn(lab, 'open')[0]).toContain('and 18 more channels');
  await retries(room, 2);
  expect(noticesIn(lab, 'open')).toHaveLength(1);
});

test('where no channel takes it, whoever set the alerts is told in a direct message, each of their own', async () => {
  const room = await desk({ users });
  const { lab, channel, subscribe, arrives, live, waitOut } = room;
  const [one, two] = [channel('one'), channel('two')];
  await subscribe(one, { createdBy: MOD });
  await subscribe(two, { createdBy: OTHER });
  lab.kickBot();
  await arrives(MONDAY);
  live();
  await until(() => open(room) === 2);
  waitOut(MINUTE / 2);
  const toldTo = () => lab.calls('POST', '/users/@me/channels').map(({ body }) => body);
  const notices = () =>
    lab
      .calls('POST', POSTS.route)
      .filter(({ body, status }) => status === 200 && JSON.stringify(body).includes('"nonce":"w'));
  await until(() => notices().length === 2);
  expect(toldTo()).toEqual([{ recipient_id: MOD }, { recipient_id: OTHER }]);
  expect(notices().map(({ body }) => JSON.stringify(body).match(/<#(\d+)>/)?.[1])).toEqual([one, two]);
  await retries(room, 2);
  expect(notices()).toHaveLength(2);
});

test('the channel that was chosen is told first', async () => {
  const room = await desk({ users });
  const { lab, sqlite, channel, subscribe, arrives, live, waitOut } = room;
  await subscribe(channel('shut'));
  await subscribe(channel('open'));
  createTroubles(sqlite).choose(GUILD, channel('chosen'), MOD, MORNING);
  lab.deleteChannel('shut');
  await arrives(MONDAY);
  live();
  await until(() => open(room) === 1);
  waitOut(MINUTE / 2);
  await until(() => noticesIn(lab, 'chosen').length === 1);
  expect(noticesIn(lab, 'open')).toEqual([]);
});

test.each([
  ['an error after it was posted', { status: 502, applied: true }],
  ['an error before it was posted', { status: 500 }],
])('%s neither doubles nor loses it, even when Discord has forgotten its nonce', async (_, fault) => {
  const room = await desk({ users, api: { nonceMs: 0 } });
  const { lab, channel, subscribe, arrives, live, waitOut, states } = room;
  await subscribe(channel('shut'));
  await subscribe(channel('open'));
  lab.deleteChannel('shut');
  await arrives(MONDAY);
  live();
  await until(() => open(room) === 1 && states().includes('sent'));
  const failing = lab.fail({ ...POSTS, ...fault });
  waitOut(MINUTE / 2);
  await until(() => failing.used === 1);
  waitOut(MINUTE / 2);
  await until(() => createTroubles(room.sqlite).open(firstTrouble(room))?.toldIn !== null);
  expect(noticesIn(lab, 'open')).toHaveLength(1);
});

function firstTrouble({ sqlite }: Desk): string {
  return String(sqlite.prepare('select channel_id from channel_trouble').pluck().get());
}

test('after a crash between sending it and writing that down it is looked for', async () => {
  const room = await desk({ users, api: { nonceMs: 0 } });
  const { lab, sqlite, channel, subscribe, arrives, live, waitOut, states } = room;
  await subscribe(channel('shut'));
  const told = channel('open');
  await subscribe(told);
  lab.deleteChannel('shut');
  await arrives(MONDAY);
  const sender = live();
  await until(() => open(room) === 1 && states().includes('sent'));
  await sender.stop(2_000);
  // the life that was cut off: it posted, and could not say so
  const troubles = createTroubles(sqlite);
  const notice = troubles.next(new Date(Date.now() + MINUTE));
  if (notice === undefined) throw new Error('nothing to tell');
  const { token, apiUrl, applicationId } = lab;
  troubles.trying(notice, told, new Date());
  await createNoticeCourier(createPostingRest({ token, apiUrl, timeoutMs: 1_000 }), applicationId).post(notice, told);
  waitOut(MINUTE / 2);
  live();
  await until(() => troubles.open(firstTrouble(room))?.toldIn === told);
  expect(noticesIn(lab, 'open')).toHaveLength(1);
});
