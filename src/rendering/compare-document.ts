import type { Figure } from '../answering/answer.js';
import type { Apart, Comparison, Contrast, Implied, Without } from '../answering/compare/compared.js';
import type { Measure } from '../domain/claim.js';
import { fullDay, longDay, plainDay } from '../domain/day-words.js';
import { plural } from '../domain/plural.js';
import { citationLines } from './citation-lines.js';
import type { Document, Entry, Line, Section, Span } from './document.js';
import { type AnswerContext, claimLines, figureLead } from './figure-entry.js';
import { measurePeople, measureSubject } from './figure-words.js';
import { rejectedLines } from './review-words.js';

function figureBelow(figure: Figure, context: AnswerContext): Entry {
  return {
    lead: figureLead(figure),
    lines: [...claimLines(figure, context), ...citationLines(figure, context.articles)],
    children: [],
  };
}

function contrastEntry({ text, a, b }: Contrast, context: AnswerContext): Entry {
  return {
    lead: [{ text, style: 'strong' }],
    lines: [],
    children: [figureBelow(a, context), figureBelow(b, context)],
  };
}

function apartEntry({ a, b, reasons }: Apart, context: AnswerContext): Entry {
  return {
    lead: ['The two that come nearest:'],
    lines: reasons.map((reason): Line => [{ text: reason, style: 'strong' }]),
    children: [figureBelow(a, context), figureBelow(b, context)],
  };
}

function impliedEntry({ text, parents: [longer, shorter] }: Implied, context: AnswerContext): Entry {
  return { lead: [{ text }], lines: [], children: [figureBelow(longer, context), figureBelow(shorter, context)] };
}

function understood({ query: { measure, a, b, since, asOf } }: Comparison): Line {
  const spans: Span[] = [
    measureSubject(measure),
    ' · ',
    { text: a, style: 'strong' },
    ' beside ',
    { text: b, style: 'strong' },
  ];
  if (since !== null) spans.push(` · first day ${fullDay(since)}`);
  if (asOf !== null) spans.push(` · as published up to ${fullDay(asOf)}`);
  return spans;
}

/** `figures since 1 Dec 2025`, `figures of people held` */
function hasWords({ measure, from }: Without['has'][number], asked: Measure): string {
  if (measure !== asked) return `figures of ${measurePeople(measure)}`;
  return from === null ? 'figures of no stated start' : `figures since ${plainDay(from)}`;
}

function alone({ without, query }: Comparison): readonly Section[] {
  if (without.length === 0) return [];
  const since = query.since === null ? '' : ` counted from ${longDay(query.since)}`;
  const entries = without.map(({ claimant, has }) => ({
    lead: [`The ledger has no such figure${since} of `, { text: claimant, style: 'strong' as const }, '.'],
    lines: has.length === 0 ? [] : [[`It has: ${has.map((one) => hasWords(one, query.measure)).join('; ')}.`]],
    children: [],
  }));
  return [{ tone: 'unstated', heading: 'Nothing to compare', explanation: '', entries }];
}

function shownIn({ contrasts, apart, implied }: Comparison): readonly Figure[] {
  const pairs = [...contrasts, ...(apart === null ? [] : [apart])].flatMap(({ a, b }) => [a, b]);
  return [...pairs, ...implied.flatMap(({ parents }) => parents)];
}

/** Two claimants side by side: where they count alike, how far apart they are; else what keeps them from being compared. */
export function compareDocument(comparison: Comparison): Document {
  const { contrasts, apart, implied, articles } = comparison;
  const context: AnswerContext = {
    figures: new Map([...shownIn(comparison), ...comparison.referred].map((figure) => [figure.id, figure])),
    articles: new Map(articles.map((article) => [article.id, article])),
    notes: [],
  };
  const sections: Section[] = [...alone(comparison)];
  if (contrasts.length > 0)
    sections.push({
      tone: 'same',
      heading: 'Like with like',
      explanation: 'The same measure, people and days. Oldest first.',
      entries: contrasts.map((contrast) => contrastEntry(contrast, context)),
    });
  if (apart !== null)
    sections.push({
      tone: 'wider',
      heading: 'Not comparable',
      explanation: 'No two of their figures are of the same people over the same days.',
      entries: [apartEntry(apart, context)],
    });
  if (implied.length > 0)
    sections.push({
      tone: 'note',
      heading: 'What two windows imply',
      explanation: 'Arithmetic on two figures of one claimant. Quote the figures, not the difference.',
      entries: implied.map((one) => impliedEntry(one, context)),
    });
  return {
    title: `${comparison.query.a} and ${comparison.query.b}`,
    understood: understood(comparison),
    sections,
    footer: [
      ...(contrasts.length === 0
        ? []
        : [[`${plural(contrasts.length, 'pair')} of figures, none added, averaged or picked.`]]),
      ...rejectedLines(comparison.rejected),
    ],
  };
}
