import type { CountAnswer, Figure } from '../answering/answer.js';
import { say } from '../wording/words.js';
import { asOfWords } from './as-of.js';
import { noteSection } from './count-document.js';
import type { Document, Entry, Line } from './document.js';
import { claimLines, figureLead } from './figure-entry.js';
import { claimLabel } from './figure-words.js';
import { placeEntry } from './place-entry.js';
import type { ReferenceStyle } from './references/reference.js';
import { type ReferenceStyleName, referenceText } from './references/reference-text.js';
import { readingWords } from './review-words.js';
import { subjectOf } from './subject.js';

export interface CiteRequest {
  readonly style: ReferenceStyleName;
  readonly reference: ReferenceStyle;
  /** What lowers the trust in its reading. */
  readonly doubts: readonly string[];
}

/** One figure with all its citations, why its reading may be doubted, and a reference to copy. */
export function citationDocument(
  figure: Figure,
  answer: CountAnswer,
  { style, reference, doubts }: CiteRequest,
): Document {
  const all = answer.groups.flatMap((group) => group.figures);
  const context = {
    figures: new Map([...answer.referred, ...all].map((one) => [one.id, one])),
    articles: new Map(),
    notes: [],
    marks: answer.marks,
  };
  const parts = all.filter((one) => one.partOf === figure.id);
  const read: readonly Line[] = doubts.length === 0 ? [] : [[{ text: readingWords(figure, doubts), style: 'quiet' }]];
  const claim = { lead: figureLead(figure), lines: [...claimLines(figure, context), ...read], children: [] };
  const notes = answer.notes.filter((note) => note.claims.includes(figure.id));
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
      ...noteSection(notes),
    ],
    copy: referenceText(figure, style, reference),
    footer: [
      [say('cite.to-copy', { style: say(`cite.style.${style}`) })],
      [say('claim.permanent-id', { id: { text: figure.id, style: 'code' } })],
    ],
  };
}

function partEntry(part: Figure): Entry {
  return {
    lead: [{ text: claimLabel(part) }, ' · ', { text: part.id, style: 'code' }],
    lines: [],
    children: [],
    subjects: [subjectOf(part)],
  };
}
