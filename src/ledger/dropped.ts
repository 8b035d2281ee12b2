import { z } from 'zod';
import type { IsoDate } from '../domain/iso-date.js';
import { build, GIVEN_LIST, inserting, listed, once, type Statements } from './statements.js';
import type { DroppedTable } from './tables.js';

/** That an article does not tell a claim any more. */
export interface Dropped {
  readonly articleId: string;
  readonly claimId: string;
  /** `changed`: its page tells it no more. `withdrawn`: an editor wrote down that the article was withdrawn. */
  readonly kind: 'changed' | 'withdrawn';
  /** The text of the same page that tells it no more. */
  readonly byArticle: string | null;
  readonly reason: string | null;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** Since when it is told there again; `null`: it is not. */
  readonly until: string | null;
}

const row = z
  .object({
    article_id: z.string(),
    claim_id: z.string(),
    kind: z.enum(['changed', 'withdrawn']),
    by_article: z.string().nullable(),
    reason: z.string().nullable(),
    at: z.string(),
    until: z.string().nullable(),
  })
  .transform(
    ({ article_id: articleId, claim_id: claimId, by_article: byArticle, kind, reason, at, until }): Dropped => {
      return { articleId, claimId, kind, byArticle, reason, at, until };
    },
  );

const ofClaims = once(() =>
  build.selectFrom('dropped').selectAll().where('claim_id', 'in', GIVEN_LIST).orderBy('number'),
);
const insert = inserting((one: Omit<DroppedTable, 'number'>) => build.insertInto('dropped').values(one));

/** Which articles do not tell these claims any more, in the order in which they stopped; also what was taken back. */
export function readDropped(statements: Statements, claims: readonly string[]): readonly Dropped[] {
  return claims.length === 0 ? [] : statements.ask(ofClaims, JSON.stringify(claims)).map((found) => row.parse(found));
}

/** What is dropped at the moment. */
export function standingDropped(statements: Statements, claims: readonly string[]): readonly Dropped[] {
  return readDropped(statements, claims).filter(({ until }) => until === null);
}

export function writeDropped(
  statements: Statements,
  claims: readonly string[],
  { by, ...told }: Omit<Dropped, 'claimId' | 'until'> & { readonly by: string | null },
): void {
  const { articleId, kind, byArticle, reason, at } = told;
  const rows = claims.map((claimId) => ({
    ...{ article_id: articleId, claim_id: claimId, kind, by_article: byArticle, reason, made_by: by, at },
    ...{ act: null, until: null },
  }));
  statements.insertAll(insert, rows);
}

/** They are told there again. */
export function endDropped(
  statements: Statements,
  { articleId, kind, claims, at }: Pick<Dropped, 'articleId' | 'kind' | 'at'> & { readonly claims: readonly string[] },
): void {
  statements.run(
    build
      .updateTable('dropped')
      .set({ until: at })
      .where('article_id', '=', articleId)
      .where('kind', '=', kind)
      .where('claim_id', 'in', listed(claims))
      .where('until', 'is', null),
  );
}

/** Those that were dropped by the end of a day (today, where none is given) and not told there again. */
export function droppedBy(statements: Statements, claims: readonly string[], asOf?: IsoDate): readonly Dropped[] {
  if (asOf === undefined) return standingDropped(statements, claims);
  // instants sort as text, and every instant of a day lies below the day with a tilde
  const end = `${asOf}~`;
  return readDropped(statements, claims).filter(({ at, until }) => at <= end && (until === null || until > end));
}
