import { setImmediate } from 'node:timers/promises';
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { IsoDate } from '../domain/iso-date.js';
import type { Edition } from '../ledger/listed.js';
import { byPrefix, EXACT_SEARCH, INDEX_OPTIONS, type IndexedPassage, lettersOff } from './index-options.js';
import { indexedArticle, placeOf, readIndexed, readQuotable } from './indexed.js';
import { type Snippet, snippetOf } from './snippet.js';
import type { QuotablePassage, SearchableArticle, SearchableSource } from './source.js';
import { termsOf } from './tokenize.js';

/** A passage that was found, to be quoted and cited. */
export interface Hit extends QuotablePassage {
  readonly snippet: Snippet;
}

/** `words`: every word stands there. `spelling`: with one letter read otherwise. `some`: no passage has them all. */
export type Match = 'words' | 'spelling' | 'some';

export interface Found {
  readonly match: Match;
  /** How many passages were found; `hits` may hold fewer. */
  readonly total: number;
  /** The best first. */
  readonly hits: readonly Hit[];
}

export interface Search {
  /** `asOf`: only in articles known up to and on that day, with their claims as they stood then. */
  find(text: string, limit: number, asOf?: IsoDate): Promise<Found>;
  /** An article that arrived, or was read again. */
  add(article: SearchableArticle): void;
  /** Articles that the source has got since: another process may have written to it. */
  sync(): Promise<void>;
  /** Passages indexed. */
  readonly size: number;
}

/** Articles read at once, and passages indexed before other work gets its turn: keeps the longest stall near 20 ms. */
const ARTICLES_AT_ONCE = 5;
const SLICE = 50;

function slices<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

/** Strict first; only what finds nothing is asked for more loosely, so that a hit is what was typed where it can be. */
function query(
  index: MiniSearch<IndexedPassage>,
  text: string,
  among: ReadonlySet<string> | undefined,
): { readonly match: Match; readonly results: SearchResult[] } {
  const strict: SearchOptions =
    among === undefined
      ? EXACT_SEARCH
      : { ...EXACT_SEARCH, filter: ({ id }) => among.has(placeOf(String(id)).articleId) };
  const exact = index.search(text, strict);
  if (exact.length > 0) return { match: 'words', results: exact };
  const unknown = new Set(termsOf(text).filter((term) => index.search(term, strict).length === 0));
  const loose: SearchOptions = { ...strict, fuzzy: (term) => (unknown.has(term) ? lettersOff(term) : false) };
  const spelling = unknown.size > 0 ? index.search(text, loose) : [];
  if (spelling.length > 0) return { match: 'spelling', results: spelling };
  return { match: 'some', results: index.search(text, { ...loose, combineWith: 'OR', prefix: byPrefix }) };
}

async function hitsOf(
  results: readonly SearchResult[],
  source: SearchableSource,
  asOf: IsoDate | undefined,
): Promise<readonly Hit[]> {
  const quotable = await readQuotable(
    source,
    results.map((result) => placeOf(String(result.id))),
    asOf,
  );
  return results.flatMap((result, at): readonly Hit[] => {
    const found = quotable[at];
    if (found === undefined) return [];
    const { article, passage, claims } = found;
    return [{ article, passage, snippet: snippetOf(passage.text, new Set(result.terms)), claims }];
  });
}

/** Of a source whose articles never change. */
function unchanging(articleId: string): Edition {
  return { articleId, text: 1, act: 0 };
}

async function editionsOf(source: SearchableSource): Promise<readonly Edition[]> {
  return source.editions === undefined ? (await source.articleIds()).map(unchanging) : source.editions();
}

function isSame({ text, act }: Edition, known: Edition | undefined): boolean {
  return known?.text === text && known.act === act;
}

/** Passages of an article's last edition that this one lacks: a page has others than its digest. */
function discardOthers(index: MiniSearch<IndexedPassage>, articleId: string, read: readonly IndexedPassage[]): void {
  const kept = new Set(read.map(({ id }) => id));
  for (const id of idsIn(index, articleId)) if (!kept.has(id)) index.discard(id);
}

/** The index is asked for what it has, which takes a while and is seldom needed: nobody keeps a list of it. */
function idsIn(index: MiniSearch<IndexedPassage>, articleId: string): readonly string[] {
  const found = index.search(MiniSearch.wildcard, { filter: ({ id }) => placeOf(String(id)).articleId === articleId });
  return found.map(({ id }) => String(id));
}

/** Builds the index over all that `source` holds, giving way to other work as it goes. */
export async function createSearch(source: SearchableSource): Promise<Search> {
  const index = new MiniSearch<IndexedPassage>(INDEX_OPTIONS);
  const add = (passages: readonly IndexedPassage[]): void => {
    for (const passage of passages) {
      if (index.has(passage.id)) index.replace(passage);
      else index.add(passage);
    }
  };
  const known = new Map<string, Edition>();
  const sync = async (): Promise<void> => {
    const stale = (await editionsOf(source)).filter((edition) => !isSame(edition, known.get(edition.articleId)));
    for (const some of slices(stale, ARTICLES_AT_ONCE)) {
      const ids = some.map(({ articleId }) => articleId);
      const read = await readIndexed(source, ids);
      for (const { articleId, text } of some)
        if ((known.get(articleId)?.text ?? text) !== text) discardOthers(index, articleId, read);
      for (const passages of slices(read, SLICE)) {
        await setImmediate();
        add(passages);
      }
      await setImmediate();
      for (const edition of some) known.set(edition.articleId, edition);
    }
  };
  await sync();
  return {
    find: async (text, limit, asOf) => {
      const among = asOf === undefined ? undefined : new Set(await source.articleIds(asOf));
      const { match, results } = query(index, text, among);
      return { match, total: results.length, hits: await hitsOf(results.slice(0, limit), source, asOf) };
    },
    add: (article) => {
      known.set(article.article.id, unchanging(article.article.id));
      add(indexedArticle(article));
    },
    sync,
    get size() {
      return index.documentCount;
    },
  };
}
