import { say, type Words } from '../wording/words.js';
import type { IngestStep } from './ingest-one.js';

const KILOBYTE = 1_000;

/** What it is at, for whoever waits. */
export function stepWords(step: IngestStep): Words {
  if (step.kind !== 'fetching') return say(`ingest.step.${step.kind}`);
  return step.bytes === 0
    ? say('ingest.step.waiting')
    : say('ingest.step.fetching', { kilobytes: String(Math.ceil(step.bytes / KILOBYTE)) });
}
