import { setTimeout as sleep } from 'node:timers/promises';
import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Bot, Interaction } from '../discord-lab/lab.mjs';
import { labBot, type Stage, stage } from './lab-process.js';

let command: readonly string[];
let here: Stage;
let bot: Bot;

beforeAll(async () => {
  command = await labBot();
  here = await stage(command);
  bot = await here.run();
});
afterAll(async () => {
  await here.stop();
});
afterEach(() => here.lab.clear());

interface ButtonShown {
  readonly label: string;
  readonly customId: string;
  readonly enabled: boolean;
}

function buttonsOf(message: APIMessage | null): readonly ButtonShown[] {
  const rows = (message?.components ?? []).filter((component) => component.type === ComponentType.ActionRow);
  return rows.flatMap(({ components }) =>
    components.flatMap((button) =>
      button.type === ComponentType.Button && 'custom_id' in button
        ? [{ label: button.label ?? '', customId: button.custom_id, enabled: button.disabled !== true }]
        : [],
    ),
  );
}

/** Presses the button of that label on the answer as it now stands. */
function press(answer: Interaction, label: string): Promise<Interaction> {
  const button = buttonsOf(answer.response).find((shown) => shown.label === label);
  if (button === undefined) throw new Error(`no button ${label}`);
  return here.lab.click(answer, button.customId);
}

const figures = (text: string) => [...text.matchAll(/Figure (\d+)/g)].map(([, number]) => Number(number));

describe('coming online', () => {
  test('asks for no privileged intent and has its commands in place', () => {
    expect(here.lab.gateway.identifies[0]?.intentNames).toEqual(['GUILDS', 'GUILD_MESSAGES', 'DIRECT_MESSAGES']);
    expect(here.lab.registeredCommands(here.lab.guildId).map(({ name }) => name)).toContain('list');
  });
  test('never writes its token down', async () => {
    await bot.saw('Recount is online');
    expect(bot.output()).not.toContain(here.lab.token);
  });
});

describe('answering', () => {
  test('what it can say at once, it says at once', async () => {
    const answer = await here.lab.slash({ command: 'cite', options: { claim: 'c0123456789ab' } });
    expect(answer).toMatchObject({ error: null, ackType: 4, ephemeral: false });
    expect(answer.text).toContain('cited c0123456789ab');
    here.lab.assertClean();
  });
  test('what takes long is announced and then given', async () => {
    const answer = await here.lab.slash({ command: 'slow', options: { ms: '1700' } });
    expect(answer).toMatchObject({ error: null, deferred: true, ephemeral: false });
    expect(answer.ackMs).toBeLessThan(2_500);
    expect(answer.text).toContain('done slowly');
    here.lab.assertClean();
  });
  test('what takes long and is private, only who asked sees', async () => {
    const answer = await here.lab.slash({
      command: 'slow',
      options: { ms: '1800', private: 'yes' },
      channel: 'general',
    });
    await answer.idle(400);
    expect(answer.followups).toHaveLength(1);
    expect(here.lab.messages('general').some(({ id }) => id === answer.followups[0]?.id)).toBe(false);
    here.lab.assertClean();
  });
  test('a question not understood is answered to who asked alone', async () => {
    const answer = await here.lab.slash({ command: 'refused' });
    expect(answer).toMatchObject({ error: null, ephemeral: true });
    expect(answer.text).toContain('“jan32” is no day.');
  });
  test('a command that breaks says so and leaves the bot up', async () => {
    const answer = await here.lab.slash({ command: 'broken' });
    expect(answer).toMatchObject({ error: null, ephemeral: true });
    expect(answer.text).toContain('something went wrong');
    await bot.saw('the cable is out');
    expect((await here.lab.slash({ command: 'refused' })).error).toBeNull();
    here.lab.assertClean();
  });
  test('a command of an older version is answered too', async () => {
    const route = `${here.lab.apiUrl}/v10/applications/${here.lab.applicationId}/guilds/${here.lab.guildId}/commands`;
    const headers = {
      authorization: `Bot ${here.lab.token}`,
      'content-type': 'application/json',
      'user-agent': 'DiscordBot (test, 1)',
    };
    await fetch(route, { method: 'POST', headers, body: JSON.stringify({ name: 'tally', description: 'gone since' }) });
    const answer = await here.lab.slash({ command: 'tally' });
    expect(answer).toMatchObject({ error: null, ephemeral: true });
    expect(answer.text).toContain('no longer know this command');
  });
  test('hostile words in a question ping nobody and stay words', async () => {
    const note = '@everyone <@700000000000000001> [x](https://evil.example) **104**';
    const answer = await here.lab.slash({ command: 'list', options: { count: '1', note } });
    expect(answer.text).toContain(
      '\\@everyone \\<\\@700000000000000001> \\[x\\]\\(https\\://evil.example) \\*\\*104\\*\\*',
    );
    expect(here.lab.pings).toEqual([]);
    here.lab.assertClean();
  });
});

describe('choices while typing', () => {
  test('at most 25, names shortened, values never', async () => {
    const { choices, error } = await here.lab.autocomplete({
      command: 'choose',
      focused: 'pick',
      options: { pick: 'a' },
    });
    expect(error).toBeNull();
    expect(choices).toHaveLength(25);
    expect(choices?.[0]).toMatchObject({ value: 'v0' });
    expect(choices?.every(({ name }) => name.length === 100)).toBe(true);
    here.lab.assertClean();
  });
  test('none where they cannot be found', async () => {
    const { choices, error } = await here.lab.autocomplete({
      command: 'choose',
      focused: 'pick',
      options: { pick: 'fail' },
    });
    expect({ choices, error }).toEqual({ choices: [], error: null });
  });
});

describe('turning pages', () => {
  test('forth and back, each figure on one page, and a button that leads nowhere cannot be pressed', async () => {
    const answer = await here.lab.slash({ command: 'list', options: { count: '15', note: 'short' } });
    const seen = figures(answer.text);
    expect(answer.text).toContain('Page 1 of 3');
    expect(buttonsOf(answer.response).map(({ enabled }) => enabled)).toEqual([false, true]);
    for (const expected of ['Page 2 of 3', 'Page 3 of 3']) {
      await press(answer, 'Next ▶');
      expect(answer.text).toContain(expected);
      seen.push(...figures(answer.text));
    }
    expect(seen).toEqual(Array.from({ length: 15 }, (_, index) => index));
    expect(buttonsOf(answer.response).map(({ enabled }) => enabled)).toEqual([true, false]);
    await press(answer, '◀ Back');
    expect(answer.text).toContain('Page 2 of 3');
    here.lab.assertClean();
  });
  test.each([
    ['in the button itself', 'short'],
    ['in the database, where it is too long for a button', 'long '.repeat(40)],
  ])('works after a restart, the question kept %s', async (_, note) => {
    const answer = await here.lab.slash({ command: 'list', options: { count: '15', note } });
    bot = await bot.restart();
    await press(answer, 'Next ▶');
    expect(answer.text).toContain('Page 2 of ');
    here.lab.assertClean();
  });
  test('a button nobody knows any more is answered', async () => {
    const answer = await here.lab.slash({ command: 'list', options: { count: '15' } });
    const route = `${here.lab.apiUrl}/v10/channels/600000000000000001/messages`;
    const headers = {
      authorization: `Bot ${here.lab.token}`,
      'content-type': 'application/json',
      'user-agent': 'DiscordBot (test, 1)',
    };
    const components = [{ type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id: 'tally:7' }] }];
    const sent = await fetch(route, { method: 'POST', headers, body: JSON.stringify({ content: 'old', components }) });
    const pressed = await here.lab.click((await sent.json()) as APIMessage, 'tally:7');
    expect(pressed).toMatchObject({ error: null, ephemeral: true });
    expect(answer.error).toBeNull();
  });
});

describe('starting and ending', () => {
  test('registers nothing where nothing differs', async () => {
    bot = await bot.restart();
    here.lab.clear();
    bot = await bot.restart();
    expect(here.lab.calls('PUT', /commands$/)).toEqual([]);
    expect(here.lab.calls('GET', /commands$/)).toHaveLength(1);
    here.lab.assertClean();
  });
  test('ends politely with what is under way', async () => {
    const asked = here.lab.slash({ command: 'slow', options: { ms: '1000' } });
    await sleep(200);
    const exit = await bot.stop({ signal: 'SIGTERM' });
    expect(exit).toMatchObject({ code: 0, killed: false });
    expect((await asked).text).toContain('done slowly');
    bot = await here.run();
  });
  test('comes back after the connection breaks', async () => {
    here.lab.dropGateway({ mode: 'terminate' });
    const answer = await here.lab.slash({ command: 'cite', options: { claim: 'c1' } });
    expect(answer.error).toBeNull();
  });
  test('waits out an outage at its start, and can be ended meanwhile', async () => {
    await bot.stop();
    const outage = here.lab.outage(2_500, { http: 'drop' });
    const waiting = await here.run({ wait: false });
    await waiting.saw('Discord cannot be reached', 5_000);
    expect(await waiting.stop()).toMatchObject({ code: 0, killed: false });
    await outage;
    here.lab.fail({ method: 'GET', route: '/gateway/bot', status: 503, times: 4 });
    bot = await here.run();
    expect(bot.output()).toContain('Discord cannot be reached');
    expect((await here.lab.slash({ command: 'refused' })).error).toBeNull();
  });
  test('a wrong token is one clear line and exit status 1', async () => {
    const wrong = await here.run({ wait: false, env: { DISCORD_TOKEN: 'not.the.token' } });
    expect(await wrong.exited).toMatchObject({ code: 1 });
    expect(wrong.output().trim()).toBe(
      'Discord does not accept DISCORD_TOKEN. Copy it again from the developer portal (Bot, Reset Token).',
    );
  });
  test('a server it is not in is one clear line and exit status 1', async () => {
    const wrong = await here.run({ wait: false, env: { DISCORD_GUILD_ID: '800000000000000009' } });
    expect(await wrong.exited).toMatchObject({ code: 1 });
    expect(wrong.output().trim().split('\n')).toHaveLength(1);
    expect(wrong.output()).toContain('DISCORD_GUILD_ID');
  });
});
