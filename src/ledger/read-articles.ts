import { sql } from 'kysely';
import { z } from 'zod';
import type { Article } from '../domain/article.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { Columns } from './columns.js';
import { ARTICLE_COLUMNS, articleOfColumns } from './hot-rows.js';
import type { Edition } from './listed.js';
import type { ClaimPlace, Place, StoredPassage } from './places.js';
import { articleOf, claimPlaceRow, idRow, passageRow } from './rows.js';
import { build, GIVEN_LIST, listed, once, type Statements } from './statements.js';

const oldestFirst = build.selectFrom('article').orderBy(sql`published is null`).orderBy('published').orderBy('id');

/** What of an article is shown. */
const shown = oldestFirst.select(ARTICLE_COLUMNS);
const allArticles = once(() => shown);

/** Oldest first, undated last; all, or those of `ids`. */
export function readArticles(statements: Statements, ids?: readonly string[]): readonly Article[] {
  if (ids === undefined) return statements.list(allArticles).map(articleOfColumns);
  return readOfStories(statements, ids).map(({ article }) => article);
}

/** An article with the first one of its story, where it has been looked for. */
export interface OfStory {
  readonly article: Article;
  readonly origin: string | null;
}

/** Of `article`, with the `descent` that was joined to it. */
export const STORY_COLUMNS = [
  ...ARTICLE_COLUMNS.map((column) => `article.${column}` as const),
  'descent.origin_id' as const,
];
const originColumn = z.string().nullable();

export function ofStory(columns: Columns): OfStory {
  return { article: articleOfColumns(columns), origin: originColumn.parse(columns[ARTICLE_COLUMNS.length]) };
}

const theseArticles = once(() =>
  build
    .selectFrom('article')
    .leftJoin('descent', 'descent.article_id', 'article.id')
    .select(STORY_COLUMNS)
    .where('article.id', 'in', GIVEN_LIST)
    .orderBy(sql`article.published is null`)
    .orderBy('article.published')
    .orderBy('article.id'),
);

/** These articles, oldest first, undated last. */
export function readOfStories(statements: Statements, ids: readonly string[]): readonly OfStory[] {
  return statements.list(theseArticles, JSON.stringify(ids)).map(ofStory);
}

export function readArticleIds(statements: Statements, asOf?: IsoDate): readonly string[] {
  const all = oldestFirst.select('id');
  const query = asOf === undefined ? all : all.where('known_day', '<=', asOf);
  return statements.all(query).map((row) => idRow.parse(row).id);
}

const editionRow = z.object({ id: z.string(), edition: z.number() });
const actedRow = z.object({ article_id: z.string(), act: z.number() });

export function readEditions(statements: Statements): readonly Edition[] {
  const acted = build
    .selectFrom('act')
    .innerJoin('telling', 'telling.claim_id', 'act.claim_id')
    .select(['telling.article_id', sql<number>`max(act.number)`.as('act')])
    .groupBy('telling.article_id');
  const acts = new Map(
    statements.all(acted).map((row) => {
      const { article_id: id, act } = actedRow.parse(row);
      return [id, act];
    }),
  );
  return statements.all(oldestFirst.select(['id', 'edition'])).map((row) => {
    const { id, edition } = editionRow.parse(row);
    return { articleId: id, text: edition, act: acts.get(id) ?? 0 };
  });
}

export function readKnownOn(statements: Statements, ids: readonly string[], asOf: IsoDate): ReadonlySet<string> {
  const query = build.selectFrom('article').select('id').where('id', 'in', listed(ids)).where('known_day', '<=', asOf);
  return new Set(statements.all(query).map((row) => idRow.parse(row).id));
}

export function readArticle(statements: Statements, id: string): Article | undefined {
  const [row] = statements.all(build.selectFrom('article').selectAll().where('id', '=', id));
  return row === undefined ? undefined : articleOf(row);
}

const inOrder = build.selectFrom('passage').selectAll().orderBy('article_id').orderBy('number');

export function readPassages(statements: Statements, articles?: string | readonly string[]): readonly StoredPassage[] {
  if (articles === undefined) return statements.all(inOrder).map(passageOf);
  const ids = typeof articles === 'string' ? [articles] : articles;
  return statements.all(inOrder.where('article_id', 'in', listed(ids))).map(passageOf);
}

export function readPassagesAt(statements: Statements, places: readonly Place[]): readonly StoredPassage[] {
  const pairs = JSON.stringify(places.map(({ articleId, number }) => [articleId, number]));
  const among = sql<boolean>`(article_id, number) in (select value ->> 0, value ->> 1 from json_each(${pairs}))`;
  return statements.all(inOrder.where(among)).map(passageOf);
}

export function readClaimPlaces(statements: Statements, articles: readonly string[]): readonly ClaimPlace[] {
  const query = build
    .selectFrom('telling')
    .innerJoin('appearance', (join) =>
      join
        .onRef('appearance.article_id', '=', 'telling.article_id')
        .onRef('appearance.ordinal', '=', 'telling.ordinal'),
    )
    .select(['appearance.article_id', 'appearance.paragraph', 'telling.claim_id'])
    .distinct()
    .where('telling.article_id', 'in', listed(articles))
    .orderBy('appearance.article_id')
    .orderBy('appearance.paragraph')
    .orderBy('telling.claim_id');
  return statements.all(query).map((row) => {
    const { article_id: articleId, paragraph: number, claim_id: claimId } = claimPlaceRow.parse(row);
    return { articleId, number, claimId };
  });
}

function passageOf(row: unknown): StoredPassage {
  const { article_id: articleId, ...passage } = passageRow.parse(row);
  return { articleId, ...passage };
}
