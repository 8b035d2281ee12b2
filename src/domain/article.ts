import type { IsoDate } from './iso-date.js';

export const LANGUAGES = ['en', 'es', 'pt'] as const;
/** The languages Recount reads and answers in. */
export type LanguageCode = (typeof LANGUAGES)[number];

export const PUBLISHED_BASES = ['stated', 'url', 'inferred', 'none'] as const;
/** How the publication date is known: said by the page, read from its address, inferred from it, or not at all. */
export type PublishedBasis = (typeof PUBLISHED_BASES)[number];

/** One page of one outlet. */
export interface Article {
  /** `a` and the first twelve hex digits of `sha256`: the same for the page and for its digest. */
  readonly id: string;
  readonly outlet: string | null;
  /** The news agency that wrote the story (AFP, AP …), when said. */
  readonly agency: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  readonly language: LanguageCode;
  readonly published: IsoDate | null;
  readonly publishedBasis: PublishedBasis;
  /** Lower-case hex SHA-256 of the original bytes; for a digest, of the page it digests. */
  readonly sha256: string;
  /** A digest holds our own words and short quotations; a page is the publisher's text. */
  readonly form: 'page' | 'digest';
}

/** What a passage is on its page. Figures in a headline, deck or caption may merely round those of the body. */
export type PassageKind = 'headline' | 'deck' | 'body' | 'caption' | 'list';

/** Where a cell of a table stands in its row: UTF-16 offsets, the end excluded; an empty one has no length. */
export interface CellPlace {
  readonly start: number;
  readonly end: number;
}

/** Of a passage that is a row of a table: which, and its cells from left to right. */
export interface TableRow {
  readonly table: number;
  readonly cells: readonly CellPlace[];
}

/** One paragraph of an article: the unit that is searched and quoted. */
export interface Passage {
  /** Counted from 1 over all paragraphs of the original, those that are left out (menus, doubled ones) included. */
  readonly number: number;
  readonly kind: PassageKind;
  /** Folded text: entities decoded, NFC, no soft hyphens or zero-width characters, each run of white space one space. */
  readonly text: string;
  /**
   * For each UTF-16 unit of `text`, and one past its end, the UTF-16 offset in the original text it came from:
   * `original.slice(origin[a], origin[b])` folds to `text.slice(a, b)`.
   */
  readonly origin: Uint32Array;
  readonly row?: TableRow | undefined;
}

/** What reading gives: the article and its passages, boilerplate and doubled paragraphs left out. */
export interface ReadArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** "MANAGUA, March 3, 2026": the line of its own that says where and when, if one does; no passage. */
  readonly dateline?: string;
}
