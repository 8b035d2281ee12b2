import { expect, test } from 'vitest';
import { alertDocument } from '../../src/alerts/alert-document.js';
import { createAmendments } from '../../src/alerts/amendments.js';
import { createOutbox } from '../../src/alerts/outbox.js';
import type { Deed } from '../../src/ledger/act.js';
import { type Document, inLanguage, type Line } from '../../src/rendering/document.js';
import { MORNING, type Newsroom, newsroom, SUNDAY } from './told.js';

const words = (line: Line<string>) => line.map((span) => (typeof span === 'string' ? span : span.text)).join('');
const styled = (line: Line<string>) =>
  line
    .map((span) => (typeof span === 'string' ? span : span.style === 'struck' ? `~~${span.text}~~` : span.text))
    .join('');
const said = ({ title, sections }: Document<string>) => [
  title,
  ...sections.flatMap(({ entries }) => entries.flatMap(({ lead, lines }) => [styled(lead), ...lines.map(words)])),
];

const REASON = 'the agency corrected itself';
const reject: Deed = { kind: 'reject', reason: REASON };
const correct: Deed = { kind: 'correct', changes: { value: 256 }, reason: REASON };

/** A newsroom whose channel was told of what was counted by Sunday; `sent`: and Discord has the messages. */
async function told(sent = true): Promise<Newsroom & { readonly claimId: string }> {
  const room = newsroom();
  await room.subscribe('c1', { claimant: 'Foro Penal', measure: 'freed' });
  const { newClaims } = await room.arrives(SUNDAY);
  const claimId = newClaims.find(({ value }) => value === 266)?.id ?? '';
  if (sent) {
    const outbox = createOutbox(room.sqlite);
    for (const { number } of outbox.due(MORNING, 9)) outbox.sent(number, `m${number}`, MORNING, null);
  }
  return { ...room, claimId };
}

const dueOf = ({ sqlite }: Newsroom) => createAmendments(sqlite).due(MORNING, 9);
const textsOf = (room: Newsroom) =>
  dueOf(room).map(({ alert, amendment, named }) => said(inLanguage(alertDocument({ alert, amendment, named }), 'en')));

test('a rejected figure is struck through, with the reason', async () => {
  const room = await told();
  await room.act(room.claimId, reject);
  const [text] = textsOf(room);
  expect(text?.slice(0, 4)).toEqual([
    'Rejected: people freed',
    '~~266 people · 8 Jan to 26 Jan 2026 (last day: day of the report)~~',
    `Do not use this figure. An editor rejected it on 27 Jan 2026, 09:00 UTC: ${REASON}`,
    'It is left out of every answer.',
  ]);
  expect(text?.join('\n')).toContain('266 people');
});

test('a corrected figure says what counts now, and still cites what the article says', async () => {
  const room = await told();
  await room.act(room.claimId, correct);
  const [text] = textsOf(room);
  expect(text?.slice(0, 4)).toEqual([
    'Corrected: people freed',
    '~~266 people · 8 Jan to 26 Jan 2026 (last day: day of the report)~~',
    'Now: 256 people · 8 Jan to 26 Jan 2026 (last day: day of the report)',
    `An editor corrected it on 27 Jan 2026, 09:00 UTC: ${REASON}`,
  ]);
});

test.each([
  [
    'another claimant',
    { claimant: 'OVP', claimantKind: 'ngo' } as const,
    'Now: 266 people · 8 Jan to 26 Jan 2026 (last day: day of the report) · OVP (NGO)',
  ],
  ['another measure', { measure: 'held' } as const, 'Now: 266 people · as of the report, 26 Jan 2026 · people held'],
])('a correction to %s names it', async (_, changes, line) => {
  const room = await told();
  await room.act(room.claimId, { kind: 'correct', changes, reason: REASON });
  expect(textsOf(room)[0]?.[2]).toBe(line);
});

test('what was corrected and undone stands again, and says so', async () => {
  const room = await told();
  const done = await room.act(room.claimId, correct);
  await room.act(room.claimId, { kind: 'undo', undoes: done.ok ? done.act.number : 0, reason: null });
  expect(textsOf(room)[0]?.slice(0, 3)).toEqual([
    'New figure: people freed',
    '266 people · 8 Jan to 26 Jan 2026 (last day: day of the report)',
    'It stands as first told: a correction was undone on 27 Jan 2026, 09:00 UTC',
  ]);
});

test('a confirmed figure needs no edit', async () => {
  const room = await told();
  await room.act(room.claimId, { kind: 'confirm', reason: null });
  expect(dueOf(room)).toEqual([]);
});

test('a corrected figure that is confirmed keeps when and why it was corrected', async () => {
  const room = await told();
  await room.act(room.claimId, correct);
  const [before] = dueOf(room);
  await room.act(room.claimId, { kind: 'confirm', reason: 'looked again' });
  expect(dueOf(room)[0]?.version).toBe(before?.version);
});

test('only alerts of that claim are edited, in every channel that was told', async () => {
  const room = newsroom();
  for (const channel of ['c1', 'c2', 'c3']) await room.subscribe(channel);
  const { newClaims } = await room.arrives(SUNDAY);
  const outbox = createOutbox(room.sqlite);
  for (let due = outbox.due(MORNING, 9); due.length > 0; due = outbox.due(MORNING, 9))
    for (const { number } of due) outbox.sent(number, `m${number}`, MORNING, null);
  await room.act(newClaims[0]?.id ?? '', reject);
  expect(dueOf(room).map(({ channelId, alert }) => `${channelId} ${alert.figure.value}`)).toEqual([
    'c1 266',
    'c2 266',
    'c3 266',
  ]);
});

test('a figure rejected before anybody heard of it is not told; undone, it is', async () => {
  const room = await told(false);
  const outbox = createOutbox(room.sqlite);
  const done = await room.act(room.claimId, reject);
  expect(outbox.due(MORNING, 9)).toEqual([]);
  await room.act(room.claimId, { kind: 'undo', undoes: done.ok ? done.act.number : 0, reason: null });
  expect(outbox.due(MORNING, 9).map(({ alert }) => alert.figure.value)).toEqual([266]);
});

test('a correction that comes before the alert is sent is posted with it, and not edited in again', async () => {
  const room = await told(false);
  await room.act(room.claimId, correct);
  const outbox = createOutbox(room.sqlite);
  const [due] = outbox.due(MORNING, 9);
  expect(due?.amendment?.figure.value).toBe(256);
  outbox.sent(due?.number ?? 0, 'm1', MORNING, due?.version ?? null);
  expect(dueOf(room)).toEqual([]);
});

test('a correction that comes while the alert is under way is edited in afterwards', async () => {
  const room = await told(false);
  const outbox = createOutbox(room.sqlite);
  const [due] = outbox.due(MORNING, 9);
  outbox.sending(due?.number ?? 0, MORNING);
  await room.act(room.claimId, correct);
  outbox.sent(due?.number ?? 0, 'm1', MORNING, due?.version ?? null);
  expect(dueOf(room).map(({ messageId }) => messageId)).toEqual(['m1']);
});

test('a second correction while the first is being edited in is not taken for done', async () => {
  const room = await told();
  await room.act(room.claimId, correct);
  const amendments = createAmendments(room.sqlite);
  const [first] = amendments.due(MORNING, 9);
  await room.act(room.claimId, { ...correct, changes: { value: 255 } });
  amendments.done(first ?? { number: 0, version: '' });
  expect(amendments.due(MORNING, 9).map(({ amendment }) => amendment?.figure.value)).toEqual([255]);
});

test('an amendment that cannot be read holds up no other', async () => {
  const room = newsroom();
  await room.subscribe('c1');
  await room.subscribe('c2');
  const { newClaims } = await room.arrives(SUNDAY);
  room.sqlite.exec(`update outbox set state = 'sent', message_id = 'm' || number`);
  await room.act(newClaims[0]?.id ?? '', reject);
  room.sqlite.exec(`update outbox set amendment = '{"kind":"lost"}' where channel_id = 'c1' and amendment is not null`);
  expect(dueOf(room).map(({ channelId }) => channelId)).toEqual(['c2']);
  expect(room.sqlite.prepare(`select count(*) from outbox where edit_state = 'failed'`).pluck().get()).toBe(1);
});
