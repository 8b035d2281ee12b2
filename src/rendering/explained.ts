import type { ReadArticle } from '../domain/article.js';
import type { Explained, ExplainedSentence } from '../extraction/explain/explained.js';
import type { LeftOutParagraph } from '../reading/reading.js';
import type { Document, Entry, Section } from './document.js';
import { sentenceEntry } from './explained-sentence.js';
import { stepEntry } from './explained-step.js';
import { articleLine, claimEntry, extractedJson, statementSection } from './extracted.js';

/** One file, what reading left out of it, and how its claims were found. */
export interface ExplainedPage {
  readonly name: string;
  readonly read: ReadArticle;
  readonly leftOut: readonly LeftOutParagraph[];
  readonly explained: Explained;
}

/** `windowWords` becomes `window_words`, as in all that `extract` prints. */
function snakeCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeCased);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), snakeCased(inner)] as const,
  );
  return Object.fromEntries(entries);
}

/** What `recount explain --json` prints of one file: what `extract` does, and how it was found. */
export function explainedJson({ name, read, leftOut, explained }: ExplainedPage) {
  return {
    ...extractedJson(name, read, explained.extraction),
    left_out: leftOut,
    sentences: snakeCased(explained.sentences),
    refiners: snakeCased(explained.steps),
  };
}

function leftOutEntry({ number, reason, text }: LeftOutParagraph): Entry {
  return {
    lead: [`¶${number} `, { text: reason, style: 'strong' }, ': ', { text, style: 'quiet' }],
    lines: [],
    children: [],
  };
}

function paragraphs(sentences: readonly ExplainedSentence[]): readonly Section[] {
  const together = new Map<number, ExplainedSentence[]>();
  for (const sentence of sentences) {
    const paragraph = together.get(sentence.paragraph) ?? [];
    together.set(sentence.paragraph, paragraph);
    paragraph.push(sentence);
  }
  return [...together].map(([number, of]) => {
    const kind = of[0]?.passage ?? 'body';
    return section(`¶${number}${kind === 'body' ? '' : ` (${kind})`}`, '', of.map(sentenceEntry));
  });
}

function section(heading: string, explanation: string, entries: readonly Entry[]): Section {
  return { tone: 'plain', heading, explanation, entries };
}

function numbered(entry: Entry, number: number): Entry {
  return { ...entry, lead: [`claim ${number}: `, ...entry.lead] };
}

/** How the claims of one file were found, for reading in a terminal. */
export function explainedDocument({ name, read, leftOut, explained }: ExplainedPage): Document {
  const { extraction, sentences, steps } = explained;
  const { claims } = extraction;
  const sections = [
    section('Left out by reading', 'Paragraphs that are not the article.', leftOut.map(leftOutEntry)),
    ...paragraphs(sentences),
    section('Refiners', 'What each changed, in the order in which they ran.', steps.map(stepEntry)),
    section(
      'Claims',
      '',
      claims.map((claim, index) => numbered(claimEntry(claim, claims), index + 1)),
    ),
    ...statementSection(extraction),
  ];
  return {
    title: name,
    understood: articleLine(read, claims.length),
    sections: sections.filter(({ entries }) => entries.length > 0),
    footer: [],
  };
}
