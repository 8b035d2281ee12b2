import { describe, expect, test } from 'vitest';
import { watch } from '../../commands/watch.js';
import type { Caller } from '../../src/commanding/command.js';
import { discordCaller, foundingDesk, terminalCaller } from '../desk.js';
import { wordsOf } from './reading.js';

const USER = discordCaller.userId ?? '';

async function desk(caller: Caller = discordCaller) {
  const { services } = await foundingDesk(caller);
  const ask = async (subcommand: string, options: Readonly<Record<string, string>> = {}, by: Caller = caller) => {
    const reply = await watch.run({ command: 'watch', subcommand, options, page: 0 }, by, services);
    if (reply.kind === 'form') throw new Error('no form is asked for');
    return wordsOf(reply);
  };
  const mine = () => services.watches.list({ userId: USER, guildId: null });
  return { services, ask, mine };
}

const reader = { ...discordCaller, mayManageChannels: false };
const FREED = { kind: 'count', measure: 'freed', until: null, group: null, asOf: null };

describe('/watch start', () => {
  test.each([
    [
      { since: 'jan8', by: 'Alfredo Romero' },
      { ...FREED, since: '2026-01-08', by: 'Foro Penal' },
    ],
    [
      { question: 'How many freed since 8 January according to Foro Penal?' },
      { ...FREED, since: '2026-01-08', by: 'Foro Penal' },
    ],
    [{ question: '¿cuántos siguen presos?' }, { ...FREED, measure: 'held', since: null, by: null }],
    [
      { question: 'quantos foram libertados?', by: 'Foro Penal' },
      { ...FREED, since: null, by: 'Foro Penal' },
    ],
  ])('%j is one question', async (options, query) => {
    const { ask, mine } = await desk(reader);
    expect(await ask('start', options)).toContain('You are told in direct messages');
    expect(mine()).toMatchObject([{ query, place: null, userId: USER, language: 'en' }]);
  });

  test('says when it is told, and is changed when asked again', async () => {
    const { ask, mine } = await desk(reader);
    await ask('start');
    const options = { change: '10', quiet: '22-7', 'time-zone': 'America/Caracas' };
    expect(await ask('start', options)).toContain(
      'of figures that replace others, those that differ by 10 % or more · not from 22 to 7 o’clock (America/Caracas)',
    );
    expect(mine()).toMatchObject([{ changePercent: 10, quiet: { from: 22, until: 7, zone: 'America/Caracas' } }]);
    expect(await ask('start', options)).toContain('Watching already');
  });

  test.each([
    [{ question: 'compare Foro Penal and OVP' }, 'Only a question for figures'],
    [{ question: 'what is the weather?' }, ''],
    [{ since: 'jan32' }, 'jan32'],
    [{ change: 'much' }, '“much” is no percentage'],
    [{ channel: '900000000000000009' }, 'Manage Channels'],
  ])('%j is refused, and nothing kept', async (options, says) => {
    const { ask, mine } = await desk(reader);
    expect(await ask('start', options)).toContain(says);
    expect(mine()).toEqual([]);
  });

  test('in a channel it takes Manage Channels, and everybody who has it can stop it', async () => {
    const { ask } = await desk();
    expect(await ask('start', { channel: '900000000000000009' })).toContain('It is told in this');
    const other = { ...discordCaller, userId: '900000000000000077' };
    expect(await ask('list', {}, other)).toContain('1 question.');
    expect(await ask('list', {}, { ...other, mayManageChannels: false })).toContain('Nothing.');
  });

  test('there is nobody to tell in a terminal', async () => {
    const { ask } = await desk(terminalCaller);
    expect(await ask('start')).toContain('Questions are watched in Discord');
  });
});

test('/watch list shows what one watches and what was not delivered, /watch stop ends it, for oneself alone', async () => {
  const { services, ask, mine } = await desk(reader);
  expect(await ask('list')).toContain('Nothing. “/watch start” begins.');
  await ask('start', { since: 'jan8' });
  expect(await ask('list')).toContain('Freed since 8 January 2026 · in direct messages Since 27 Jan 2026, 09:00 UTC');
  const [one] = mine();
  const none = { command: 'watch', subcommand: 'stop', options: {}, page: 0 } as const;
  const choices = await watch.complete({ option: 'watch', typed: '' }, none, reader, services);
  expect(choices.map(({ value }) => value)).toEqual([one?.id]);
  const options = { watch: one?.id ?? '' };
  expect(await ask('answer', options)).toContain('21 figures from 5 articles');
  expect(await ask('stop', options, { ...reader, userId: '1' })).toContain('You watch no such question');
  expect(await ask('stop', options)).toContain('No longer watched');
  expect(await ask('stop', options)).toContain('You watch no such question');
  expect(mine()).toEqual([]);
});
