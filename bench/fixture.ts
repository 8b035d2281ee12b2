import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSubscriptions } from '../src/alerts/subscriptions.js';
import { answerCount } from '../src/answering/answer-count.js';
import { compare } from '../src/answering/compare/compare.js';
import { diff } from '../src/answering/diff/diff.js';
import { genealogyOf } from '../src/answering/genealogy/genealogy-of.js';
import { createReview } from '../src/answering/review/review.js';
import { timelineOf } from '../src/answering/timeline/timeline.js';
import { verificationOf } from '../src/answering/verification/verify.js';
import { now } from '../src/cli/clock.js';
import { draftChecker } from '../src/cli/draft-checker.js';
import { searchOnDemand } from '../src/cli/search-on-demand.js';
import type { Services } from '../src/commanding/services.js';
import type { ReadArticle } from '../src/domain/article.js';
import { type OpenDatabase, openDatabase } from '../src/ledger/database.js';
import { createLedger } from '../src/ledger/sqlite-ledger.js';
import { shippedExtractor, shippedRegistry } from './sections/extractor.js';
import { articleOfStory } from './texts/articles.js';
import { english } from './texts/english.js';

export const ARTICLES = 1_000;
export const PARAGRAPHS = 10;

/** A newsroom's folder with a ledger of generated articles, gone when the benchmark ends. */
export interface Fixture {
  /** What `RECOUNT_HOME` would name. */
  readonly home: string;
  /** A seeds folder with nothing in it. */
  readonly seeds: string;
  readonly database: OpenDatabase;
  readonly services: Services;
  readonly articles: readonly ReadArticle[];
  /** Milliseconds that extraction and the ledger took. */
  readonly filling: { readonly extraction: number; readonly ledger: number };
}

/** A folder that is gone when the process is. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recount-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function build(): Promise<Fixture> {
  const home = scratchFolder();
  const seeds = join(home, 'seeds');
  mkdirSync(seeds);
  const opening = openDatabase(join(home, 'recount.db'));
  if (!opening.ok) throw new Error(opening.reason);
  const { database } = opening;
  const ledger = createLedger(database);
  const registry = await shippedRegistry();
  const extract = await shippedExtractor();
  const articles = Array.from({ length: ARTICLES }, (_, index) => articleOfStory(english, index, PARAGRAPHS));
  const start = performance.now();
  const extractions = articles.map((read) => ({ read, extraction: extract(read) }));
  const extracted = performance.now();
  for (const { read, extraction } of extractions) await ledger.ingest(read, extraction, now());
  const filling = { extraction: extracted - start, ledger: performance.now() - extracted };
  const services: Services = {
    ledger,
    registry,
    answerCount: (query) => answerCount(ledger, query),
    checkDraft: draftChecker(ledger, registry),
    compare: (query) => compare(ledger, query),
    timeline: (query) => timelineOf(ledger, query),
    diff: (query) => diff(ledger, query),
    review: createReview(ledger, now),
    verification: (query) => verificationOf(ledger, query),
    genealogy: (claim) => genealogyOf(ledger, claim),
    search: searchOnDemand(ledger, database.sqlite),
    subscriptions: createSubscriptions(database.sqlite, now),
  };
  return { home, seeds, database, services, articles, filling };
}

let built: Promise<Fixture> | undefined;

/** Made when a section first needs it, and shared by all. */
export function fixture(): Promise<Fixture> {
  built ??= build();
  return built;
}
