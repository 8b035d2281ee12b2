import { plural } from '../domain/plural.js';
import type { IngestReport, IngestStep } from './ingest-one.js';

/** What is said of reading a page, in English. Gathered here, so that another language is another such table. */
export const INGEST_WORDS = {
  titles: {
    new: 'Read',
    changed: 'Read: the page has changed since it was read before',
    known: 'Nothing new: the ledger has this already',
  } satisfies Readonly<Record<IngestReport['status'], string>>,
  newFigures: 'New figures',
  newFiguresTold: 'Subscribed channels hear of them.',
  knownFigures: 'Figures the ledger knew',
  knownFiguresTold: 'Nobody is told again.',
  statements: 'Said about the counts',
  notCounted: 'Numbers not filed as counts',
  leftOut: 'Left out of the article',
  noFigures: 'No figure of people freed or held was found.',
  noHeadline: 'No headline known',
  noDate: 'No date: days such as “Sunday” cannot be placed. Give it with day:',
  and: (more: number): string => `and ${more} more`,
  paragraph: (number: number): string => ` ¶${number}`,
  paragraphs: (reason: string, count: number): string => `${reason}: ${plural(count, 'paragraph')}`,
} as const;

const KILOBYTE = 1_000;

/** What it is at, for whoever waits. */
export function stepWords(step: IngestStep): string {
  switch (step.kind) {
    case 'fetching':
      return step.bytes === 0 ? 'Fetching the page …' : `Fetching the page … ${Math.ceil(step.bytes / KILOBYTE)} kB`;
    case 'reading':
      return 'Reading the article …';
    case 'looking':
      return 'Looking at what was left out …';
  }
}
