import type { Document, Entry, Line, Span } from '../../rendering/document.js';
import { safeUrl } from '../../rendering/text-fragment.js';
import { instantWords } from '../../wording/days.js';
import { typedLine } from '../../wording/names.js';
import { numberWords } from '../../wording/numbers.js';
import { joined, say, type Words } from '../../wording/words.js';
import type { Tally } from './feed.js';
import type { ShownFeed } from './feeds.js';

/** `25 entries: 3 articles with something new, 7 new figures · 20 without a figure, not kept`. */
function tallyWords({ waiting, read, known, silent, refused, figures }: Tally): Words {
  const all = waiting + read + known + silent + refused;
  const entries = say('feed.entries', { all });
  if (all === 0) return entries;
  const parts = [
    say('feed.read', { articles: read, figures }),
    ...(known > 0 ? [say('feed.known', { count: numberWords(known) })] : []),
    ...(silent > 0 ? [say('feed.silent', { count: numberWords(silent) })] : []),
    ...(refused > 0 ? [say('feed.refused', { count: numberWords(refused) })] : []),
    ...(waiting > 0 ? [say('feed.still-waiting', { count: numberWords(waiting) })] : []),
  ];
  return say('feed.tally', { entries, parts: joined(parts, ' · ') });
}

function nameOf({ title, url }: ShownFeed): readonly Span[] {
  const href = safeUrl(url)?.href;
  const link = href === undefined ? {} : { url: href };
  return title === null ? [{ text: url, ...link }] : [{ text: title, style: 'strong' }, ' · ', { text: url, ...link }];
}

function quiet(text: Words): Line {
  return [{ text, style: 'quiet' }];
}

function problemLines({ problem, dueAt, state, problems }: ShownFeed): readonly Line[] {
  const told =
    problem !== null && state === 'active'
      ? say('feed.problem', { problem, when: instantWords(dueAt.toISOString()) })
      : problem;
  return [...(told === null ? [] : [told]), ...problems].map(quiet);
}

function feedEntry(feed: ShownFeed): Entry {
  const { id, state, polledAt, tally } = feed;
  const looked =
    polledAt === null ? say('feed.not-read') : say('feed.last-read', { when: instantWords(polledAt.toISOString()) });
  return {
    lead: [...nameOf(feed), ' ', { text: id, style: 'code' }],
    lines: [[say(`feed.state.${state}`, { looked })], [tallyWords(tally)], ...problemLines(feed)],
    children: [],
  };
}

/** All feeds that are followed, and what they brought. */
export function feedListDocument(feeds: readonly ShownFeed[]): Document {
  return {
    title: say('feed.title.list'),
    understood: feeds.length === 0 ? [say('feed.none', { line: typedLine('feed add') })] : [],
    sections:
      feeds.length === 0 ? [] : [{ tone: 'plain', heading: '', explanation: '', entries: feeds.map(feedEntry) }],
    footer: [],
  };
}

/** A feed that was added, and what its baseline held. */
export function addedFeedDocument(status: 'new' | 'already', feed: ShownFeed): Document {
  const { baseline, polledAt } = feed;
  if (status === 'already') return { ...feedListDocument([feed]), title: say('feed.title.already') };
  const { waiting } = baseline;
  const lines: readonly Line[] =
    polledAt === null
      ? [[say('feed.not-read')], ...problemLines(feed)]
      : [
          [tallyWords(baseline)],
          ...(waiting > 0 ? [[say('feed.still-reading', { waiting, line: typedLine('feed list') })]] : []),
          ...problemLines(feed),
        ];
  const entry = { lead: [...nameOf(feed), ' ', { text: feed.id, style: 'code' as const }], lines, children: [] };
  return {
    title: say('feed.title.new'),
    understood: [],
    sections: [
      { tone: 'plain', heading: say('feed.baseline'), explanation: say('feed.baseline.about'), entries: [entry] },
    ],
    footer: [],
  };
}
