import { expect, test } from 'vitest';
import { MONDAY, SUNDAY } from '../alerts/told.js';
import { desk, until } from './sender.js';

const MANY = 120;

test('a fan-out asks nothing of Discord but to post each alert, once, and earns no 429', async () => {
  const { lab, channel, sqlite, subscribe, arrives, live, states } = await desk({}, 20_000);
  const channels = Array.from({ length: MANY }, (_, index) => channel(`c${index}`));
  sqlite.exec('begin');
  for (const id of channels) await subscribe(id, { measure: 'freed', claimant: 'Foro Penal' });
  sqlite.exec('commit');
  await arrives(MONDAY);
  live();
  await until(() => states().every((state) => state === 'sent'));
  const posts = lab.calls('POST', '/channels/:id/messages');
  expect(posts).toHaveLength(MANY);
  expect(lab.requests).toHaveLength(MANY);
  expect(new Set(posts.map(({ path }) => path)).size).toBe(MANY);
  lab.assertClean();
  // later news goes to the same channels, and nothing of before is asked for or sent again
  lab.clear();
  await arrives(SUNDAY);
  await until(() => states().length === 2 * MANY && states().every((state) => state === 'sent'));
  expect(lab.requests).toHaveLength(MANY);
  expect(channels.map((id) => lab.messages(id).length).filter((many) => many !== 2)).toEqual([]);
  lab.assertClean();
}, 60_000);
