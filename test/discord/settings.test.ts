import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Bot, textOf } from '../discord-lab/lab.mjs';
import { type Stage, stage } from './lab-process.js';

/** Recount as it is shipped, in a server that settles things for itself. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/src/main.js');
const DESK = '910000000000000001';

let here: Stage;
let bot: Bot;

beforeAll(async () => {
  if (!existsSync(program)) throw new Error('build first: npm run build');
  const guilds = [
    {
      id: '900000000000000001',
      name: 'Newsroom',
      ownerId: '100000000000000001',
      locale: 'en-US',
      roles: [{ id: DESK, name: 'Desk', permissions: [] }],
    },
  ];
  const users = [
    { id: '100000000000000001', username: 'alice' },
    { id: '100000000000000002', username: 'dora', roles: [DESK] },
    { id: '100000000000000003', username: 'rui' },
  ];
  here = await stage(['node', program, 'bot'], { guilds, users });
  bot = await here.run({ env: { SEEDS_DIR: join(root, 'seeds') } });
});
afterAll(() => here.stop());
afterEach(() => {
  expect(here.lab.pings).toEqual([]);
  here.lab.assertClean();
  here.lab.clear();
});

const settle = (options: Readonly<Record<string, string>>, user = 'alice') =>
  here.lab.slash({ command: 'settings', options, user });

test('the language of public answers is the one that is set, after a restart too, and Discord’s again once taken back', async () => {
  const public_ = { command: 'count freed', options: { since: '8/1/2026' }, user: 'rui', locale: 'en-US' };
  expect((await here.lab.slash(public_)).text).toContain('Freed since 8 January 2026');
  const set = await settle({ language: 'pt' });
  expect(set).toMatchObject({ error: null, ephemeral: true });
  expect(set.text).toContain('Set here by');
  bot = await bot.restart();
  expect((await here.lab.slash(public_)).text).toContain('Libertados desde 8 de janeiro de 2026');
  const asked = here.lab.userMessage({ content: 'how many are held?', mentions: 'bot', user: 'rui' });
  const answer = await here.lab.waitForMessage({
    channel: asked.channel_id,
    after: asked.id,
    match: (message) => message.message_reference?.message_id === asked.id,
    timeoutMs: 15_000,
  });
  expect(textOf(answer)).toContain('Pessoas que continuam presas');
  await settle({ reset: 'language' });
  expect((await here.lab.slash(public_)).text).toContain('Freed since 8 January 2026');
});

test('the role that is set makes editors, at once', async () => {
  expect((await here.lab.slash({ command: 'review', user: 'dora' })).text).toContain('is for editors');
  await settle({ 'editor-role': DESK });
  expect((await here.lab.slash({ command: 'review', user: 'dora' })).text).not.toContain('is for editors');
  const reader = await here.lab.slash({ command: 'review', user: 'rui' });
  expect(reader).toMatchObject({ error: null, ephemeral: true });
  expect(reader.text).toContain('can give you the role \\@Desk, or **Manage Messages**');
  const table = await here.lab.slash({ command: 'settings', user: 'dora' });
  expect(table.text).toContain('In this server you are a reader and an editor');
});

test('who may not manage the server sees the settings and changes none', async () => {
  const refused = await settle({ language: 'es' }, 'rui');
  expect(refused).toMatchObject({ error: null, ephemeral: true });
  expect(refused.text).toContain('needs the permission **Manage Server**');
  const shown = await here.lab.slash({ command: 'settings', user: 'rui', locale: 'es-419' });
  expect(shown.text).toContain('Idioma · **Inglés**');
});

test('what it lacks in this channel and in those with alerts is named as Discord’s settings call it', async () => {
  await here.lab.slash({ command: 'subscribe', channel: 'alerts', user: 'alice' });
  here.lab.revoke('alerts', ['SEND_MESSAGES', 'ATTACH_FILES']);
  await bot.saw('Recount is online');
  await expect
    .poll(
      async () =>
        (await here.lab.slash({ command: 'settings', channel: 'alerts', user: 'alice', locale: 'pt-BR' })).text,
    )
    .toMatch(/\*\*Enviar mensagens\*\*/);
  const told = await here.lab.slash({ command: 'settings', user: 'alice' });
  expect(told.text).toContain('1 permission is missing');
  expect(told.text).toContain('**Send Messages**');
  const again = await here.lab.slash({
    command: 'subscribe',
    channel: 'alerts',
    user: 'alice',
    options: { by: 'OVP' },
  });
  expect(again.text).toContain('Alerts cannot arrive there yet');
  here.lab.grant('alerts', ['SEND_MESSAGES', 'ATTACH_FILES']);
});

test('zones are offered as they are typed', async () => {
  const { choices } = await here.lab.autocomplete({
    command: 'settings',
    focused: 'time-zone',
    options: { 'time-zone': 'cara' },
    user: 'alice',
  });
  expect(choices?.[0]).toEqual({ name: 'America/Caracas', value: 'America/Caracas' });
});
