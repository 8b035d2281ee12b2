import { describeLoadFailure } from '../ingest/load-failure.js';
import type { Loaded } from '../ingest/load-folder.js';
import type { Ingested } from '../ledger/ledger.js';
import { readArticle } from '../reading/read-article.js';
import { describeReadFailure } from '../reading/read-failure.js';
import type { Intake } from './intake.js';

/** What became of pages that were loaded. */
export interface TakenIn {
  readonly read: number;
  /** Those that told the ledger something. */
  readonly arrived: readonly Ingested[];
  /** What stands in the way, one line each. One bad page does not keep the others out. */
  readonly problems: readonly string[];
}

/** Reads what was loaded into the ledger. `progress` hears before each page how many are done. */
export async function takeIn(
  { sources, failures, warnings }: Loaded,
  intake: Intake,
  progress: (done: number, all: number) => void = () => {},
): Promise<TakenIn> {
  const problems = [...failures.map(describeLoadFailure), ...warnings];
  const arrived: Ingested[] = [];
  for (const [done, source] of sources.entries()) {
    progress(done, sources.length);
    const reading = readArticle(source);
    if (!reading.ok) {
      problems.push(describeReadFailure(reading.failure));
      continue;
    }
    const ingested = await intake.take(reading.read);
    if (ingested !== undefined) arrived.push(ingested);
  }
  return { read: sources.length, arrived, problems };
}
