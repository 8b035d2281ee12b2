import type { CountAnswer, CountQuery, FigureGroup, NearbyWindow, Note, Relation } from '../answering/answer.js';
import { daySpan, fullDay, longDay, plainDay } from '../domain/day-words.js';
import { plural } from '../domain/plural.js';
import type { Document, Entry, Line, Section, Span } from './document.js';
import { type AnswerContext, figureEntries } from './figure-entry.js';
import { bodyWords, measureSubject, measureTitle } from './figure-words.js';
import { NOTE_LABELS } from './note-labels.js';
import { rejectedLines } from './review-words.js';

function title({ measure, since, until }: CountQuery): string {
  const name = measureTitle(measure);
  if (since !== null && since === until) return `${name} on ${longDay(since)}`;
  if (since !== null && until !== null) return `${name}, ${daySpan(since, until)}`;
  if (since !== null) return `${name} since ${longDay(since)}`;
  if (until !== null) return `${name} until ${longDay(until)}`;
  return `${name}: every figure`;
}

/** How the question was read, each day with its weekday: a misreading must be seen before a number is. */
function understood(query: CountQuery): Line {
  const spans: Span[] = [measureSubject(query.measure)];
  if (query.since !== null) spans.push(` · first day ${fullDay(query.since)}`);
  if (query.until !== null) spans.push(` · last day ${fullDay(query.until)}`);
  if (query.by !== null) spans.push(' · counted by ', { text: bodyWords(query.by), style: 'strong' });
  if (query.group !== null) spans.push(' · only ', { text: query.group, style: 'strong' });
  if (query.asOf !== null) spans.push(` · as published up to ${fullDay(query.asOf)}`);
  return spans.length === 1 ? [...spans, ' · every day, every claimant'] : spans;
}

interface Words {
  readonly heading: string;
  readonly explanation: string;
}

function relationWords(relation: Relation, { measure, since }: CountQuery): Words {
  if (measure === 'held') {
    return { heading: 'Held, by day', explanation: 'Each figure stands for its day alone; the latest day first.' };
  }
  if (since === null && relation !== 'unstated') {
    return { heading: 'First day stated', explanation: 'No first day was asked for: their windows differ.' };
  }
  const day = since === null ? 'the day asked for' : longDay(since);
  switch (relation) {
    case 'same':
      return {
        heading: `Counted from ${day} itself`,
        explanation: 'The figures whose first day is the day asked for.',
      };
    case 'within':
      return {
        heading: 'Counted inside the window',
        explanation: 'Shorter windows: a day, a weekend. Totals above may already hold these people.',
      };
    case 'wider':
      return {
        heading: 'Counted from earlier: not comparable',
        explanation: `These also count people from before ${day}.`,
      };
    case 'unstated':
      return {
        heading: 'Start not stated',
        explanation: 'Reported inside the window, but nobody says from which day they were counted.',
      };
  }
}

function noteEntry(note: Note): Entry {
  return {
    lead: [{ text: NOTE_LABELS[note.kind], style: 'strong' }, ': ', { text: note.text }],
    lines: [],
    children: [],
  };
}

/** What does not fit together, as the last section of an answer; none where there is nothing to say. */
export function noteSection(notes: readonly Note[]): readonly Section[] {
  if (notes.length === 0) return [];
  return [{ tone: 'note', heading: 'Before you quote', explanation: '', entries: notes.map(noteEntry) }];
}

function nearbyWords({ from, to }: NearbyWindow): string {
  if (from !== null && to !== null) return from === to ? plainDay(from) : daySpan(from, to);
  if (from !== null) return `from ${plainDay(from)}`;
  return to === null ? 'days not stated' : `start not stated, up to ${plainDay(to)}`;
}

/** Which options to leave out, where they may be what kept every figure away. */
function fewer({ by, group, asOf }: CountQuery): string {
  const given = Object.entries({ 'by:': by, 'group:': group, 'as-of:': asOf }).filter(([, value]) => value !== null);
  return given.length === 0 ? '' : ` Ask without ${given.map(([name]) => name).join(' or ')} to see those it has.`;
}

function nothingFound(answer: CountAnswer): Section {
  const near = answer.nearest.map((window) => ({
    lead: [nearbyWords(window), ` · ${plural(window.figures, 'figure')}`],
    lines: [],
    children: [],
  }));
  const offer =
    near.length > 0
      ? 'The nearest windows that do have figures:'
      : `The ledger holds no such figure.${fewer(answer.query)}`;
  return { tone: 'plain', heading: 'No figure matches', explanation: offer, entries: near };
}

function groupSection({ relation, figures }: FigureGroup, query: CountQuery, context: AnswerContext): Section {
  return { tone: relation, ...relationWords(relation, query), entries: figureEntries(figures, context) };
}

/** An answer as a reply: every figure, said by whom, over which days, and where it stands. */
export function countDocument(answer: CountAnswer): Document {
  const all = answer.groups.flatMap((group) => group.figures);
  const context: AnswerContext = {
    figures: new Map([...answer.referred, ...all].map((figure) => [figure.id, figure])),
    articles: new Map(answer.articles.map((article) => [article.id, article])),
    notes: answer.notes,
    marks: answer.marks,
  };
  const found = answer.groups.map((group) => groupSection(group, answer.query, context));
  const sum = `${plural(all.length, 'figure')} from ${plural(answer.articles.length, 'article')}, none added, averaged or picked.`;
  return {
    title: title(answer.query),
    understood: understood(answer.query),
    sections: all.length === 0 ? [nothingFound(answer)] : [...found, ...noteSection(answer.notes)],
    footer:
      all.length === 0
        ? rejectedLines(answer.rejected)
        : [
            [sum],
            ...rejectedLines(answer.rejected),
            ['All there is about one figure: cite ', { text: all[0]?.id ?? '', style: 'code' }],
          ],
  };
}
