import { z } from 'zod';
import type { Article, ReadArticle } from '../domain/article.js';
import type { Extraction } from '../domain/claim.js';
import { nameKey } from '../domain/fold.js';
import { addressKey } from '../reading/page-address.js';
import { claimId } from './identity.js';
import { passageRow } from './rows.js';
import { build, GIVEN, inserting, listed, once, type Statements } from './statements.js';
import type { AddressTable } from './tables.js';

const known = z.object({ article_id: z.string() });
const told = z.object({ claim_id: z.string() });
const stated = z.object({ kind: z.string(), said_by_key: z.string(), quote: z.string() });

const insertAddress = inserting((row: AddressTable) => build.insertInto('address').values(row));
const readAt = once(() =>
  build
    .selectFrom('address')
    .innerJoin('article', 'article.id', 'address.article_id')
    .select('article_id')
    .where('key', '=', GIVEN)
    .orderBy('article.recorded_at', 'desc')
    .orderBy('article_id'),
);

/** So that the same page is recognised when it comes again. */
export function fileAddress(statements: Statements, { id, url }: Article): void {
  const key = url === null ? null : addressKey(url);
  if (key !== null) statements.insertAll(insertAddress, [{ key, article_id: id }]);
}

/** Articles read at this address before, the one recorded last first. */
export function articlesAt(statements: Statements, url: string | null): readonly string[] {
  const key = url === null ? null : addressKey(url);
  return key === null ? [] : statements.ask(readAt, key).map((row) => known.parse(row).article_id);
}

/**
 * Whether a page says nothing that these articles, read at its address before, do not say: then it is the same article,
 * with another timestamp, another headline or a line moved. What tells a new figure is a new text of the article.
 */
export function tellsNothingNew(
  statements: Statements,
  { passages }: ReadArticle,
  extraction: Extraction,
  articles: readonly string[],
): boolean {
  const texts = build.selectFrom('passage').selectAll().where('article_id', 'in', listed(articles));
  const held = new Set(statements.all(texts).map((row) => passageRow.parse(row).text));
  if (passages.every(({ text }) => held.has(text))) return true;
  const tellings = build.selectFrom('telling').select('claim_id').where('article_id', 'in', listed(articles));
  const claims = new Set(statements.all(tellings).map((row) => told.parse(row).claim_id));
  if (!extraction.claims.every((claim) => claims.has(claimId(claim)))) return false;
  return extraction.statements.length === 0 || saysNothingNew(statements, extraction, articles);
}

function saysNothingNew(statements: Statements, extraction: Extraction, articles: readonly string[]): boolean {
  const query = build
    .selectFrom('statement')
    .select(['kind', 'said_by_key', 'quote'])
    .where('article_id', 'in', listed(articles));
  const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);
  const said = new Set(
    statements.all(query).map((row) => {
      const { kind, said_by_key, quote } = stated.parse(row);
      return keyOf(kind, said_by_key, quote);
    }),
  );
  return extraction.statements.every(({ kind, by, place }) => said.has(keyOf(kind, nameKey(by), place.phrase)));
}
