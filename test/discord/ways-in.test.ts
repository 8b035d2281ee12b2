import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { textOf } from '../discord-lab/lab.mjs';
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
  await expect.poll(() => said.text, { timeout: 10_000 }).toContain('New figures');
  expect(said.text).toContain('302 political prisoners');
  // what it was at stood there until the answer came
  const edits = lab.calls('PATCH', /webhooks/).map(({ body }) => JSON.stringify(body));
  expect(edits[0]).toContain('Fetching the page');
  expect(edits.at(-1)).toContain('New figures');
  const alert = await lab.waitForMessage({
    channel: 'alerts',
    after: '1',
    match: (message) => textOf(message).includes('302'),
  });
  expect(textOf(alert)).toContain('302, was 266');
  lab.assertClean();
});

test('a file that is attached, and a text that is pasted into a form', async () => {
  const { lab } = here;
  const file = { filename: 'later.html', data: pageOf([freed(311), FAMILIES]), contentType: 'text/html' };
  const attached = await lab.slash({ command: 'ingest', options: { file }, user: 'mod' });
  expect(attached).toMatchObject({ error: null, ephemeral: true });
  expect(attached.text).toContain('311 political prisoners');
  const asked = await lab.slash({ command: 'ingest', user: 'mod' });
  expect(asked.modal?.title).toBe('Read an article');
  const pasted = await lab.submitModal(
    asked,
    { text: `${freed(320)} @everyone\n\n${FAMILIES}`, day: '26 Jan 2026' },
    { user: 'mod' },
  );
  expect(pasted).toMatchObject({ error: null, ephemeral: true });
  expect(pasted.text).toContain('320 political prisoners');
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
