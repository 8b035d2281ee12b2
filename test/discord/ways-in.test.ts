import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { textOf } from '../discord-lab/lab.mjs';
import { rss } from '../ingest/feeds/feed-room.js';
import { FAMILIES, FREED_302, openSite, pageOf } from '../ingest/site.js';
import { type Stage, stage } from './lab-process.js';

/** Recount as it is shipped; newspapers are servers of this machine, which is opened to it for that. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/src/main.js');

let here: Stage;
beforeAll(async () => {
  if (!existsSync(program)) throw new Error('build first: npm run build');
  here = await stage(['node', program, 'bot']);
  await here.run({ env: { SEEDS_DIR: join(root, 'seeds'), FETCH_PRIVATE_ADDRESSES: '127.0.0.1' } });
});
afterAll(() => here.stop());
afterEach(() => here.lab.clear());

/** An answer that takes longer says first what it is at. */
const SOON = { timeout: 10_000 };
const freed = (count: number) => FREED_302.replace('302', String(count));

test('an editor gives an address: what was read is told in private, and subscribed channels hear what is new', async () => {
  const { lab } = here;
  await lab.slash({ command: 'subscribe', channel: 'alerts', options: { by: 'Foro Penal' }, user: 'mod' });
  const site = await openSite();
  // slow enough to be waited for
  site.put('/freed', (_, response) => {
    setTimeout(
      () =>
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(pageOf([freed(302).replace('Monday', 'Wednesday'), FAMILIES], { published: '2026-01-28' })),
      3_500,
    );
  });
  const said = await lab.slash({
    command: 'ingest',
    options: { url: `${site.origin}/freed` },
    user: 'mod',
    timeoutMs: 15_000,
  });
  expect(said).toMatchObject({ error: null, ephemeral: true, deferred: true });
  await expect.poll(() => said.text, SOON).toContain('New figures');
  expect(said.text).toContain('302 political prisoners');
  // what it was at stood there until the answer came
  const edits = lab.calls('PATCH', /webhooks/).map(({ body }) => JSON.stringify(body));
  expect(edits[0]).toContain('Fetching the page');
  expect(edits.at(-1)).toContain('New figures');
  const alert = await lab.waitForMessage({
    channel: 'alerts',
    after: '1',
    match: (message) => /\b302\b/.test(textOf(message)),
  });
  expect(textOf(alert)).toContain('302, was 266');
  lab.assertClean();
});

test('a file that is attached, and a text that is pasted into a form', async () => {
  const { lab } = here;
  const file = { filename: 'later.html', data: pageOf([freed(311), FAMILIES]), contentType: 'text/html' };
  const attached = await lab.slash({ command: 'ingest', options: { file }, user: 'mod' });
  expect(attached).toMatchObject({ error: null, ephemeral: true });
  await expect.poll(() => attached.text, SOON).toContain('311 political prisoners');
  const asked = await lab.slash({ command: 'ingest', user: 'mod' });
  expect(asked.modal?.title).toBe('Read an article');
  const pasted = await lab.submitModal(
    asked,
    { text: `${freed(320)} @everyone\n\n${FAMILIES}`, day: '26 Jan 2026' },
    { user: 'mod' },
  );
  expect(pasted).toMatchObject({ error: null, ephemeral: true });
  await expect.poll(() => pasted.text, SOON).toContain('320 political prisoners');
  expect(lab.pings).toEqual([]);
  lab.assertClean();
});

test('whoever is no editor is told so, in private', async () => {
  const refused = await here.lab.slash({
    command: 'ingest',
    options: { url: 'https://paper.example/' },
    user: 'alice',
  });
  expect(refused).toMatchObject({ error: null, ephemeral: true });
  expect(refused.text).toContain('is for editors');
});

test('/feed add reads what stands in a feed and posts nothing; what comes later is posted once', async () => {
  const { lab } = here;
  const site = await openSite();
  site.put('/a', pageOf([freed(333), FAMILIES], { published: '2026-01-28' }));
  site.put('/b', pageOf([freed(344).replace('Monday', 'Thursday'), FAMILIES], { published: '2026-01-29' }));
  site.put('/b/amp', pageOf([freed(344).replace('Monday', 'Thursday'), FAMILIES], { published: '2026-01-29' }));
  site.put('/feed', rss([`${site.origin}/a`]));
  const added = await lab.slash({ command: 'feed add', options: { url: `${site.origin}/feed` }, user: 'mod' });
  expect(added).toMatchObject({ error: null, ephemeral: true });
  await expect.poll(() => added.text, { timeout: 20_000 }).toContain('1 article with something new, 1 new figure');
  expect(lab.messages('alerts').map(textOf).join()).not.toMatch(/\b333\b/);
  // another feed of the same paper, which lists the same articles under other addresses
  site.put('/world', rss([`${site.origin}/a?ref=world`], 'Gatehouse World'));
  const world = await lab.slash({ command: 'feed add', options: { url: `${site.origin}/world` }, user: 'mod' });
  await expect.poll(() => world.text, { timeout: 20_000 }).toContain('1 known before');
  site.put('/world', rss([`${site.origin}/b/amp`, `${site.origin}/a?ref=world`], 'Gatehouse World'));
  // its next turn comes at once where it is paused and resumed
  site.put('/feed', rss([`${site.origin}/b?utm_source=rss`, `${site.origin}/a`]));
  for (const path of ['/feed', '/world'])
    for (const command of ['feed pause', 'feed resume']) {
      const said = await lab.slash({ command, options: { feed: `${site.origin}${path}` }, user: 'mod' });
      expect(said).toMatchObject({ error: null, ephemeral: true });
    }
  const told = (): number => lab.messages('alerts').filter((message) => /\b344\b/.test(textOf(message))).length;
  await expect.poll(told, { timeout: 20_000 }).toBe(1);
  const list = async (): Promise<string> => (await lab.slash({ command: 'feed list', user: 'mod' })).text;
  await expect.poll(list, { timeout: 20_000 }).toMatch(/2 entries: .*2 new figures.*2 entries: .*2 known before/s);
  const { choices } = await lab.autocomplete({
    command: 'feed remove',
    focused: 'feed',
    options: { feed: 'gate' },
    user: 'mod',
  });
  expect(choices).toHaveLength(2);
  for (const { value } of choices ?? [])
    await lab.slash({ command: 'feed remove', options: { feed: String(value) }, user: 'mod' });
  expect(await list()).toContain('No feed is followed');
  expect(told()).toBe(1);
  lab.assertClean();
});

/** What a page may try to do to whoever reads of it. */
const HOSTILE = `<script>alert(1)</script>@everyone <@700000000000000002> <@&1> [click](https://evil.example/) <https://evil.example/>
  **bold** ||spoiler|| \`code\` # heading https://evil.example/x \u202Egnp.exe`;

test('a page that would ping, mask links, run scripts or pass for another is only text, and is cited by where it stands', async () => {
  const { lab } = here;
  const site = await openSite();
  const sentence =
    'Foro Penal said 355 political prisoners @everyone [click](https://evil.example/) **@here** had been released since January 8.';
  site.put(
    '/evil',
    pageOf([sentence, HOSTILE, FAMILIES], {
      title: '@everyone [free money](https://evil.example/)',
      outlet: '@here [Reuters](https://evil.example/)',
      published: '2026-01-30',
      head: '<link rel="canonical" href="https://www.reuters.com/world/freed"><script>document.write("x")</script>',
    }),
  );
  const said = await lab.slash({ command: 'ingest', options: { url: `${site.origin}/evil` }, user: 'mod' });
  expect(said.error).toBeNull();
  await expect.poll(() => said.text, SOON).toMatch(/\b355\b/);
  const alert = await lab.waitForMessage({
    channel: 'alerts',
    after: '1',
    match: (message) => /\b355\b/.test(textOf(message)),
    timeoutMs: 10_000,
  });
  for (const text of [said.text, textOf(alert)]) {
    expect(text).not.toMatch(/(?<!\\)\[click\]\(|(?<!\\)\[free money\]\(|(?<!\\)\[Reuters\]\(/);
    expect(text).not.toContain('reuters.com');
    expect(text).not.toContain('alert(1)');
    expect(text).toContain(`${site.origin}/evil`);
  }
  expect(lab.pings).toEqual([]);
  lab.assertClean();
});

test('pages that would take the bot down are refused in words, and it answers all the same', async () => {
  const { lab } = here;
  const site = await openSite({
    '/huge': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': String(2 * 1024 ** 3) });
      response.write('x');
    },
    '/bomb': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(64 * 1024 * 1024)));
    },
    '/inside': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
    // half a minute of work for whoever takes it apart
    '/knot': pageOf([`<span ${Array.from({ length: 100_000 }, (_, index) => `a${index}="x"`).join(' ')}>knot</span>`]),
    '/deep': pageOf([`${'<div>'.repeat(50_000)}deep${'</div>'.repeat(50_000)}`]),
  });
  const said = async (path: string): Promise<string> => {
    const answer = await lab.slash({ command: 'ingest', options: { url: `${site.origin}${path}` }, user: 'mod' });
    expect(answer).toMatchObject({ error: null, ephemeral: true });
    await expect.poll(() => answer.text, { timeout: 20_000 }).not.toMatch(/…(?: [0-9]+ kB)?$/);
    return answer.text;
  };
  expect(await said('/huge')).toContain('more than the 8 MB');
  expect(await said('/bomb')).toContain('more than the 8 MB');
  expect(await said('/inside')).toContain('leads into a private network');
  expect(await said('/deep')).not.toContain('New figures');
  const knot = said('/knot');
  for (let times = 0; times < 5; times++) {
    const counted = await lab.slash({ command: 'count freed', options: { since: 'jan8' } });
    expect(counted.error).toBeNull();
    expect(counted.ackMs).toBeLessThan(3_000);
    await sleep(200);
  }
  expect(await knot).not.toContain('New figures');
  lab.assertClean();
});
