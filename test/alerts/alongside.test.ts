import { expect, test } from 'vitest';
import { alertId } from '../../src/alerts/alert.js';
import { alertDocument } from '../../src/alerts/alert-document.js';
import { createAlongside } from '../../src/alerts/alongside.js';
import { createOutbox, type Due } from '../../src/alerts/outbox.js';
import { inLanguage, type Line } from '../../src/rendering/document.js';
import { tell } from '../ledger/telling.js';
import { article, MONDAY, MORNING, type Newsroom, newsroom, SUNDAY } from './told.js';

const told = ({ sqlite }: Newsroom) =>
  sqlite.prepare(`select channel_id || ' ' || (alert ->> '$.figure.value') from outbox order by number`).pluck().all();
const openAlerts = ({ sqlite }: Newsroom): readonly Due[] => createOutbox(sqlite).due(MORNING, 100);
const words = (line: Line<string>) => line.map((span) => (typeof span === 'string' ? span : span.text)).join('');
const saying = (due: Due | undefined) =>
  due === undefined
    ? []
    : inLanguage(alertDocument(due), 'en')
        .sections.flatMap(({ entries }) => entries.flatMap(({ lead, lines }) => [lead, ...lines]))
        .map(words);

test('each channel is to hear of each new claim once', async () => {
  const room = newsroom();
  await room.arrives(MONDAY);
  await room.subscribe('c1');
  await room.subscribe('c2', { measure: 'held' });
  await room.arrives(SUNDAY);
  expect(told(room)).toEqual(['c1 266', 'c1 777', 'c2 777', 'c1 626']);
});

test('two subscriptions of one channel that both ask for a claim tell it once', async () => {
  const room = newsroom();
  await room.subscribe('c1', { measure: 'freed' });
  await room.subscribe('c1', { claimant: 'Foro Penal' });
  await room.arrives(MONDAY);
  expect(told(room)).toEqual(['c1 156']);
});

test('the same article again, and the same claim in another article, are no news', async () => {
  const room = newsroom();
  await room.subscribe('c1');
  await room.arrives(MONDAY);
  await room.arrives(MONDAY);
  await room.arrives({ ...MONDAY, outlet: 'Harbour Times' });
  expect(told(room)).toEqual(['c1 156']);
});

test('nobody hears of what was there before they subscribed', async () => {
  const room = newsroom();
  await room.arrives(MONDAY);
  await room.subscribe('c1');
  expect(told(room)).toEqual([]);
});

test('claims and what is to be told of them are written together or not at all', async () => {
  const room = newsroom();
  await room.subscribe('c1');
  const alongside = createAlongside(room.sqlite, () => MORNING);
  const { read, extraction } = tell(MONDAY);
  const failing = room.ledger.ingest(read, extraction, MORNING, (news, about) => {
    alongside(news, about);
    throw new Error('the power fails here');
  });
  await expect(failing).rejects.toThrow('the power fails here');
  expect(told(room)).toEqual([]);
  expect(await room.ledger.claims({})).toEqual([]);
  await room.arrives(MONDAY);
  expect(told(room)).toEqual(['c1 156']);
});

test('an alert says the figure, who says it, what it changes, and where it stands', async () => {
  const room = newsroom();
  await room.arrives(MONDAY);
  await room.subscribe('c1', { claimant: 'Foro Penal', measure: 'freed' });
  await room.arrives(SUNDAY);
  const [due] = openAlerts(room);
  expect(saying(due)).toEqual([
    '266 people · 8 Jan to 26 Jan 2026 (last day: day of the report)',
    expect.stringMatching(/^Foro Penal \(NGO\) · c[0-9a-f]{12}$/),
    expect.stringMatching(/^266, was 156 · 8 Jan to 19 Jan 2026 \(last day: day of the report\) · c[0-9a-f]{12}$/),
    '«266 people» Harbour Times (AFP), 26 Jan 2026,\u00a0¶1',
  ]);
});

test('a part says what it is a part of', async () => {
  const room = newsroom();
  await room.subscribe('c1');
  await room.arrives(
    article(
      'Gatehouse Post',
      { value: 80, phrase: '80 people', group: 'prisoners' },
      { value: 14, phrase: '14 foreigners', group: 'foreigners', partOf: 0 },
    ),
  );
  const outbox = createOutbox(room.sqlite);
  const [whole] = outbox.due(MORNING, 1);
  outbox.sent(whole?.number ?? 0, 'm1', MORNING, null);
  expect(saying(outbox.due(MORNING, 1)[0])).toContain('Part of 80 prisoners');
});

test('an alert has one id for ever, short enough for a nonce', () => {
  expect(alertId('c0123456789ab', '600000000000000001')).toBe(alertId('c0123456789ab', '600000000000000001'));
  expect(alertId('c0123456789ab', '600000000000000001')).not.toBe(alertId('c0123456789ab', '600000000000000002'));
  expect(alertId('c0123456789ab', '600000000000000001')).toMatch(/^n[0-9a-f]{22}$/);
});

test('a row that cannot be read holds up no other', async () => {
  const room = newsroom();
  await room.subscribe('c1');
  await room.subscribe('c2');
  await room.arrives(MONDAY);
  room.sqlite.exec(`update outbox set alert = '{"figure":1}' where channel_id = 'c1'`);
  expect(openAlerts(room).map(({ channelId }) => channelId)).toEqual(['c2']);
  expect(room.sqlite.prepare(`select state from outbox where channel_id = 'c1'`).pluck().get()).toBe('failed');
});

test('what failed through our own mistake is tried once more by the next version', async () => {
  const room = newsroom();
  await room.subscribe('c1');
  await room.arrives(MONDAY);
  const outbox = createOutbox(room.sqlite);
  const [due] = outbox.due(MORNING, 1);
  outbox.fail(due?.number ?? 0, 'Invalid Form Body', MORNING);
  expect(openAlerts(room)).toEqual([]);
  outbox.recover(MORNING);
  expect(openAlerts(room)).toHaveLength(1);
});
