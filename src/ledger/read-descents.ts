import { z } from 'zod';
import { GROUNDS } from './copies/likeness.js';
import type { Descent } from './descent.js';
import { build, GIVEN_LIST, listed, once, type Statements } from './statements.js';

const row = z.object({
  article_id: z.string(),
  origin_id: z.string(),
  parent_id: z.string().nullable(),
  ground: z.enum(GROUNDS).nullable(),
  same_agency: z.number(),
  shared_text: z.number(),
  shared_quotation: z.number(),
  shared_figures: z.number(),
});

const descents = build.selectFrom('descent').selectAll().orderBy('article_id');

export function readDescents(statements: Statements, articles: readonly string[]): readonly Descent[] {
  return statements.all(descents.where('article_id', 'in', listed(articles))).map(descentOf);
}

export function readStory(statements: Statements, origin: string): readonly Descent[] {
  return statements.all(descents.where('origin_id', '=', origin)).map(descentOf);
}

const originRow = z.object({ article_id: z.string(), origin_id: z.string() });
const origins = once(() =>
  build.selectFrom('descent').select(['article_id', 'origin_id']).where('article_id', 'in', GIVEN_LIST),
);

/** Of these articles, each with the first article of its story. */
export function readOrigins(
  statements: Statements,
  articles: readonly string[],
): readonly (readonly [article: string, origin: string])[] {
  return statements.ask(origins, JSON.stringify(articles)).map((found) => {
    const { article_id: article, origin_id: origin } = originRow.parse(found);
    return [article, origin];
  });
}

function descentOf(found: unknown): Descent {
  const descent = row.parse(found);
  return {
    articleId: descent.article_id,
    origin: descent.origin_id,
    parent: descent.parent_id,
    ground: descent.ground,
    sameAgency: descent.same_agency === 1,
    sharedText: descent.shared_text,
    sharedQuotation: descent.shared_quotation === 1,
    sharedFigures: descent.shared_figures,
  };
}
