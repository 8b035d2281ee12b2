import { sql } from 'kysely';
import { z } from 'zod';
import { CLAIMANT_KINDS } from '../domain/claimant.js';
import { nameKey } from '../domain/fold.js';
import { ABOUT_BASES, STATEMENT_KINDS, VERIFICATION_METHODS } from '../domain/statement.js';
import { groupBy } from './group-by.js';
import { day } from './rows.js';
import type { LedgerStatement, StatementFilter } from './said-beside.js';
import { build, listed, type Statements } from './statements.js';

const text = z.string().nullable();

const statementRow = z.object({
  article_id: z.string(),
  ordinal: z.number(),
  kind: z.enum(STATEMENT_KINDS),
  said_by: z.string(),
  said_by_kind: z.enum(CLAIMANT_KINDS),
  speaker: text,
  channel: text,
  said_to: text,
  method: z.enum(VERIFICATION_METHODS).nullable(),
  said_on: day.nullable(),
  day_basis: z.enum(['stated', 'reported']),
  about_basis: z.enum(ABOUT_BASES),
  paragraph: z.number(),
  start_at: z.number(),
  end_at: z.number(),
  quote: z.string(),
});

const tieRow = z.object({ article_id: z.string(), ordinal: z.number(), claim_id: z.string() });

function placeOf({ article_id, ordinal }: { readonly article_id: string; readonly ordinal: number }): string {
  return `${article_id} ${ordinal}`;
}

/** In the order of the articles' days, undated last, and of the text. */
export function readStatements(store: Statements, filter: StatementFilter): readonly LedgerStatement[] {
  let query = build
    .selectFrom('statement')
    .innerJoin('article', 'article.id', 'statement.article_id')
    .selectAll('statement')
    .orderBy(sql`article.published is null`)
    .orderBy('article.published')
    .orderBy('statement.article_id')
    .orderBy('statement.ordinal');
  if (filter.asOf !== undefined) query = query.where('article.known_day', '<=', filter.asOf);
  if ('claims' in filter) {
    const places = sql<boolean>`(statement.article_id, statement.ordinal) in
      (select article_id, ordinal from statement_claim where claim_id in ${listed(filter.claims)})`;
    query = query.where(places);
  } else if ('body' in filter) {
    const key = nameKey(filter.body);
    query = query.where((or) => or.or([or('said_by_key', '=', key), or('said_to_key', '=', key)]));
  }
  const rows = store.all(query).map((row) => statementRow.parse(row));
  const ties = tiesOf(store, [...new Set(rows.map((row) => row.article_id))]);
  return rows.map((row) => ({
    articleId: row.article_id,
    kind: row.kind,
    by: row.said_by,
    byKind: row.said_by_kind,
    speaker: row.speaker,
    channel: row.channel,
    to: row.said_to,
    method: row.method,
    day: row.said_on,
    dayBasis: row.day_basis,
    about: ties.get(placeOf(row))?.map(({ claim_id }) => claim_id) ?? [],
    aboutBasis: row.about_basis,
    paragraph: row.paragraph,
    start: row.start_at,
    end: row.end_at,
    quote: row.quote,
  }));
}

function tiesOf(store: Statements, articles: readonly string[]) {
  const query = build
    .selectFrom('statement_claim')
    .selectAll()
    .where('article_id', 'in', listed(articles))
    .orderBy('article_id')
    .orderBy('ordinal')
    .orderBy('claim_id');
  const rows = articles.length === 0 ? [] : store.all(query).map((row) => tieRow.parse(row));
  return groupBy(rows, placeOf);
}
