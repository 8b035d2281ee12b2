import { describe, expect, test } from 'vitest';
import type { DigestHour } from '../../src/alerts/digest-hour.js';
import { createMutes } from '../../src/alerts/mutes.js';
import { createOutbox } from '../../src/alerts/outbox.js';
import { packDigest } from '../../src/discord/digest-message.js';
import { inLanguage, type Line } from '../../src/rendering/document.js';
import type { ToldClaim } from '../ledger/telling.js';
import { documentOf } from './pretend-discord.js';
import { walk } from './sending.js';
import { article, GUILD } from './told.js';

const EIGHT: DigestHour = { hour: 8, zone: 'UTC' };
const day = (value: number, more: Partial<ToldClaim> = {}): ToldClaim => ({
  value,
  phrase: `${value} people`,
  claimant: 'Foro Penal',
  from: '2026-01-25',
  to: '2026-01-25',
  group: `people of list ${value}`,
  ...more,
});
/** So many figures, each of its own people. */
const list = (outlet: string, ...values: readonly number[]) => article(outlet, ...values.map((value) => day(value)));

describe('a digest', () => {
  test('comes once a day, at its hour, with all that came since; nothing where nothing came', async () => {
    const { subscribe, arrives, at, send, said } = walk();
    await subscribe('c1', { digest: EIGHT });
    await arrives(list('A', 1, 2));
    await send();
    expect(said()).toBe('');
    at('2026-01-27T20:00:00Z');
    await arrives(list('B', 3));
    at('2026-01-28T07:59:59Z');
    await send();
    expect(said()).toBe('');
    at('2026-01-28T08:00:00Z');
    await send();
    expect(said()).toBe('3, 2, 1');
    at('2026-01-29T08:00:00Z');
    await send();
    expect(said()).toBe('3, 2, 1');
    await arrives(list('C', 4));
    at('2026-01-30T08:00:00Z');
    await send();
    expect(said()).toBe('3, 2, 1 | 4');
  });

  test('is grouped by claimant, newest first, each figure with its citation', async () => {
    const { subscribe, arrives, at, sqlite } = walk();
    await subscribe('c1', { digest: EIGHT });
    await arrives(article('Harbour Times', day(1), day(2, { claimant: 'OVP' })));
    await arrives(article('Gatehouse Post', day(3)));
    at('2026-01-28T08:00:00Z');
    const outbox = createOutbox(sqlite);
    const now = new Date('2026-01-28T08:00:00Z');
    outbox.gather(now, new Set(), packDigest);
    const [due] = outbox.due(now, 9);
    if (due === undefined) throw new Error('no digest is due');
    const { title, understood, sections } = inLanguage(documentOf(due), 'en');
    const words = (line: Line<string>) => line.map((span) => (typeof span === 'string' ? span : span.text)).join('');
    expect([title, words(understood)]).toEqual(['Digest: 3 alerts', 'All that came since this digest was asked for.']);
    expect(
      sections.map(({ heading, entries }) => [
        heading,
        ...entries.map(({ lead, lines }) => [lead, ...lines].map(words)),
      ]),
    ).toEqual([
      [
        'Foro Penal (NGO)',
        [
          '3 people of list 3 · on Sunday 25 Jan 2026',
          'New figure · people freed',
          expect.stringMatching(/^c[0-9a-f]{12}$/),
          '«3 people» Gatehouse Post, 26 Jan 2026,\u00a0¶1',
        ],
        [
          '1 people of list 1 · on Sunday 25 Jan 2026',
          expect.anything(),
          expect.anything(),
          '«1 people» Harbour Times, 26 Jan 2026,\u00a0¶1',
        ].map((line) => (typeof line === 'string' ? line.replace('1 people of list 1', '1 (people of list 1)') : line)),
      ],
      ['OVP (NGO)', expect.arrayContaining(['«2 people» Harbour Times, 26 Jan 2026,\u00a0¶2'])],
    ]);
  });

  test('does not hold up what the channel is told at once', async () => {
    const { subscribe, arrives, send, said, at } = walk();
    await subscribe('c1', { digest: EIGHT, measure: 'freed' });
    await subscribe('c1', { measure: 'held' });
    await arrives(article('A', day(1), day(2, { measure: 'held', from: null })));
    await send();
    expect(said()).toBe('2');
    at('2026-01-28T08:00:00Z');
    await send();
    expect(said()).toBe('2 | 1');
  });

  test('leaves out what another subscription of the channel told at once', async () => {
    const { subscribe, arrives, send, said, at } = walk();
    await subscribe('c1', { digest: EIGHT });
    await subscribe('c1', { claimant: 'Foro Penal' });
    await arrives(article('A', day(1), day(2, { claimant: 'OVP' })));
    await send();
    at('2026-01-28T08:00:00Z');
    await send();
    expect(said()).toBe('1 | 2');
  });

  test('waits for the end of quiet hours', async () => {
    const { subscribe, arrives, send, said, at } = walk();
    await subscribe('c1', { digest: EIGHT, quiet: { from: 22, until: 9, zone: 'UTC' } });
    await arrives(list('A', 1));
    at('2026-01-28T08:30:00Z');
    await send();
    expect(said()).toBe('');
    at('2026-01-28T09:00:00Z');
    await send();
    expect(said()).toBe('1');
  });

  test('that could not be sent at its hour is sent once it can be, and the next comes at the next hour', async () => {
    const { subscribe, arrives, send, said, at } = walk();
    await subscribe('c1', { digest: EIGHT });
    await arrives(list('A', 1));
    at('2026-01-28T11:00:00Z');
    await arrives(list('B', 2));
    await send();
    expect(said()).toBe('1');
    at('2026-01-29T08:00:00Z');
    await send();
    expect(said()).toBe('1 | 2');
  });

  test('of a series muted meanwhile leaves it out; ended, leaves out what only it asked for', async () => {
    const { subscribe, arrives, send, said, at, sqlite, subscriptions } = walk();
    await subscribe('c1', { digest: EIGHT });
    await subscribe('c1', { digest: EIGHT, claimant: 'OVP' });
    const { newClaims } = await arrives(article('A', day(1), day(2), day(3, { claimant: 'OVP' })));
    const [first] = newClaims;
    if (first === undefined) throw new Error('nothing is told');
    createMutes(sqlite, () => new Date()).mute(first, { guildId: GUILD, channelId: 'c1' }, 'mod');
    await subscriptions.unsubscribe({ guildId: GUILD, channelId: 'c1', claimant: null });
    at('2026-01-28T08:00:00Z');
    await send();
    expect(said()).toBe('3');
  });

  test('of which all is muted once it was put together is not sent', async () => {
    const { subscribe, arrives, send, said, at, sqlite } = walk();
    await subscribe('c1', { digest: EIGHT });
    const { newClaims } = await arrives(list('A', 1));
    createOutbox(sqlite).gather(new Date('2026-01-28T08:00:00Z'), new Set(), packDigest);
    const [first] = newClaims;
    if (first === undefined) throw new Error('nothing is told');
    createMutes(sqlite, () => new Date()).mute(first, { guildId: GUILD, channelId: 'c1' }, 'mod');
    at('2026-01-28T08:00:00Z');
    await send();
    expect(said()).toBe('');
    expect(sqlite.prepare('select distinct state from outbox').pluck().all()).toEqual(['withdrawn']);
  });

  test('is edited when a figure of it is corrected, and tells no rejected one that nobody was told of', async () => {
    const room = walk();
    await room.subscribe('c1', { digest: EIGHT });
    const { newClaims } = await room.arrives(list('A', 1, 2, 3));
    await room.act(newClaims[0]?.id ?? '', { kind: 'reject', reason: 'misread' });
    room.at('2026-01-28T08:00:00Z');
    await room.send();
    expect(room.said()).toBe('3, 2');
    await room.act(newClaims[1]?.id ?? '', { kind: 'correct', changes: { value: 20 }, reason: 'misread' });
    await room.send();
    expect(room.said()).toBe('3, ~2');
    const undone = await room.act(newClaims[0]?.id ?? '', { kind: 'undo', undoes: 1, reason: null });
    expect(undone.ok).toBe(true);
    await room.send();
    expect(room.said()).toBe('3, ~2 | 1');
  });

  test('mentions each role once, and says when the one before came', async () => {
    const { subscribe, arrives, at, send, messages, sqlite } = walk();
    await subscribe('c1', { digest: EIGHT, roleId: '7' });
    await subscribe('c1', { digest: EIGHT, measure: 'freed', roleId: '8' });
    await arrives(list('A', 1, 2));
    at('2026-01-28T08:00:00Z');
    await send();
    const rows = sqlite.prepare('select roles, head from outbox where head is not null').all();
    expect(rows).toMatchObject([{ roles: '["7","8"]', head: expect.stringContaining('"since":null') }]);
    await arrives(list('B', 3));
    at('2026-01-29T08:00:00Z');
    await send();
    const heads = sqlite
      .prepare(`select head ->> '$.since' from outbox where head is not null order by number`)
      .pluck();
    expect(heads.all()).toEqual([null, '2026-01-28T08:00:00.000Z']);
    expect(messages.map(({ title }) => title)).toEqual(['Digest: 2 alerts', 'Digest: 1 alert']);
  });
});

describe('while away', () => {
  const values = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

  test('a few late alerts are told one by one', async () => {
    const { subscribe, arrives, at, send, said } = walk();
    await subscribe('c1');
    await arrives(list('A', 1, 2, 3));
    at('2026-01-27T12:00:00Z');
    await send();
    expect(said()).toBe('1 | 2 | 3');
  });

  test('of many the newest come first, the older ones in one digest', async () => {
    const { subscribe, arrives, at, send, said, messages } = walk();
    await subscribe('c1');
    await subscribe('c2', { measure: 'held' });
    await arrives(list('A', ...values(1, 8)));
    at('2026-01-27T12:00:00Z');
    await send();
    expect(said()).toBe('8 | 7 | 6 | 5, 4, 3, 2, 1');
    expect(messages.at(-1)?.title).toBe('While Recount was away: 5 alerts');
  });

  test('what is as late as a quarter of an hour has piled up, what is less late has not', async () => {
    const { subscribe, arrives, at, send, said } = walk();
    await subscribe('c1');
    await arrives(list('A', ...values(1, 5)));
    at('2026-01-27T09:14:59Z');
    await send();
    expect(said()).toBe('1 | 2 | 3 | 4 | 5');
  });

  test('quiet hours are no absence', async () => {
    const { subscribe, arrives, at, send, said } = walk();
    await subscribe('c1', { quiet: { from: 8, until: 12, zone: 'UTC' } });
    await arrives(list('A', ...values(1, 5)));
    at('2026-01-27T12:00:00Z');
    await send();
    expect(said()).toBe('1 | 2 | 3 | 4 | 5');
  });

  test('what may have arrived is looked for first, and told once', async () => {
    const { subscribe, arrives, at, send, said, cuts } = walk();
    await subscribe('c1');
    await arrives(list('A', ...values(1, 6)));
    cuts.push('after');
    await send(2);
    at('2026-01-27T12:00:00Z');
    await send();
    expect(said()).toBe('1 | 6 | 5 | 4 | 3, 2');
  });

  test('tests of alerts are no part of it', async () => {
    const { subscribe, arrives, at, send, said, sqlite } = walk();
    await subscribe('c1');
    await arrives(list('A', ...values(1, 4)));
    sqlite.exec(`update outbox set test = 1 where alert ->> '$.figure.value' = 1`);
    at('2026-01-27T12:00:00Z');
    await send();
    expect(said()).toBe('1 | 2 | 3 | 4');
  });

  test('a digest too long for one message is more than one, none of which cuts an alert', async () => {
    const { subscribe, arrives, at, send, messages, said } = walk();
    await subscribe('c1');
    await arrives(list('A', ...values(1, 60)));
    at('2026-01-27T12:00:00Z');
    await send();
    const told = said()
      .split(' | ')
      .flatMap((one) => one.split(', '));
    expect(told.toSorted((a, b) => Number(b) - Number(a))).toEqual(told);
    expect(new Set(told).size).toBe(60);
    expect(messages.length).toBeGreaterThan(3 + 57 / 12);
    expect(messages.slice(3).map(({ title }) => title)).toEqual(
      messages.slice(3).map((_, part) => `While Recount was away: 57 alerts (${part + 1} of ${messages.length - 3})`),
    );
  });
});

test('an alert that cannot be read holds up no digest', async () => {
  const { subscribe, arrives, at, send, said, sqlite } = walk();
  await subscribe('c1', { digest: EIGHT });
  await arrives(list('A', 1, 2));
  sqlite.exec(`update outbox set alert = '{"lost":true}' where alert ->> '$.figure.value' = 1`);
  at('2026-01-28T08:00:00Z');
  await send();
  expect(said()).toBe('2');
});
