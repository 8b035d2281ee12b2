import type { Descended, Family, FamilyTelling, Genealogy, Otherwise } from '../answering/genealogy/genealogy.js';
import { numberWords } from '../wording/numbers.js';
import { joined, listed, say, type Words } from '../wording/words.js';
import { asOfWords } from './as-of.js';
import { citationLine, citationLines, outletWords } from './citation-lines.js';
import { noteSection } from './count-document.js';
import type { Document, Entry, Line, Section } from './document.js';
import { type AnswerContext, claimLines, figureLead } from './figure-entry.js';
import { claimLabel } from './figure-words.js';
import { publishedWords } from './published-words.js';
import { reviewLines } from './review-words.js';
import { subjectOf } from './subject.js';

const QUOTED_WORDS = 12;

/** Why it is held to be a copy, each reason in words. */
function reasons({ sameAgency, sharedText, sharedQuotation, sharedFigures }: Descended): readonly Words[] {
  const words = sharedQuotation?.trim().split(/\s+/) ?? [];
  const quoted = words.length > QUOTED_WORDS ? `${words.slice(0, QUOTED_WORDS).join(' ')} …` : words.join(' ');
  return [
    ...(sameAgency === null ? [] : [say('family.same-agency', { agency: sameAgency })]),
    ...(sharedText === 0 ? [] : [say('family.shared-text', { percent: numberWords(Math.round(100 * sharedText)) })]),
    ...(words.length === 0 ? [] : [say('family.shared-quotation', { quote: `«${quoted}»` })]),
    ...(sharedFigures === 0 ? [] : [say('family.in-common', { figures: sharedFigures })]),
  ];
}

function copyLine(descended: Descended): Line {
  const { from } = descended;
  const when = publishedWords(from.published, from.publishedBasis);
  return [say('family.copy-of', { outlet: outletWords(from), when, reasons: joined(reasons(descended), ' · ') })];
}

/** Of pages that bear one day, or none, the order is no more than how they are filed. */
function orderLines({ article, descended }: FamilyTelling): readonly Line[] {
  const from = descended?.from;
  const isKnown = from === undefined || (from.published !== null && from.published !== article.published);
  return isKnown ? [] : [[{ text: say('family.same-day'), style: 'quiet' }]];
}

function changeLines({ changes }: Pick<FamilyTelling, 'changes'> | Pick<Otherwise, 'changes'>): readonly Line[] {
  return changes.map(({ text, was, is }) => [
    { text, style: 'strong' },
    { text: say('family.change', { was, is }), style: 'quote' },
  ]);
}

function tellingEntry(telling: FamilyTelling, children: readonly Entry[] = []): Entry {
  const [first, ...others] = telling.citations;
  const { descended } = telling;
  return {
    lead: citationLine(first),
    lines: [
      ...others.map(({ paragraph, quote }): Line => {
        const text = say('family.also', { paragraph: String(paragraph), quote: `«${quote}»` });
        return [{ text, style: 'quiet' }];
      }),
      ...(descended === null ? [] : [copyLine(descended)]),
      ...orderLines(telling),
      ...changeLines(telling),
    ],
    children,
  };
}

function silentEntry({ silent }: Family): readonly Entry[] {
  if (silent.length === 0) return [];
  const text = say('family.silent', { outlets: joined(silent.map(outletWords), ', ') });
  return [{ lead: [{ text, style: 'quiet' }], lines: [], children: [] }];
}

function familyEntry(family: Family): Entry {
  return tellingEntry(family.first, [...family.copies.map((copy) => tellingEntry(copy)), ...silentEntry(family)]);
}

function contextOf({ figure, otherwise, referred, articles }: Genealogy): AnswerContext {
  const figures = [...referred, figure, ...otherwise.map((other) => other.figure)];
  return {
    figures: new Map(figures.map((one) => [one.id, one])),
    articles: new Map(articles.map((one) => [one.id, one])),
    notes: [],
  };
}

function otherEntry(other: Otherwise, context: AnswerContext): Entry {
  const where = say(other.inOneStory ? 'family.in-one-story' : 'family.in-another');
  return {
    lead: figureLead(other.figure),
    lines: [
      [{ text: where, style: 'quiet' }],
      ...changeLines(other),
      ...claimLines(other.figure, context),
      ...citationLines(other.figure, context.articles),
    ],
    children: [],
    subjects: [subjectOf(other.figure)],
  };
}

/** `Twelve outlets, one origin` where that is so. */
function voices({ families }: Genealogy): Words {
  const articles = families.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
  if (articles === 1) return say('family.one-article');
  if (families.length === 1) return say('family.one-origin', { articles });
  const origins = say('family.origins', { articles, origins: families.length });
  return families.length === articles ? say('family.independent', { origins }) : origins;
}

/** How a figure travelled, in one line: from how many origins, and what copies what. */
export function travelLine(genealogy: Genealogy): Line {
  const copied = genealogy.families.flatMap(({ first, copies }) =>
    copies.length === 0
      ? []
      : [
          say('card.copied', {
            outlets: listed(
              copies.map(({ article }) => outletWords(article)),
              'and',
            ),
            copies: copies.length,
            first: outletWords(first.article),
          }),
        ],
  );
  return [{ text: joined([voices(genealogy), ...copied], ' · '), style: 'quiet' }];
}

/** A claim as a family: told first where, copied by whom, told independently by whom, and told otherwise. */
export function genealogyDocument(genealogy: Genealogy): Document {
  const [earliest, ...independent] = genealogy.families;
  const context = contextOf(genealogy);
  const sections: Section[] = [
    {
      tone: 'same',
      heading: say(earliest.copies.length > 0 ? 'family.earliest-copies' : 'family.earliest'),
      explanation: '',
      entries: [familyEntry(earliest)],
    },
  ];
  if (independent.length > 0)
    sections.push({
      tone: 'within',
      heading: say('family.told-independently'),
      explanation: say('family.told-independently-about'),
      entries: independent.map(familyEntry),
    });
  if (genealogy.otherwise.length > 0)
    sections.push({
      tone: 'unstated',
      heading: say('family.told-otherwise'),
      explanation: say('family.told-otherwise-about'),
      entries: genealogy.otherwise.map((other) => otherEntry(other, context)),
    });
  return {
    title: claimLabel(genealogy.figure),
    understood: [joined([voices(genealogy), ...asOfWords(genealogy.asOf)], ' · ')],
    sections: [...sections, ...noteSection(genealogy.notes)],
    footer: [
      ...reviewLines(genealogy.figure),
      [say('claim.permanent-id', { id: { text: genealogy.figure.id, style: 'code' } })],
    ],
  };
}
