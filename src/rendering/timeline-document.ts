import type { ArticleSummary, Figure } from '../answering/answer.js';
import type { Series, Timeline, TimelineQuery } from '../answering/timeline/timeline.js';
import { fullDay, plainDay } from '../domain/day-words.js';
import { plural } from '../domain/plural.js';
import { citationLines } from './citation-lines.js';
import { noteSection } from './count-document.js';
import type { Document, Entry, Line, Section, Span } from './document.js';
import { figureLead } from './figure-entry.js';
import { claimantWords, measureSubject, measureTitle } from './figure-words.js';
import { rejectedLines, reviewLines } from './review-words.js';

type Articles = ReadonlyMap<string, ArticleSummary>;

/** `Foro Penal, since 8 Jan 2026` */
export function seriesName({ claimant, from }: Pick<Series, 'claimant' | 'from'>): string {
  return from === null ? claimant : `${claimant}, since ${plainDay(from)}`;
}

function understood({ measure, by, since, group, asOf }: TimelineQuery): Line {
  const spans: Span[] = [measureSubject(measure)];
  if (by !== null) spans.push(' · counted by ', { text: by, style: 'strong' });
  if (since !== null) spans.push(` · ${measure === 'held' ? 'from' : 'counted from'} ${fullDay(since)}`);
  if (group !== null) spans.push(' · only ', { text: group, style: 'strong' });
  if (asOf !== null) spans.push(` · as published up to ${fullDay(asOf)}`);
  return spans;
}

function row(figure: Figure, articles: Articles): Entry {
  const replaced: readonly Line[] =
    figure.supersededBy === null ? [] : [[{ text: `Replaced by ${figure.supersededBy}`, style: 'quiet' }]];
  return {
    lead: [...figureLead(figure), ' · ', { text: figure.id, style: 'code' }],
    lines: [...replaced, ...reviewLines(figure), ...citationLines(figure, articles)],
    children: [],
  };
}

function seriesSection(series: Series, articles: Articles): Section {
  return {
    tone: 'same',
    heading: seriesName(series),
    explanation: '',
    entries: series.figures.map((figure) => row(figure, articles)),
  };
}

function singleSection({ single }: Timeline, articles: Articles): readonly Section[] {
  if (single.length === 0) return [];
  const entries = single.map((figure) => {
    const { lead, lines } = row(figure, articles);
    return { lead: [{ text: claimantWords(figure) }, ': ', ...lead], lines, children: [] };
  });
  const explanation = 'Of one day, of a closed run of days, or nobody’s in particular: not points of a running total.';
  return [{ tone: 'within', heading: 'Not on a line', explanation, entries }];
}

/** The table behind the picture: every point with its citation. */
export function timelineDocument(timeline: Timeline): Document {
  const { query, series, undated } = timeline;
  const articles = new Map(timeline.articles.map((article) => [article.id, article]));
  const none = series.length === 0 ? [['No figure of this kind has both a first and a last day.']] : [];
  const left = undated === 0 ? [] : [[`${plural(undated, 'figure')} without days left out: /count shows them.`]];
  return {
    title: `${measureTitle(query.measure)} over time`,
    understood: understood(query),
    sections: [
      ...series.map((one) => seriesSection(one, articles)),
      ...singleSection(timeline, articles),
      ...noteSection(timeline.notes),
    ],
    footer: [...none, ...left, ...rejectedLines(timeline.rejected)],
  };
}

/** The picture in words, for those who cannot see it. */
export function timelineDescription({ query, series }: Timeline): string {
  const lines = series.map((one) => {
    const last = one.figures.findLast(({ supersededBy }) => supersededBy === null) ?? one.figures[0];
    const first = one.figures[0];
    const to = last.to === null ? '' : ` on ${plainDay(last.to)}`;
    const from = first === last || first.to === null ? '' : `${first.value} on ${plainDay(first.to)}, `;
    return `${seriesName(one)}: ${from}${last.value}${to}`;
  });
  return `Line chart, ${measureSubject(query.measure).toLowerCase()}. ${lines.join('. ')}.`;
}
