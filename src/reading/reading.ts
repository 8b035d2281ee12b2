import type { ReadArticle } from '../domain/article.js';
import type { LeftOutReason } from './left-out.js';
import type { PageMeta } from './page-meta.js';
import type { ReadFailure } from './read-failure.js';

/** A page as it came. */
export interface PageSource {
  /** Base name of the file, for messages; its ending says whether it is a page, HTML or a digest. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the server says it is. Left out: the name's ending and the first bytes say it. Such a page is never a digest. */
  readonly type?: 'html' | 'text' | undefined;
  /** Where it was fetched from: what it says of its own address is held against this. */
  readonly address?: string | undefined;
  /** What is known of it from elsewhere; wins over what the page says. */
  readonly meta?: PageMeta | undefined;
  /** Outlet and day from elsewhere, for a page that says neither and in whose text neither is found. */
  readonly fallback?: Pick<PageMeta, 'outlet' | 'published' | 'published_basis'> | undefined;
}

/** A paragraph that is no passage of the article. */
export interface LeftOutParagraph {
  readonly number: number;
  readonly reason: LeftOutReason | string;
  readonly text: string;
}

export type Reading =
  | {
      readonly ok: true;
      readonly read: ReadArticle;
      /** The text that passages' `origin` offsets count in: the file's own; of HTML, the text taken from it. */
      readonly original: string;
      readonly leftOut: readonly LeftOutParagraph[];
    }
  | { readonly ok: false; readonly failure: ReadFailure };
