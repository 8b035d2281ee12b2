import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** From the top down. A file may import from its own layer and from those below it. */
const LAYERS = [
  'main',
  'commands',
  'discord',
  'console',
  'commanding',
  'alerts',
  'ingest',
  'rendering',
  'answering',
  'search',
  'ledger',
  'extraction',
  'reading',
  'wording',
  'domain',
] as const;
type Layer = (typeof LAYERS)[number];

/** Rooms of extraction, from the top down: what is made of words, and at the bottom words alone. */
const ROOMS = ['attribution', 'bodies', 'numbers', 'sentences', 'lexicon', 'text', 'places'];

/** A test, a benchmark and the like may use everything; nothing uses them. */
const LINES_MAX = 250;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

/** `src/main.ts`, `src/settings.ts` and `src/cli/` are the top: they wire the rest together. */
function layerOf(file: string): Layer | undefined {
  if (file.startsWith('commands/')) return 'commands';
  const [, folder = ''] = file.split('/');
  if (folder.endsWith('.ts') || folder === 'cli') return 'main';
  return LAYERS.find((layer) => layer === folder);
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;

interface Import {
  readonly name: string;
  /** Within the project, the file; else `undefined`. */
  readonly file: string | undefined;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, from, dynamic, bare]) => {
    const name = from ?? dynamic ?? bare ?? '';
    const path = name.startsWith('.') ? resolve(ROOT, dirname(file), name).replace(/\.js$/, '.ts') : undefined;
    return { name, file: path === undefined ? undefined : relative(ROOT, path) };
  });
}

const files = [...filesBelow('src'), ...filesBelow('commands')].filter((file) => !file.endsWith('.d.ts'));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function depthOf(file: string): number {
  const layer = layerOf(file);
  return layer === undefined ? LAYERS.length : LAYERS.indexOf(layer);
}

function upward(file: string, found: readonly Import[]): readonly string[] {
  return found
    .filter((one) => one.file !== undefined && depthOf(one.file) < depthOf(file))
    .map((one) => `${file} imports ${one.file}`);
}

/** A way from a file back to itself. */
function circle(): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const { file: next } of imports.get(file) ?? []) {
      const found = next === undefined ? undefined : visit(next, [...path, file]);
      if (found !== undefined) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of files) {
    const found = visit(file, []);
    if (found !== undefined) return found;
  }
  return undefined;
}

describe('the house', () => {
  test('has files, and every one of them belongs to a layer', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
  });

  test('imports files that exist', () => {
    const missing = [...imports].flatMap(([file, found]) =>
      found.flatMap((one) => (one.file === undefined || imports.has(one.file) ? [] : [`${file} imports ${one.file}`])),
    );
    expect(missing).toEqual([]);
  });

  test('imports point down', () => {
    expect([...imports].flatMap(([file, found]) => upward(file, found))).toEqual([]);
  });

  test('so they do between the rooms of extraction', () => {
    const roomOf = (file: string) => ROOMS.indexOf(/^src\/extraction\/(\w+)\//.exec(file)?.[1] ?? '');
    const wrong = [...imports].flatMap(([file, found]) =>
      found
        .filter((one) => one.file !== undefined && roomOf(one.file) >= 0 && roomOf(one.file) < roomOf(file))
        .map((one) => `${file} imports ${one.file}`),
    );
    expect(wrong).toEqual([]);
    expect(new Set(files.map(roomOf)).size).toBe(ROOMS.length + 1);
  });

  test('no circle', () => {
    expect(circle()).toBeUndefined();
  });

  test('discord.js is known in commands/ and src/discord/ alone', () => {
    const users = files.filter((file) =>
      imports.get(file)?.some(({ name }) => /^(?:discord\.js|@discordjs\/)/.test(name)),
    );
    expect(users.filter((file) => !/^(?:commands|src\/discord)\//.test(file))).toEqual([]);
  });

  test(`no file over ${LINES_MAX} lines`, () => {
    const long = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > LINES_MAX + 1);
    expect(long).toEqual([]);
  });

  test('no barrels, no default exports', () => {
    expect(files.filter((file) => file.endsWith('/index.ts'))).toEqual([]);
    expect(files.filter((file) => /^export default/m.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });
});
