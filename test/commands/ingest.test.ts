import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Invocation, Reply } from '../../src/commanding/command.js';
import type { Desk } from '../../src/commanding/interpret-line.js';
import { commands, discordCaller, foundingDesk } from '../desk.js';
import { FAMILIES, FREED_302, openSite, pageOf } from '../ingest/site.js';
import { scratchFolder } from '../ledger/scratch.js';
import { asRead } from '../wording/as-read.js';
import { askWords, wordsOf } from './reading.js';

const ingest = commands.find(({ definition }) => definition.name === 'ingest');

async function run(
  desk: Desk,
  options: Invocation['options'],
  more: Partial<Invocation> = {},
  heard: string[] = [],
): Promise<Reply> {
  const invocation = { command: 'ingest', subcommand: null, options, page: 0, ...more };
  const reply = await ingest?.run(invocation, desk.caller, desk.services, (words) => heard.push(String(words)));
  if (reply === undefined) throw new Error('there is no /ingest');
  return reply;
}

function drawn(reply: Reply): string {
  if (reply.kind === 'form') throw new Error('a form');
  return wordsOf(reply);
}

async function words(desk: Desk, options: Invocation['options'], more: Partial<Invocation> = {}): Promise<string> {
  return drawn(await run(desk, options, more));
}

describe('an address', () => {
  test('is fetched and read: new figures, known ones, what is said of them, what was left out and why', async () => {
    const site = await openSite({
      '/freed': pageOf([
        FREED_302,
        'Foro Penal had earlier counted 266 political prisoners released since January 8.',
        'Alfredo Romero, 57, of Foro Penal, asked the government for a list of names.',
        FAMILIES,
        'Sign up for our newsletter',
      ]),
    });
    const desk = await foundingDesk(discordCaller);
    const heard: string[] = [];
    const reply = await run(desk, { url: `${site.origin}/freed?utm_source=x` }, {}, heard);
    const said = drawn(reply);
    expect(said).toContain('Read Gatehouse Post');
    expect(said).toContain('26 January 2026 (date stated on the page)');
    expect(said).toMatch(/New figures .*302 political prisoners/);
    expect(said).toMatch(/Figures the ledger knew .*266 political prisoners/);
    expect(said).toMatch(/Said about the counts List of names asked for/);
    expect(said).toContain('«57»: an age');
    expect(said).toContain('sign-up: 1 paragraph');
    expect(heard[0]).toBe('Fetching the page …');
    expect(heard).toContain('Reading the article …');
    expect(asRead(reply)).toMatchObject({ private: true, actions: [{ label: 'Review the first' }] });
    expect(await askWords('count freed since:jan8', desk)).toContain('302 political prisoners');
  });

  test('that was read before, with another timestamp and tracking parameters, is told as known', async () => {
    const site = await openSite();
    site.put('/freed', pageOf([FREED_302, FAMILIES]));
    const desk = await foundingDesk(discordCaller);
    await words(desk, { url: `${site.origin}/freed` });
    site.put('/freed', pageOf([FREED_302, FAMILIES], { head: '<meta name="generated" content="10:42:07">' }));
    const said = await words(desk, { url: `${site.origin}/freed?utm_source=feed` });
    expect(said).toMatch(/^Nothing new: the ledger has this already Gatehouse Post/);
    expect(said).toContain('302 political prisoners');
  });

  test('whose page tells a new figure now is a new text of it', async () => {
    const site = await openSite();
    site.put('/freed', pageOf([FREED_302, FAMILIES]));
    const desk = await foundingDesk(discordCaller);
    await words(desk, { url: `${site.origin}/freed` });
    site.put('/freed', pageOf([FREED_302.replace('302', '311'), FAMILIES]));
    const said = await words(desk, { url: `${site.origin}/freed` });
    expect(said).toMatch(/^Read: the page has changed since it was read before/);
    expect(said).toMatch(/New figures .*311 political prisoners/);
  });

  test.each([
    ['http://127.0.0.2/freed', 'leads into a private network'],
    ['file:///etc/passwd', 'is no address of a page'],
    ['gatehouse.example', 'is no address of a page'],
  ])('%s: %s', async (url, what) => {
    const desk = await foundingDesk(discordCaller);
    expect(asRead(await run(desk, { url }))).toMatchObject({ kind: 'refusal', what: expect.stringContaining(what) });
  });
});

test('the address of a feed: how to follow it is said', async () => {
  const site = await openSite();
  site.put('/rss', (_, response) => response.writeHead(200, { 'content-type': 'application/rss+xml' }).end('<rss/>'));
  expect(asRead(await run(await foundingDesk(discordCaller), { url: `${site.origin}/rss` }))).toMatchObject({
    kind: 'refusal',
    what: expect.stringMatching(/is no web page, .* If it is a feed, follow it with \/feed add\.$/),
  });
});

describe('a text', () => {
  test('is asked for in a form where nothing is given', async () => {
    expect(asRead(await run(await foundingDesk(discordCaller), { outlet: 'Gatehouse Post' }))).toMatchObject({
      kind: 'form',
      fields: [
        { name: 'text', long: true, required: true },
        { name: 'more', long: true, required: false },
        { name: 'outlet', value: 'Gatehouse Post' },
        { name: 'day' },
        { name: 'address' },
      ],
    });
  });

  test('is read with what is said of it; its address is cited and nothing is fetched', async () => {
    const site = await openSite();
    const desk = await foundingDesk(discordCaller);
    const given = { text: FAMILIES, more: FREED_302, outlet: 'Gatehouse Post', day: '26 Jan 2026' };
    const said = await words(desk, { ...given, address: `${site.origin}/freed` });
    expect(said).toMatch(/^Read Gatehouse Post .*302 political prisoners/);
    expect(site.asked).toEqual([]);
    const [article] = (await desk.services.ledger.articles()).filter(({ outlet }) => outlet === 'Gatehouse Post');
    expect(article).toMatchObject({ published: '2026-01-26', url: `${site.origin}/freed`, form: 'page' });
  });

  test('without a date says what that costs', async () => {
    const said = await words(await foundingDesk(discordCaller), { text: FREED_302 });
    expect(said).toContain('No date: days such as “Sunday” cannot be placed. Give it with day:');
  });

  test.each([
    [{ text: 'hm' }, 'too little text'],
    [{ text: FREED_302, day: 'jan32' }, 'jan32'],
    [{ text: FREED_302, address: 'gatehouse' }, 'must be an http(s) address'],
    [{ text: FREED_302, url: 'https://gatehouse.example/freed' }, 'One article at a time'],
  ])('%j: %s', async (given, what) => {
    const desk = await foundingDesk(discordCaller);
    expect(asRead(await run(desk, given))).toMatchObject({ kind: 'refusal', what: expect.stringContaining(what) });
  });
});

describe('a file', () => {
  test('that was attached is fetched from where Discord keeps it, which is not where it was published', async () => {
    const site = await openSite({ '/attachments/1/freed.html': pageOf([FREED_302, FAMILIES]) });
    const file = { name: 'freed.html', url: `${site.origin}/attachments/1/freed.html?ex=1` };
    const desk = await foundingDesk(discordCaller);
    const said = await words(desk, { file: '1' }, { files: { file } });
    expect(said).toMatch(/^Read Gatehouse Post .*302 political prisoners/);
    const articles = await desk.services.ledger.articles();
    expect(articles.filter(({ outlet }) => outlet === 'Gatehouse Post')).toMatchObject([{ url: null }]);
  });

  test('of this machine is for the terminal alone', async () => {
    const path = join(scratchFolder(), 'freed.txt');
    writeFileSync(path, `${FREED_302}\n\n${FAMILIES}\n`);
    const desk = await foundingDesk();
    expect(await askWords(`ingest file:${path} outlet:Gatehouse`, desk)).toMatch(/^Read Gatehouse /);
    const elsewhere = await foundingDesk(discordCaller);
    expect(asRead(await run(elsewhere, { file: path }))).toMatchObject({
      kind: 'refusal',
      what: 'The file did not arrive.',
    });
  });
});

test('the pages of its answer can be turned, also after a restart', async () => {
  const desk = await foundingDesk(discordCaller);
  const reply = await run(desk, { text: FREED_302, day: '2026-01-26', outlet: 'Gatehouse Post' });
  const again = reply.kind === 'document' ? reply.invocation : null;
  expect(await words(desk, again?.options ?? {})).toBe(drawn(reply));
  // what the ledger has of one that was read in an earlier life
  const [claim] = await desk.services.ledger.claims({ value: 266 });
  expect(await words(desk, { article: claim?.appearances[0].articleId ?? '' })).toContain('266 political prisoners');
  expect(asRead(await run(desk, { article: 'a0' }))).toMatchObject({ kind: 'refusal' });
});

test('only editors may', async () => {
  const desk = await foundingDesk({ ...discordCaller, mayEdit: false });
  expect(asRead(await run(desk, { text: FREED_302 }))).toMatchObject({
    kind: 'refusal',
    what: expect.stringContaining('is for editors'),
  });
});
