import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMutes } from '../../src/alerts/mutes.js';
import type { Deed } from '../../src/ledger/act.js';
import { walk } from './sending.js';
import { article, GUILD } from './told.js';

/** What may happen in a newsroom and to its sender, in any order. */
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('news' as const), figures: fc.integer({ min: 1, max: 6 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('send' as const),
      dies: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constant('wait' as const), minutes: fc.constantFrom(1, 10, 40, 400, 1500) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('cut' as const), how: fc.constantFrom('before', 'after', 'refused') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('act' as const),
      which: fc.nat(),
      deed: fc.constantFrom('reject', 'correct', 'undo'),
    }),
  },
);
const digests = fc.option(fc.integer({ min: 0, max: 23 }), { nil: null });

test('whatever happens, and however often the process dies, every channel is told everything once, and as it counts in the end', async () => {
  await fc.assert(
    fc.asyncProperty(digests, fc.array(happening, { minLength: 3, maxLength: 16 }), async (hour, happenings) => {
      const room = walk();
      let now = Date.parse('2026-01-27T09:00:00Z');
      const wait = (minutes: number): void => {
        now += minutes * 60_000;
        room.at(new Date(now).toISOString());
      };
      await room.subscribe('c1', { digest: hour === null ? null : { hour, zone: 'Europe/Madrid' } });
      await room.subscribe('c2', { measure: 'freed' });
      const ids: string[] = [];
      let next = 1;
      for (const [at, event] of happenings.entries()) {
        wait(1);
        if (event.what === 'wait') wait(event.minutes);
        if (event.what === 'send') await room.send(event.dies);
        if (event.what === 'cut')
          room.cuts.push(event.how === 'before' ? 'before' : event.how === 'after' ? 'after' : 'refused');
        if (event.what === 'news') {
          const figures = Array.from({ length: event.figures }, () => {
            const value = next++;
            return {
              value,
              phrase: `${value} people`,
              claimant: `Body ${value % 3}`,
              group: `list ${value}`,
              from: '2026-01-25',
              to: '2026-01-25',
            };
          });
          for (const { id } of (await room.arrives(article(`Paper ${at}`, ...figures))).newClaims) ids.push(id);
        }
        const id = event.what === 'act' ? ids[event.which % Math.max(1, ids.length)] : undefined;
        if (event.what === 'act' && id !== undefined) await room.act(id, await deedOf(event.deed, id, room));
      }
      // in the end all that is due is sent
      room.cuts.length = 0;
      await room.send();
      wait(3 * 24 * 60);
      await room.send();
      const standing = await room.ledger.claims({});
      for (const channel of ['c1', 'c2']) {
        const told = room.messages.filter(({ channelId }) => channelId === channel).flatMap(({ values }) => values);
        const figures = told.map((value) => Number(value.replace('~', '')));
        expect(new Set(figures).size).toBe(figures.length);
        const asTold = standing.map(({ value, review }) => review?.asRead.value ?? value);
        for (const value of asTold) expect(figures).toContain(value);
        // what does not count as it was told is struck through
        for (const value of told) {
          const number = Number(value.replace('~', ''));
          const same = standing.some((claim) => claim.value === number);
          expect(value.startsWith('~')).toBe(!same);
        }
      }
      await room.ledger.close();
    }),
    { numRuns: 25 },
  );
}, 60_000);

async function deedOf(kind: string, id: string, room: ReturnType<typeof walk>): Promise<Deed> {
  if (kind === 'reject') return { kind: 'reject', reason: 'misread' };
  if (kind === 'correct') return { kind: 'correct', changes: { value: 100_000 }, reason: 'misread' };
  const last = (await room.ledger.acts({ claims: [id] })).at(-1);
  return { kind: 'undo', undoes: last?.number ?? 0, reason: null };
}

test('a series muted while its alerts wait is told no more, and nothing else is lost', async () => {
  const room = walk();
  await room.subscribe('c1', { digest: { hour: 8, zone: 'UTC' } });
  const total = (value: number, claimant: string) => ({
    value,
    phrase: `${value} people`,
    claimant,
    from: '2026-01-08',
  });
  const { newClaims } = await room.arrives(article('A', total(266, 'Foro Penal'), total(300, 'OVP')));
  const [first] = newClaims;
  if (first === undefined) throw new Error('nothing is told');
  createMutes(room.sqlite, () => new Date()).mute(first, { guildId: GUILD, channelId: 'c1' }, 'mod');
  await room.arrives(article('B', total(280, 'Foro Penal'), total(310, 'OVP')));
  room.at('2026-01-28T08:00:00Z');
  await room.send();
  expect(room.said()).toBe('310, 300');
});
