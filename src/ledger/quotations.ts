import { z } from 'zod';
import type { OpenDatabase } from './database.js';
import { build, createStatements } from './statements.js';

/** A figure or a statement whose quotation is not what stands in the article. */
export interface BrokenQuotation {
  readonly articleId: string;
  readonly paragraph: number;
  readonly quote: string;
}

const row = z.object({
  article_id: z.string(),
  paragraph: z.number(),
  start_at: z.number(),
  end_at: z.number(),
  quote: z.string(),
  text: z.string().nullable(),
});

/** Holds every quotation to its passage, word for word; run at start. Empty when all is well. */
export function checkQuotations(database: OpenDatabase): readonly BrokenQuotation[] {
  const query = build
    .selectFrom('appearance as a')
    .leftJoin('passage as p', (join) =>
      join.onRef('p.article_id', '=', 'a.article_id').onRef('p.number', '=', 'a.paragraph'),
    )
    .select(['a.article_id', 'a.paragraph', 'a.start_at', 'a.end_at', 'a.quote', 'p.text'])
    .orderBy('a.article_id')
    .orderBy('a.paragraph');
  const said = build
    .selectFrom('statement as a')
    .leftJoin('passage as p', (join) =>
      join.onRef('p.article_id', '=', 'a.article_id').onRef('p.number', '=', 'a.paragraph'),
    )
    .select(['a.article_id', 'a.paragraph', 'a.start_at', 'a.end_at', 'a.quote', 'p.text'])
    .orderBy('a.article_id')
    .orderBy('a.paragraph');
  const store = createStatements(database.sqlite);
  return [...store.all(query), ...store.all(said)]
    .map((found) => row.parse(found))
    .filter(({ text, start_at, end_at, quote }) => text?.slice(start_at, end_at) !== quote)
    .map(({ article_id: articleId, paragraph, quote }) => ({ articleId, paragraph, quote }));
}
