import type { ReadArticle } from '../domain/article.js';
import { nameKey } from '../domain/fold.js';
import type { ExtractedStatement } from '../domain/statement.js';
import { build, inserting, type Statements } from './statements.js';
import type { StatementClaimTable, StatementTable } from './tables.js';

const insertStatement = inserting((row: StatementTable) => build.insertInto('statement').values(row));
const insertTie = inserting((row: StatementClaimTable) => build.insertInto('statement_claim').values(row));

/** Writes what an article says about the counts; `ids` are those of its claims that are held, in the order of the extraction. */
export function writeStatements(
  store: Statements,
  read: ReadArticle,
  statements: readonly ExtractedStatement[],
  ids: readonly (string | undefined)[],
): void {
  const held = statements.map(({ about }) => new Set(about.map((at) => ids[at]).filter((id) => id !== undefined)));
  const rows = statements.map((statement, ordinal) => {
    // what is about figures that are not held is about none that can be told
    const lost = statement.about.length > 0 && held[ordinal]?.size === 0;
    const aboutBasis = lost ? 'none' : statement.aboutBasis;
    return statementRow(read, { ...statement, aboutBasis }, ordinal);
  });
  store.insertAll(insertStatement, rows);
  const ties = held.flatMap((claims, ordinal) =>
    [...claims].map((id) => ({ article_id: read.article.id, ordinal, claim_id: id })),
  );
  store.insertAll(insertTie, ties);
}

/** As with figures: words that do not stand in the passage are our own mistake, and are never kept. */
function statementRow(
  { article, passages }: ReadArticle,
  statement: ExtractedStatement,
  ordinal: number,
): StatementTable {
  const { place } = statement;
  const passage = passages.find(({ number }) => number === place.paragraph);
  if (passage?.text.slice(place.start, place.end) !== place.phrase || place.phrase === '')
    throw new Error(`"${place.phrase}" does not stand in paragraph ${place.paragraph} of ${article.id}`);
  return {
    article_id: article.id,
    ordinal,
    kind: statement.kind,
    said_by: statement.by,
    said_by_key: nameKey(statement.by),
    said_by_kind: statement.byKind,
    speaker: statement.speaker,
    channel: statement.channel,
    said_to: statement.to,
    said_to_key: statement.to === null ? null : nameKey(statement.to),
    method: statement.method,
    said_on: statement.day,
    day_basis: statement.dayBasis,
    about_basis: statement.aboutBasis,
    paragraph: place.paragraph,
    start_at: place.start,
    end_at: place.end,
    quote: place.phrase,
  };
}
