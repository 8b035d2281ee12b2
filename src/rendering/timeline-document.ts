import type { ArticleSummary, Figure } from '../answering/answer.js';
import type { Series, Timeline, TimelineQuery } from '../answering/timeline/timeline.js';
import { amountWords } from '../domain/amount-words.js';
import { fullDay, plainDay } from '../domain/day-words.js';
import { plural } from '../domain/plural.js';
import { asOfWords } from './as-of.js';
import { citationLines } from './citation-lines.js';
import { noteSection } from './count-document.js';
import type { Document, Entry, Line, Section, Span } from './document.js';
import { figureLead } from './figure-entry.js';
import { bodyWords, claimantWords, measurePeople, measureSubject, measureTitle, windowWords } from './figure-words.js';
import { rejectedLines, reviewLines } from './review-words.js';

const NO_DAYS = 'No figure of this kind has both a first and a last day.';
const NO_LINE = 'None of these is a running total of one body: there is no line to draw.';

/** As many lines are drawn: more cannot be told apart. */
export const DRAWN_MAX = 8;

type Articles = ReadonlyMap<string, ArticleSummary>;

/** `Foro Penal, since 8 Jan 2026` */
export function seriesName({ claimant, from }: Pick<Series, 'claimant' | 'from'>): string {
  return from === null ? claimant : `${claimant}, since ${plainDay(from)}`;
}

function understood({ measure, by, since, group, asOf }: TimelineQuery): Line {
  const spans: Span[] = [measureSubject(measure)];
  if (by !== null) spans.push(' · counted by ', { text: bodyWords(by), style: 'strong' });
  if (since !== null) spans.push(` · ${measure === 'held' ? 'from' : 'counted from'} ${fullDay(since)}`);
  if (group !== null) spans.push(' · only ', { text: group, style: 'strong' });
  if (asOf !== null) spans.push(` · as published up to ${fullDay(asOf)}`);
  return spans;
}

/** All figures of the timeline, by id. */
type Shown = ReadonlyMap<string, Figure>;

interface Beside {
  readonly articles: Articles;
  readonly shown: Shown;
}

function laterWords(id: string, shown: Shown): string {
  const later = shown.get(id);
  return later === undefined ? id : `${amountWords(later)}, ${windowWords(later)}`;
}

function row(figure: Figure, { articles, shown }: Beside): Entry {
  const { supersededBy } = figure;
  const replaced: readonly Line[] =
    supersededBy === null ? [] : [[{ text: `Replaced by ${laterWords(supersededBy, shown)}`, style: 'quiet' }]];
  return {
    lead: [...figureLead(figure), ' · ', { text: figure.id, style: 'code' }],
    lines: [...replaced, ...reviewLines(figure), ...citationLines(figure, articles)],
    children: [],
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
  readonly heading: string;
  readonly explanation: string;
  readonly figures: readonly Figure[];
}

function offTheLine({ single, retold }: Timeline): readonly OffTheLine[] {
  return [
    {
      heading: 'Perhaps older than they look',
      explanation: 'Below what the same claimant had reached by then, and of no stated day: not drawn.',
      figures: retold,
    },
    {
      heading: 'Not on a line',
      explanation:
        'Of one day, of a closed run of days, worked out from another figure, or nobody’s in particular: no points of a running total.',
      figures: single,
    },
  ];
}

function offTheLineSection({ heading, explanation, figures }: OffTheLine, beside: Beside): readonly Section[] {
  if (figures.length === 0) return [];
  const entries = figures.map((figure) => {
    const { lead, lines } = row(figure, beside);
    return { lead: [{ text: claimantWords(figure) }, ': ', ...lead], lines, children: [] };
  });
  return [{ tone: 'within', heading, explanation, entries }];
}

function undrawn({ series }: Timeline): readonly Line[] {
  const others = series.length - DRAWN_MAX;
  return others <= 0
    ? []
    : [
        [
          `${plural(others, 'line')} with fewer figures not in the picture: ask with by:, since: or group: to see them.`,
        ],
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
  const none = series.length === 0 ? [[all.length === 0 ? NO_DAYS : NO_LINE]] : [];
  const left = undated === 0 ? [] : [[`${plural(undated, 'figure')} without days left out: /count shows them.`]];
  return {
    title: `${measureTitle(query.measure)} over time`,
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
export function timelineDescription({ query, series }: Timeline): string {
  const lines = series.slice(0, DRAWN_MAX).map((one) => {
    const last = one.figures.findLast(({ supersededBy }) => supersededBy === null) ?? one.figures[0];
    const first = one.figures[0];
    const to = last.to === null ? '' : ` on ${plainDay(last.to)}`;
    const from = first === last || first.to === null ? '' : `${amountWords(first)} on ${plainDay(first.to)}, `;
    return `${seriesName(one)}: ${from}${amountWords(last)}${to}`;
  });
  const head = ['Line chart', measurePeople(query.measure), ...asOfWords(query.asOf)].join(', ');
  return `${head}. ${lines.join('. ')}.`;
}
