import type { ArticleSummary } from '../answering/answer.js';
import type { Said, SaidThere, Verification } from '../answering/verification/verification.js';
import type { StatementKind } from '../domain/statement.js';
import { plainDay } from '../wording/days.js';
import { filedWords } from '../wording/filed.js';
import { joined, say, type Words } from '../wording/words.js';
import { asOfWords } from './as-of.js';
import { citationLine, citationLines } from './citation-lines.js';
import type { Document, Entry, Line, Section, Tone } from './document.js';
import { claimLines, figureLead } from './figure-entry.js';
import { claimLabel } from './figure-words.js';
import { saidWords } from './statement-words.js';
import { subjectOf } from './subject.js';

interface Heading {
  readonly about: 'checked' | 'open' | 'lists';
  readonly tone: Tone;
  readonly kinds: readonly StatementKind[];
}

const HEADINGS: readonly Heading[] = [
  { about: 'checked', tone: 'same', kinds: ['verified', 'verifying', 'unverified', 'verification_asked'] },
  { about: 'open', tone: 'wider', kinds: ['disputed', 'provisional'] },
  { about: 'lists', tone: 'within', kinds: ['list_asked', 'list_promised', 'list_published', 'list_withheld'] },
];

/** When and by whom it was said in this article, and its words. */
function placeLines(there: SaidThere): readonly Line[] {
  const { citation, speaker, channel, day, dayBasis } = there;
  const said = [
    ...(speaker === null ? [] : [say('figure.said-by', { speaker })]),
    ...(channel === null ? [] : [say('figure.via', { channel: filedWords(channel) })]),
    day === null ? say('verification.day.none') : say(`verification.day.${dayBasis}`, { day: plainDay(day) }),
  ];
  return [[{ text: joined(said, ' · ') }], citationLine(citation)];
}

/** Which figures, and how that is known: "this figure" is one told before it. */
function aboutLines({ about, places }: Said, asked: string | undefined): readonly Line[] {
  const before = places.every(({ aboutBasis }) => aboutBasis === 'before');
  const others = about.filter(({ id }) => id !== asked);
  if (others.length === 0)
    return before && about.length > 0 ? [[{ text: say('verification.about-this'), style: 'quiet' }]] : [];
  const basis: Line = before ? [' ', { text: say('verification.told-before'), style: 'quiet' }] : [];
  return others.map(
    (figure): Line => [
      say('verification.about', { figure: claimLabel(figure) }),
      ' ',
      { text: figure.id, style: 'code' },
      ...basis,
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
  const entries = [{ lead: figureLead(figure), lines, children: [], subjects: [subjectOf(figure)] }];
  return [{ tone: 'plain', heading: say('verification.figure'), explanation: '', entries }];
}

function asked({ query, figure }: Verification): Words {
  switch (query.of) {
    case 'claimant':
      return say('verification.of-claimant', { claimant: { text: filedWords(query.by), style: 'strong' } });
    case 'everything':
      return say('verification.of-all');
    case 'figure': {
      const text = figure === null ? query.claim : claimLabel(figure);
      return say('verification.of', { figure: { text, style: 'strong' } });
    }
  }
}

const NOTHING: Section = {
  tone: 'plain',
  heading: say('verification.nothing'),
  explanation: say('verification.nothing-about'),
  entries: [],
};

/** Who verified, who asked for names, who disputes: each with its words, day and article. Nothing is judged. */
export function verificationDocument(verification: Verification): Document {
  const { said, query, figure } = verification;
  const sections = HEADINGS.flatMap(({ about, tone, kinds }): readonly Section[] => {
    const own = said.filter(({ kind }) => kinds.includes(kind));
    const [heading, explanation] = [say(`verification.${about}.heading`), say(`verification.${about}.about`)];
    const entries = own.map((one) => saidEntry(one, figure?.id));
    return own.length === 0 ? [] : [{ tone, heading, explanation, entries }];
  });
  return {
    title:
      query.of === 'claimant'
        ? say('verification.title-by', { claimant: filedWords(query.by) })
        : say('verification.title'),
    understood: [joined([asked(verification), ...asOfWords(query.asOf)], ' · ')],
    sections: [...figureSection(verification), ...(sections.length === 0 ? [NOTHING] : sections)],
    footer: said.length === 0 ? [] : [[say('verification.sum', { statements: said.length })]],
  };
}
