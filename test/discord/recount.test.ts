import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Bot, type Interaction, textOf } from '../discord-lab/lab.mjs';
import { scratchDatabase } from '../ledger/scratch.js';
import { type Stage, stage } from './lab-process.js';

/** Recount as it is shipped, from its own command line, on the digests it is shipped with. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/src/main.js');

let here: Stage;
let bot: Bot;
let seeds: string;

beforeAll(async () => {
  if (!existsSync(program)) throw new Error('build first: npm run build');
  here = await stage(['node', program, 'bot']);
  seeds = join(here.folder, 'seeds');
  cpSync(join(root, 'seeds'), seeds, { recursive: true });
  bot = await here.run({ env: { SEEDS_DIR: seeds } });
});
afterAll(() => here.stop());
afterEach(() => here.lab.clear());

const next = (message: APIMessage | null): string | undefined =>
  /"label":"Next ▶","custom_id":"([^"]+)","disabled":false/.exec(JSON.stringify(message?.components))?.[1];

/** The words of all pages of an answer, turned one by one. */
async function allPages(answer: Interaction): Promise<string> {
  const words = [answer.text];
  for (let id = next(answer.response); id !== undefined; id = next(answer.response)) {
    expect((await here.lab.click(answer, id)).error).toBeNull();
    words.push(answer.text);
  }
  return words.join('\n');
}

/** `recount …` in a process of its own, on the same database. */
function recount(...args: readonly string[]): Promise<number | null> {
  const { PATH } = process.env;
  const env = { PATH, DATABASE_URL: here.databaseUrl, SEEDS_DIR: seeds };
  const child = spawn('node', [program, ...args], { cwd: here.folder, env, stdio: 'ignore' });
  return new Promise((resolve) => child.on('close', resolve));
}

function page(file: string, day: string, outlet: string, sentence: string): void {
  writeFileSync(`${file}.txt`, `${outlet}\n\n${sentence}\n\nFamilies waited at the gates until the evening.\n`);
  const meta = {
    outlet,
    headline: 'Families wait at the gates',
    language: 'en',
    published: day,
    published_basis: 'stated',
  };
  writeFileSync(`${file}.meta.json`, JSON.stringify(meta));
}

test('/count freed since:jan8 answers within three seconds, with every figure, over pages that work after a restart', async () => {
  const answer = await here.lab.slash({ command: 'count freed', options: { since: 'jan8' }, user: 'alice' });
  expect(answer).toMatchObject({ error: null, ephemeral: false });
  expect(answer.ackMs).toBeLessThan(3_000);
  bot = await bot.restart();
  const words = await allPages(answer);
  for (const figure of [
    '266',
    '156',
    'at least 5',
    '143',
    '104',
    '80',
    'dozens',
    '626',
    '313',
    '400',
    '160',
    '116',
    '600',
    '620',
    '66',
    '14',
  ]) {
    expect(words).toContain(figure);
  }
  expect(words).toContain('Foro Penal');
  expect(here.lab.pings).toEqual([]);
  here.lab.assertClean();
});

test('/cite gives a claim’s citations, /search quotes a passage, /sources and /help answer', async () => {
  const counted = await here.lab.slash({ command: 'count freed', options: { since: 'jan8' } });
  const claim = /\bc[0-9a-f]{12}\b/.exec(counted.text)?.[0] ?? '';
  const cited = await here.lab.slash({ command: 'cite', options: { claim } });
  expect(cited.error).toBeNull();
  expect(cited.text).toContain(claim);
  for (const command of ['sources', 'help']) {
    const answer = await here.lab.slash({ command });
    expect([command, answer.error, answer.ephemeral]).toEqual([command, null, answer.ephemeral]);
    expect(answer.text.length).toBeGreaterThan(100);
  }
  const found = await here.lab.slash({ command: 'search', options: { text: 'Foro Penal' } });
  expect(found).toMatchObject({ error: null, ephemeral: false });
  here.lab.assertClean();
});

test('/check and “Check figures” say in private what the ledger has of a draft, and share it when asked', async () => {
  const draft = 'Foro Penal has counted 266 political prisoners freed since 8 January 2026, @everyone.';
  const asked = await here.lab.slash({ command: 'check', user: 'alice' });
  expect(asked.modal?.title).toBe('Check figures');
  const written = await here.lab.submitModal(asked, { text: draft }, { user: 'alice' });
  const pointed = await here.lab.messageCommand('Check figures', here.lab.userMessage({ content: draft }), {
    user: 'alice',
  });
  for (const checked of [written, pointed]) {
    expect(checked).toMatchObject({ error: null, ephemeral: true });
    expect(checked.text).toContain('1 supported');
  }
  bot = await bot.restart();
  const share = /"label":"Share in this channel","custom_id":"([^"]+)"/.exec(
    JSON.stringify(pointed.response?.components),
  );
  const shared = await here.lab.click(pointed, share?.[1] ?? '', { user: 'alice' });
  expect(shared).toMatchObject({ error: null, ephemeral: false });
  expect(shared.text).toContain('1 supported');
  expect(here.lab.pings.filter((ping) => JSON.stringify(ping).includes(shared.response?.id ?? '?'))).toEqual([]);
  here.lab.assertClean();
});

test('/compare and /timeline answer in public, the picture with its words', async () => {
  const options = { a: 'Foro Penal', b: 'Caracas' };
  const compared = await here.lab.slash({ command: 'compare', options });
  expect(compared).toMatchObject({ error: null, ephemeral: false });
  expect(compared.text).toContain('a difference of about 313');
  const timeline = await here.lab.slash({ command: 'timeline', options: { since: '2025-12-01' } });
  expect(timeline).toMatchObject({ error: null, ephemeral: false });
  expect(timeline.response?.attachments).toEqual([
    expect.objectContaining({
      filename: 'timeline.png',
      description: expect.stringContaining('Line chart, people freed'),
    }),
  ]);
  const { choices } = await here.lab.autocomplete({ command: 'compare', focused: 'b', options: { b: 'govern' } });
  expect(choices?.map(({ value }) => value)).toContain('Government of Venezuela');
  here.lab.assertClean();
});

test('/verification says in public who verified, who asked and who disputes, over pages', async () => {
  const answer = await here.lab.slash({ command: 'verification', options: { by: 'Caracas' } });
  expect(answer).toMatchObject({ error: null, ephemeral: false });
  const words = await allPages(answer);
  expect(words).toContain('United Nations High Commissioner for Human Rights');
  expect(words).toContain('Disputed by rights groups');
  expect(words).toContain('List of names promised by Government of Venezuela');
  const { choices } = await here.lab.autocomplete({
    command: 'verification',
    focused: 'claim',
    options: { claim: 'Foro Penal 104' },
  });
  expect(choices?.length).toBeGreaterThan(0);
  expect(here.lab.pings).toEqual([]);
  here.lab.assertClean();
});

test('/genealogy answers in public, offers claims as they are typed, and its button cites the claim in private', async () => {
  const { choices } = await here.lab.autocomplete({
    command: 'genealogy',
    focused: 'claim',
    options: { claim: 'Government of Venezuela 626' },
  });
  const id = String(choices?.find(({ name }) => name.includes(': 626 '))?.value);
  const answer = await here.lab.slash({ command: 'genealogy', options: { claim: id } });
  expect(answer).toMatchObject({ error: null, ephemeral: false });
  expect(answer.text).toContain('2 articles, one origin');
  expect(answer.text).toContain('Held to be a copy of');
  const button = /"label":"Cite it","custom_id":"([^"]+)"/.exec(JSON.stringify(answer.response?.components));
  const cited = await here.lab.click(answer, button?.[1] ?? '', { user: 'alice' });
  expect(cited).toMatchObject({ error: null });
  expect(cited.text).toContain('Where it stands');
  here.lab.assertClean();
});

test('every question can be asked of a day in the past, and /diff tells what changed in some days', async () => {
  const asOf = { 'as-of': '26/1/2026' } as const;
  const asked: readonly (readonly [command: string, options: Readonly<Record<string, string>>, words: string])[] = [
    ['count freed', { since: 'jan8' }, 'as published up to Monday, 26 January 2026'],
    ['count held', {}, 'as published up to'],
    ['compare', { a: 'Foro Penal', b: 'Caracas' }, 'as published up to'],
    ['timeline', { since: '8/1/2026' }, 'as published up to'],
    ['verification', { by: 'Foro Penal' }, 'as published up to'],
    ['cite', { claim: 'Foro Penal 266' }, 'as published up to'],
    ['genealogy', { claim: 'Government of Venezuela 626' }, 'as published up to'],
    ['search', { text: '266' }, 'as published up to'],
    [
      'check',
      { text: 'Foro Penal counts 266 freed since January 8, 2026.' },
      'held against the ledger as published up to',
    ],
    ['sources', {}, 'as published up to'],
  ];
  for (const [command, options, words] of asked) {
    const answer = await here.lab.slash({ command, options: { ...options, ...asOf } });
    expect([command, answer.error]).toEqual([command, null]);
    expect(answer.text).toContain(words);
  }
  const changed = await here.lab.slash({ command: 'diff', options: { since: '25/1/2026', until: '26/1/2026' } });
  expect(changed).toMatchObject({ error: null, ephemeral: false });
  expect(await allPages(changed)).toContain('figures that no article had told before');
  const { choices } = await here.lab.autocomplete({ command: 'cite', focused: 'as-of', options: { 'as-of': 'jan26' } });
  expect(choices?.[0]?.name).toContain('26 January');
  here.lab.assertClean();
});

test('what is typed is completed: a claimant, a day', async () => {
  const body = await here.lab.autocomplete({ command: 'count freed', focused: 'by', options: { by: 'foro' } });
  expect(body.choices?.map(({ name }) => name).join()).toContain('Foro Penal');
  const day = await here.lab.autocomplete({ command: 'count freed', focused: 'since', options: { since: 'jan8' } });
  expect(day.choices?.map(({ value }) => value)).toContain('2026-01-08');
  here.lab.assertClean();
});

test('a day that is none, and a claimant nobody knows, get a clear answer that only who asked sees', async () => {
  const day = await here.lab.slash({ command: 'count freed', options: { since: 'jan32' } });
  expect(day).toMatchObject({ error: null, ephemeral: true });
  expect(day.text).toContain('jan32');
  const body = await here.lab.slash({ command: 'count freed', options: { by: 'Foro Pnal' } });
  expect(body).toMatchObject({ error: null, ephemeral: true });
  expect(body.text).toContain('Foro Penal');
});

test('alerts need Manage Channels: in the server, and in the channel that is named', async () => {
  await expect(here.lab.slash({ command: 'subscribe', user: 'alice' })).rejects.toMatchObject({
    code: 'not_permitted',
  });
  const secret = here.lab.createChannel({ name: 'secret' }).id;
  here.lab.revoke('secret', 'MANAGE_CHANNELS', { id: '700000000000000002' });
  const refused = await here.lab.slash({ command: 'subscribe', options: { channel: secret }, user: 'mod' });
  expect(refused).toMatchObject({ error: null, ephemeral: true });
  expect(refused.text).toContain('Manage Channels');
});

test('an article that arrives by recount ingest, or in the seeds folder, is told of once, with what it changes', async () => {
  const subscribed = await here.lab.slash({
    command: 'subscribe',
    channel: 'alerts',
    options: { by: 'Foro Penal' },
    user: 'mod',
  });
  expect(subscribed).toMatchObject({ error: null, ephemeral: true });
  const file = join(here.folder, 'arriving');
  page(
    file,
    '2026-01-28',
    'Gatehouse Post',
    'Foro Penal said on Wednesday that 302 political prisoners had been released since January 8.',
  );
  expect(await recount('ingest', `${file}.txt`)).toBe(0);
  await here.lab.waitForMessage({
    channel: 'alerts',
    after: '1',
    match: (message) => /\b302\b/.test(textOf(message)),
    timeoutMs: 5_000,
  });
  expect(await recount('ingest', `${file}.txt`)).toBe(0);
  mkdirSync(seeds, { recursive: true });
  page(
    join(seeds, 'later'),
    '2026-01-29',
    'Harbour Times',
    'Foro Penal said on Thursday that 344 political prisoners had been released since January 8.',
  );
  await here.lab.waitForMessage({
    channel: 'alerts',
    after: '1',
    match: (message) => /\b344\b/.test(textOf(message)),
    timeoutMs: 15_000,
  });
  const told = here.lab.messages('alerts').map(textOf);
  expect(told.filter((text) => text.includes('302, was 266'))).toHaveLength(1);
  expect(told.filter((text) => text.includes('344, was 302'))).toHaveLength(1);
  expect(here.lab.pings).toEqual([]);
  here.lab.assertClean();
});

test('killed between sending an alert to five channels and writing that down, and started again: each has it once', async () => {
  const { lab } = here;
  const channels = ['one', 'two', 'three', 'four', 'five'];
  for (const name of channels) {
    const channel = lab.createChannel({ name }).id;
    expect((await lab.slash({ command: 'subscribe', options: { channel, measure: 'freed' } })).error).toBeNull();
  }
  const telling = () =>
    channels.map((name) => lab.messages(name).filter((message) => /\b391\b/.test(textOf(message))).length);
  lab.delay(20_000, { method: 'POST', route: '/channels/:id/messages', where: 'after' });
  const file = join(here.folder, 'breaking');
  page(
    file,
    '2026-01-30',
    'Gatehouse Post',
    'Foro Penal said on Friday that 391 political prisoners had been released since January 8.',
  );
  expect(await recount('ingest', `${file}.txt`)).toBe(0);
  await expect.poll(telling, { timeout: 10_000, interval: 20 }).toEqual([1, 1, 1, 1, 1]);
  await bot.kill();
  lab.clearFaults();
  bot = await bot.restart();
  const outbox = scratchDatabase(here.databaseUrl).sqlite;
  const open = () =>
    outbox.prepare(`select count(*) from outbox where state not in ('sent', 'withdrawn')`).pluck().get();
  await expect.poll(open, { timeout: 10_000, interval: 50 }).toBe(0);
  expect(telling()).toEqual([1, 1, 1, 1, 1]);
  outbox.close();
  lab.assertClean();
});

test('/unsubscribe ends them', async () => {
  const ended = await here.lab.slash({ command: 'unsubscribe', channel: 'alerts', user: 'mod' });
  expect(ended).toMatchObject({ error: null, ephemeral: true });
});
