import { z } from 'zod';
import { compareText } from './compare.js';
import type { OpenDatabase } from './database.js';

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

/** Everything that is quoted: figures, statements, and dates that do not fit their weekdays. */
const QUOTED = ['appearance', 'statement', 'misdated']
  .map(
    (table) => `select article_id, paragraph, start_at, end_at, quote from ${table}
      where article_id in (select article_id from unchecked)`,
  )
  .join(' union all ');

/** Characters that are two units of a JavaScript text and one of SQLite's: of what stands behind one, SQLite cannot tell. */
const ASTRAL = `*[${String.fromCodePoint(0x10000)}-${String.fromCodePoint(0x10ffff)}]*`;

/** Of the many that are as they should be, SQLite is sure: only the others are read. */
const DOUBTFUL = `
  select a.article_id, a.paragraph, a.start_at, a.end_at, a.quote, p.text
  from (${QUOTED}) as a left join passage as p on p.article_id = a.article_id and p.number = a.paragraph
  where substr(p.text, a.start_at + 1, a.end_at - a.start_at) is not a.quote
    or substr(p.text, 1, a.start_at) glob '${ASTRAL}'`;

/**
 * Holds quotations to their passages, word for word; run at start. Empty when all is well. SQLite notes in which articles
 * something is written, by whomever (`unchecked`): those that have stood the test since are not looked at again.
 */
export function checkQuotations({ sqlite }: OpenDatabase): readonly BrokenQuotation[] {
  if (sqlite.prepare('select 1 from unchecked limit 1').get() === undefined) return [];
  return sqlite
    .transaction(() => {
      const broken = brokenIn(sqlite.prepare(DOUBTFUL).all());
      if (broken.length === 0) sqlite.exec('delete from unchecked');
      return broken;
    })
    .immediate();
}

function brokenIn(rows: readonly unknown[]): readonly BrokenQuotation[] {
  return rows
    .map((found) => row.parse(found))
    .filter(({ text, start_at, end_at, quote }) => text?.slice(start_at, end_at) !== quote)
    .map(({ article_id: articleId, paragraph, quote }) => ({ articleId, paragraph, quote }))
    .sort((a, b) => compareText(a.articleId, b.articleId) || a.paragraph - b.paragraph);
}
