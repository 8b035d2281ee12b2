import type { ReadArticle } from '../domain/article.js';
import { readArticle } from '../reading/read-article.js';
import { describeReadFailure } from '../reading/read-failure.js';
import type { LeftOutParagraph, Reading } from '../reading/reading.js';
import { asIs, type Words } from '../wording/words.js';
import type { Arrived, Intake, Taken } from './intake.js';
import { describeLoadFailure } from './load-failure.js';
import type { Loaded } from './load-folder.js';

/** A page that could be read, and what became of it. */
export interface PageTaken {
  readonly ok: true;
  readonly taken: Taken;
  readonly read: ReadArticle;
  readonly leftOut: readonly LeftOutParagraph[];
}

export type TakingPage = PageTaken | { readonly ok: false; readonly problem: Words };

/** Takes what was read of one page into the ledger. `called`: what it is called where it cannot be read. */
export async function takePage(
  reading: Reading,
  intake: Intake,
  { ifTelling, called }: { readonly ifTelling?: 'ifTelling'; readonly called?: Words | undefined } = {},
): Promise<TakingPage> {
  if (!reading.ok) return { ok: false, problem: describeReadFailure(reading.failure, called) };
  const { read, leftOut } = reading;
  return { ok: true, taken: await intake.take(read, ifTelling), read, leftOut };
}

/** What became of pages that were loaded. */
export interface TakenIn {
  readonly read: number;
  /** Those that told the ledger something. */
  readonly arrived: readonly Arrived[];
  /** What stands in the way, one line each. One bad page does not keep the others out. */
  readonly problems: readonly Words[];
}

/** Reads what was loaded into the ledger. `progress` hears before each page how many are done. */
export async function takeIn(
  { sources, failures, warnings }: Loaded,
  intake: Intake,
  progress: (done: number, all: number) => void = () => {},
): Promise<TakenIn> {
  const problems = [...failures.map(describeLoadFailure), ...warnings.map(asIs)];
  const arrived: Arrived[] = [];
  for (const [done, source] of sources.entries()) {
    progress(done, sources.length);
    const page = await takePage(readArticle(source), intake);
    if (!page.ok) problems.push(page.problem);
    else if (page.taken.status === 'new') arrived.push(page.taken);
  }
  return { read: sources.length, arrived, problems };
}
