import { sql } from 'kysely';
import { z } from 'zod';
import { compareText } from './compare.js';
import type { OpenDatabase } from './database.js';
import { build, createStatements } from './statements.js';

/** A figure, a statement or a date whose quotation is not what stands in the article. */
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

const PLACE = ['article_id', 'paragraph', 'start_at', 'end_at', 'quote'] as const;
/** Everything that is quoted: figures, statements, and dates that do not fit their weekdays. */
const quoted = build
  .selectFrom('appearance')
  .select(PLACE)
  .unionAll(build.selectFrom('statement').select(PLACE))
  .unionAll(build.selectFrom('misdated').select(PLACE));

/** Characters that are two units of a JavaScript text and one of SQLite's: of what stands behind one, SQLite cannot tell. */
const ASTRAL = `*[${String.fromCodePoint(0x10000)}-${String.fromCodePoint(0x10ffff)}]*`;

/** Of the many that are as they should be, SQLite is sure: only the others are read. */
const DOUBTFUL = sql<boolean>`(substr(p.text, a.start_at + 1, a.end_at - a.start_at) is not a.quote
  or substr(p.text, 1, a.start_at) glob ${sql.lit(ASTRAL)})`;

/** Holds every quotation to its passage, word for word; run at start. Empty when all is well. */
export function checkQuotations(database: OpenDatabase): readonly BrokenQuotation[] {
  const query = build
    .selectFrom(quoted.as('a'))
    .leftJoin('passage as p', (join) =>
      join.onRef('p.article_id', '=', 'a.article_id').onRef('p.number', '=', 'a.paragraph'),
    )
    .select(['a.article_id', 'a.paragraph', 'a.start_at', 'a.end_at', 'a.quote', 'p.text'])
    .where(DOUBTFUL);
  return createStatements(database.sqlite)
    .all(query)
    .map((found) => row.parse(found))
    .filter(({ text, start_at, end_at, quote }) => text?.slice(start_at, end_at) !== quote)
    .map(({ article_id: articleId, paragraph, quote }) => ({ articleId, paragraph, quote }))
    .sort((a, b) => compareText(a.articleId, b.articleId) || a.paragraph - b.paragraph);
}
