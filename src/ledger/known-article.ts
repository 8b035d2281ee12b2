import { z } from 'zod';
import type { Article, Passage, ReadArticle } from '../domain/article.js';
import type { Extraction } from '../domain/claim.js';
import { claimId } from './identity.js';
import { readArticle, readPassages } from './read-articles.js';
import { idRow } from './rows.js';
import { build, GIVEN, GIVEN_LIST, listed, once, type Statements } from './statements.js';

/**
 * Whether an article adds anything: not if it is held already, unless only its digest is, and this is the page or the
 * digest with other words.
 */
export type Known = 'no' | 'same' | 'digest';

const formOf = once(() => build.selectFrom('article').select('form').where('id', '=', GIVEN));
const toldIn = once(() =>
  build.selectFrom('telling').select('claim_id as id').where('article_id', '=', GIVEN).orderBy('ordinal'),
);
const held = once(() => build.selectFrom('claim').select('id').where('id', 'in', GIVEN_LIST));

const stored = z.object({ form: z.enum(['page', 'digest']) });

export function howKnown(statements: Statements, { article, passages }: ReadArticle): Known {
  const [row] = statements.ask(formOf, article.id);
  if (row === undefined) return 'no';
  if (stored.parse(row).form === 'page') return 'same';
  if (article.form === 'page') return 'digest';
  const known = readArticle(statements, article.id);
  const same =
    known !== undefined && contentOf(known, readPassages(statements, article.id)) === contentOf(article, passages);
  return same ? 'same' : 'digest';
}

function contentOf(article: Article, passages: readonly Pick<Passage, 'number' | 'kind' | 'text'>[]): string {
  const { outlet, agency, headline, url, language, published, publishedBasis } = article;
  const told = passages.map(({ number, kind, text }) => [number, kind, text]);
  return JSON.stringify([outlet, agency, headline, url, language, published, publishedBasis, told]);
}

/** Claim ids in the order of the text; one that stands twice is listed twice. */
export function idsOfArticle(statements: Statements, articleId: string): readonly string[] {
  return statements.ask(toldIn, articleId).map((row) => idRow.parse(row).id);
}

/** Which claims of an extraction the ledger holds. */
export function heldIds(statements: Statements, extraction: Extraction): readonly string[] {
  const ids = extraction.claims.map(claimId);
  return statements.ask(held, JSON.stringify(ids)).map((row) => idRow.parse(row).id);
}

/** Since when an article is known, and which text of it is kept. */
export interface KeptSince {
  readonly recordedAt: Date;
  readonly edition: number;
}

const kept = z.object({ recorded_at: z.string(), edition: z.number() });

/** Makes room for the page, or for the digest as it is now. Its claims are known since it was recorded. */
export function forgetDigest(statements: Statements, articleId: string): KeptSince {
  const query = build.selectFrom('article').select(['recorded_at', 'edition']).where('id', '=', articleId);
  const { recorded_at: recordedAt, edition } = kept.parse(statements.all(query)[0]);
  statements.run(build.deleteFrom('article').where('id', '=', articleId));
  return { recordedAt: new Date(recordedAt), edition: edition + 1 };
}

/** A claim that only the digest told and its page does not tell. */
export function forgetUntold(statements: Statements, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const told = build.selectFrom('telling').select('claim_id');
  statements.run(build.deleteFrom('claim').where('id', 'in', listed(ids)).where('id', 'not in', told));
}
