import { expect, test } from 'vitest';
import { type Asked, ask } from './ask.js';

const sinceJan8: Asked = { since: '2026-01-08' };
const week: Asked = { since: '2026-01-08', until: '2026-01-14' };

type Row = readonly [what: string, from: string | null, to: string | null, asked: Asked, relation: string];
const rows: readonly Row[] = [
  ['counted from the very day', '2026-01-08', '2026-01-26', sinceJan8, 'same'],
  ['counted from the very day, beyond the last day asked for', '2026-01-08', '2026-01-26', week, 'same'],
  ['a day inside', '2026-01-25', '2026-01-25', sinceJan8, 'within'],
  ['starts inside, ends later', '2026-01-10', '2026-01-26', week, 'within'],
  ['starts on the last day', '2026-01-14', '2026-01-14', week, 'within'],
  ['starts after the last day', '2026-01-15', '2026-01-15', week, 'left out'],
  ['starts before', '2025-12-01', '2026-01-26', sinceJan8, 'wider'],
  ['starts before, reaches the first day', '2025-12-01', '2026-01-08', sinceJan8, 'wider'],
  ['wholly before', '2025-12-01', '2026-01-07', sinceJan8, 'left out'],
  ['no start, reported inside', null, '2026-01-14', week, 'unstated'],
  ['no start, reported before', null, '2026-01-07', week, 'left out'],
  ['no start, reported after', null, '2026-01-15', week, 'left out'],
  ['no day at all', null, null, week, 'unstated'], // cannot be left out for its day
  ['a start and no end', '2025-12-01', null, sinceJan8, 'wider'],
  ['no day asked for: a start stated', '2025-12-01', '2026-01-26', {}, 'within'],
  ['no day asked for: none stated', null, '2026-01-26', {}, 'unstated'],
  ['no first day asked for', '2025-12-01', '2026-01-26', { until: '2025-12-01' }, 'within'],
  ['held: as of a day inside', null, '2026-01-10', { ...week, measure: 'held' }, 'same'],
  ['held: as of a day before', null, '2026-01-07', { ...week, measure: 'held' }, 'left out'],
  ['held: as of a day after', null, '2026-01-15', { ...week, measure: 'held' }, 'left out'],
  ['held: as of no day', null, null, { ...week, measure: 'held' }, 'same'],
];

test.each(rows)('%s', async (_, from, to, asked, relation) => {
  const claim = { value: 70, phrase: '70 people', claimant: 'Foro Penal', from, to, measure: asked.measure ?? 'freed' };
  const { groups } = await ask([{ outlet: 'A', published: '2026-01-27', claims: [claim] }], asked);
  expect(groups.map((group) => group.relation).join() || 'left out').toBe(relation);
});
