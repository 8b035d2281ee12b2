import type { Descended, Family, FamilyTelling, Genealogy, Otherwise } from '../answering/genealogy/genealogy.js';
import { numberWords } from '../domain/amount-words.js';
import { plural } from '../domain/plural.js';
import { asOfWords } from './as-of.js';
import { citationLine, citationLines, outletWords } from './citation-lines.js';
import { noteSection } from './count-document.js';
import type { Document, Entry, Line, Section } from './document.js';
import { type AnswerContext, claimLines, figureLead } from './figure-entry.js';
import { claimLabel } from './figure-words.js';
import { publishedWords } from './published-words.js';
import { reviewLines } from './review-words.js';

const QUOTED_WORDS = 12;

/** Why it is held to be a copy, each reason in words. */
function reasons({ sameAgency, sharedText, sharedQuotation, sharedFigures }: Descended): readonly string[] {
  const words = sharedQuotation?.trim().split(/\s+/) ?? [];
  const quoted = words.length > QUOTED_WORDS ? `${words.slice(0, QUOTED_WORDS).join(' ')} …` : words.join(' ');
  return [
    ...(sameAgency === null ? [] : [`both name ${sameAgency}`]),
    ...(sharedText === 0 ? [] : [`shared text ${numberWords(Math.round(100 * sharedText))} %`]),
    ...(words.length === 0 ? [] : [`shared quotation «${quoted}»`]),
    ...(sharedFigures === 0 ? [] : [`${plural(sharedFigures, 'figure')} in common`]),
  ];
}

function copyLine(descended: Descended): Line {
  const { from } = descended;
  return [
    { text: `Held to be a copy of ${outletWords(from)}, ${publishedWords(from.published, from.publishedBasis)}: ` },
    { text: reasons(descended).join(' · ') },
  ];
}

function changeLines({ changes }: Pick<FamilyTelling, 'changes'> | Pick<Otherwise, 'changes'>): readonly Line[] {
  return changes.map(({ text, was, is }) => [
    { text, style: 'strong' },
    { text: ` · there «${was}», here «${is}»`, style: 'quote' },
  ]);
}

function tellingEntry(telling: FamilyTelling, children: readonly Entry[] = []): Entry {
  const [first, ...others] = telling.citations;
  const { descended } = telling;
  return {
    lead: citationLine(first),
    lines: [
      ...others.map(({ paragraph, quote }): Line => [{ text: `and ¶${paragraph}: «${quote}»`, style: 'quiet' }]),
      ...(descended === null ? [] : [copyLine(descended)]),
      ...changeLines(telling),
    ],
    children,
  };
}

function silentEntry({ silent }: Family): readonly Entry[] {
  if (silent.length === 0) return [];
  const names = silent.map(outletWords).join(', ');
  return [
    { lead: [{ text: `Of the same story, without this figure: ${names}`, style: 'quiet' }], lines: [], children: [] },
  ];
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
  const where = other.inOneStory ? 'In an article of one of these stories' : 'In another story';
  return {
    lead: figureLead(other.figure),
    lines: [
      [{ text: where, style: 'quiet' }],
      ...changeLines(other),
      ...claimLines(other.figure, context),
      ...citationLines(other.figure, context.articles),
    ],
    children: [],
  };
}

/** `Twelve outlets, one origin` where that is so. */
function voices({ families }: Genealogy): string {
  const outlets = families.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
  if (outlets === 1) return 'One article gives this figure';
  if (families.length === 1) return `${plural(outlets, 'article')}, one origin`;
  const independent = families.length === outlets ? ', none a copy of another as far as can be told' : '';
  return `${plural(outlets, 'article')}, ${plural(families.length, 'origin')}${independent}`;
}

/** A claim as a family: told first where, copied by whom, told independently by whom, and told otherwise. */
export function genealogyDocument(genealogy: Genealogy): Document {
  const [earliest, ...independent] = genealogy.families;
  const context = contextOf(genealogy);
  const sections: Section[] = [
    {
      tone: 'same',
      heading: earliest.copies.length > 0 ? 'The earliest, and its copies' : 'The earliest',
      explanation: '',
      entries: [familyEntry(earliest)],
    },
  ];
  if (independent.length > 0)
    sections.push({
      tone: 'within',
      heading: 'Told independently',
      explanation: 'Not found to descend from the earliest; copies of each below it.',
      entries: independent.map(familyEntry),
    });
  if (genealogy.otherwise.length > 0)
    sections.push({
      tone: 'unstated',
      heading: 'Told otherwise',
      explanation: 'Other claims that look like this one with something changed. They may be figures of their own.',
      entries: genealogy.otherwise.map((other) => otherEntry(other, context)),
    });
  return {
    title: claimLabel(genealogy.figure),
    understood: [[voices(genealogy), ...asOfWords(genealogy.asOf)].join(' · ')],
    sections: [...sections, ...noteSection(genealogy.notes)],
    footer: [
      ...reviewLines(genealogy.figure),
      [{ text: genealogy.figure.id, style: 'code' }, ' is the permanent id of this claim'],
    ],
  };
}
