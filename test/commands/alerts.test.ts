import { describe, expect, test } from 'vitest';
import { subscribe } from '../../commands/subscribe.js';
import { unsubscribe } from '../../commands/unsubscribe.js';
import type { Caller } from '../../src/commanding/command.js';
import { discordCaller, foundingDesk, terminalCaller } from '../desk.js';
import { askWords, wordsOf } from './reading.js';

async function channel(caller: Caller = discordCaller) {
  const { services } = await foundingDesk(caller);
  const ask = (command: typeof subscribe | typeof unsubscribe, options: Readonly<Record<string, string>> = {}) =>
    command
      .run({ command: command.definition.name, subcommand: null, options, page: 0 }, caller, services)
      .then(wordsOf);
  return { services, ask };
}

describe('/subscribe', () => {
  test('sets alerts for the channel one stands in, once', async () => {
    const { services, ask } = await channel();
    expect(await ask(subscribe)).toContain('Subscribed The channel hears of each new claim once: every figure');
    expect(await ask(subscribe)).toContain('Already subscribed');
    const [one, ...more] = await services.subscriptions.list(discordCaller.guildId ?? '');
    expect(one).toMatchObject({ channelId: discordCaller.channelId, measure: null, claimant: null });
    expect(more).toEqual([]);
  });

  test('takes another channel, a measure and a claimant by any of its names', async () => {
    const { services, ask } = await channel();
    const options = { channel: '900000000000000009', measure: 'freed', by: 'Alfredo Romero' };
    expect(await ask(subscribe, options)).toContain('freed, by Foro Penal');
    expect(await services.subscriptions.list(discordCaller.guildId ?? '')).toMatchObject([
      { channelId: '900000000000000009', measure: 'freed', claimant: 'Foro Penal', createdBy: discordCaller.userId },
    ]);
  });

  test('says how much is worth an alert and when, and changes it when asked again', async () => {
    const { ask } = await channel();
    const options = { 'at-least': '100', change: '10', quiet: '22-7', 'time-zone': 'America/Caracas', mention: '77' };
    expect(await ask(subscribe, options)).toContain(
      'every figure · 100 people or more · new, or changed by 10 % or more · not from 22 to 7 o’clock (America/Caracas)',
    );
    expect(await ask(subscribe, { 'reviewed-only': 'true' })).toContain(
      'Subscription changed The channel hears of each new claim once: every figure · once an editor has reviewed it',
    );
    expect(await ask(subscribe, { group: 'foreigners' })).toContain('every figure, of foreigners');
  });

  test.each([
    [{ 'at-least': '0' }, 'Write at-least:100.'],
    [{ change: 'a lot' }, 'Write change:10'],
    [{ 'reviewed-only': 'perhaps' }, 'Write reviewed-only:yes.'],
    [{ mention: '@everyone' }, '“@everyone” is no role.'],
    [{ quiet: '25-7' }, 'Write quiet:22-7'],
    [{ quiet: '7-7' }, 'Write quiet:22-7'],
    [{ quiet: '22-7', 'time-zone': 'Caracas time' }, 'I know no time zone “Caracas time”.'],
  ])('refuses %o', async (options, remedy) => {
    const { services, ask } = await channel();
    expect(await ask(subscribe, options)).toContain(remedy);
    expect(await services.subscriptions.list(discordCaller.guildId ?? '')).toEqual([]);
  });

  test.each([
    ['somebody who may not manage channels', { ...discordCaller, mayManageChannels: false }, {}, 'Manage Channels'],
    ['the terminal', terminalCaller, {}, 'Use this command in a server'],
    ['a claimant nobody knows', discordCaller, { by: 'Foro Pnal' }, 'Foro Penal'],
    ['a measure there is not', discordCaller, { measure: 'lost' }, '“freed”, “held”'],
  ])('refuses %s', async (_who, caller, options, remedy) => {
    const { services, ask } = await channel(caller);
    expect(await ask(subscribe, options)).toContain(remedy);
    expect(await services.subscriptions.list(discordCaller.guildId ?? '')).toEqual([]);
  });
});

describe('/unsubscribe', () => {
  test('ends all alerts of the channel, or those of one kind', async () => {
    const { ask } = await channel();
    await ask(subscribe, { measure: 'freed' });
    await ask(subscribe, { measure: 'held' });
    expect(await ask(unsubscribe, { measure: 'freed' })).toContain('1 alert ended. Still set: held.');
    expect(await ask(unsubscribe)).toContain('1 alert ended. The channel has none left.');
  });

  test('says what is set when nothing matches', async () => {
    const { ask } = await channel();
    await ask(subscribe, { measure: 'held' });
    expect(await ask(unsubscribe, { measure: 'freed' })).toContain('The channel has alerts for: held.');
  });
});

test('in the terminal, both say where they belong', async () => {
  expect(await askWords('subscribe', await foundingDesk())).toContain('Alerts go to a channel of a Discord server.');
});
