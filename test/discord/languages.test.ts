import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, stage } from './lab-process.js';

/** Recount as it is shipped, in a server that speaks Portuguese. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/src/main.js');

let here: Stage;

beforeAll(async () => {
  if (!existsSync(program)) throw new Error('build first: npm run build');
  const guilds = [{ id: '900000000000000001', name: 'Redação', ownerId: '100000000000000001', locale: 'pt-BR' }];
  const users = [{ id: '100000000000000001', username: 'alice' }];
  here = await stage(['node', program, 'bot'], { guilds, users });
  await here.run({ env: { SEEDS_DIR: join(root, 'seeds') } });
});
afterAll(() => here.stop());

const asked = { command: 'count freed', options: { since: 'jan8' }, user: 'alice' };

test('what everybody sees is in the server’s language, whoever asks', async () => {
  for (const locale of ['en-US', 'es-ES', 'pt-BR']) {
    const answer = await here.lab.slash({ ...asked, locale });
    expect(answer).toMatchObject({ error: null, ephemeral: false });
    expect(answer.text).toContain('Libertados desde 8 de janeiro de 2026');
    expect(answer.text).toContain('Página 1 de ');
    expect(JSON.stringify(answer.response?.components)).toContain('"label":"Avançar ▶"');
  }
});

test('a page keeps the language of the message it turns, whoever turns it', async () => {
  const answer = await here.lab.slash({ ...asked, locale: 'pt-BR' });
  const next = /"label":"Avançar ▶","custom_id":"([^"]+)"/.exec(JSON.stringify(answer.response?.components))?.[1];
  const turned = await here.lab.click(answer, next ?? '', { user: 'alice', locale: 'es-ES' });
  expect(turned.error).toBeNull();
  expect(answer.text).toContain('Página 2 de ');
});

const refused = [
  ['en-US', 'since: "jan32" is not in the calendar.'],
  ['es-ES', 'desde: "jan32" no existe en el calendario.'],
  ['es-419', 'desde: "jan32" no existe en el calendario.'],
  ['pt-BR', 'desde: "jan32" não existe no calendário.'],
] as const;
test.each(refused)('a refusal, which its reader alone sees, is in the reader’s language: %s', async (locale, words) => {
  const answer = await here.lab.slash({ ...asked, options: { since: 'jan32' }, locale });
  expect(answer).toMatchObject({ error: null, ephemeral: true });
  expect(answer.text).toContain(words);
});

const offered = [
  ['en-US', 'Today · '],
  ['es-419', 'Hoy · '],
  ['pt-BR', 'Hoje · '],
] as const;
test.each(offered)('what is offered while one types is in the reader’s language: %s', async (locale, words) => {
  const { choices } = await here.lab.autocomplete({ ...asked, options: { since: '' }, focused: 'since', locale });
  expect(choices?.some(({ name }) => name.startsWith(words))).toBe(true);
});

test('nothing was against Discord’s schema', () => here.lab.assertClean());
