import { describe, expect, test } from 'vitest';
import { alertDocument } from '../../src/alerts/alert-document.js';
import { NEWS_KINDS, type NewsKind } from '../../src/alerts/news-kind.js';
import { createOutbox } from '../../src/alerts/outbox.js';
import type { Deed } from '../../src/ledger/act.js';
import { inLanguage } from '../../src/rendering/document.js';
import { type ToldArticle, type ToldClaim, tell } from '../ledger/telling.js';
import { article, MORNING, type Newsroom, newsroom, SUNDAY } from './told.js';

/** A channel for each kind, which hears of nothing else. */
async function listening(): Promise<Newsroom> {
  const room = newsroom();
  for (const kind of NEWS_KINDS) await room.subscribe(kind, { about: [kind] });
  return room;
}
const heard = ({ sqlite }: Newsroom) =>
  sqlite
    .prepare(
      `select channel_id || ' ' || (alert ->> '$.figure.value') from outbox where state <> 'withdrawn' order by number`,
    )
    .pluck()
    .all();
/** Discord has every message. */
const sent = ({ sqlite }: Newsroom) => sqlite.exec(`update outbox set state = 'sent', message_id = 'm' || number`);
const words = (room: Newsroom, channelId: string) =>
  createOutbox(room.sqlite)
    .due(MORNING, 99)
    .filter((due) => due.channelId === channelId)
    .map(({ alert, amendment, named }) => {
      const { title, sections } = inLanguage(alertDocument({ alert, amendment, named }), 'en');
      const lines = sections.flatMap(({ entries }) => entries.flatMap(({ lead, lines }) => [lead, ...lines]));
      return [
        title,
        ...lines.map((line) => line.map((span) => (typeof span === 'string' ? span : span.text)).join('')),
      ];
    })[0] ?? [];

const FP = { phrase: '266 people', claimant: 'Foro Penal', from: '2026-01-08', to: '2026-01-26' } as const;
const OVP = { phrase: '300 people', claimant: 'OVP', from: '2026-01-08', to: '2026-01-26' } as const;
const fp = (value: number, more: Partial<ToldClaim> = {}): ToldClaim => ({
  value,
  ...FP,
  phrase: `${value} people`,
  ...more,
});
const ovp = (value: number, more: Partial<ToldClaim> = {}): ToldClaim => ({
  value,
  ...OVP,
  phrase: `${value} people`,
  ...more,
});

describe('what a figure is news of', () => {
  const rows: readonly (readonly [
    what: string,
    before: readonly ToldArticle[],
    arrives: ToldArticle,
    heard: readonly string[],
  ])[] = [
    ['nobody told it', [], article('B', fp(266)), ['new 266']],
    ['it replaces one', [article('A', fp(156, { to: '2026-01-19' }))], article('B', fp(266)), ['revision 266']],
    [
      'another claimant says otherwise of the same days',
      [article('A', ovp(300))],
      article('B', fp(266)),
      ['new 266', 'contradiction 266'],
    ],
    [
      'it replaces one and is contradicted',
      [article('A', ovp(300), fp(156, { to: '2026-01-19' }))],
      article('B', fp(266)),
      ['revision 266', 'contradiction 266'],
    ],
    [
      'another counts from another day',
      [article('A', ovp(300, { from: '2026-01-09' }))],
      article('B', fp(266)),
      ['new 266'],
    ],
    [
      'another counts up to another day',
      [article('A', ovp(300, { to: '2026-01-25' }))],
      article('B', fp(266)),
      ['new 266'],
    ],
    [
      'another counts other people',
      [article('A', ovp(300, { group: 'foreigners' }))],
      article('B', fp(266)),
      ['new 266'],
    ],
    [
      'another counts another thing',
      [article('A', ovp(300, { measure: 'promised' }))],
      article('B', fp(266)),
      ['new 266'],
    ],
    ['another says the same number', [article('A', ovp(266))], article('B', fp(266)), ['new 266']],
    ['both can be right', [article('A', ovp(200, { modifier: 'more_than' }))], article('B', fp(266)), ['new 266']],
    [
      'the other is replaced',
      [article('A', ovp(300, { to: '2026-01-25' }), ovp(310))],
      article('B', fp(266, { to: '2026-01-25' })),
      ['new 266'],
    ],
    [
      'nobody in particular says otherwise',
      [article('A', ovp(300, { claimant: 'unattributed', kind: 'unattributed' }))],
      article('B', fp(266)),
      ['new 266'],
    ],
    ['another story tells it', [article('A', fp(266))], article('B', fp(266)), ['origin 266']],
    ['a third story tells it', [article('A', fp(266)), article('B', fp(266))], article('C', fp(266)), []],
    ['a copy of the story tells it', [copy('A', 'AFP')], copy('B', 'AFP'), []],
  ];
  test.each(rows)('%s', async (_, before, arrives, told) => {
    const room = await listening();
    for (const one of before) await room.arrives(one);
    room.sqlite.exec('delete from outbox');
    await room.arrives(arrives);
    expect(heard(room)).toEqual(told);
  });
});

/** One story of an agency, of two figures. */
function copy(outlet: string, agency: string): ToldArticle {
  return { ...article(outlet, fp(266), fp(777, { measure: 'held' })), agency };
}

const reject: Deed = { kind: 'reject', reason: 'misread' };
const correct = (value: number): Deed => ({ kind: 'correct', changes: { value }, reason: 'misread' });

describe('who asks for corrections', () => {
  const rows: readonly (readonly [what: string, deeds: readonly (Deed | 'undo')[], titles: readonly string[]])[] = [
    ['hears of one', [correct(256)], ['Corrected: people freed']],
    ['hears of a rejection', [reject], ['Rejected: people freed']],
    ['hears of a second one', [correct(256), correct(255)], ['Corrected: people freed', 'Corrected: people freed']],
    [
      'hears that a rejection was undone',
      [reject, 'undo'],
      ['Stands again: people freed', 'Stands again: people freed'],
    ],
    [
      'hears that a correction was undone',
      [correct(256), 'undo'],
      ['Stands again: people freed', 'Stands again: people freed'],
    ],
    ['does not hear of a confirmation', [{ kind: 'confirm', reason: null }], []],
    ['does not hear twice that a figure is rejected', [reject, reject], ['Rejected: people freed']],
  ];
  test.each(rows)('%s', async (_, deeds, titles) => {
    const room = newsroom();
    await room.subscribe('c1', { about: ['correction'] });
    const claimId = (await room.arrives(article('A', fp(266)))).newClaims[0]?.id ?? '';
    const acts: number[] = [];
    for (const deed of deeds) {
      const acted = await room.act(
        claimId,
        deed === 'undo' ? { kind: 'undo', undoes: acts.at(-1) ?? 0, reason: null } : deed,
      );
      if (acted.ok) acts.push(acted.act.number);
      sent(room);
    }
    const rowsOf = room.sqlite.prepare('select alert, amendment from outbox order by number').all();
    const told = rowsOf.map((row) => {
      const { alert, amendment } = row as { alert: string; amendment: string };
      const document = alertDocument({ alert: JSON.parse(alert), amendment: JSON.parse(amendment), named: [] });
      return inLanguage(document, 'en').title;
    });
    expect(told).toEqual(titles);
  });

  test('hears of it as it was and as it counts now', async () => {
    const room = newsroom();
    await room.subscribe('c1', { about: ['correction'] });
    const claimId = (await room.arrives(article('A', fp(266)))).newClaims[0]?.id ?? '';
    await room.act(claimId, correct(256));
    expect(words(room, 'c1')).toEqual([
      'Corrected: people freed',
      '266 people · 8 Jan to 26 Jan 2026 (last day: day of the report)',
      'Now: 256 people · 8 Jan to 26 Jan 2026 (last day: day of the report)',
      'An editor corrected it on 27 Jan 2026, 09:00 UTC: misread',
      `Foro Penal (NGO) · ${claimId}`,
      '«266 people» A, 26 Jan 2026,\u00a0¶1',
    ]);
  });

  test('hears nothing more where the figure itself is still to be told, as it counts now', async () => {
    const room = newsroom();
    await room.subscribe('c1', { about: ['new', 'correction'] });
    const claimId = (await room.arrives(article('A', fp(266)))).newClaims[0]?.id ?? '';
    await room.act(claimId, correct(256));
    expect(heard(room)).toEqual(['c1 266']);
    sent(room);
    await room.act(claimId, correct(250));
    expect(heard(room)).toEqual(['c1 266', 'c1 256']);
  });

  test('hears nothing of a correction that was undone before it was told', async () => {
    const room = newsroom();
    await room.subscribe('c1', { about: ['correction'] });
    const claimId = (await room.arrives(article('A', fp(266)))).newClaims[0]?.id ?? '';
    const acted = await room.act(claimId, correct(256));
    await room.act(claimId, { kind: 'undo', undoes: acted.ok ? acted.act.number : 0, reason: null });
    expect(heard(room)).toEqual([]);
  });

  test('hears of a rejection in place of the correction it follows', async () => {
    const room = newsroom();
    await room.subscribe('c1', { about: ['correction'] });
    const claimId = (await room.arrives(article('A', fp(266)))).newClaims[0]?.id ?? '';
    await room.act(claimId, correct(256));
    await room.act(claimId, reject);
    expect(words(room, 'c1')[0]).toBe('Rejected: people freed');
  });

  test('hears of one that brings the figure into what is asked for, or takes it out', async () => {
    const room = newsroom();
    await room.subscribe('c1', { about: ['correction'], claimant: 'OVP' });
    await room.subscribe('c2', { about: ['correction'], claimant: 'Foro Penal' });
    await room.subscribe('c3', { about: ['correction'], claimant: 'Gatehouse' });
    const claimId = (await room.arrives(article('A', fp(266)))).newClaims[0]?.id ?? '';
    const changes = { claimant: 'OVP', claimantKind: 'ngo' } as const;
    await room.act(claimId, { kind: 'correct', changes, reason: 'misread' });
    expect(heard(room)).toEqual(['c1 266', 'c2 266']);
  });
});

test('who contradicts it is told, with the words and the article', async () => {
  const room = newsroom();
  await room.arrives(article('Harbour Times', ovp(300), { ...fp(290), claimant: 'Gatehouse', phrase: '290 people' }));
  await room.subscribe('c1');
  await room.arrives(article('Gatehouse Post', fp(266)));
  expect(words(room, 'c1').slice(3)).toEqual([
    '«266 people» Gatehouse Post, 26 Jan 2026,\u00a0¶1',
    expect.stringMatching(
      /^Contradicted by Gatehouse \(NGO\): 290 people for the same days · c[0-9a-f]{12} · «290 people» Harbour Times, 26 Jan 2026,\u00a0¶2$/,
    ),
    expect.stringMatching(/^Contradicted by OVP \(NGO\): 300 people for the same days · .*«300 people» Harbour Times/),
  ]);
});

test('another origin is told beside the first', async () => {
  const room = newsroom();
  await room.arrives(article('Harbour Times', fp(266)));
  await room.subscribe('c1', { about: ['origin'] });
  await room.arrives(article('Gatehouse Post', fp(266)));
  expect(words(room, 'c1')).toEqual([
    'Another origin: people freed',
    '266 people · 8 Jan to 26 Jan 2026 (last day: day of the report)',
    expect.stringMatching(/^Foro Penal \(NGO\) · c[0-9a-f]{12}$/),
    '«266 people» Gatehouse Post, 26 Jan 2026,\u00a0¶1',
    'Known before from one story alone: «266 people» Harbour Times, 26 Jan 2026,\u00a0¶1',
  ]);
});

test('another origin and what is to be told of it are written together or not at all', async () => {
  const room = newsroom();
  await room.subscribe('c1', { about: ['origin'] });
  await room.arrives(article('A', fp(266)));
  const { read, extraction } = tell(article('B', fp(266)));
  await expect(
    room.ledger.ingest(read, extraction, MORNING, () => {
      throw new Error('the power fails here');
    }),
  ).rejects.toThrow('the power fails here');
  expect(heard(room)).toEqual([]);
  await room.arrives(article('B', fp(266)));
  expect(heard(room)).toEqual(['c1 266']);
});

test('a channel hears of a figure once, however many kinds of news it is', async () => {
  const room = newsroom();
  await room.subscribe('c1', { about: NEWS_KINDS });
  await room.subscribe('c1', { measure: 'freed', about: ['contradiction'] satisfies NewsKind[] });
  await room.arrives(article('A', ovp(300)));
  await room.arrives(article('B', fp(266)));
  expect(heard(room)).toEqual(['c1 300', 'c1 266']);
});

test('subscriptions of before there were kinds hear what they heard', async () => {
  const room = newsroom();
  await room.subscribe('c1');
  await room.arrives(SUNDAY);
  room.sqlite.exec(`update outbox set alert = json_remove(alert, '$.kinds', '$.contradicts', '$.toldBefore')`);
  expect(createOutbox(room.sqlite).due(MORNING, 9)[0]?.alert).toMatchObject({ contradicts: [], toldBefore: null });
  await room.subscribe('c1', { measure: 'held' });
  expect(await room.subscriptions.unsubscribe({ guildId: '800000000000000001', channelId: 'c1', measure: null })).toBe(
    1,
  );
  expect(heard(room)).toEqual(['c1 777']);
});
