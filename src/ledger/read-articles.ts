import { sql } from 'kysely';
import type { Article } from '../domain/article.js';
import type { StoredPassage } from './ledger.js';
import { articleOf, passageRow } from './rows.js';
import { build, listed, type Statements } from './statements.js';

/** Oldest first, undated last; all, or those of `ids`. */
export function readArticles(statements: Statements, ids?: readonly string[]): readonly Article[] {
  const all = build
    .selectFrom('article')
    .selectAll()
    .orderBy(sql`published is null`)
    .orderBy('published')
    .orderBy('id');
  const query = ids === undefined ? all : all.where('id', 'in', listed(ids));
  return statements.all(query).map(articleOf);
}

export function readArticle(statements: Statements, id: string): Article | undefined {
  const [row] = statements.all(build.selectFrom('article').selectAll().where('id', '=', id));
  return row === undefined ? undefined : articleOf(row);
}

export function readPassages(statements: Statements, articleId?: string): readonly StoredPassage[] {
  const all = build.selectFrom('passage').selectAll().orderBy('article_id').orderBy('number');
  const query = articleId === undefined ? all : all.where('article_id', '=', articleId);
  return statements.all(query).map((row) => {
    const { article_id: articleId, ...passage } = passageRow.parse(row);
    return { articleId, ...passage };
  });
}
