import { expect, test } from 'vitest';
import type { Access } from '../../src/alerts/access.js';
import { createHealth } from '../../src/alerts/health.js';
import { healthDocument } from '../../src/alerts/health-document.js';
import { createOutbox } from '../../src/alerts/outbox.js';
import { createTrials } from '../../src/alerts/trial.js';
import { createTroubles } from '../../src/alerts/troubles.js';
import { drawReply } from '../../src/console/draw-reply.js';
import { GUILD, MONDAY, MORNING, newsroom, SUNDAY } from './told.js';

const later = (seconds: number): Date => new Date(MORNING.getTime() + 1_000 * seconds);

/** A newsroom with one subscribed channel, and what `/alerts health` says of it. */
async function room(access: Access = { kind: 'there', missing: [] }) {
  const made = newsroom();
  await made.subscribe('1001');
  const outbox = createOutbox(made.sqlite);
  const troubles = createTroubles(made.sqlite);
  const { subscriptions } = made;
  const health = createHealth(made.sqlite, { subscriptions, troubles, access: () => access, now: () => later(3_600) });
  const words = async () => {
    const document = healthDocument(await health(GUILD), troubles.chosen(GUILD));
    const reply = { kind: 'document', document, invocation: null, private: true } as const;
    return drawReply(reply, { width: 110, colour: false }).replace(/\s+/g, ' ');
  };
  return { ...made, outbox, troubles, words };
}

test('how fast alerts arrive is counted from when they could be told, tries in vain included', async () => {
  const { arrives, outbox, words } = await room();
  await arrives(MONDAY);
  const [first] = outbox.due(MORNING, 1);
  outbox.sent(first?.number ?? 0, '1', later(0.4), null);
  expect(await words()).toContain('Arrives 0.4 s after it is read (the last one)');
  await arrives(SUNDAY);
  for (const seconds of [2, 5, 900]) {
    const [due] = outbox.due(later(3_000), 1);
    const number = due?.number ?? 0;
    outbox.suspend(number, 'the cable is out', later(1), later(1));
    outbox.sent(number, '1', later(seconds), null);
  }
  const told = await words();
  expect(told).toContain('Arrives 2 s after it is read (median of the last 4, at worst 15 min)');
  expect(told).toContain('Last sent 27 Jan 2026, 09:15 UTC');
  expect(told).toContain('1 subscription; all is well.');
});

test('a test says how fast the alerts of one subscription arrive, and nothing of others in the channel', async () => {
  const { arrives, subscribe, subscriptions, ledger, sqlite, outbox, words } = await room();
  await arrives(MONDAY);
  for (const { number } of outbox.due(MORNING, 9)) outbox.fail(number, 'the cable is out', MORNING);
  await subscribe('1001', { measure: 'held' });
  const [, held] = await subscriptions.list(GUILD);
  if (held === undefined) throw new Error('nobody has subscribed');
  await createTrials(sqlite, ledger, () => MORNING).send('1001', [held]);
  const [due] = outbox.due(MORNING, 1);
  outbox.sent(due?.number ?? 0, '1', later(0.4), null);
  expect((await words()).split('Arrives')).toHaveLength(2);
  expect((await words()).split('held · ')[1]).toContain('Arrives 0.4 s after it is read');
});

test.each<readonly [Access, string]>([
  [{ kind: 'there', missing: ['Send Messages'] }, 'Missing: Send Messages, to post there at all'],
  [{ kind: 'there', missing: ['Read Message History'] }, 'Edit Channel, Permissions, Recount or its role'],
  [{ kind: 'no-channel' }, 'the channel no longer exists. “/subscribe” in another channel'],
  [{ kind: 'no-server' }, 'Add Recount to the server again.'],
])('what Discord says now is told before an alert fails: %o', async (access, told) => {
  const { words } = await room(access);
  expect(await words()).toContain(told);
  expect(await words()).toContain('1 subscription; 1 in trouble.');
});

test('a channel that refuses: since when, why, what mends it, who knows, and what waits', async () => {
  const { arrives, outbox, troubles, words } = await room({ kind: 'unknown' });
  await arrives(SUNDAY);
  const [due] = outbox.due(MORNING, 1);
  outbox.suspend(due?.number ?? 0, 'Recount may not write in the channel', later(7_200), MORNING);
  troubles.begin('1001', 'unwritable', MORNING);
  const told = await words();
  expect(told).toContain('Refused since 27 Jan 2026, 09:00 UTC: Recount may not write in the channel.');
  expect(told).toContain('allow Recount “Send Messages”');
  expect(told).toContain('Nobody has been told of it yet.');
  expect(told).toContain('3 alerts still to be sent');
  const notice = troubles.next(later(60));
  if (notice === undefined) throw new Error('nothing to tell');
  troubles.told(notice, '1002', later(60));
  expect(await words()).toContain('Told of it in this channel');
  expect(troubles.next(later(90_000))).toBeUndefined();
  troubles.end('1001', later(120));
  expect(await words()).not.toContain('Refused since');
});

test('what waits for the end of quiet hours is not late', async () => {
  const { subscribe, arrives, words } = await room();
  await subscribe('1001', { quiet: { from: 8, until: 20, zone: 'UTC' } });
  await arrives(MONDAY);
  expect(await words()).not.toContain('still to be sent');
});
