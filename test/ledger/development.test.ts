import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerCount } from '../../src/answering/answer-count.js';
import { genealogyOf } from '../../src/answering/genealogy/genealogy-of.js';
import { verificationOf } from '../../src/answering/verification/verify.js';
import type { ReadArticle } from '../../src/domain/article.js';
import { type Extraction, MEASURES } from '../../src/domain/claim.js';
import { addDays } from '../../src/domain/iso-date.js';
import { claimId } from '../../src/ledger/identity.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { readArticle } from '../../src/reading/read-article.js';
import { catalogueOf } from '../../src/rendering/catalogue.js';
import { catalogueCsv, statementsCsv } from '../../src/rendering/csv.js';
import { catalogueJsonLd } from '../../src/rendering/json-ld.js';
import { extract } from '../extraction/read-sentence.js';
import { scratchDatabase } from './scratch.js';

const folder = fileURLToPath(new URL('../../../shared/corpus/dev/', import.meta.url));
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];

interface Page {
  readonly read: ReadArticle;
  readonly extraction: Extraction;
}

function pageOf(name: string, text: string, meta: object): ReadArticle {
  const reading = readArticle({ name, bytes: Buffer.from(text), meta });
  if (!reading.ok) throw new Error(`${name}: ${reading.failure.kind}`);
  return reading.read;
}

/** Every fourth article a day later in another outlet, its last paragraph cut and a line of its own on top: a wire copy. */
function copyOf(name: string, text: string, { article }: ReadArticle): readonly ReadArticle[] {
  if (article.published === null) return [];
  const paragraphs = text.trimEnd().split(/\n\s*\n/);
  const cut = [...paragraphs.slice(0, -1), 'Readers can follow the story in our morning bulletin.'].join('\n\n');
  const published = addDays(article.published, 1);
  return [pageOf(`copy of ${name}`, cut, { outlet: 'Copy Post', published, published_basis: 'stated' })];
}

async function ledgerOf(pages: readonly Page[]): Promise<Ledger> {
  const ledger = createLedger(scratchDatabase());
  await ingest(ledger, pages);
  return ledger;
}

async function ingest(ledger: Ledger, pages: readonly Page[]): Promise<void> {
  for (const { read, extraction } of pages) await ledger.ingest(read, extraction, new Date('2026-04-01T12:00:00Z'));
}

/** All that `recount export` writes, what is known of copies, and the genealogy of every claim of two articles or more. */
async function exported(ledger: Ledger): Promise<string> {
  const everything = { kind: 'count', since: null, until: null, by: null, group: null, asOf: null } as const;
  const answers = await Promise.all(MEASURES.map((measure) => answerCount(ledger, { ...everything, measure })));
  const catalogue = catalogueOf(answers, await verificationOf(ledger, { of: 'everything', asOf: null }));
  const travelled = (await ledger.claims({})).filter(({ appearances }) => appearances.length > 1);
  const genealogies = await Promise.all(travelled.map((claim) => genealogyOf(ledger, claim)));
  const copies = await ledger.descents(await ledger.articleIds());
  return [
    catalogueCsv(catalogue),
    statementsCsv(catalogue),
    catalogueJsonLd(catalogue),
    JSON.stringify([catalogue, genealogies, copies]),
  ].join();
}

describe.skipIf(names.length === 0)('the development articles (skipped where ../shared is not there)', () => {
  let pages: readonly Page[];
  /** Copy → what it was copied from. */
  const copied = new Map<string, string>();
  beforeAll(() => {
    const read = names.flatMap((name, at) => {
      const text = readFileSync(folder + name, 'utf8');
      const original = pageOf(name, text, {});
      const copies = at % 4 === 0 ? copyOf(name, text, original) : [];
      for (const copy of copies) copied.set(copy.article.id, original.article.id);
      return [original, ...copies];
    });
    pages = read.map((one) => ({ read: one, extraction: extract(one) }));
  });

  test('in date order and in three random orders they give one export, and twice is once', async () => {
    const dayOf = ({ read }: Page): string => read.article.published ?? '9';
    const expected = await exported(await ledgerOf(pages.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))));
    for (const seed of [1, 2, 3]) {
      const orders = fc.sample(fc.shuffledSubarray([...pages], { minLength: pages.length }), { seed, numRuns: 1 });
      const ledger = await ledgerOf(orders[0] ?? []);
      expect(await exported(ledger)).toBe(expected);
      await ingest(ledger, pages);
      expect(await exported(ledger)).toBe(expected);
    }
  });

  test('every claim has the citations of all articles that carry it, each place of each of them', async () => {
    const ledger = await ledgerOf(pages);
    const claims = new Map((await ledger.claims({})).map((claim) => [claim.id, claim]));
    const expected = pages.flatMap(({ read, extraction }) =>
      extraction.claims.flatMap((claim) =>
        claim.mentions.map(({ paragraph, start }) => `${claimId(claim)} ${read.article.id} ${paragraph} ${start}`),
      ),
    );
    const cited = [...claims.values()].flatMap(({ id, appearances }) =>
      appearances.map(({ articleId, paragraph, start }) => `${id} ${articleId} ${paragraph} ${start}`),
    );
    expect(new Set(cited)).toEqual(new Set(expected));
    expect(expected.length).toBeGreaterThan(300);
  });

  test('every copy of a text goes back to it, and nothing else is held to be a copy of a text', async () => {
    const ledger = await ledgerOf(pages);
    const descents = await ledger.descents(await ledger.articleIds());
    const byText = descents.filter(({ ground }) => ground === 'text' || ground === 'part_of_text');
    expect(copied.size).toBeGreaterThan(10);
    expect(new Map(byText.map(({ articleId, parent }) => [articleId, parent]))).toEqual(copied);
  });
});
