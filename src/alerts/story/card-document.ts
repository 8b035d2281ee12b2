import type { ArticleSummary, Figure } from '../../answering/answer.js';
import { citationLine } from '../../rendering/citation-lines.js';
import { countTitle, countUnderstood, relationWords } from '../../rendering/count-document.js';
import type { Document, Entry, Line, Section, Span } from '../../rendering/document.js';
import { figureLead, warningsOf, whoLine } from '../../rendering/figure-entry.js';
import { bodyWords, countedWords } from '../../rendering/figure-words.js';
import { rejectedLines, reviewLines } from '../../rendering/review-words.js';
import { instantWords } from '../../wording/days.js';
import { typedLine } from '../../wording/names.js';
import { amountWords } from '../../wording/numbers.js';
import { joined, say, type Words } from '../../wording/words.js';
import type { StandingQuery } from '../standing-query.js';
import type { CardFace, LastChange } from './face.js';
import type { Story } from './story.js';

/** A card as a document: at most so many of its figures; it says how many more there are. */
export function cardDocument(face: CardFace, most: number): Document {
  const { story, current, change } = face;
  const { query } = story;
  const shown = firstOf(current, most);
  const sections = shown.map(
    ({ relation, figures }): Section => ({
      tone: relation,
      ...relationWords(relation, query),
      entries: figures.map((figure) => figureEntry(figure, face)),
    }),
  );
  const none: Section = { tone: 'plain', heading: say('story.none'), explanation: '', entries: [] };
  return {
    title: countTitle(query),
    understood: [...countUnderstood(query), ' · ', stateWords(story)],
    sections: [...changeSection(change, face), ...(sections.length === 0 ? [none] : sections)],
    footer: [...moreLine(face, most), ...sumLine(face), ...rejectedLines(face.answer.rejected), ...lacks(story)],
  };
}

/** How many figures count now. */
export function currentFigures({ current }: CardFace): readonly Figure[] {
  return current.flatMap(({ figures }) => figures);
}

/** The line by which the whole answer is asked for. */
export function questionLine({ measure, since, until, by, group }: StandingQuery): string {
  const options = Object.entries({ since, until, by, group }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}:${value.includes(' ') ? `"${value}"` : value}`],
  );
  const command = measure === 'freed' || measure === 'held' ? [`count ${measure}`] : ['timeline', `measure:${measure}`];
  return [...command, ...options].join(' ');
}

/** An instant that a reader sees by the own clock, where there is one. */
export function instantSpan(at: string): Span {
  return { text: instantWords(at), at };
}

function stateWords({ createdAt, endedAt }: Story): Words {
  if (endedAt !== null)
    return say('story.over', { when: { text: instantWords(endedAt), style: 'strong', at: endedAt } });
  return say('story.live', { when: instantSpan(createdAt) });
}

function firstOf(current: CardFace['current'], most: number): CardFace['current'] {
  let left = most;
  return current.flatMap(({ relation, figures }) => {
    const some = figures.slice(0, left);
    left -= some.length;
    return some.length === 0 ? [] : [{ relation, figures: some }];
  });
}

/** The figure, who says it, what must be known of it, and where it was told first. */
function figureEntry(figure: Figure, { answer, story }: CardFace): Entry {
  const [first, ...more] = figure.citations;
  const further: Line =
    more.length === 0 ? [] : [' · ', { text: say('story.more-citations', { n: more.length }), style: 'quiet' }];
  const labels = warningsOf(figure, answer.notes);
  const marked: readonly Line[] =
    labels.length === 0
      ? []
      : [[say('story.marked', { labels: joined(labels, ', '), line: typedLine(questionLine(story.query)) })]];
  return {
    lead: figureLead(figure),
    lines: [whoLine(figure, figure.id), ...marked, ...reviewLines(figure), [...citationLine(first), ...further]],
    children: [],
  };
}

function changeSection(change: LastChange | null, face: CardFace): readonly Section[] {
  if (change === null) return [];
  const { claim } = change;
  const told = face.answer.groups.flatMap(({ figures }) => figures).find(({ id }) => id === claim.id);
  const cited: readonly Line[] = told === undefined ? [] : [citationLine(told.citations[0])];
  const entry: Entry = {
    lead: [say('story.last', { when: instantSpan(change.at) })],
    lines: [[changeWords(change), ' · ', { text: claim.id, style: 'code' }], ...cited],
    children: [],
  };
  return [{ tone: 'alert', heading: '', explanation: '', entries: [entry] }];
}

function changeWords(change: LastChange): Words {
  const { claim } = change;
  const claimant = bodyWords(claim.claimant);
  if (change.kind !== 'figure') return say(`story.change.${change.kind}`, { claimant });
  const { replaces } = change;
  return replaces === null
    ? say('story.change.new', { counted: countedWords(claim), claimant })
    : say('story.change.revision', { now: amountWords(claim), before: amountWords(replaces), claimant });
}

function moreLine(face: CardFace, most: number): readonly Line[] {
  const left = currentFigures(face).length - most;
  return left <= 0 ? [] : [[say('story.more', { n: left, line: typedLine(questionLine(face.story.query)) })]];
}

function sumLine(face: CardFace): readonly Line[] {
  const figures = currentFigures(face);
  if (figures.length === 0) return [];
  const byId = new Map<string, ArticleSummary>(face.answer.articles.map((article) => [article.id, article]));
  const articles = new Set(figures.flatMap(({ citations }) => citations.map(({ article }) => article)));
  const voices = new Set([...articles].map((id) => byId.get(id)?.origin ?? id));
  return [[say('story.sum', { figures: figures.length, articles: articles.size, voices: voices.size })]];
}

function lacks({ thread, pin, endedAt }: Story): readonly Line[] {
  if (endedAt !== null) return [];
  return [
    ...(thread === 'refused' ? [[say('story.lacks.thread')]] : []),
    ...(thread === 'gone' ? [[say('story.lacks.thread-gone')]] : []),
    ...(pin === 'refused' ? [[say('story.lacks.pin')]] : []),
  ];
}
