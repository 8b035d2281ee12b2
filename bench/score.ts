import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../src/ingest/load-claimants.js';
import { CORPUS } from './texts/corpus.js';

const MAIN = fileURLToPath(new URL('../src/main.js', import.meta.url));

interface Collection {
  readonly name: string;
  readonly pages: string;
  readonly gold: string;
}

const COLLECTIONS: readonly Collection[] = [
  { name: 'founding articles', pages: join(CORPUS, '../seeds'), gold: join(CORPUS, '../seeds/gold') },
  { name: 'development corpus', pages: join(CORPUS, 'dev'), gold: join(CORPUS, 'dev') },
];

function node(args: readonly string[], stdout: 'inherit' | 'ignore'): number {
  return spawnSync(process.execPath, args, { stdio: ['ignore', stdout, 'inherit'] }).status ?? 1;
}

/** Extracts a collection as anybody would, and has the scorer compare. `options` are the scorer's own. */
function score({ name, pages, gold }: Collection, options: readonly string[]): number {
  const scorer = join(CORPUS, 'score.mjs');
  const missing = [scorer, pages, gold].find((place) => !existsSync(place));
  if (missing !== undefined) {
    process.stdout.write(`${name}: skipped, ${missing} is not on this machine\n`);
    return 0;
  }
  const files = readdirSync(pages).filter((file) => file.endsWith('.txt'));
  const out = mkdtempSync(join(tmpdir(), 'recount-score-'));
  try {
    process.stdout.write(`\n${name}, ${files.length} pages\n`);
    const paths = files.map((file) => join(pages, file));
    const extracted = node([MAIN, 'extract', ...paths, '--out', out, '--json'], 'ignore');
    // reached through a link, a script does not take itself for the one that was started
    return extracted === 0 ? node([realpathSync(scorer), gold, out, ...options], 'inherit') : extracted;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

process.chdir(packageRoot());
process.exitCode = Math.max(...COLLECTIONS.map((collection) => score(collection, process.argv.slice(2))));
