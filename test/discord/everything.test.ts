import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageOf } from '../../src/wording/language.js';
import { choicesOf, completes, type Leaf, leaves } from '../commands/leaves.js';
import { commands } from '../desk.js';
import type { Bot, Interaction } from '../discord-lab/lab.mjs';
import { rss } from '../ingest/feeds/feed-room.js';
import { FAMILIES, FREED_302, openSite, pageOf } from '../ingest/site.js';
import { type Control, controlsIn, controlsOf } from './controls.js';
import { everyRow, FIELDS, type Filled } from './every-row.js';
import { type Stage, stage } from './lab-process.js';

/** Recount as it is shipped: everything that somebody can use in Discord is used, in every locale that it speaks. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/src/main.js');
const [SERVER, OWNER, ROLE, CHANNEL] = [
  '800000000000000001',
  '700000000000000001',
  '810000000000000001',
  '600000000000000001',
];
const LOCALES = ['en-US', 'en-GB', 'es-ES', 'es-419', 'pt-BR'] as const;
const LONG_MS = 300_000;

let here: Stage;
let bot: Bot;
let rows: Readonly<Record<string, readonly Filled[]>> = {};

beforeAll(async () => {
  if (!existsSync(program)) throw new Error('build first: npm run build');
  here = await stage(['node', program, 'bot'], {
    guilds: [{ id: SERVER, name: 'Lab', ownerId: OWNER, roles: [{ id: ROLE, name: 'Desk', permissions: [] }] }],
    channels: [{ id: CHANNEL, name: 'general' }],
    // what is used is looked at here, and not how busy this machine is
    interactions: { ackWindowMs: 20_000 },
    users: [{ id: OWNER, username: 'owner' }],
  });
  const site = await openSite();
  site.put('/freed', pageOf([FREED_302, FAMILIES], { published: '2026-01-28' }));
  site.put('/feed', rss([`${site.origin}/freed`]));
  rows = everyRow({ channel: CHANNEL, role: ROLE, page: `${site.origin}/freed`, feed: `${site.origin}/feed` });
  bot = await here.run({
    maxMs: 20 * 60_000,
    env: { SEEDS_DIR: join(root, 'seeds'), FETCH_PRIVATE_ADDRESSES: '127.0.0.1' },
  });
});
afterAll(() => here.stop());

/** Answered, with words that are whole; nothing was refused by Discord. */
function expectWell(what: string, answer: Interaction): void {
  const { error, refusals, text, modal } = answer;
  expect({ what, error, refusals }).toEqual({ what, error: null, refusals: [] });
  if (modal === null) expect({ what, says: text.trim().length > 0 }).toEqual({ what, says: true });
  expect({ what, text }).not.toEqual({ what, text: expect.stringMatching(/undefined|\[object|\{\w+\}/) });
}

describe.each(LOCALES)('in %s', (locale) => {
  const used = new Set<string>();
  const kinds = new Set<string>();
  const as = { user: OWNER, locale } as const;
  const ask = (leaf: Leaf, options: Filled): Promise<Interaction> =>
    here.lab.slash({ command: leaf.path, options, channel: CHANNEL, timeoutMs: 30_000, ...as });

  /** A form is filled in and sent. */
  async function sent(what: string, opened: Interaction): Promise<Interaction> {
    expectWell(what, opened);
    if (opened.modal === null) return opened;
    kinds.add('form');
    const fields = controlsIn(opened.modal.components).map(({ id }) => id);
    expect({ what, unknown: fields.filter((id) => FIELDS[id] === undefined) }).toEqual({ what, unknown: [] });
    const answer = await here.lab.submitModal(
      opened,
      Object.fromEntries(fields.map((id) => [id, FIELDS[id] ?? ''])),
      as,
    );
    expectWell(`${what}, sent`, answer);
    return answer;
  }

  async function use(what: string, answer: Interaction, control: Control): Promise<Interaction> {
    kinds.add(control.kind);
    const pressed =
      control.kind === 'select'
        ? await here.lab.select(answer, control.id, [control.value ?? ''], as)
        : await here.lab.click(answer, control.id, as);
    return sent(what, pressed);
  }

  /** Each control of an answer, and once each of those that its answers bring. `again` gives the answer anew. */
  async function useAll(
    what: string,
    first: Interaction,
    again: () => Promise<Interaction>,
    deep: boolean,
  ): Promise<void> {
    let answer = first;
    for (const { label, kind } of controlsOf(first.response)) {
      const key = `${deep ? what.split(' ')[0] : ''} ${kind} ${label}`;
      if (used.has(key)) continue;
      used.add(key);
      const find = () => controlsOf(answer.response).find((one) => one.label === label && one.kind === kind);
      if (find() === undefined) answer = await again();
      const control = find();
      if (control === undefined) continue;
      const path = `${what} → ${label}`;
      const pressed = await use(path, answer, control);
      if (deep && pressed.response?.id !== answer.response?.id)
        await useAll(path, pressed, () => Promise.resolve(pressed), false);
    }
  }

  test('every command with every option, and whatever can be pressed, chosen and filled in below', {
    timeout: LONG_MS,
  }, async () => {
    await here.lab.slash({ command: 'settings', options: { language: languageOf(locale) }, ...as });
    for (const leaf of leaves)
      for (const options of rows[leaf.path] ?? []) {
        const what = `${leaf.path} ${Object.keys(options).join(' ')}`;
        const again = async () => sent(what, await ask(leaf, options));
        await useAll(what, await again(), again, true);
      }
    expect([...kinds].toSorted()).toEqual(['button', 'form', 'select']);
  });

  test('every choice of every option', { timeout: LONG_MS }, async () => {
    for (const leaf of leaves)
      for (const option of leaf.options)
        for (const choice of choicesOf(option)) {
          const filled = rows[leaf.path]?.find((one) => option.name in one) ?? {};
          await sent(`${leaf.path} ${option.name}:${choice}`, await ask(leaf, { ...filled, [option.name]: choice }));
        }
  });

  test('everything that completes, before anything is typed and after', { timeout: LONG_MS }, async () => {
    for (const { path, options } of leaves)
      for (const { name } of options.filter(completes))
        for (const typed of ['', 'foro', '8 jan', '@everyone']) {
          const asked = { command: path, focused: name, options: { [name]: typed }, channel: CHANNEL, ...as };
          const { error, choices } = await here.lab.autocomplete(asked);
          const what = `${path} ${name}:${typed}`;
          expect({ what, error, offered: choices !== null }).toEqual({ what, error: null, offered: true });
        }
  });

  test('every entry in the menu of a message', { timeout: LONG_MS }, async () => {
    const menus = commands.flatMap(({ onMessage }) => (onMessage === undefined ? [] : [onMessage.definition.name]));
    expect(menus.length).toBeGreaterThan(0);
    for (const name of menus)
      for (const content of ['Foro Penal has counted 266 people freed since 8 January 2026.', 'good morning']) {
        const message = here.lab.userMessage({ content, user: OWNER, channel: CHANNEL });
        const answer = await sent(name, await here.lab.messageCommand(name, message, as));
        await useAll(name, answer, async () => sent(name, await here.lab.messageCommand(name, message, as)), true);
      }
  });

  test('what can be pressed below an alert', { timeout: LONG_MS }, async () => {
    for (const message of here.lab.messages(CHANNEL).filter(({ author }) => author.bot === true))
      for (const { kind, label } of controlsOf(message)) {
        // a page that was turned has other controls
        const control = controlsOf(message).find((one) => one.kind === kind && one.label === label);
        if (control === undefined) continue;
        const key = `alert ${control.kind} ${control.label}`;
        if (used.has(key)) continue;
        used.add(key);
        const pressed =
          control.kind === 'select'
            ? await here.lab.select(message, control.id, [control.value ?? ''], as)
            : await here.lab.click(message, control.id, as);
        await sent(key, pressed);
      }
  });

  test('nothing of it was against Discord’s rules, and nothing failed', () => {
    expect(bot.output()).not.toContain('a command failed');
    here.lab.assertClean();
    here.lab.clear();
  });
});
