import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Bot, Interaction } from '../discord-lab/lab.mjs';
import { type Stage, stage } from './lab-process.js';

/** Recount as it is shipped, on the digests it is shipped with. `mod` manages messages, `edith` has the editors' role, `alice` neither. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/src/main.js');

const [SERVER, OWNER, ROLE] = ['800000000000000001', '700000000000000001', '810000000000000001'];

let here: Stage;
let bot: Bot;

beforeAll(async () => {
  if (!existsSync(program)) throw new Error('build first: npm run build');
  here = await stage(['node', program, 'bot'], {
    guilds: [{ id: SERVER, name: 'Lab', ownerId: OWNER, roles: [{ id: ROLE, name: 'Editors', permissions: [] }] }],
    users: [
      { id: OWNER, username: 'owner' },
      { id: '700000000000000002', username: 'mod', permissions: ['MANAGE_MESSAGES'] },
      { id: '700000000000000003', username: 'alice' },
      { id: '700000000000000004', username: 'edith', roles: [ROLE] },
    ],
  });
  bot = await here.run({ env: { SEEDS_DIR: join(root, 'seeds'), DISCORD_EDITOR_ROLE_ID: ROLE } });
});
afterAll(() => here.stop());
afterEach(() => here.lab.clear());

async function press(answer: Interaction, label: string): Promise<Interaction> {
  const found = new RegExp(`"label":"${label}","custom_id":"([^"]+)"`).exec(
    JSON.stringify(answer.response?.components),
  );
  if (found?.[1] === undefined) throw new Error(`no button ${label} below: ${answer.text}`);
  return here.lab.click(answer, found[1], { user: 'mod' });
}

const claimIn = (answer: Interaction): string => /\bc[0-9a-f]{12}\b/.exec(answer.text)?.[0] ?? '';

test('is refused to whoever does not manage messages', async () => {
  const refused = await here.lab.slash({ command: 'review', user: 'alice' });
  expect(refused).toMatchObject({ error: null, ephemeral: true });
  expect(refused.text).toContain('Manage Messages');
  const edith = await here.lab.slash({ command: 'review', user: 'edith' });
  expect(edith.text).toContain('not reviewed yet');
  here.lab.assertClean();
});

test('from card to card in private: confirm, pass over, correct and reject in forms, undo; over a restart', async () => {
  const card = await here.lab.slash({ command: 'review', user: 'mod' });
  expect(card).toMatchObject({ error: null, ephemeral: true });
  const first = claimIn(card);
  expect((await press(card, 'Confirm')).error).toBeNull();
  expect(card.text).toContain('Confirmed');
  await press(card, 'Next claim');
  const second = claimIn(card);
  expect(second).not.toBe(first);
  bot = await bot.restart();

  const asked = await press(card, 'Correct number…');
  expect(asked.modal?.title).toBe('Correct the number or the people');
  const corrected = await here.lab.submitModal(
    asked,
    { value: '12,345', reason: 'digits @everyone swapped' },
    { user: 'mod' },
  );
  expect(corrected).toMatchObject({ error: null, ephemeral: true });
  expect(corrected.text).toContain('number 12,345');
  expect(corrected.text).toContain('as read');
  const cited = await here.lab.slash({ command: 'cite', options: { claim: second }, user: 'alice' });
  expect(cited.text).toContain('12,345');
  expect(cited.text).toContain('Corrected by an editor on');

  const why = await press(corrected, 'Reject…');
  const rejected = await here.lab.submitModal(why, { reason: 'of another country' }, { user: 'mod' });
  expect(rejected.text).toContain('left out of every answer');
  const gone = await here.lab.slash({ command: 'cite', options: { claim: second }, user: 'alice' });
  expect(gone).toMatchObject({ error: null, ephemeral: true });
  expect(gone.text).toContain('An editor rejected the claim');

  expect((await press(rejected, 'Undo')).error).toBeNull();
  expect(rejected.text).toContain('Undone');
  expect((await press(rejected, 'Undo')).error).toBeNull();
  const back = await here.lab.slash({ command: 'cite', options: { claim: second }, user: 'alice' });
  expect(back.text).not.toMatch(/\b12,345\b/);
  expect(here.lab.pings).toEqual([]);
  here.lab.assertClean();
});

test('a correction of the source in its form of five fields', async () => {
  const card = await here.lab.slash({ command: 'review', options: { claim: 'Foro Penal 266' }, user: 'mod' });
  const id = claimIn(card);
  const shown = await here.lab.slash({ command: 'review', options: { claim: id }, user: 'mod' });
  const asked = await press(shown, 'Correct source or days…');
  const sent = await here.lab.submitModal(
    asked,
    { 'last-day': '20 Jan 2026', reason: 'see the post' },
    { user: 'mod' },
  );
  expect(sent).toMatchObject({ error: null, ephemeral: true });
  expect(sent.text).toContain('last day 20 Jan 2026');
  here.lab.assertClean();
});

test('/diff tells everybody what changed, and by whom', async () => {
  const changed = await here.lab.slash({ command: 'diff', options: { since: 'today' }, user: 'alice' });
  expect(changed).toMatchObject({ error: null, ephemeral: false });
  expect(changed.text).toContain('By editors');
  expect(changed.text).toContain('last day 20 Jan 2026');
  expect(here.lab.pings).toEqual([]);
  here.lab.assertClean();
});
