import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { now } from '../src/cli/clock.js';
import type { Services } from '../src/commanding/services.js';
import type { ReadArticle } from '../src/domain/article.js';
import { type OpenDatabase, openDatabase } from '../src/ledger/database.js';
import { scratchFolder } from './scratch-folder.js';
import { shippedExtractor, shippedRegistry } from './sections/extractor.js';
import { servicesOn } from './services.js';
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

async function build(): Promise<Fixture> {
  const home = scratchFolder();
  const seeds = join(home, 'seeds');
  mkdirSync(seeds);
  const opening = openDatabase(join(home, 'recount.db'));
  if (!opening.ok) throw new Error(opening.reason);
  const { database } = opening;
  const services = servicesOn(database, await shippedRegistry());
  const extract = await shippedExtractor();
  const articles = Array.from({ length: ARTICLES }, (_, index) => articleOfStory(english, index, PARAGRAPHS));
  const start = performance.now();
  const extractions = articles.map((read) => ({ read, extraction: extract(read) }));
  const extracted = performance.now();
  for (const { read, extraction } of extractions) await services.ledger.ingest(read, extraction, now());
  const filling = { extraction: extracted - start, ledger: performance.now() - extracted };
  return { home, seeds, database, services, articles, filling };
}

let built: Promise<Fixture> | undefined;

/** Made when a section first needs it, and shared by all. */
export function fixture(): Promise<Fixture> {
  built ??= build();
  return built;
}
