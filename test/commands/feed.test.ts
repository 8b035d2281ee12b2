import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/commanding/command.js';
import type { Desk } from '../../src/commanding/interpret-line.js';
import { commands, discordCaller, foundingDesk } from '../desk.js';
import { rss } from '../ingest/feeds/feed-room.js';
import { openSite, pageOf, type Site } from '../ingest/site.js';
import { asRead } from '../wording/as-read.js';
import { askWords, wordsOf } from './reading.js';

const feed = commands.find(({ definition }) => definition.name === 'feed');

async function run(desk: Desk, subcommand: string, options: Readonly<Record<string, string>> = {}): Promise<Reply> {
  const reply = await feed?.run({ command: 'feed', subcommand, options, page: 0 }, desk.caller, desk.services);
  if (reply === undefined) throw new Error('there is no /feed');
  return reply;
}

async function words(desk: Desk, subcommand: string, options: Readonly<Record<string, string>> = {}): Promise<string> {
  const reply = await run(desk, subcommand, options);
  if (reply.kind === 'form') throw new Error('a form');
  return wordsOf(reply);
}

async function newsstand(): Promise<Site> {
  const site = await openSite();
  site.put('/feed', rss([`${site.origin}/a`]));
  site.put('/world', rss([`${site.origin}/b`], 'Gatehouse World'));
  site.put('/', pageOf(['Nothing'], { head: '<link rel="alternate" type="application/rss+xml" href="/feed">' }));
  site.put('/page', pageOf(['Nothing']));
  return site;
}

describe('/feed', () => {
  test('follows a feed, once, and lists it', async () => {
    const site = await newsstand();
    const desk = await foundingDesk(discordCaller);
    expect(await words(desk, 'list')).toContain('No feed is followed. Add one with /feed add.');
    // in this process nobody follows feeds: the bot that does reads it
    expect(await words(desk, 'add', { url: `${site.origin}/feed` })).toMatch(
      /^Feed added .*the bot reads feeds while it/,
    );
    expect(await words(desk, 'add', { url: `${site.origin}/feed` })).toMatch(/^This feed is followed already/);
    const said = await words(desk, 'list');
    expect(said).toContain(`${site.origin}/feed`);
    expect(said).toContain('followed · Not read yet');
  });

  test('finds the feed that a page names', async () => {
    const site = await newsstand();
    const desk = await foundingDesk(discordCaller);
    expect(await words(desk, 'add', { url: `${site.origin}/` })).toContain(`${site.origin}/feed`);
  });

  test.each([
    ['/page', 'There is no RSS, Atom or JSON feed at this address'],
    ['/missing', /there is no such page\.$/],
  ])('%s: %s', async (path, what) => {
    const site = await newsstand();
    const desk = await foundingDesk(discordCaller);
    expect(asRead(await run(desk, 'add', { url: `${site.origin}${path}` }))).toMatchObject({
      kind: 'refusal',
      what: expect.stringMatching(what),
    });
    expect(await words(desk, 'list')).toContain('No feed is followed');
  });

  test.each(['http://127.0.0.2/feed', 'http://169.254.169.254/latest', 'http://[::1]/feed'])(
    '%s leads into a private network',
    async (url) => {
      expect(asRead(await run(await foundingDesk(discordCaller), 'add', { url }))).toMatchObject({
        kind: 'refusal',
        what: expect.stringContaining('leads into a private network'),
      });
    },
  );

  test('pauses, resumes and removes one that is named by words, address or id', async () => {
    const site = await newsstand();
    const desk = await foundingDesk(discordCaller);
    await words(desk, 'add', { url: `${site.origin}/feed` });
    await words(desk, 'add', { url: `${site.origin}/world` });
    expect(await words(desk, 'pause', { feed: 'world' })).toContain('paused · Not read yet');
    expect(await words(desk, 'resume', { feed: `${site.origin}/world` })).not.toContain('paused');
    expect(asRead(await run(desk, 'pause', { feed: site.origin }))).toMatchObject({
      what: 'Which of these feeds is meant?',
    });
    expect(asRead(await run(desk, 'remove', { feed: 'moon' }))).toMatchObject({ what: 'No feed is known as “moon”.' });
    const invocation = { command: 'feed', subcommand: 'remove', options: {}, page: 0 };
    const choices = await feed?.complete?.({ option: 'feed', typed: 'wor' }, invocation, desk.caller, desk.services);
    expect(choices).toEqual([{ name: `${site.origin}/world`, value: expect.stringMatching(/^f[0-9a-f]{12}$/) }]);
    expect(await words(desk, 'remove', { feed: choices?.[0]?.value ?? '' })).not.toContain('/world');
  });

  test('is for editors', async () => {
    const desk = await foundingDesk({ ...discordCaller, mayEdit: false });
    for (const name of ['add', 'list', 'remove', 'pause', 'resume'])
      expect(asRead(await run(desk, name, { url: 'https://paper.example/feed', feed: 'x' }))).toMatchObject({
        kind: 'refusal',
        what: expect.stringContaining('for editors'),
      });
  });

  test('is told of in help, each word with its own options', async () => {
    const said = await askWords('help', await foundingDesk());
    expect(said).toMatch(/\/feed add .*url: .*\/feed list .*\/feed remove .*feed: /);
  });
});
