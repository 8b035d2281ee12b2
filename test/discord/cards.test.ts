import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Bot, Interaction } from '../discord-lab/lab.mjs';
import { buttonsOf, listOf } from './components.js';
import { type Stage, stage } from './lab-process.js';

/** Recount as it is shipped, in a server that speaks Portuguese: cards, who sees an answer, and places it is not in. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/src/main.js');

/** A busy machine takes its time to start the bot. */
const BUSY_MS = 60_000;

let here: Stage;
let bot: Bot;

beforeAll(async () => {
  if (!existsSync(program)) throw new Error('build first: npm run build');
  const guilds = [{ id: '900000000000000001', name: 'Redação', ownerId: '100000000000000001', locale: 'pt-BR' }];
  const users = [
    { id: '100000000000000001', username: 'owner' },
    { id: '100000000000000002', username: 'alice' },
  ];
  here = await stage(['node', program, 'bot'], { guilds, users });
  // registered everywhere: what is one server's own cannot be taken along
  bot = await here.run({
    env: { SEEDS_DIR: join(root, 'seeds'), DISCORD_GUILD_ID: '' },
    maxMs: 600_000,
    timeoutMs: BUSY_MS,
  });
}, 2 * BUSY_MS);
afterAll(() => here.stop());
afterEach(() => {
  try {
    here.lab.assertClean();
    expect(here.lab.pings).toEqual([]);
  } finally {
    // what went wrong in one test is no matter of the next
    here.lab.clear();
  }
});

const asked = { command: 'count freed', options: { since: 'jan8', by: 'Foro Penal' }, user: 'alice' };

async function press(message: Interaction, label: string, locale: string): Promise<Interaction> {
  const id = buttonsOf(message.response).get(label);
  if (id === undefined)
    throw new Error(`no button ${label} among ${[...buttonsOf(message.response).keys()].join(', ')}`);
  return here.lab.click(message, id, { user: 'alice', locale });
}

async function open(answer: Interaction, label: string, locale: string, user = 'alice'): Promise<Interaction> {
  const { customId, choices } = listOf(answer.response);
  const choice = choices.find((one) => one.label === label);
  return here.lab.select(answer, customId, [choice?.value ?? `no ${label}`], { user, locale });
}

const LOCALES = [
  {
    locale: 'en-US',
    title: 'Foro Penal: 266 political prisoners freed',
    unchecked: 'Not checked by an editor',
    share: 'Share in this channel',
    buttons: ['Genealogy', 'Timeline', 'Compare with Government of Venezuela', 'Copy-ready text'],
    styles: ['APA', 'Chicago', 'CSV row', 'CSL-JSON', 'Whole card'],
  },
  {
    locale: 'es-419',
    title: 'Foro Penal: excarcelación de 266 presos políticos',
    unchecked: 'Sin revisar por un editor',
    share: 'Compartir en este canal',
    buttons: ['Genealogía', 'Cronología', 'Comparar con Government of Venezuela', 'Texto para copiar'],
    styles: ['APA', 'Chicago', 'Fila CSV', 'CSL-JSON', 'Ficha completa'],
  },
  {
    locale: 'pt-BR',
    title: 'Foro Penal: libertação de 266 presos políticos',
    unchecked: 'Não verificado por um editor',
    share: 'Compartilhar neste canal',
    buttons: ['Genealogia', 'Linha do tempo', 'Comparar com Government of Venezuela', 'Texto para copiar'],
    styles: ['APA', 'Chicago', 'Linha CSV', 'CSL-JSON', 'Ficha completa'],
  },
] as const;

const FIGURE = '266 presos políticos';

describe.each(LOCALES)('in $locale', ({ locale, title, unchecked, share, buttons, styles }) => {
  test(
    'a figure of a public answer is opened in private, and its card leads on and can be shared',
    async () => {
      const answer = await here.lab.slash({ ...asked, locale });
      expect(answer).toMatchObject({ error: null, ephemeral: false });
      expect(listOf(answer.response).prompt).toBe('Abrir um número…');
      bot = await bot.restart();
      const card = await open(answer, FIGURE, locale);
      expect(card).toMatchObject({ error: null, ephemeral: true });
      expect(card.text).toContain(title);
      expect(card.text).toContain(unchecked);
      expect(card.text).toContain('#:~:text=266');
      expect([...buttonsOf(card.response).keys()]).toEqual([...buttons, share]);
      for (const label of buttons) {
        const next = await press(card, label, locale);
        expect([label, next.error, next.ephemeral]).toEqual([label, null, true]);
        expect(buttonsOf(next.response).has(share)).toBe(true);
      }
      const shared = await press(card, share, locale);
      expect(shared).toMatchObject({ error: null, ephemeral: false });
      expect(shared.text).toContain('Foro Penal: libertação de 266 presos políticos');
      expect(shared.text).toContain('Não verificado por um editor');
    },
    2 * BUSY_MS,
  );
  test('the text to copy comes in each way to cite, in its own place', async () => {
    const answer = await here.lab.slash({ ...asked, locale });
    const card = await open(answer, FIGURE, locale);
    const copy = await press(card, buttons[3], locale);
    expect([...buttonsOf(copy.response).keys()].slice(0, 5)).toEqual(styles);
    for (const style of styles.slice(0, 4)) {
      const chosen = await press(await press(card, buttons[3], locale), style, locale);
      expect([style, chosen.error]).toEqual([style, null]);
    }
    const [csv] = await Promise.all([press(copy, styles[2], locale)]);
    expect(csv.error).toBeNull();
    expect(copy.text).toMatch(/```\nid,value,[^`]*cb84965025649,266,[^`]*```/);
  });
  test('who sees an answer can be said', async () => {
    const mine = await here.lab.slash({ ...asked, options: { ...asked.options, show: 'me' }, locale });
    expect(mine).toMatchObject({ error: null, ephemeral: true });
    expect(buttonsOf(mine.response).has(share)).toBe(true);
    const draft = 'Foro Penal has counted 266 political prisoners freed since 8 January 2026.';
    const ours = await here.lab.slash({
      command: 'check',
      options: { text: draft, show: 'everyone' },
      user: 'alice',
      locale,
    });
    expect(ours).toMatchObject({ error: null, ephemeral: false });
    expect(buttonsOf(ours.response).has(share)).toBe(false);
    const wrong = await here.lab.slash({ ...asked, options: { since: 'jan32', show: 'everyone' }, locale });
    expect(wrong).toMatchObject({ error: null, ephemeral: true });
  });
});

test('what a form asks for is shown to whom the command was told to show it', async () => {
  const form = await here.lab.slash({ command: 'check', options: { show: 'everyone' }, user: 'alice' });
  const text = 'Foro Penal has counted 266 political prisoners freed since 8 January 2026.';
  expect(await here.lab.submitModal(form, { text }, { user: 'alice' })).toMatchObject({
    error: null,
    ephemeral: false,
  });
});

test('a figure that was rejected since the answer is not shown: who opens it hears of it', async () => {
  const answer = await here.lab.slash({ ...asked, locale: 'en-US' });
  const { choices } = listOf(answer.response);
  const claim = /claim=(c[0-9a-f]{12})/.exec(choices.find(({ label }) => label === FIGURE)?.value ?? '')?.[1] ?? '';
  const review = { command: 'review', user: 'owner' };
  await here.lab.slash({ ...review, options: { claim, do: 'reject', reason: 'a misprint' } });
  for (const { locale } of LOCALES) {
    const opened = await open(answer, FIGURE, locale);
    expect(opened).toMatchObject({ error: null, ephemeral: true });
    expect(opened.text).toContain('a misprint');
  }
  await here.lab.slash({ ...review, options: { claim, do: 'undo', reason: 'not a misprint' } });
});

describe('in a server that Recount is not in, for somebody who has it in their own account', () => {
  beforeAll(() => here.lab.kickBot());
  afterAll(() => here.lab.inviteBot());

  test.each(LOCALES)('answers are for them alone, and cannot be shared: $locale', async ({ locale, share, title }) => {
    const draft = 'Foro Penal has counted 266 political prisoners freed since 8 January 2026.';
    const message = here.lab.userMessage({ content: draft, user: 'owner' });
    const all = [
      await here.lab.messageCommand('Check figures', message, { user: 'alice', locale }),
      await here.lab.slash({ command: 'check', options: { text: draft, show: 'everyone' }, user: 'alice', locale }),
      await here.lab.slash({
        command: 'ask',
        options: { question: 'how many have been freed?' },
        user: 'alice',
        locale,
      }),
      await here.lab.slash({ ...asked, options: { ...asked.options, show: 'everyone' }, locale }),
      await here.lab.slash({ command: 'timeline', user: 'alice', locale }),
      await here.lab.slash({ command: 'help', user: 'alice', locale }),
    ];
    for (const answer of all) {
      expect(answer).toMatchObject({ error: null, ephemeral: true });
      expect(buttonsOf(answer.response).has(share)).toBe(false);
    }
    const [, , , counted] = all;
    if (counted === undefined) throw new Error('unreachable: it is the fourth');
    const label = listOf(counted.response).choices.find((one) => one.label.startsWith('266'))?.label ?? '';
    const card = await open(counted, label, locale);
    expect(card).toMatchObject({ error: null, ephemeral: true });
    expect(card.text).toContain(title);
    expect(buttonsOf(card.response).has(share)).toBe(false);
  });
  test('what belongs to a server is not there', async () => {
    for (const command of ['review', 'ingest', 'subscriptions list'])
      await expect(here.lab.slash({ command, user: 'owner' })).rejects.toThrow('not_here');
  });
});
