import type { ArticleSummary } from '../answering/answer.js';
import type { Said, SaidThere, Verification } from '../answering/verification/verification.js';
import { fullDay, plainDay } from '../domain/day-words.js';
import { plural } from '../domain/plural.js';
import type { StatementKind } from '../domain/statement.js';
import { citationLine, citationLines } from './citation-lines.js';
import type { Document, Entry, Line, Section, Span, Tone } from './document.js';
import { claimLines, figureLead } from './figure-entry.js';
import { claimLabel } from './figure-words.js';
import { saidWords } from './statement-words.js';

interface Heading {
  readonly tone: Tone;
  readonly heading: string;
  readonly explanation: string;
  readonly kinds: readonly StatementKind[];
}

const HEADINGS: readonly Heading[] = [
  {
    tone: 'same',
    heading: 'Verification',
    explanation: 'Who has checked, is checking or was asked to, and how.',
    kinds: ['verified', 'verifying', 'unverified', 'verification_asked'],
  },
  {
    tone: 'wider',
    heading: 'Disputed or open',
    explanation: 'Who disputes a figure, or calls it not final.',
    kinds: ['disputed', 'provisional'],
  },
  {
    tone: 'within',
    heading: 'Lists of names',
    explanation: 'Who asked for them, promised them, published them, or says that there are none.',
    kinds: ['list_asked', 'list_promised', 'list_published', 'list_withheld'],
  },
];

/** When and by whom it was said in this article, and its words. */
function placeLines(there: SaidThere): readonly Line[] {
  const { citation, speaker, channel, day, dayBasis } = there;
  const spans: string[] = [];
  if (speaker !== null) spans.push(`said by ${speaker}`);
  if (channel !== null) spans.push(`via ${channel}`);
  spans.push(day === null ? 'day not stated' : `${dayBasis === 'stated' ? 'on' : 'reported'} ${plainDay(day)}`);
  return [[{ text: spans.join(' · ') }], citationLine(citation)];
}

/** Which figures, and how that is known: "this figure" is one told before it. */
function aboutLines({ about, places }: Said, asked: string | undefined): readonly Line[] {
  const before = places.every(({ aboutBasis }) => aboutBasis === 'before');
  const basis = before ? ' (not named in the sentence: the figure told before it)' : '';
  const others = about.filter(({ id }) => id !== asked);
  if (others.length === 0)
    return before && about.length > 0 ? [[{ text: `About this figure${basis}`, style: 'quiet' }]] : [];
  return others.map(
    (figure): Line => [
      'About ',
      { text: claimLabel(figure) },
      ' ',
      { text: figure.id, style: 'code' },
      { text: basis, style: 'quiet' },
    ],
  );
}

function saidEntry(said: Said, asked: string | undefined): Entry {
  return {
    lead: [{ text: saidWords(said), style: 'strong' }],
    lines: [...aboutLines(said, asked), ...said.places.flatMap(placeLines)],
    children: [],
  };
}

function figureSection({ figure, articles, referred }: Verification): readonly Section[] {
  if (figure === null) return [];
  const byId = new Map<string, ArticleSummary>(articles.map((article) => [article.id, article]));
  const context = { figures: new Map(referred.map((one) => [one.id, one])), articles: byId, notes: [] };
  const lines = [...claimLines(figure, context), ...citationLines(figure, byId)];
  const entries = [{ lead: figureLead(figure), lines, children: [] }];
  return [{ tone: 'plain', heading: 'The figure', explanation: '', entries }];
}

function understood({ query, figure }: Verification): Line {
  const asOf: readonly Span[] = query.asOf === null ? [] : [` · as published up to ${fullDay(query.asOf)}`];
  if (query.of === 'claimant')
    return [
      'What is said about figures of ',
      { text: query.by, style: 'strong' },
      ', and what it says itself',
      ...asOf,
    ];
  if (query.of === 'everything') return ['All that is said about the counts', ...asOf];
  return [
    'What is said about ',
    { text: figure === null ? query.claim : claimLabel(figure), style: 'strong' },
    ...asOf,
  ];
}

const NOTHING: Section = {
  tone: 'plain',
  heading: 'Nothing is known',
  explanation: 'No article read says who verified this, asked for names, or disputes it.',
  entries: [],
};

/** Who verified, who asked for names, who disputes: each with its words, day and article. Nothing is judged. */
export function verificationDocument(verification: Verification): Document {
  const { said, query, figure } = verification;
  const sections = HEADINGS.flatMap(({ kinds, ...words }): readonly Section[] => {
    const own = said.filter(({ kind }) => kinds.includes(kind));
    return own.length === 0 ? [] : [{ ...words, entries: own.map((one) => saidEntry(one, figure?.id)) }];
  });
  return {
    title: query.of === 'claimant' ? `Verification: ${query.by}` : 'Verification',
    understood: understood(verification),
    sections: [...figureSection(verification), ...(sections.length === 0 ? [NOTHING] : sections)],
    footer:
      said.length === 0 ? [] : [[`${plural(said.length, 'statement')}, as the articles tell them. None is judged.`]],
  };
}
