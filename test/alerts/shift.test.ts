import { expect, test } from 'vitest';
import { alertDocument } from '../../src/alerts/alert-document.js';
import { createAmendments } from '../../src/alerts/amendments.js';
import { createOutbox } from '../../src/alerts/outbox.js';
import { alertNames } from '../../src/ledger/migrations/0021-alert-names.js';
import { inLanguage, type Line } from '../../src/rendering/document.js';
import type { ToldArticle, ToldClaim } from '../ledger/telling.js';
import { article, MORNING, type Newsroom, newsroom } from './told.js';

const FIRST = 'Families waited at the gates until the evening, and some had come from far away.';
const LAST = 'The ministry did not answer questions about the lists that lawyers have asked for since then.';
const total = (value: number, more: Partial<ToldClaim> = {}): ToldClaim => ({
  value,
  phrase: `${value} people`,
  claimant: 'Foro Penal',
  from: '2026-01-08',
  ...more,
});
const page = (...claims: readonly ToldClaim[]): ToldArticle => ({
  ...article('Harbour Times', ...claims),
  url: 'https://harbour.example/freed',
  text: [FIRST, LAST],
});

const words = (line: Line<string>) =>
  line
    .map((span) => (typeof span === 'string' ? span : span.style === 'struck' ? `~~${span.text}~~` : span.text))
    .join('');
/** Discord has every message that is due. */
function send({ sqlite }: Newsroom): void {
  const outbox = createOutbox(sqlite);
  for (let due = outbox.due(MORNING, 99); due.length > 0; due = outbox.due(MORNING, 99))
    for (const { number, version } of due) outbox.sent(number, `m${number}`, MORNING, version);
}
const edits = ({ sqlite }: Newsroom) =>
  createAmendments(sqlite)
    .due(MORNING, 99)
    .map((edit) => {
      const { title, sections } = inLanguage(alertDocument(edit), 'en');
      const lines = sections.flatMap(({ entries }) => entries.flatMap(({ lead, lines: more }) => [lead, ...more]));
      return [title, ...lines.map(words)];
    });
const unsent = ({ sqlite }: Newsroom) =>
  createOutbox(sqlite)
    .due(MORNING, 99)
    .map((due) => `${due.channelId} ${alertDocument(due).title} ${due.alert.figure.value}`);

async function told(first: ToldArticle = page(total(266))): Promise<Newsroom> {
  const room = newsroom();
  await room.subscribe('c1');
  await room.arrives(first);
  send(room);
  return room;
}

test('a changed article: what it told is struck through, with what it says now', async () => {
  const room = await told();
  await room.arrives(page(total(256)));
  expect(edits(room)).toEqual([
    [
      'No longer told: people freed',
      '~~266 people · 8 Jan to 26 Jan 2026 (last day: day of the report)~~',
      'Do not use this figure. Harbour Times changed its article and does not tell it any more, seen on 27 Jan 2026, 09:00 UTC',
      expect.stringMatching(
        /^The article says now: 256 people · 8 Jan to 26 Jan 2026 \(last day: day of the report\) · c/,
      ),
      expect.stringMatching(/^Foro Penal \(NGO\) · c/),
      '«266 people» Harbour Times, 26 Jan 2026,\u00a0¶1',
    ],
  ]);
});

test('a changed article that another still tells: who tells it is said, and nothing is struck', async () => {
  const room = await told();
  await room.arrives(article('Gatehouse Post', total(266)));
  await room.arrives(page(total(256)));
  expect(edits(room)[0]?.slice(0, 4)).toEqual([
    'New figure: people freed',
    '266 people · 8 Jan to 26 Jan 2026 (last day: day of the report)',
    'Harbour Times changed its article and does not tell it any more, seen on 27 Jan 2026, 09:00 UTC',
    'Still told by: «266 people» Gatehouse Post, 26 Jan 2026,\u00a0¶1',
  ]);
});

test('a figure that another article tells later counts again', async () => {
  const room = await told();
  await room.arrives(page(total(256)));
  await room.arrives(article('Gatehouse Post', total(266)));
  expect(edits(room)[0]?.[0]).toBe('New figure: people freed');
  expect(edits(room)[0]?.[3]).toContain('Still told by: «266 people» Gatehouse Post');
});

test('a page that says again what it said: its alerts say so', async () => {
  const room = await told();
  await room.arrives(page(total(256)));
  await room.arrives(page(total(266)));
  expect(edits(room)[0]?.slice(0, 3)).toEqual([
    'New figure: people freed',
    '266 people · 8 Jan to 26 Jan 2026 (last day: day of the report)',
    expect.stringContaining('It stands as first told'),
  ]);
});

test('a page that changes to and fro: each time, what it tells no more is struck through', async () => {
  const room = await told();
  for (const value of [256, 266, 256]) await room.arrives(page(total(value)));
  expect(edits(room)[0]?.slice(0, 3)).toEqual([
    'No longer told: people freed',
    '~~266 people · 8 Jan to 26 Jan 2026 (last day: day of the report)~~',
    expect.stringContaining('Harbour Times changed its article and does not tell it any more'),
  ]);
});

test('what nobody tells any more is not sent; whoever asks for corrections hears where it was', async () => {
  const room = newsroom();
  await room.subscribe('c1');
  await room.subscribe('c2', { about: ['correction'] });
  await room.arrives(page(total(266)));
  await room.arrives(page(total(256)));
  expect(unsent(room)).toEqual(['c2 No longer told: people freed 266', 'c1 New figure: people freed 256']);
});

test('a withdrawn article: what it alone told is rejected, with the reason; restored, it stands again', async () => {
  const room = await told();
  const [{ id = '' } = {}] = await room.ledger.articles();
  expect(await room.withdraw(id)).toMatchObject({ ok: true, alone: [expect.any(String)], others: [] });
  expect(await room.ledger.claims({})).toEqual([]);
  expect(edits(room)[0]?.slice(0, 3)).toEqual([
    'Rejected: people freed',
    '~~266 people · 8 Jan to 26 Jan 2026 (last day: day of the report)~~',
    'Do not use this figure. An editor rejected it on 27 Jan 2026, 09:00 UTC: Harbour Times withdrew its article: a wrong list',
  ]);
  expect(await room.withdraw(id)).toEqual({ ok: false, lacks: 'already' });
  expect(await room.withdraw(id, 'restore')).toMatchObject({ ok: true });
  expect(await room.ledger.claims({})).toHaveLength(1);
  expect(edits(room)[0]?.[2]).toContain('It stands as first told');
  expect(await room.withdraw(id, 'restore')).toEqual({ ok: false, lacks: 'already' });
  expect(await room.withdraw('a000000000000')).toEqual({ ok: false, lacks: 'article' });
});

test('a withdrawn article whose figure others tell: it counts, and the alert says who tells it', async () => {
  const room = await told();
  await room.arrives(article('Gatehouse Post', total(266)));
  const harbour = (await room.ledger.articles()).find(({ outlet }) => outlet === 'Harbour Times');
  expect(await room.withdraw(harbour?.id ?? '')).toMatchObject({ ok: true, alone: [], others: [expect.any(String)] });
  expect(await room.ledger.claims({})).toHaveLength(1);
  expect(edits(room)[0]?.slice(2, 4)).toEqual([
    'Harbour Times withdrew its article, written down on 27 Jan 2026, 09:00 UTC: a wrong list',
    'Still told by: «266 people» Gatehouse Post, 26 Jan 2026,\u00a0¶1',
  ]);
});

test('what was rejected with its article counts again once another article tells it', async () => {
  const room = await told();
  const [{ id = '' } = {}] = await room.ledger.articles();
  await room.withdraw(id);
  await room.arrives(article('Gatehouse Post', total(266)));
  expect(await room.ledger.claims({})).toMatchObject([{ value: 266, review: null }]);
  expect(edits(room)[0]?.slice(0, 1)).toEqual(['New figure: people freed']);
});

test('what an editor rejected otherwise stays rejected, whoever tells it', async () => {
  const room = await told();
  const [{ id: claimId = '' } = {}] = await room.ledger.claims({});
  await room.act(claimId, { kind: 'reject', reason: 'misread' });
  const [{ id = '' } = {}] = await room.ledger.articles();
  expect(await room.withdraw(id)).toMatchObject({ ok: true, alone: [] });
  await room.arrives(article('Gatehouse Post', total(266)));
  expect(await room.ledger.claims({})).toEqual([]);
});

const BEFORE = article('Morning Bell', total(156, { to: '2026-01-19' }));
const RIVAL = article('Evening Bell', total(300, { claimant: 'OVP' }));
const beside: readonly (readonly [what: string, before: ToldArticle])[] = [
  ['what it was before', BEFORE],
  ['what contradicts it', RIVAL],
];
test.each(beside)('a correction of %s is edited into the alert', async (_, before) => {
  const room = newsroom();
  const [{ id = '' } = {}] = (await room.arrives(before)).newClaims;
  await room.subscribe('c1');
  await room.arrives(page(total(266)));
  send(room);
  const acted = await room.act(id, { kind: 'correct', changes: { value: 150 }, reason: 'misread' });
  expect(edits(room).flat().join('\n')).toContain('now 150 people: corrected on 27 Jan 2026, 09:00 UTC: misread');
  expect(edits(room)[0]?.[0]).toBe('New figure: people freed');
  await room.act(id, { kind: 'reject', reason: 'told from memory' });
  expect(edits(room).flat().join('\n')).toContain('rejected by an editor on 27 Jan 2026, 09:00 UTC: told from memory');
  for (const undoes of [2, acted.ok ? acted.act.number : 0]) await room.act(id, { kind: 'undo', undoes, reason: null });
  expect(edits(room).flat().join('\n')).not.toContain('now 150');
  expect(edits(room).flat().join('\n')).not.toContain('rejected');
});

test('alerts of before their names were kept name what they name', async () => {
  const room = newsroom();
  await room.arrives(BEFORE);
  await room.subscribe('c1');
  await room.arrives(page(total(266)));
  room.sqlite.exec('drop table alert_name; alter table outbox drop column named');
  alertNames.up(room.sqlite);
  const [before] = await room.ledger.claims({ value: 156 });
  expect(room.sqlite.prepare('select claim_id from alert_name').pluck().all()).toEqual([before?.id]);
});
