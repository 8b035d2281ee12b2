import { plainDay } from '../../domain/day-words.js';
import { isoDateOfInstant } from '../../domain/iso-date.js';
import type { Document, Entry, Line, Span } from '../../rendering/document.js';
import { safeUrl } from '../../rendering/text-fragment.js';
import type { Tally } from './feed.js';
import { FEED_WORDS as WORDS } from './feed-words.js';
import type { ShownFeed } from './feeds.js';

/** `26 Jan 2026, 09:05 UTC` */
function instantWords(instant: Date): string {
  return `${plainDay(isoDateOfInstant(instant))}, ${instant.toISOString().slice(11, 16)} UTC`;
}

/** `25 entries: 3 articles with something new, 7 new figures · 20 without a figure, not kept`. */
function tallyWords({ waiting, read, known, silent, refused, figures }: Tally): string {
  const all = waiting + read + known + silent + refused;
  const parts = [
    WORDS.read(read, figures),
    ...(known > 0 ? [WORDS.known(known)] : []),
    ...(silent > 0 ? [WORDS.silent(silent)] : []),
    ...(refused > 0 ? [WORDS.refused(refused)] : []),
    ...(waiting > 0 ? [WORDS.waiting(waiting)] : []),
  ];
  return all === 0 ? WORDS.entries(0) : `${WORDS.entries(all)}: ${parts.join(' · ')}`;
}

function nameOf({ title, url }: ShownFeed): readonly Span[] {
  const href = safeUrl(url)?.href;
  const link = href === undefined ? {} : { url: href };
  return title === null ? [{ text: url, ...link }] : [{ text: title, style: 'strong' }, ' · ', { text: url, ...link }];
}

function quiet(text: string): Line {
  return [{ text, style: 'quiet' }];
}

function problemLines({ problem, dueAt, state, problems }: ShownFeed): readonly Line[] {
  const own = problem === null ? [] : [state === 'active' ? WORDS.problem(problem, instantWords(dueAt)) : problem];
  return [...own, ...problems].map(quiet);
}

function feedEntry(feed: ShownFeed): Entry {
  const { id, state, polledAt, tally } = feed;
  const looked = polledAt === null ? WORDS.notRead : WORDS.lastRead(instantWords(polledAt));
  return {
    lead: [...nameOf(feed), ' ', { text: id, style: 'code' }],
    lines: [[`${WORDS.states[state]} · ${looked}`], [tallyWords(tally)], ...problemLines(feed)],
    children: [],
  };
}

/** All feeds that are followed, and what they brought. */
export function feedListDocument(feeds: readonly ShownFeed[]): Document {
  return {
    title: WORDS.titles.list,
    understood: feeds.length === 0 ? [WORDS.none] : [],
    sections:
      feeds.length === 0 ? [] : [{ tone: 'plain', heading: '', explanation: '', entries: feeds.map(feedEntry) }],
    footer: [],
  };
}

/** A feed that was added, and what its baseline held. */
export function addedFeedDocument(status: 'new' | 'already', feed: ShownFeed): Document {
  const { baseline, polledAt } = feed;
  if (status === 'already') return { ...feedListDocument([feed]), title: WORDS.titles.already };
  const lines: readonly Line[] =
    polledAt === null
      ? [[WORDS.notRead], ...problemLines(feed)]
      : [
          [tallyWords(baseline)],
          ...(baseline.waiting > 0 ? [[WORDS.stillReading(baseline.waiting)]] : []),
          ...problemLines(feed),
        ];
  const entry = { lead: [...nameOf(feed), ' ', { text: feed.id, style: 'code' as const }], lines, children: [] };
  return {
    title: WORDS.titles.new,
    understood: [],
    sections: [{ tone: 'plain', heading: WORDS.baseline, explanation: WORDS.baselineTold, entries: [entry] }],
    footer: [],
  };
}
