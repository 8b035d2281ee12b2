import type { CountAnswer, Figure } from '../answering/answer.js';
import type { Genealogy } from '../answering/genealogy/genealogy.js';
import { say } from '../wording/words.js';
import { asOfWords } from './as-of.js';
import { citationLines } from './citation-lines.js';
import { noteSection } from './count-document.js';
import type { Document, Entry, Line, Section } from './document.js';
import { claimLines, figureLead } from './figure-entry.js';
import { claimLabel } from './figure-words.js';
import { travelLine } from './genealogy-document.js';
import { placeEntry } from './place-entry.js';
import type { ReferenceStyle } from './references/reference.js';
import { type ReferenceStyleName, referenceText } from './references/reference-text.js';
import { readingWords } from './review-words.js';
import { subjectOf } from './subject.js';

export interface CopyRequest {
  readonly style: ReferenceStyleName;
  readonly reference: ReferenceStyle;
}

export interface CiteRequest extends CopyRequest {
  readonly genealogy: Genealogy;
  /** What lowers the trust in its reading. */
  readonly doubts: readonly string[];
}

/** The figure itself, with what it refers to. */
function claimEntry(figure: Figure, answer: CountAnswer, more: readonly Line[]): Entry {
  const all = answer.groups.flatMap((group) => group.figures);
  const context = {
    figures: new Map([...answer.referred, ...all].map((one) => [one.id, one])),
    articles: new Map(),
    notes: answer.notes,
    marks: answer.marks,
  };
  const others = all.filter(({ id }) => id === figure.supersededBy || id === figure.partOf);
  return {
    lead: figureLead(figure),
    lines: [...claimLines(figure, context), ...more],
    children: [],
    subjects: others.map(subjectOf),
  };
}

/** What nobody has looked at says so; what an editor has done stands in the figure's own lines. */
function uncheckedLine({ review }: Figure): readonly Line[] {
  return review === null ? [[{ text: say('card.unchecked'), style: 'quiet' }]] : [];
}

function notesOf(figure: Figure, { notes }: CountAnswer): readonly Section[] {
  return noteSection(notes.filter((note) => note.claims.includes(figure.id)));
}

/** The card of one figure: who says it, how it travelled, why its reading may be doubted, all its citations. */
export function citationDocument(
  figure: Figure,
  answer: CountAnswer,
  { style, reference, doubts, genealogy }: CiteRequest,
): Document {
  const parts = answer.groups.flatMap((group) => group.figures).filter((one) => one.partOf === figure.id);
  const read: readonly Line[] = doubts.length === 0 ? [] : [[{ text: readingWords(figure, doubts), style: 'quiet' }]];
  const claim = claimEntry(figure, answer, [...uncheckedLine(figure), travelLine(genealogy), ...read]);
  const { length } = figure.citations;
  return {
    title: claimLabel(figure),
    understood: asOfWords(answer.query.asOf),
    sections: [
      { tone: 'plain', heading: say('review.claim'), explanation: '', entries: [claim] },
      ...(parts.length === 0
        ? []
        : [{ tone: 'plain', heading: say('review.parts'), explanation: '', entries: parts.map(partEntry) } as const]),
      {
        tone: 'same',
        heading: length === 1 ? say('review.where') : say('review.where-many', { places: length }),
        explanation: '',
        entries: figure.citations.map(placeEntry),
      },
      ...notesOf(figure, answer),
    ],
    copy: referenceText(figure, style, reference),
    footer: copyFooter(figure, style),
  };
}

/** The text to copy alone, below the figure that it is about. */
export function copyDocument(figure: Figure, answer: CountAnswer, { style, reference }: CopyRequest): Document {
  const articles = new Map(answer.articles.map((article) => [article.id, article]));
  const claim = claimEntry(figure, answer, citationLines(figure, articles));
  return {
    title: claimLabel(figure),
    understood: asOfWords(answer.query.asOf),
    sections: [{ tone: 'plain', heading: '', explanation: '', entries: [claim] }, ...notesOf(figure, answer)],
    copy: referenceText(figure, style, reference),
    footer: copyFooter(figure, style),
  };
}

function copyFooter({ id }: Figure, style: ReferenceStyleName): readonly Line[] {
  return [
    [say('cite.to-copy', { style: say(`cite.style.${style}`) })],
    [say('claim.permanent-id', { id: { text: id, style: 'code' } })],
  ];
}

function partEntry(part: Figure): Entry {
  return {
    lead: [{ text: claimLabel(part) }, ' · ', { text: part.id, style: 'code' }],
    lines: [],
    children: [],
    subjects: [subjectOf(part)],
  };
}
