import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Bot, textOf } from '../discord-lab/lab.mjs';
import { type Stage, stage } from './lab-process.js';

/** Recount as it is shipped, asked in plain words: by `/ask`, by a mention, alone with it, in reply to an answer. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/src/main.js');

let here: Stage;
let bot: Bot;

beforeAll(async () => {
  if (!existsSync(program)) throw new Error('build first: npm run build');
  here = await stage(['node', program, 'bot']);
  const seeds = join(here.folder, 'seeds');
  cpSync(join(root, 'seeds'), seeds, { recursive: true });
  bot = await here.run({ env: { SEEDS_DIR: seeds } });
});
afterAll(() => here.stop());
afterEach(() => here.lab.clear());

/** The id of the first button with these words. */
function buttonOf(message: APIMessage | null, label: string): string {
  const buttons = JSON.stringify(message?.components).matchAll(/"label":"([^"]+)","custom_id":"([^"]+)"/g);
  return [...buttons].find(([, words = '']) => words.includes(label))?.[2] ?? '';
}

/** What the bot writes in reply to a message; answers to others may come in between. */
async function answerTo(message: APIMessage): Promise<APIMessage> {
  const match = (answer: APIMessage): boolean => answer.message_reference?.message_id === message.id;
  return here.lab.waitForMessage({ channel: message.channel_id, after: message.id, match, timeoutMs: 15_000 });
}

function expectQuiet(): void {
  expect(here.lab.pings).toEqual([]);
  here.lab.assertClean();
}

test('/ask answers as the command would, and says how it was understood', async () => {
  const answer = await here.lab.slash({
    command: 'ask',
    options: { question: 'how many have been freed since 8 January 2026 according to foro penl, in Zulia?' },
  });
  expect(answer).toMatchObject({ error: null, ephemeral: false });
  expect(answer.text).toContain('first day Thursday, 8 January 2026 · counted by **Foro Penal**');
  expect(answer.text).toContain('read as');
  expect(answer.text).toContain('not looked at');
  expect(answer.text).toMatch(/\b266\b/);
  expectQuiet();
});

test('/ask offers the near readings of what it does not answer, and a press answers in its place', async () => {
  const refused = await here.lab.slash({
    command: 'ask',
    options: { question: 'average of what foro penal says were freed since 8 January 2026' },
  });
  expect(refused).toMatchObject({ error: null, ephemeral: true });
  expect(refused.text).toContain('I average nothing');
  expect(refused.text).not.toMatch(/\b266\b/);
  const pressed = await here.lab.click(refused, buttonOf(refused.response, 'Foro Penal'));
  expect(pressed.error).toBeNull();
  expect(refused.text).toMatch(/\b266\b/);
  expectQuiet();
});

test('a mention is answered in reply to it, and so is a reply that goes on from the answer, after a restart too', async () => {
  const asked = here.lab.userMessage({
    content: 'how many have been freed since 8 January 2026 according to Foro Penal?',
    mentions: 'bot',
    user: 'alice',
  });
  const answer = await answerTo(asked);
  expect(textOf(answer)).toContain('counted by **Foro Penal**');
  bot = await bot.restart();
  const further = here.lab.userMessage({
    content: 'and the government?',
    mentions: 'bot',
    user: 'bob',
    replyTo: answer,
  });
  const second = await answerTo(further);
  expect(textOf(second)).toContain('first day Thursday, 8 January 2026');
  expect(textOf(second)).toContain('counted by **Government of Venezuela**');
  expect(textOf(second)).toContain('kept from the answer before: Freed · since 8 Jan 2026');
  const third = await answerTo(
    here.lab.userMessage({
      content: '¿y desde el 1 de diciembre de 2025?',
      mentions: 'bot',
      user: 'bob',
      replyTo: second,
    }),
  );
  expect(textOf(third)).toContain('first day Monday, 1 December 2025');
  expect(textOf(third)).toMatch(/\b626\b/);
  expectQuiet();
});

test('a reply to the answer of a command goes on from it', async () => {
  const counted = await here.lab.slash({ command: 'count held' });
  const [answer] = here.lab.messages('general').slice(-1);
  expect(counted.error).toBeNull();
  const asked = here.lab.userMessage({
    content: 'and foro penal?',
    mentions: 'bot',
    user: 'alice',
    ...(answer === undefined ? {} : { replyTo: answer }),
  });
  const held = textOf(await answerTo(asked));
  expect(held).toContain('People held');
  expect(held).toContain('counted by **Foro Penal**');
  expectQuiet();
});

test('alone with the bot no mention is needed; what is off its matter gets one line, in the language of the question', async () => {
  const asked = here.lab.userMessage({
    content: 'quantos presos há segundo o Foro Penal?',
    channel: 'dm',
    user: 'alice',
  });
  expect(textOf(await answerTo(asked))).toContain('Foro Penal');
  const off = here.lab.userMessage({ content: 'bom dia, como vai o tempo aí?', channel: 'dm', user: 'alice' });
  expect(textOf(await answerTo(off))).toContain('Respondo quantas pessoas');
  expectQuiet();
});

test('who is not asked does not answer: no mention, a bot, a mention of everyone', async () => {
  const before = here.lab.messages('general').length;
  here.lab.userMessage({ content: 'how many have been freed?', user: 'alice' });
  here.lab.userMessage({ content: '@everyone how many have been freed?', user: 'alice' });
  const asked = here.lab.userMessage({ content: 'how many are held?', mentions: 'bot', user: 'alice' });
  await answerTo(asked);
  expect(here.lab.messages('general').length).toBe(before + 4);
  expectQuiet();
});

test('a flood in one channel is answered in turn, and what is too much is told once', async () => {
  const before = here.lab.messages('general').length;
  for (let count = 0; count < 12; count += 1)
    here.lab.userMessage({ content: 'how many are held?', mentions: 'bot', user: 'bob' });
  await expect
    .poll(
      () => here.lab.messages('general').filter((one) => textOf(one).includes('More questions are coming')).length,
      {
        timeout: 20_000,
      },
    )
    .toBeGreaterThan(0);
  expect(here.lab.messages('general').length).toBeLessThanOrEqual(before + 12 + 12);
  here.lab.assertClean();
});

test('where it may not write, whoever asked is told alone which permission is missing; it goes on elsewhere', async () => {
  here.lab.revoke('alerts', 'SEND_MESSAGES');
  here.lab.userMessage({ content: '¿cuántos siguen presos?', mentions: 'bot', user: 'bob', channel: 'alerts' });
  await expect
    .poll(() => JSON.stringify(here.lab.calls('POST', /channels\/[0-9]+\/messages/).map(({ body }) => body)), {
      timeout: 10_000,
    })
    .toMatch(
      /No puedo responderle en <#\d+>.*Falta: \*\*Enviar mensajes\*\*, para poder publicar allí.*Editar canal, Permisos/,
    );
  const asked = here.lab.userMessage({ content: 'how many are held?', mentions: 'bot', user: 'owner' });
  expect(textOf(await answerTo(asked))).toContain('People held');
  here.lab.grant('alerts', 'SEND_MESSAGES');
});
