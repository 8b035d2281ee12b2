import type { Article } from '../domain/article.js';
import type { ClaimMemory } from './claim-memory.js';
import { compareText } from './compare.js';
import type { Told } from './descent.js';
import { groupBy } from './group-by.js';
import type { Keep } from './keeping.js';
import type { CitedArticles } from './places.js';
import { type OfStory, readOfStories } from './read-articles.js';
import { readTold } from './read-ledger.js';
import type { Statements } from './statements.js';
import type { Touched } from './touched.js';

/** Some megabytes: an article without its passages is small. */
const KEPT_MAX = 20_000;

/** What an answer needs of every article that it cites, each read once: many answers cite the same articles. */
export interface ArticleReader {
  /** Oldest first, undated last. */
  readonly articles: (ids: readonly string[]) => readonly Article[];
  readonly told: (articles: readonly string[]) => readonly Told[];
  /** Article id → the first article of its story. */
  readonly origins: (articles: readonly string[]) => ReadonlyMap<string, string>;
  /** Both. */
  readonly cited: (ids: readonly string[]) => CitedArticles;
}

/** Articles that were read with the claims of an answer are in its `memory`. */
export function createArticleReader(statements: Statements, keep: Keep, memory: () => ClaimMemory): ArticleReader {
  const keptTold = keep(() => new Map<string, readonly Told[]>(), withoutTouched);
  const ofStories = (ids: readonly string[]): readonly OfStory[] =>
    through(memory().articles, ids, (missing) =>
      readOfStories(statements, missing).map((found) => [found.article.id, found] as const),
    );
  return {
    articles: (ids) =>
      ofStories(ids)
        .map(({ article }) => article)
        .sort(oldestFirst),
    told: (articles) =>
      through(keptTold(), [...articles].sort(compareText), (missing) => {
        const byArticle = groupBy(readTold(statements, missing), ({ articleId }) => articleId);
        return missing.map((id) => [id, byArticle.get(id) ?? []] as const);
      }).flat(),
    origins: (articles) => originsOf(ofStories(articles)),
    cited: (ids) => {
      const found = ofStories(ids);
      return { articles: found.map(({ article }) => article).sort(oldestFirst), origins: originsOf(found) };
    },
  };
}

function originsOf(stories: readonly OfStory[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { article, origin } of stories) if (origin !== null) found.set(article.id, origin);
  return found;
}

function withoutTouched<T>(kept: Map<string, T>, { articles }: Touched): Map<string, T> {
  for (const id of articles) kept.delete(id);
  return kept;
}

/** In the order of `ids`, each once. */
function through<T>(
  kept: Map<string, T>,
  ids: readonly string[],
  read: (missing: readonly string[]) => readonly (readonly [id: string, value: T])[],
): T[] {
  if (kept.size > KEPT_MAX) kept.clear();
  const missing = ids.filter((id) => !kept.has(id));
  if (missing.length > 0) for (const [id, value] of read(missing)) kept.set(id, value);
  return [...new Set(ids)].map((id) => kept.get(id)).filter((value) => value !== undefined);
}

function oldestFirst(a: Article, b: Article): number {
  if (a.published === null || b.published === null) {
    return Number(a.published === null) - Number(b.published === null) || compareText(a.id, b.id);
  }
  return compareText(a.published, b.published) || compareText(a.id, b.id);
}
