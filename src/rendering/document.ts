import type { LanguageCode } from '../domain/article.js';
import { type Line, lineIn, type Words } from '../wording/words.js';

export type { Line, Source, Span } from '../wording/words.js';

/**
 * A reply as plain data: what is said, not how it is drawn, nor in which language. Discord and the terminal each draw it
 * their own way. With `T` as `string` it has been put into a language.
 */
export interface Document<T extends string | Words = string | Words> {
  readonly title: T;
  /** How the question was understood. */
  readonly understood: Line<T>;
  readonly sections: readonly Section<T>[];
  readonly footer: readonly Line<T>[];
  /** Text to copy as it is (a reference, CSL-JSON): drawn in a block of its own. */
  readonly copy?: string;
}

/** Something that is read as one: never split over two pages. */
export interface Entry<T extends string | Words = string | Words> {
  readonly lead: Line<T>;
  readonly lines: readonly Line<T>[];
  /** Drawn indented below. */
  readonly children: readonly Entry<T>[];
  /** The figures that it tells of: each can be opened from below the answer. */
  readonly subjects?: readonly Subject[];
}

/** A figure as a list of figures names it. Put into a language only where such a list is drawn. */
export interface Subject {
  /** Id of the claim. */
  readonly claim: string;
  readonly label: Words;
  /** Who says it, over which days. */
  readonly about: Words;
}

export type Tone = 'same' | 'within' | 'wider' | 'unstated' | 'note' | 'plain' | 'alert' | 'refusal';

export interface Section<T extends string | Words = string | Words> {
  readonly tone: Tone;
  /** Empty for a section that needs none. */
  readonly heading: T;
  /** Below the heading, quiet: what these have in common. */
  readonly explanation: T;
  readonly entries: readonly Entry<T>[];
}

/** Words, or what is text already, in a language. */
export function textIn(text: string | Words, language: LanguageCode): string {
  return typeof text === 'string' ? text : text.in(language);
}

/** A document put into a language. */
export function inLanguage(document: Document, language: LanguageCode): Document<string> {
  const { title, understood, sections, footer, copy } = document;
  const said = {
    title: textIn(title, language),
    understood: lineIn(understood, language),
    sections: sections.map((section) => sectionIn(section, language)),
    footer: footer.map((line) => lineIn(line, language)),
  };
  return copy === undefined ? said : { ...said, copy };
}

function sectionIn({ tone, heading, explanation, entries }: Section, language: LanguageCode): Section<string> {
  return {
    tone,
    heading: textIn(heading, language),
    explanation: textIn(explanation, language),
    entries: entries.map((entry) => entryIn(entry, language)),
  };
}

function entryIn({ lead, lines, children, subjects }: Entry, language: LanguageCode): Entry<string> {
  const said = {
    lead: lineIn(lead, language),
    lines: lines.map((line) => lineIn(line, language)),
    children: children.map((child) => entryIn(child, language)),
  };
  return subjects === undefined ? said : { ...said, subjects };
}
