import type { Intake } from '../ingest/intake.js';
import { loadFolder } from '../ingest/load-folder.js';
import { takeIn } from '../ingest/take-in.js';
import type { Settings } from '../settings.js';
import { numberWords } from '../wording/numbers.js';
import { say } from '../wording/words.js';
import { complain, type Streams } from './streams.js';

/** Nobody wonders about a shorter wait. */
const SILENT_MS = 1_000;

/** Reads what is new in the seeds. What is wrong with one of them is told, and the rest is read all the same. */
export async function fillFromSeeds(
  { seedsDir, language }: Pick<Settings, 'seedsDir' | 'language'>,
  intake: Intake,
  streams: Streams,
): Promise<void> {
  let said = performance.now();
  const progress = (done: number, all: number): void => {
    if (performance.now() - said < SILENT_MS) return;
    said = performance.now();
    complain(streams, say('taken.seeds', { done: numberWords(done), all: numberWords(all) }).in(language));
  };
  const { problems } = await takeIn(await loadFolder(seedsDir), intake, progress);
  for (const problem of problems) complain(streams, problem.in(language));
}
