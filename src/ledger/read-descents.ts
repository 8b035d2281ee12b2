import { z } from 'zod';
import { GROUNDS } from './copies/likeness.js';
import type { Descent } from './descent.js';
import { build, listed, type Statements } from './statements.js';

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
