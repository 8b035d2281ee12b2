import { describe, expect, test } from 'vitest';
import { alerts } from '../../commands/alerts.js';
import { subscribe } from '../../commands/subscribe.js';
import { subscriptions } from '../../commands/subscriptions.js';
import { unsubscribe } from '../../commands/unsubscribe.js';
import { why } from '../../commands/why.js';
import type { Caller } from '../../src/commanding/command.js';
import { inLanguage } from '../../src/rendering/document.js';
import { discordCaller, foundingDesk, terminalCaller } from '../desk.js';
import { askWords, wordsOf } from './reading.js';

type AlertCommand = typeof alerts | typeof subscribe | typeof unsubscribe | typeof subscriptions | typeof why;

async function channel(caller: Caller = discordCaller) {
  const { services } = await foundingDesk(caller);
  const ask = (
    command: AlertCommand,
    options: Readonly<Record<string, string>> = {},
    subcommand: string | null = null,
  ) => command.run({ command: command.definition.name, subcommand, options, page: 0 }, caller, services).then(wordsOf);
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

  test('takes an hour for a digest, in a time zone', async () => {
    const { services, ask } = await channel();
    expect(await ask(subscribe, { digest: '8', 'time-zone': 'America/Caracas' })).toContain(
      'every figure · one digest a day at 8 o’clock (America/Caracas)',
    );
    expect(await services.subscriptions.list(discordCaller.guildId ?? '')).toMatchObject([
      { digest: { hour: 8, zone: 'America/Caracas' }, quiet: null },
    ]);
    expect(await ask(subscribe, { digest: '20:00', quiet: '22-7' })).toContain(
      'one digest a day at 20 o’clock (UTC) · not from 22 to 7 o’clock (UTC)',
    );
    expect(await ask(subscribe)).toContain('Subscription changed');
    expect(await services.subscriptions.list(discordCaller.guildId ?? '')).toMatchObject([
      { digest: null, quiet: null },
    ]);
  });

  test.each([
    ['revision', ' · told: revisions'],
    ['corrections and contradictions', ' · told: contradictions, corrections'],
    ['new figures, other origins', ' · told: new figures, other origins of known figures'],
    ['everything', ' · told: new figures, revisions, contradictions, corrections, other origins of known figures'],
    ['revision, new', ''],
  ])('about:%s', async (about, words) => {
    const { ask } = await channel();
    expect(await ask(subscribe, { about })).toContain(`claim once: every figure${words} ─`);
  });

  test.each([
    ['', 'new, revision, contradiction, correction, origin, everything'],
    ['co', 'contradiction, correction'],
    ['correction, ', 'correction, new; correction, revision; correction, contradiction; correction, origin'],
    ['correction, o', 'correction, origin'],
    ['rumour, n', ''],
  ])('offers kinds of news after “%s”', async (typed, offered) => {
    const { services } = await foundingDesk(discordCaller);
    const asked = { command: 'subscribe', subcommand: null, options: {}, page: 0 };
    const choices = await subscribe.complete({ option: 'about', typed }, asked, discordCaller, services);
    expect(choices.map(({ value }) => value).join(typed.includes(', ') ? '; ' : ', ')).toBe(offered);
  });

  test.each([
    [{ 'at-least': '0' }, 'Write at-least:100.'],
    [{ change: 'a lot' }, 'Write change:10'],
    [{ 'reviewed-only': 'perhaps' }, 'Write reviewed-only:yes.'],
    [{ mention: '@everyone' }, '“@everyone” is no role.'],
    [{ about: 'rumours' }, 'Take any of “new”, “revision”'],
    [{ about: ',' }, '“,” is no kind of news.'],
    [{ quiet: '25-7' }, 'Write quiet:22-7'],
    [{ quiet: '7-7' }, 'Write quiet:22-7'],
    [{ digest: '25' }, '“25” is no hour of the day. '],
    [{ digest: 'morning' }, 'Write digest:8'],
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

describe('/subscriptions', () => {
  test('lists what is set, and what it last told', async () => {
    const { ask } = await channel();
    expect(await ask(subscriptions, {}, 'list')).toContain('None is set.');
    await ask(subscribe, { measure: 'freed', 'at-least': '100' });
    await ask(subscribe, { channel: '900000000000000009', by: 'Foro Penal' });
    const words = await ask(subscriptions, {}, 'list');
    expect(words).toContain('2 subscriptions; none held up.');
    expect(words).toContain('freed 100 people or more Nothing told yet');
    expect(words).toContain('every figure, by Foro Penal');
  });

  test('previews what a channel would have been told, and nothing else', async () => {
    const { ask } = await channel();
    await ask(subscribe, { measure: 'held', by: 'Foro Penal' });
    const words = await ask(subscriptions, {}, 'preview');
    expect(words).toMatch(/\d+ alerts?, newest first/);
    expect(words).toContain('Foro Penal: 777');
    expect(words).toContain('new figures · read');
    expect(words).not.toContain('626');
    expect(await ask(subscriptions, { channel: '900000000000000009' }, 'preview')).toContain(
      'Set one first: /subscribe',
    );
  });

  test('sends a test that says that it is one', async () => {
    const { services, ask } = await channel();
    expect(await ask(subscriptions, {}, 'test')).toContain('A test is on its way');
    const [claim] = await services.ledger.claims({});
    expect(claim).toBeDefined();
  });

  test.each([
    [
      'a test by somebody who may not manage channels',
      { ...discordCaller, mayManageChannels: false },
      'test',
      'Manage Channels',
    ],
    ['the terminal', terminalCaller, 'list', 'Use this command in a server'],
  ])('refuses %s', async (_who, caller, subcommand, remedy) => {
    const { ask } = await channel(caller);
    expect(await ask(subscriptions, {}, subcommand)).toContain(remedy);
  });

  test('anyone may list', async () => {
    const { ask } = await channel({ ...discordCaller, mayManageChannels: false });
    expect(await ask(subscriptions, {}, 'list')).toContain('None is set.');
  });
});

describe('/why', () => {
  test.each([
    ['nobody subscribed', {}, 'Nobody has subscribed this channel to anything.'],
    [
      'another kind is asked for',
      { measure: 'held' },
      'The subscription to held leaves it out: another measure is counted.',
    ],
    ['another claimant is asked for', { by: 'OVP' }, 'leaves it out: it is of another claimant.'],
    ['other news is asked for', { about: 'correction' }, 'leaves it out: it is news of another kind.'],
    ['only larger figures are asked for', { 'at-least': '1000' }, 'leaves it out: it is smaller than asked for.'],
    ['it waits for a review', { 'reviewed-only': 'true' }, 'waits until an editor has reviewed it.'],
    ['it was there before', { measure: 'freed' }, 'No alert was written when the figure was read.'],
  ])('says that %s', async (_, options, words) => {
    const { ask } = await channel();
    if (Object.keys(options).length > 0) await ask(subscribe, options);
    expect(await ask(why, { claim: 'Foro Penal 266' })).toContain(words);
  });

  test('tells by the reader’s own clock since when a figure is in the ledger', async () => {
    const { services } = await channel();
    const asked = { command: 'why', subcommand: null, options: { claim: 'Foro Penal 266' }, page: 0 };
    const reply = await why.run(asked, discordCaller, services);
    if (reply.kind !== 'document') throw new Error('nothing is told');
    const [first] = inLanguage(reply.document, 'en').sections[0]?.entries ?? [];
    expect(first?.lead.some((span) => typeof span === 'object' && span.at !== undefined)).toBe(true);
    expect(wordsOf(reply)).toContain('In the ledger since');
  });

  test('says where a test stands', async () => {
    const { ask } = await channel();
    await ask(subscribe);
    const sent = /tells of (c[0-9a-f]{12})/.exec(await ask(subscriptions, {}, 'test'))?.[1] ?? '';
    expect(await ask(why, { claim: sent })).toContain('Test: Its alert waits to be sent');
  });

  test('does not guess which claim is meant', async () => {
    const { ask } = await channel();
    expect(await ask(why, { claim: 'Foro Penal' })).toContain('could be');
  });
});

test('in the terminal, both say where they belong', async () => {
  expect(await askWords('subscribe', await foundingDesk())).toContain('Alerts go to a channel of a Discord server.');
});

describe('/alerts', () => {
  test('health tells of each subscription, and anyone may read it', async () => {
    const { ask } = await channel();
    expect(await ask(alerts, {}, 'health')).toContain('No alerts are set in this server.');
    await ask(subscribe, { measure: 'freed' });
    const words = await ask(alerts, {}, 'health');
    expect(words).toContain('1 subscription; all is well.');
    expect(words).toContain('freed · well Nothing sent yet');
    const reader = await channel({ ...discordCaller, mayManageChannels: false });
    expect(await reader.ask(alerts, {}, 'health')).toContain('No alerts are set in this server.');
  });

  test('notices chooses where trouble is told, and only for those who manage channels', async () => {
    const { services, ask } = await channel();
    expect(await ask(alerts, { channel: '900000000000000009' }, 'notices')).toContain('Chosen');
    expect((await services.alerts.health(discordCaller.guildId ?? '')).chosen).toBe('900000000000000009');
    expect(await ask(alerts, { off: 'true' }, 'notices')).toContain('No channel is chosen any more');
    expect((await services.alerts.health(discordCaller.guildId ?? '')).chosen).toBeNull();
    const reader = await channel({ ...discordCaller, mayManageChannels: false });
    expect(await reader.ask(alerts, {}, 'notices')).toContain('Manage Channels');
  });

  test('both belong in a server', async () => {
    const { ask } = await channel(terminalCaller);
    expect(await ask(alerts, {}, 'health')).toContain('Use this command in a server');
    expect(await ask(alerts, {}, 'notices')).toContain('Use this command in a server');
  });
});
