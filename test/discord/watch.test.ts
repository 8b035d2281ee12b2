import { expect, test } from 'vitest';
import type { StandingQuery } from '../../src/alerts/standing-query.js';
import { createWatches } from '../../src/alerts/watch/watches.js';
import { GUILD, MONDAY, MORNING, SUNDAY } from '../alerts/told.js';
import { textOf } from '../discord-lab/lab.mjs';
import { type Desk, desk, until } from './sender.js';

const POSTS = { method: 'POST', route: '/channels/:id/messages' } as const;
const ME = '700000000000000002';
const users = [
  { id: '700000000000000001', username: 'owner' },
  { id: ME, username: 'reader' },
];
const FREED: StandingQuery = {
  ...{ kind: 'count', measure: 'freed', since: null, until: null },
  ...{ by: 'Foro Penal', group: null, asOf: null },
};

function watch({ sqlite }: Desk, channelId: string | null = null) {
  const watches = createWatches(sqlite, () => MORNING);
  const place = channelId === null ? null : { guildId: GUILD, channelId };
  const manner = { changePercent: null, language: 'en', quiet: null, digest: null } as const;
  watches.start({ userId: ME, place, query: FREED, ...manner });
  return watches;
}

/** Words of the direct messages to whoever watches. */
const direct = ({ lab }: Desk): readonly string[] => lab.directMessages(ME).map(textOf);

test('whoever watches a question is told in a direct message what its answer was and is, where both stand; a correction is edited in', async () => {
  const room = await desk({ users });
  const { lab, arrives, act, live, states } = room;
  await arrives(MONDAY);
  watch(room);
  const { newClaims } = await arrives(SUNDAY);
  live();
  await until(() => direct(room).length === 1);
  const [said] = direct(room);
  expect(said).toContain('The answer has changed: **Freed: every figure · Foro Penal**');
  expect(said).toContain('**266, was 156**');
  expect(said).toContain('*«266 people»* Harbour Times (AFP)');
  expect(said).toMatch(/Until now: \*«156 people»\* Gatehouse Post/);
  expect(JSON.stringify(lab.directMessages(ME)[0]?.components)).toMatch(
    /"custom_id":"o\|n[0-9a-f]{22}\|watch\|stop\|watch=q/,
  );
  await act(newClaims[0]?.id ?? '', { kind: 'correct', changes: { value: 256 }, reason: 'a digit was misread' });
  await until(() => direct(room)[0]?.includes('Now: 256 people') === true);
  await until(() => states().every((state) => state === 'sent'));
  expect(lab.calls('POST', '/users/@me/channels')).toHaveLength(1);
  expect(lab.pings).toEqual([]);
  lab.assertClean();
});

test.each([
  ['an error after it was posted', { status: 502, applied: true }],
  ['an error before it was posted', { status: 500 }],
])('%s neither doubles nor loses it, even when Discord has forgotten its nonce', async (_, fault) => {
  const room = await desk({ users, api: { nonceMs: 0 } });
  const { lab, arrives, live, states, waitOut } = room;
  await arrives(MONDAY);
  watch(room);
  lab.fail({ ...POSTS, ...fault });
  await arrives(SUNDAY);
  live();
  await until(() => states()[0] === 'unsure');
  lab.clearFaults();
  waitOut();
  await until(() => states()[0] === 'sent');
  expect(direct(room)).toHaveLength(1);
});

test('a closed door is knocked at ever less often, told of at the next use, and opened when asked for', async () => {
  const room = await desk({ users });
  const { lab, arrives, live, states, waitOut } = room;
  lab.closeDirectMessages(ME);
  await arrives(MONDAY);
  const watches = watch(room);
  await arrives(SUNDAY);
  live();
  await until(() => states()[0] === 'suspended');
  waitOut(30_000);
  expect(watches.newlyUnreached(ME)).toBe(1);
  expect(watches.newlyUnreached(ME)).toBe(0);
  lab.closeDirectMessages(ME, false);
  watches.retry(ME);
  await until(() => states()[0] === 'sent');
  expect(direct(room)).toHaveLength(1);
});

test('in a channel it is told to all who are there', async () => {
  const room = await desk({ users });
  const { channel, arrives, live, words } = room;
  await arrives(MONDAY);
  watch(room, channel('one'));
  await arrives(SUNDAY);
  live();
  await until(() => words('one').length === 1);
  expect(words('one')[0]).toContain('The answer has changed');
  expect(direct(room)).toEqual([]);
});
