import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MONDAY, type Newsroom, newsroom, SUNDAY } from '../alerts/told.js';
import { textOf } from '../discord-lab/lab.mjs';
import { type Stage, stage } from './lab-process.js';

/** Recount as it is shipped, asked by people: what they set is kept up to date and told. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/src/main.js');

let here: Stage;
let room: Newsroom;

beforeAll(async () => {
  if (!existsSync(program)) throw new Error('build first: npm run build');
  here = await stage(['node', program, 'bot']);
  const seeds = join(here.folder, 'seeds');
  mkdirSync(seeds);
  room = newsroom(here.databaseUrl);
  await room.arrives(MONDAY);
  await here.run({ env: { SEEDS_DIR: seeds } });
});
afterAll(() => here.stop());

const cards = () => here.lab.messages('alerts').filter(({ type }) => type === 0);

test('/story pin in one’s own language puts a card into the channel; its buttons answer anybody; /story unpin ends it', async () => {
  const { lab } = here;
  const options = { measure: 'freed', by: 'Foro Penal' };
  await expect(lab.slash({ command: 'story pin', options, user: 'alice', channel: 'alerts' })).rejects.toThrow();
  const pinned = await lab.slash({ command: 'story pin', options, user: 'mod', channel: 'alerts', locale: 'es-ES' });
  expect(pinned).toMatchObject({ error: null, ephemeral: true });
  await expect.poll(() => cards().length, { timeout: 20_000 }).toBe(1);
  const [card] = cards();
  expect(textOf(card)).toMatch(/\b156\b/);
  expect(textOf(card)).toContain('Al día desde');
  const id = (subcommand: string) =>
    new RegExp(`"custom_id":"(o\\|[^"]*\\|story\\|${subcommand}\\|[^"]*)"`).exec(
      JSON.stringify(card?.components),
    )?.[1] ?? '';
  for (const button of ['figures', 'timeline']) {
    if (card === undefined) throw new Error('no card');
    const answer = await lab.click(card, id(button), { user: 'alice' });
    expect(answer).toMatchObject({ error: null, ephemeral: true });
    expect(answer.text).toMatch(/\b156\b/);
  }
  const choices = await lab.autocomplete({ command: 'story unpin', focused: 'story', user: 'mod', channel: 'alerts' });
  const story = String(choices.choices?.[0]?.value);
  await lab.slash({ command: 'story unpin', options: { story }, user: 'mod', channel: 'alerts' });
  await expect.poll(() => textOf(cards()[0]), { timeout: 20_000 }).toContain('Ya no se mantiene al día');
  lab.assertClean({ except: ['clientErrors'] });
});

test('/watch tells its asker in a direct message; where that is not taken, below the next answer, once', async () => {
  const { lab } = here;
  const alice = '700000000000000003';
  const question = 'How many have been freed according to Foro Penal?';
  const asked = await lab.slash({ command: 'watch start', options: { question }, user: 'alice' });
  expect(asked).toMatchObject({ error: null, ephemeral: true });
  lab.closeDirectMessages(alice);
  await room.arrives(SUNDAY);
  const refused = () => lab.calls('POST', '/channels/:id/messages').filter(({ status }) => status === 403).length;
  await expect.poll(refused, { timeout: 20_000 }).toBe(1);
  const next = await lab.slash({ command: 'sources', user: 'alice' });
  await expect
    .poll(() => next.followups.map(textOf).join(), { timeout: 10_000 })
    .toContain('could not be delivered to you');
  const again = await lab.slash({ command: 'sources', user: 'alice' });
  await again.idle();
  expect(again.followups).toEqual([]);
  const other = await lab.slash({ command: 'sources', user: 'bob' });
  await other.idle();
  expect(other.followups).toEqual([]);
  lab.closeDirectMessages(alice, false);
  await lab.slash({ command: 'watch list', user: 'alice' });
  await expect.poll(() => lab.directMessages(alice).length, { timeout: 20_000 }).toBe(1);
  expect(textOf(lab.directMessages(alice)[0])).toContain('266, was 156');
  expect(lab.pings).toEqual([]);
});
