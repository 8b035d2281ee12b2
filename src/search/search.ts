import { setImmediate } from 'node:timers/promises';
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Article } from '../domain/article.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import { byPrefix, EXACT_SEARCH, INDEX_OPTIONS, type IndexedPassage, lettersOff } from './index-options.js';
import { type Snippet, snippetOf } from './snippet.js';
import type { SearchableArticle, SearchableSource, StoredPassage } from './source.js';
import { termsOf } from './tokenize.js';

/** A passage that was found, to be quoted and cited. */
export interface Hit {
  readonly article: Article;
  readonly passage: StoredPassage;
  readonly snippet: Snippet;
  /** Claims that stand in this very passage. */
  readonly claims: readonly LedgerClaim[];
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
  find(text: string, limit: number): Promise<Found>;
  /** An article that arrived, or was read again. */
  add(article: SearchableArticle): void;
  /** Articles that the source has got since: another process may have written to it. */
  sync(): Promise<void>;
  /** Passages indexed. */
  readonly size: number;
}

/** Passages indexed before other work gets its turn: keeps the longest stall near 20 ms. */
const SLICE = 100;

function passageId(articleId: string, number: number): string {
  return `${articleId}#${number}`;
}

function claimsIn(claims: readonly LedgerClaim[], articleId: string, paragraph: number): readonly LedgerClaim[] {
  return claims.filter((claim) =>
    claim.appearances.some((place) => place.articleId === articleId && place.paragraph === paragraph),
  );
}

function claimWords(claim: LedgerClaim): string {
  return [claim.value, claim.claimant, claim.speaker, claim.relayedBy, claim.group].filter(Boolean).join(' ');
}

function indexed({ article, passages, claims }: SearchableArticle): readonly IndexedPassage[] {
  return passages.map((passage) => ({
    id: passageId(article.id, passage.number),
    text: passage.text,
    claims: claimsIn(claims, article.id, passage.number).map(claimWords).join(' · '),
  }));
}

/** Strict first; only what finds nothing is asked for more loosely, so that a hit is what was typed where it can be. */
function query(
  index: MiniSearch<IndexedPassage>,
  text: string,
): { readonly match: Match; readonly results: SearchResult[] } {
  const exact = index.search(text, EXACT_SEARCH);
  if (exact.length > 0) return { match: 'words', results: exact };
  const unknown = new Set(termsOf(text).filter((term) => index.search(term, EXACT_SEARCH).length === 0));
  const loose: SearchOptions = { ...EXACT_SEARCH, fuzzy: (term) => (unknown.has(term) ? lettersOff(term) : false) };
  const spelling = unknown.size > 0 ? index.search(text, loose) : [];
  if (spelling.length > 0) return { match: 'spelling', results: spelling };
  return { match: 'some', results: index.search(text, { ...loose, combineWith: 'OR', prefix: byPrefix }) };
}

async function hitOf(result: SearchResult, source: SearchableSource): Promise<Hit | undefined> {
  const [articleId = '', number = ''] = String(result.id).split('#');
  const found = await source.article(articleId);
  const passage = found?.passages.find((one) => one.number === Number(number));
  if (found === undefined || passage === undefined) return undefined;
  return {
    article: found.article,
    passage,
    snippet: snippetOf(passage.text, new Set(result.terms)),
    claims: claimsIn(found.claims, articleId, passage.number),
  };
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
  const known = new Set<string>();
  const sync = async (): Promise<void> => {
    let sinceTurn = 0;
    for (const id of await source.articleIds()) {
      const article = known.has(id) ? undefined : await source.article(id);
      if (article === undefined) continue;
      known.add(id);
      add(indexed(article));
      sinceTurn += article.passages.length;
      if (sinceTurn < SLICE) continue;
      sinceTurn = 0;
      await setImmediate();
    }
  };
  await sync();
  return {
    find: async (text, limit) => {
      const { match, results } = query(index, text);
      const hits = await Promise.all(results.slice(0, limit).map((result) => hitOf(result, source)));
      return { match, total: results.length, hits: hits.filter((hit) => hit !== undefined) };
    },
    add: (article) => {
      known.add(article.article.id);
      add(indexed(article));
    },
    sync,
    get size() {
      return index.documentCount;
    },
  };
}
