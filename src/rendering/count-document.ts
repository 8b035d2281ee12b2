import type {
  CountAnswer,
  CountQuery,
  Figure,
  FigureGroup,
  NearbyWindow,
  Note,
  Relation,
} from '../answering/answer.js';
import { daySpan, fullDay, longDay, plainDay } from '../wording/days.js';
import { groupWords } from '../wording/filed.js';
import { type Name, typedLine } from '../wording/names.js';
import { joined, listed, say, type Words } from '../wording/words.js';
import type { Document, Entry, Line, Section } from './document.js';
import { type AnswerContext, figureEntries } from './figure-entry.js';
import { bodyWords, measureSubject, measureTitle } from './figure-words.js';
import { rejectedLines } from './review-words.js';

/** What was asked for, in one line. */
export function countTitle({ measure: counted, since, until }: CountQuery): Words {
  const measure = measureTitle(counted);
  if (since !== null && since === until) return say('count.title.on', { measure, day: longDay(since) });
  if (since !== null && until !== null) return say('count.title.span', { measure, days: daySpan(since, until) });
  if (since !== null) return say('count.title.since', { measure, day: longDay(since) });
  if (until !== null) return say('count.title.until', { measure, day: longDay(until) });
  return say('count.title.all', { measure });
}

/** How the question was read, each day with its weekday: a misreading must be seen before a number is. */
export function countUnderstood({ measure, since, until, by, group, asOf }: CountQuery): Line {
  const asked: Words[] = [
    ...(since === null ? [] : [say('count.first-day', { day: fullDay(since) })]),
    ...(until === null ? [] : [say('count.last-day', { day: fullDay(until) })]),
    ...(by === null ? [] : [say('count.by', { claimant: { text: bodyWords(by), style: 'strong' } })]),
    ...(group === null ? [] : [say('count.only', { group: { text: groupWords(group), style: 'strong' } })]),
    ...(asOf === null ? [] : [say('count.as-of', { day: fullDay(asOf) })]),
  ];
  return [joined([measureSubject(measure), ...(asked.length === 0 ? [say('count.everything')] : asked)], ' · ')];
}

/** What the figures of a section have in common, and how to take them. */
export function relationWords(
  relation: Relation,
  { measure, since }: CountQuery,
): Pick<Section, 'heading' | 'explanation'> {
  const day = since === null ? say('count.day-asked-for') : longDay(since);
  const words = (about: 'held' | 'undated' | Exclude<Relation, 'same' | 'wider'>) => ({
    heading: say(`count.${about}.heading`),
    explanation: say(`count.${about}.about`),
  });
  if (measure === 'held') return words('held');
  if (since === null && relation !== 'unstated') return words('undated');
  switch (relation) {
    case 'same':
      return { heading: say('count.same.heading', { day }), explanation: say('count.same.about') };
    case 'wider':
      return { heading: say('count.wider.heading'), explanation: say('count.wider.about', { day }) };
    default:
      return words(relation);
  }
}

function noteEntry({ kind, text }: Note): Entry {
  const label = { text: say(`note.label.${kind}`), style: 'strong' } as const;
  return { lead: [say('notes.labelled', { label, text })], lines: [], children: [] };
}

/** What does not fit together, as the last section of an answer; none where there is nothing to say. */
export function noteSection(notes: readonly Note[]): readonly Section[] {
  if (notes.length === 0) return [];
  return [{ tone: 'note', heading: say('notes.heading'), explanation: '', entries: notes.map(noteEntry) }];
}

function nearbyWords({ from, to }: NearbyWindow): Words {
  if (from !== null && to !== null) return from === to ? plainDay(from) : daySpan(from, to);
  if (from !== null) return say('count.near.from', { day: plainDay(from) });
  return to === null ? say('window.none') : say('count.near.to', { day: plainDay(to) });
}

/** Which options to leave out, where they may be what kept every figure away. */
function fewer({ by, group, asOf }: CountQuery): Words {
  const given: Name[] = [
    ...(by === null ? [] : ['by' as const]),
    ...(group === null ? [] : ['group' as const]),
    ...(asOf === null ? [] : ['as-of' as const]),
  ];
  if (given.length === 0) return say('count.none.at-all');
  const options = given.map((name) => typedLine(`${name}:`));
  return say('count.none.ask-without', { options: listed(options, 'or') });
}

function nothingFound(answer: CountAnswer): Section {
  const near = answer.nearest.map((window) => ({
    lead: [nearbyWords(window), ' · ', say('figures.many', { figures: window.figures })],
    lines: [],
    children: [],
  }));
  return {
    tone: 'plain',
    heading: say('count.none.heading'),
    explanation: near.length > 0 ? say('count.none.near') : fewer(answer.query),
    entries: near,
  };
}

/** Figures of no day at all, of articles without a date, each with its parts; asked for days, they are not told to lie in them. */
function withoutDay(figures: readonly Figure[], { since, until }: CountQuery): ReadonlySet<Figure> {
  if (since === null && until === null) return new Set();
  const shown = new Map(figures.map((figure) => [figure.id, figure]));
  const isOfNoDay = ({ from, to, partOf }: Figure): boolean => {
    const whole = partOf === null ? undefined : shown.get(partOf);
    return from === null && to === null && (whole === undefined || (whole.from === null && whole.to === null));
  };
  return new Set(figures.filter(isOfNoDay));
}

function groupSections(
  { relation, figures }: FigureGroup,
  query: CountQuery,
  context: AnswerContext,
): readonly Section[] {
  const apart = withoutDay(figures, query);
  const entries = (some: readonly Figure[]) => figureEntries(some, context);
  const dated = figures.filter((figure) => !apart.has(figure));
  const words = { heading: say('count.no-day.heading'), explanation: say('count.no-day.about') };
  return [
    ...(dated.length === 0 ? [] : [{ tone: relation, ...relationWords(relation, query), entries: entries(dated) }]),
    ...(apart.size === 0 ? [] : [{ tone: 'unstated' as const, ...words, entries: entries([...apart]) }]),
  ];
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
  const found = answer.groups.flatMap((group) => groupSections(group, answer.query, context));
  const sum = say('count.sum', { figures: all.length, articles: answer.articles.length });
  const cite = joined([typedLine('cite'), { text: all[0]?.id ?? '', style: 'code' }], ' ');
  return {
    title: countTitle(answer.query),
    understood: countUnderstood(answer.query),
    sections: all.length === 0 ? [nothingFound(answer)] : [...found, ...noteSection(answer.notes)],
    footer:
      all.length === 0
        ? rejectedLines(answer.rejected)
        : [[sum], ...rejectedLines(answer.rejected), [say('count.cite', { line: cite })]],
  };
}
