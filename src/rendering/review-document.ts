import type { RejectedFigure, ReviewCard } from '../answering/review/review.js';
import type { Act } from '../ledger/act.js';
import { typedLine } from '../wording/names.js';
import { capital, joined, say, type Words } from '../wording/words.js';
import { actLine } from './act-words.js';
import { citationLines } from './citation-lines.js';
import type { Document, Entry, Section } from './document.js';
import { claimLines, figureLead } from './figure-entry.js';
import { claimLabel, measureTitle } from './figure-words.js';
import { placeEntry } from './place-entry.js';
import { readingWords } from './review-words.js';

function history(acts: readonly Act[]): readonly Section[] {
  if (acts.length === 0) return [];
  const undone = new Set(acts.flatMap(({ deed }) => (deed.kind === 'undo' ? [deed.undoes] : [])));
  const entries = acts.map((act) => ({ lead: actLine(act, undone.has(act.number)), lines: [], children: [] }));
  return [{ tone: 'note', heading: say('review.history'), explanation: '', entries }];
}

/** One claim to be judged. `said`: what has just been done to it. */
export function reviewDocument(
  { figure, doubts, referred, acts, left }: ReviewCard,
  said: string | Words | null,
): Document {
  const context = { figures: new Map(referred.map((one) => [one.id, one])), articles: new Map(), notes: [] };
  const read = joined([measureTitle(figure.measure), readingWords(figure, doubts)], ' · ');
  const claim: Entry = { lead: figureLead(figure), lines: [...claimLines(figure, context), [read]], children: [] };
  return {
    title: claimLabel(figure),
    understood: [
      ...(said === null ? [] : [{ text: said, style: 'strong' } as const, ' · ']),
      left === 0 ? say('review.all-done') : say('review.left', { claims: left }),
    ],
    sections: [
      { tone: 'plain', heading: say('review.claim'), explanation: '', entries: [claim] },
      ...history(acts),
      { tone: 'same', heading: say('review.where'), explanation: '', entries: figure.citations.map(placeEntry) },
    ],
    footer: [[say('review.no-article-changed')]],
  };
}

/** Where the queue ends. */
export function queueEndDocument(left: number): Document {
  const title = left === 0 ? capital(say('review.all-done')) : say('review.end');
  return {
    title,
    understood: left === 0 ? [] : [say('review.passed-over', { claims: left })],
    sections: [],
    footer: [],
  };
}

/** What editors have taken out of the answers. */
export function rejectedDocument(rejected: readonly RejectedFigure[]): Document {
  const entries = rejected.map(({ figure, act }) => ({
    lead: [{ text: claimLabel(figure) }, ' · ', { text: figure.id, style: 'code' as const }],
    lines: [actLine(act, false), ...citationLines(figure, new Map())],
    children: [],
  }));
  return {
    title:
      rejected.length === 0 ? say('review.none-rejected') : say('review.rejected-claims', { claims: rejected.length }),
    understood: [],
    sections: entries.length === 0 ? [] : [{ tone: 'refusal', heading: '', explanation: '', entries }],
    footer: entries.length === 0 ? [] : [[say('review.bring-back', { line: typedLine('review claim:ID do:undo') })]],
  };
}
