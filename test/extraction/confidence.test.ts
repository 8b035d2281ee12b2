import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { LanguageCode } from '../../src/domain/article.js';
import type { ExtractedClaim } from '../../src/domain/claim.js';
import { loadFile } from '../../src/ingest/load-file.js';
import { readArticle } from '../../src/reading/read-article.js';
import { extract, readAll } from './read-sentence.js';

/** A text, and the doubts about its last claim. */
type Row = readonly [language: LanguageCode, text: string, doubts: readonly string[]];

const rows: readonly Row[] = [
  ['en', 'Foro Penal said 41 prisoners were freed on Sunday.', []],
  ['en', 'Foro Penal said 902 political prisoners remain behind bars.', []],
  ['es', 'Según Foro Penal, 41 presos fueron excarcelados el domingo.', []],
  ['pt', 'Segundo a OVP, 41 presos foram libertados no domingo.', []],
  ['en', 'On Sunday 41 prisoners were freed.', ['nobody is named for it']],
  ['en', 'Foro Penal said 41 prisoners were freed.', ['over which days is not said']],
  ['es', 'Foro Penal informó que 41 presos fueron excarcelados.', ['over which days is not said']],
  ['pt', 'A OVP informou que 41 presos foram libertados.', ['over which days is not said']],
  ['en', '41 prisoners were freed.', ['nobody is named for it', 'over which days is not said']],
  ['en', 'Foro Penal said dozens of prisoners were freed on Sunday.', ['a vague plural']],
  ['en', 'Foro Penal said three prisoners were freed on Sunday.', ['so small a number may count something else']],
  ['en', 'Foro Penal said four prisoners were freed on Sunday.', []],
  [
    'en',
    'Foro Penal said 41 prisoners were freed on Sunday. Of them 12 left for Spain.',
    ['a part whose own words do not say of whom', 'claimant carried over from the text before'],
  ],
];

test.each(rows)('%s: %s', (language, text, doubts) => {
  const claim = readAll(text, { language }).extraction.claims.at(-1);
  expect(claim?.doubts).toEqual(doubts);
  if (doubts.length === 0) expect(claim?.confidence).toBe(0.95);
  else expect(claim?.confidence).toBeLessThan(0.95);
});

test('each doubt takes some of the confidence, and never all of it', () => {
  const text = 'Dozens were freed, one of them a girl. Half of them left. Two more followed.';
  for (const { confidence } of readAll(`41 prisoners were freed. ${text}`).extraction.claims)
    expect(confidence).toBeGreaterThanOrEqual(0.3);
});

const BESIDE = fileURLToPath(new URL('../../../shared/corpus/dev/', import.meta.url));
const goldSchema = z.object({
  claims: z.array(
    z.object({
      value: z.number(),
      modifier: z.string(),
      measure: z.string(),
      claimant: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
});

function tupleOf(claim: Pick<ExtractedClaim, 'value' | 'modifier' | 'measure' | 'claimant' | 'window'>): string {
  const { value, modifier, measure, claimant, window } = claim;
  return [value, modifier, measure, claimant, window.from, window.to].join('|');
}

/** Each claim read from the annotated articles, and whether its every field is as annotated. */
async function judged(): Promise<readonly { readonly confidence: number; readonly isRight: boolean }[]> {
  const pages = readdirSync(BESIDE).filter((name) => name.endsWith('.txt'));
  const all = await Promise.all(
    pages.map(async (page) => {
      const loading = await loadFile(join(BESIDE, page));
      const reading = loading.ok ? readArticle(loading.source) : undefined;
      if (reading?.ok !== true) throw new Error(`${page} cannot be read`);
      const gold = goldSchema.parse(JSON.parse(readFileSync(join(BESIDE, page.replace(/txt$/, 'json')), 'utf8')));
      const right = new Set(
        gold.claims.map(({ value, modifier, measure, claimant, from, to }) =>
          [value, modifier, measure, claimant, from, to].join('|'),
        ),
      );
      return extract(reading.read).claims.map((claim) => ({
        confidence: claim.confidence,
        isRight: right.has(tupleOf(claim)),
      }));
    }),
  );
  return all.flat();
}

describe.skipIf(!existsSync(BESIDE))('measured against annotated articles', () => {
  test('the lower the confidence, the oftener a claim is wrong', async () => {
    const claims = await judged();
    const bands = [
      claims.filter(({ confidence }) => confidence >= 0.9),
      claims.filter(({ confidence }) => confidence < 0.9 && confidence >= 0.7),
      claims.filter(({ confidence }) => confidence < 0.7),
    ];
    const shares = bands.map((band) => band.filter(({ isRight }) => isRight).length / band.length);
    expect(bands.every((band) => band.length >= 10)).toBe(true);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });
});
