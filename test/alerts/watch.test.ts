import { describe, expect, test } from 'vitest';
import type { StandingQuery } from '../../src/alerts/standing-query.js';
import { createWatches, type NewWatch, WATCHES_MAX } from '../../src/alerts/watch/watches.js';
import type { ToldArticle, ToldClaim } from '../ledger/telling.js';
import { day } from '../samples.js';
import { type Walk, walk } from './sending.js';
import { article } from './told.js';

const QUERY: StandingQuery = {
  ...{ kind: 'count', measure: 'freed', since: day('2026-01-08'), until: null },
  ...{ by: null, group: null, asOf: null },
};

function watch({ sqlite }: Walk, wanted: Partial<NewWatch> = {}) {
  const watches = createWatches(sqlite, () => new Date('2026-01-27T09:00:00Z'));
  const manner = { changePercent: null, language: 'en', quiet: null, digest: null } as const;
  const started = watches.start({ userId: '7', place: null, query: QUERY, ...manner, ...wanted });
  if (started.status === 'too-many') throw new Error('too many');
  return { ...started, watches };
}

const total = (value: number, claimant = 'Foro Penal', from = '2026-01-08'): ToldClaim => ({
  ...{ value, phrase: `${value} people`, claimant, from },
});
const on = (published: string, ...claims: readonly ToldClaim[]): ToldArticle => ({ outlet: 'Post', published, claims });

/** The answer before: 156 freed since 8 January, says Foro Penal; 400, says the government, up to the same day. */
const BEFORE = on('2026-01-19', total(156), total(400, 'Government of Venezuela'));

const rows: readonly (readonly [news: string, told: string, article: ToldArticle, change: number | null])[] = [
  ['a body that had no figure in the answer', '222', on('2026-01-20', total(222, 'OVP')), null],
  [
    'a body with two figures, the first of them',
    '222',
    on('2026-01-20', total(222, 'OVP'), total(9, 'OVP', '2026-01-19')),
    null,
  ],
  ['a figure replaced', '266', on('2026-01-26', total(266)), null],
  ['a figure replaced by enough', '266', on('2026-01-26', total(266)), 50],
  ['a figure replaced by too little', '', on('2026-01-26', total(160)), 50],
  [
    'another first day of a body that is in the answer',
    '',
    on('2026-01-26', total(700, 'Foro Penal', '2026-01-10')),
    null,
  ],
  ['the same figure from another paper', '', { ...on('2026-01-26', total(156)), outlet: 'Times' }, null],
  [
    'a figure of days before those asked for',
    '',
    on('2026-01-02', { ...total(90, 'OVP', '2025-12-01'), to: '2025-12-31' }),
    null,
  ],
  ['a figure of another measure', '', on('2026-01-26', { ...total(800, 'OVP'), measure: 'held' }), null],
];
test.each(rows)('told of %s: “%s”', async (_, told, news, changePercent) => {
  const room = walk();
  await room.arrives(BEFORE);
  watch(room, { changePercent });
  await room.arrives(news);
  await room.send();
  expect(room.said('dm:7')).toBe(told);
});

describe('a contradiction', () => {
  const days = { from: '2026-01-25', to: '2026-01-25' } as const;
  const sunday = (value: number, claimant: string): ToldClaim => ({
    value,
    phrase: `${value} people`,
    claimant,
    ...days,
  });

  test('is told where it arises, and not where it goes on', async () => {
    const room = walk();
    await room.arrives(on('2026-01-20', total(100, 'Foro Penal', '2026-01-08'), total(100, 'OVP', '2026-01-08')));
    watch(room, { changePercent: 50 });
    await room.arrives(on('2026-01-26', sunday(14, 'Foro Penal')));
    await room.arrives(on('2026-01-26', sunday(20, 'OVP')));
    await room.send();
    expect(room.said('dm:7')).toBe('20');
  });

  test('between totals that go on contradicting each other is told once', async () => {
    const room = walk();
    await room.arrives(on('2026-01-19', total(100)));
    await room.arrives(on('2026-01-20', total(90, 'OVP')));
    watch(room, { changePercent: 500 });
    for (const [at, more] of [1, 2, 3].entries()) {
      const stated = (value: number, claimant: string) => ({ ...total(value, claimant), to: `2026-01-2${4 + more}` });
      const news = on(`2026-01-2${4 + more}`, stated(100 + 5 * more, 'Foro Penal'), stated(95 + 2 * more, 'OVP'));
      await room.arrives(news);
      await room.send();
      expect([at, room.said('dm:7')]).toEqual([at, '97']);
    }
  });
});

test('a figure corrected, rejected and brought back is told, and what was told of it is edited', async () => {
  const room = walk();
  const { newClaims } = await room.arrives(BEFORE);
  watch(room);
  const id = newClaims[0]?.id ?? '';
  await room.act(id, { kind: 'correct', changes: { value: 165 }, reason: 'a digit' });
  await room.send();
  expect(room.said('dm:7')).toBe('~156');
  await room.act(id, { kind: 'confirm', reason: null });
  await room.send();
  expect(room.said('dm:7')).toBe('~156');
  await room.act(id, { kind: 'reject', reason: 'misread' });
  await room.send();
  expect(room.said('dm:7').split(' | ')).toHaveLength(2);
});

test('it is told where it is asked for, in quiet hours when they end, in a digest at its hour', async () => {
  const room = walk();
  await room.arrives(BEFORE);
  watch(room, { place: { guildId: '8', channelId: 'c1' }, quiet: { from: 8, until: 12, zone: 'UTC' } });
  watch(room, { userId: '9', digest: { hour: 20, zone: 'UTC' } });
  await room.arrives(on('2026-01-26', total(266)));
  await room.send();
  expect([room.said('c1'), room.said('dm:9')]).toEqual(['', '']);
  room.at('2026-01-27T12:00:00Z');
  await room.send();
  expect([room.said('c1'), room.said('dm:9')]).toEqual(['266', '']);
  room.at('2026-01-27T20:00:00Z');
  await room.send();
  expect([room.said('c1'), room.said('dm:9')]).toEqual(['266', '266']);
});

test('what is stopped is told no more, also what waits; others go on', async () => {
  const room = walk();
  await room.arrives(BEFORE);
  const { watch: mine, watches } = watch(room);
  watch(room, { userId: '9' });
  await room.arrives(on('2026-01-26', total(266)));
  expect(watches.stop(mine.id, { userId: '9', guildId: null })).toBe(false);
  expect(watches.stop(mine.id, { userId: '7', guildId: null })).toBe(true);
  await room.arrives(on('2026-01-27', total(302)));
  await room.send();
  expect([room.said('dm:7'), room.said('dm:9')]).toEqual(['', '266 | 302']);
});

test('the same question is kept once, whatever the spelling; asked in another manner it is changed', async () => {
  const room = walk();
  const query = { ...QUERY, by: 'Foro Penal' };
  expect(watch(room, { query }).status).toBe('new');
  expect(watch(room, { query: { ...QUERY, by: 'foro penal' } }).status).toBe('changed');
  expect(watch(room, { query: { ...QUERY, by: 'foro penal' } }).status).toBe('already');
  expect(watch(room, { query, changePercent: 10 }).status).toBe('changed');
  const { watches } = watch(room);
  expect(watches.list({ userId: '7', guildId: null })).toHaveLength(2);
});

test('somebody may watch so many', () => {
  const room = walk();
  for (let n = 0; n < WATCHES_MAX; n += 1) watch(room, { query: { ...QUERY, group: `list ${n}` } });
  expect(() => watch(room)).toThrow('too many');
});

test('what cannot be delivered is told of once for each time, and tried again when asked for', async () => {
  const room = walk();
  await room.arrives(BEFORE);
  const { watches } = watch(room);
  await room.arrives(article('Post', total(266)));
  room.cuts.push('refused');
  room.sqlite.prepare(`update outbox set state = 'suspended', due_at = '2026-02-27'`).run();
  expect([watches.newlyUnreached('7'), watches.newlyUnreached('7'), watches.unreached('7')]).toEqual([1, 0, 1]);
  expect(watches.newlyUnreached('9')).toBe(0);
  room.cuts.length = 0;
  watches.retry('7');
  await room.send();
  expect([room.said('dm:7'), watches.unreached('7')]).toEqual(['266', 0]);
});
