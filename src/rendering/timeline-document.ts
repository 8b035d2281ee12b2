import type { ArticleSummary, Figure } from '../answering/answer.js';
import type { Series, Timeline, TimelineQuery } from '../answering/timeline/timeline.js';
import { fullDay, longDay, plainDay } from '../wording/days.js';
import { filedWords, groupWords } from '../wording/filed.js';
import { typedLine } from '../wording/names.js';
import { amountWords } from '../wording/numbers.js';
import { joined, listed, say, type Words } from '../wording/words.js';
import { asOfWords } from './as-of.js';
import { citationLines } from './citation-lines.js';
import { noteSection } from './count-document.js';
import type { Document, Entry, Line, Section } from './document.js';
import { figureLead } from './figure-entry.js';
import { bodyWords, claimantWords, measurePeople, measureSubject, measureTitle, windowWords } from './figure-words.js';
import { rejectedLines, reviewLines } from './review-words.js';
import { subjectOf } from './subject.js';

/** As many lines are drawn: more cannot be told apart. */
export const DRAWN_MAX = 8;

type Articles = ReadonlyMap<string, ArticleSummary>;

/** `Foro Penal, since 8 Jan 2026` */
export function seriesName({ claimant, from }: Pick<Series, 'claimant' | 'from'>): Words {
  const name = filedWords(claimant);
  return from === null ? name : say('timeline.series', { claimant: name, day: plainDay(from) });
}

function understood({ measure, by, since, group, asOf }: TimelineQuery): Line {
  const asked = [
    measureSubject(measure),
    ...(by === null ? [] : [say('count.by', { claimant: { text: bodyWords(by), style: 'strong' } })]),
    ...(since === null
      ? []
      : [say(measure === 'held' ? 'timeline.from' : 'timeline.counted-from', { day: fullDay(since) })]),
    ...(group === null ? [] : [say('count.only', { group: { text: groupWords(group), style: 'strong' } })]),
    ...asOfWords(asOf),
  ];
  return [joined(asked, ' · ')];
}

/** All figures of the timeline, by id. */
type Shown = ReadonlyMap<string, Figure>;

interface Beside {
  readonly articles: Articles;
  readonly shown: Shown;
}

function laterWords(id: string, shown: Shown): string | Words {
  const later = shown.get(id);
  return later === undefined ? id : joined([amountWords(later), windowWords(later)], ', ');
}

function row(figure: Figure, { articles, shown }: Beside): Entry {
  const { supersededBy } = figure;
  const replaced: readonly Line[] =
    supersededBy === null
      ? []
      : [[{ text: say('timeline.replaced', { figure: laterWords(supersededBy, shown) }), style: 'quiet' }]];
  return {
    lead: [...figureLead(figure), ' · ', { text: figure.id, style: 'code' }],
    lines: [...replaced, ...reviewLines(figure), ...citationLines(figure, articles)],
    children: [],
    subjects: [subjectOf(figure)],
  };
}

function seriesSection(series: Series, beside: Beside): Section {
  return {
    tone: 'same',
    heading: seriesName(series),
    explanation: '',
    entries: series.figures.map((figure) => row(figure, beside)),
  };
}

interface OffTheLine {
  readonly heading: Words;
  readonly explanation: Words;
  readonly figures: readonly Figure[];
}

function offTheLine({ single, retold }: Timeline): readonly OffTheLine[] {
  return [
    {
      heading: say('timeline.retold'),
      explanation: say('timeline.retold-about'),
      figures: retold,
    },
    {
      heading: say('timeline.single'),
      explanation: say('timeline.single-about'),
      figures: single,
    },
  ];
}

function offTheLineSection({ heading, explanation, figures }: OffTheLine, beside: Beside): readonly Section[] {
  if (figures.length === 0) return [];
  const entries = figures.map((figure) => {
    const entry = row(figure, beside);
    return { ...entry, lead: [{ text: claimantWords(figure) }, ': ', ...entry.lead] };
  });
  return [{ tone: 'within', heading, explanation, entries }];
}

function undrawn({ series }: Timeline): readonly Line[] {
  const lines = series.length - DRAWN_MAX;
  const options = listed(
    ['by:', 'since:', 'group:'].map((option) => typedLine(option)),
    'or',
  );
  return lines <= 0 ? [] : [[say('timeline.undrawn', { lines, options })]];
}

function nothingCounted({ query: { since, measure }, nearestStarts }: Timeline): readonly Line[] {
  if (since === null || measure === 'held') return [[say('timeline.no-days')]];
  const near = listed(nearestStarts.map(plainDay), 'or');
  return [
    [say('timeline.none-from', { day: longDay(since) })],
    ...(nearestStarts.length === 0 ? [] : [[say('timeline.nearest', { days: near })]]),
  ];
}

/** The table behind the picture, where there is one: every point with its citation. */
export function timelineDocument(timeline: Timeline, isDrawn = false): Document {
  const { query, series, undated } = timeline;
  const all = [...series.flatMap(({ figures }) => figures), ...timeline.single, ...timeline.retold];
  const beside: Beside = {
    articles: new Map(timeline.articles.map((article) => [article.id, article])),
    shown: new Map(all.map((figure) => [figure.id, figure])),
  };
  const none = all.length === 0 ? nothingCounted(timeline) : series.length === 0 ? [[say('timeline.no-line')]] : [];
  const left = undated === 0 ? [] : [[say('timeline.undated', { figures: undated, count: say('name.count') })]];
  return {
    title: say('timeline.title', { measure: measureTitle(query.measure) }),
    understood: understood(query),
    sections: [
      ...series.map((one) => seriesSection(one, beside)),
      ...offTheLine(timeline).flatMap((one) => offTheLineSection(one, beside)),
      ...noteSection(timeline.notes),
    ],
    footer: [...none, ...(isDrawn ? undrawn(timeline) : []), ...left, ...rejectedLines(timeline.rejected)],
  };
}

/** The picture in words, for those who cannot see it. */
export function timelineDescription({ query, series }: Timeline): Words {
  const lines = series.slice(0, DRAWN_MAX).map((one) => {
    const last = one.figures.findLast(({ supersededBy }) => supersededBy === null) ?? one.figures[0];
    const first = one.figures[0];
    const ends = first === last || first.to === null ? [last] : [first, last];
    return say('chart.point', { series: seriesName(one), amount: joined(ends.map(pointWords), ', ') });
  });
  const what = joined([measurePeople(query.measure), ...asOfWords(query.asOf)], ', ');
  return say('chart.described', { what, lines: joined(lines, '. ') });
}

/** `104 on 25 Jan 2026` */
function pointWords(figure: Figure): Words {
  const amount = amountWords(figure);
  return figure.to === null ? amount : say('chart.on', { amount, day: plainDay(figure.to) });
}
