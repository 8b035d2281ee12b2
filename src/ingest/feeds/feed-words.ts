import { numberWords } from '../../domain/amount-words.js';
import { plural } from '../../domain/plural.js';
import type { Feed } from './feed.js';

function entries(count: number): string {
  return `${numberWords(count)} ${count === 1 ? 'entry' : 'entries'}`;
}

/** What is said of feeds, in English. Gathered here, so that another language is another such table. */
export const FEED_WORDS = {
  looking: 'Looking at the feed …',
  reading: (done: number, all: number): string =>
    all === 0 ? 'Waiting for the feed …' : `Reading what stands in it: ${done} of ${all} …`,
  noFeed:
    'There is no RSS, Atom or JSON feed at this address, and the page names none. Look for its feed’s own address.',
  removed: 'The feed was removed meanwhile.',
  titles: { new: 'Feed added', already: 'This feed is followed already', list: 'Feeds' },
  states: {
    active: 'followed',
    paused: 'paused',
    gone: 'gone: the server says that it is there no more',
  } satisfies Readonly<Record<Feed['state'], string>>,
  baseline: 'What stood in it when it was added',
  baselineTold: 'It is the baseline: read, and posted nowhere. What comes from now on is told to subscribed channels.',
  none: 'No feed is followed. Add one with /feed add.',
  notRead: 'Not read yet: the bot reads feeds while it runs.',
  stillReading: (waiting: number): string => `${entries(waiting)} still to be read; /feed list tells how far it is.`,
  entries,
  read: (articles: number, figures: number): string =>
    `${plural(articles, 'article')} with something new, ${plural(figures, 'new figure')}`,
  known: (count: number): string => `${count} known before`,
  silent: (count: number): string => `${count} without a figure of people freed or held, not kept`,
  refused: (count: number): string => `${count} could not be read`,
  waiting: (count: number): string => `${count} waiting`,
  added: (when: string): string => `next look ${when}`,
  lastRead: (when: string): string => `last looked at ${when}`,
  problem: (problem: string, when: string): string => `${problem} It is tried again ${when}.`,
} as const;
