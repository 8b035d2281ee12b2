import { describe, expect, test } from 'vitest';
import { story } from '../../commands/story.js';
import { STORIES_MAX } from '../../src/alerts/story/stories.js';
import type { Caller } from '../../src/commanding/command.js';
import { discordCaller, foundingDesk, terminalCaller } from '../desk.js';
import { wordsOf } from './reading.js';

async function desk(caller: Caller = discordCaller) {
  const { services } = await foundingDesk(caller);
  const ask = async (subcommand: string, options: Readonly<Record<string, string>> = {}, by: Caller = caller) => {
    const reply = await story.run({ command: 'story', subcommand, options, page: 0 }, by, services);
    if (reply.kind === 'form') throw new Error('no form is asked for');
    return wordsOf(reply);
  };
  const all = () => services.stories.list(discordCaller.guildId ?? '');
  return { services, ask, all };
}

describe('/story pin', () => {
  test('keeps a question as /count takes it, once, for the channel one stands in', async () => {
    const { ask, all } = await desk();
    const options = { since: 'jan8', by: 'Alfredo Romero' };
    expect(await ask('pin', options)).toContain('On its way The answer to Freed since 8 January 2026 · Foro Penal');
    expect(await ask('pin', { since: '2026-01-08', by: 'Foro Penal' })).toContain('Pinned already');
    expect(all()).toMatchObject([
      {
        channelId: discordCaller.channelId,
        query: { measure: 'freed', since: '2026-01-08', until: null, by: 'Foro Penal', group: null, asOf: null },
        language: 'en',
        createdBy: discordCaller.userId,
      },
    ]);
  });

  test('says which permissions it takes', async () => {
    const { ask } = await desk();
    expect(await ask('pin')).toContain('Create Public Threads');
  });

  test('is in the language of whoever asks, unless said otherwise', async () => {
    const { ask, all } = await desk({ ...discordCaller, locale: 'pt-BR' });
    await ask('pin');
    await ask('pin', { measure: 'held', language: 'es' });
    expect(all().map(({ language }) => language)).toEqual(['pt', 'es']);
  });

  test.each([
    [{ since: 'jan32' }, 'jan32'],
    [{ by: 'Nobody at all' }, 'Nobody at all'],
    [{ measure: 'sold' }, 'I know no measure “sold”'],
    [{ language: 'fr' }, 'is no language'],
    [{ channel: 'x' }, '“x” is not a channel'],
  ])('%j is refused, and nothing kept', async (options, says) => {
    const { ask, all } = await desk();
    expect(await ask('pin', options)).toContain(says);
    expect(all()).toEqual([]);
  });

  test('takes Manage Channels, and a server', async () => {
    const { ask, all } = await desk();
    expect(await ask('pin', {}, { ...discordCaller, mayManageChannels: false })).toContain('Manage Channels');
    const said = await ask('pin', {}, terminalCaller);
    expect(said).toContain('A story stands in a channel of a Discord server.');
    expect(said).toContain('Use this command in a server');
    expect(all()).toEqual([]);
  });

  test('a server has no more than it may', async () => {
    const { ask, all } = await desk();
    for (let one = 0; one < STORIES_MAX; one += 1) await ask('pin', { group: `people of list ${one}` });
    expect(await ask('pin', { group: 'others' })).toContain(`A server may have ${STORIES_MAX} stories`);
    expect(all()).toHaveLength(STORIES_MAX);
  });
});

test('/story list shows them with what stands in their way; /story unpin ends one, of this server alone', async () => {
  const { services, ask, all } = await desk();
  expect(await ask('list')).toContain('None is pinned');
  await ask('pin', { since: 'jan8' });
  expect(await ask('list')).toContain(
    'Freed since 8 January 2026 Pinned 27 Jan 2026, 09:00 UTC Its message is not there',
  );
  const [one] = all();
  const choices = await story.complete(
    { option: 'story', typed: '' },
    { ...none, subcommand: 'unpin' },
    discordCaller,
    services,
  );
  expect(choices.map(({ name, value }) => [String(name), value])).toEqual([['Freed since 8 January 2026', one?.id]]);
  const elsewhere = { ...discordCaller, guildId: '900000000000000009' };
  expect(await ask('unpin', { story: one?.id ?? '' }, elsewhere)).toContain('No such story');
  expect(await ask('figures', { story: one?.id ?? '' }, elsewhere)).toContain('No such story');
  expect(await ask('unpin', { story: one?.id ?? '' })).toContain('No longer kept up to date');
  expect(await ask('unpin', { story: one?.id ?? '' })).toContain('No such story');
  expect(all()).toEqual([]);
});

test('the buttons of a card give the whole answer and its timeline, to anybody', async () => {
  const { ask, all } = await desk();
  await ask('pin', { since: 'jan8' });
  const reader = { ...discordCaller, mayManageChannels: false };
  const options = { story: all()[0]?.id ?? '' };
  expect(await ask('figures', options, reader)).toContain('21 figures from 5 articles');
  expect(await ask('timeline', options, reader)).toContain('Freed over time');
});

const none = { command: 'story', subcommand: null, options: {}, page: 0 } as const;
