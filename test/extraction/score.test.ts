import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadFile } from '../../src/ingest/load-file.js';
import { readArticle } from '../../src/reading/read-article.js';
import { extractedJson } from '../../src/rendering/extracted.js';
import { scratchFolder } from '../ledger/scratch.js';
import { extract } from './read-sentence.js';

/** The annotated articles, where they stand beside the repository. */
const BESIDE = fileURLToPath(new URL('../../../shared/', import.meta.url));
const isBeside = existsSync(join(BESIDE, 'corpus/score.mjs'));
/** The scorer runs only under its true name, and the folder may be a link. */
const SCORER = isBeside ? realpathSync(join(BESIDE, 'corpus/score.mjs')) : '';

/** What was reached, half a point below: a change that reads worse does not pass. */
const FLOORS = { en: 0.942, es: 0.919, pt: 0.95 } as const;

/** Of the claims that are found, those whose group is the article's, in each language. */
const GROUP_FLOOR = 0.9;

const scoreSchema = z.object({
  gold: z.number(),
  predicted: z.number(),
  matched: z.number(),
  full_f1: z.number(),
  group: z.number(),
  empty_articles: z.number(),
  empty_clean: z.number(),
});
const scoresSchema = z.object({ scores: z.record(z.string(), scoreSchema) });

/** Writes what is found in each page of a folder as the command line would. */
async function predict(folder: string, prefix: string): Promise<string> {
  const out = scratchFolder();
  const pages = readdirSync(folder).filter((name) => name.endsWith('.txt') && name.startsWith(prefix));
  for (const page of pages) {
    const loading = await loadFile(join(folder, page));
    if (!loading.ok) throw new Error(JSON.stringify(loading.failure));
    const reading = readArticle(loading.source);
    if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
    const name = page.replace(/\.txt$/, '');
    const found = extractedJson(name, reading.read, extract(reading.read));
    writeFileSync(join(out, `${name}.json`), JSON.stringify(found));
  }
  return out;
}

function scoresOf(gold: string, predictions: string, ...options: readonly string[]) {
  const printed = execFileSync(process.execPath, [realpathSync(SCORER), gold, predictions, '--json', ...options], {
    encoding: 'utf8',
  });
  return scoresSchema.parse(JSON.parse(printed)).scores;
}

if (!isBeside) console.info('The annotated articles are not beside the repository: nothing was scored.');

describe.skipIf(!isBeside)('measured against annotated articles', () => {
  test('the five founding articles: every claim in every field, and nothing else', async () => {
    const predictions = await predict(join(BESIDE, 'seeds'), '');
    const { all } = scoresOf(join(BESIDE, 'seeds/gold'), predictions);
    expect(all?.full_f1).toBe(1);
    expect(all?.group).toBe(1);
    expect(all?.predicted).toBe(all?.matched);
  });

  test.each(Object.entries(FLOORS))(
    'the development corpus in %s: full tuples not below what was reached, and articles without a claim stay without',
    async (language, floor) => {
      const gold = join(BESIDE, 'corpus/dev');
      const score = scoresOf(gold, await predict(gold, `${language}-`), '--lang', language)[language];
      expect(score?.full_f1).toBeGreaterThanOrEqual(floor);
      expect(score?.group).toBeGreaterThanOrEqual(GROUP_FLOOR);
      expect(score?.empty_clean).toBe(score?.empty_articles);
    },
  );
});
