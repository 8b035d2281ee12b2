import type { ReadArticle } from '../domain/article.js';
import type { Extraction } from '../domain/claim.js';
import { misdatedIn } from '../extraction/time/misdated.js';
import { claimId } from './identity.js';
import { idsOfArticle } from './known-article.js';
import { refreshClaims } from './refresh-claims.js';
import { READING } from './said-beside.js';
import { build, inserting, type Statements } from './statements.js';
import type { MisdatedTable } from './tables.js';
import { writeStatements } from './write-statements.js';

const insertMisdated = inserting((row: MisdatedTable) => build.insertInto('misdated').values(row));

/** A claim of the extraction, by its index there, as the ledger holds it; `undefined` where it does not. */
type Ids = readonly (string | undefined)[];

/** Writes what stands beside the figures of an article: statements about them, and weekdays that do not fit their dates. */
export function writeBeside(store: Statements, read: ReadArticle, { claims, statements }: Extraction, ids: Ids): void {
  writeStatements(store, read, statements, ids);
  const rows = misdatedIn(read, claims).flatMap(({ claim, day, weekday, paragraph, start, end, phrase }) => {
    const id = ids[claim];
    if (id === undefined) return [];
    const place = { paragraph, start_at: start, end_at: end, quote: phrase };
    return [{ article_id: read.article.id, claim_id: id, day, weekday, ...place }];
  });
  store.insertAll(
    insertMisdated,
    rows.map((row, ordinal) => ({ ...row, ordinal })),
  );
}

/**
 * Inside the transaction. An article that an earlier version read: what that one did not look for, or found otherwise,
 * is read of its kept text. It is about the figures that the ledger has of this article; those are left as they are.
 */
export function readAgain(store: Statements, read: ReadArticle, extraction: Extraction): void {
  const { id } = read.article;
  const held = new Set(idsOfArticle(store, id));
  const ids = extraction.claims.map(claimId).map((found) => (held.has(found) ? found : undefined));
  store.run(build.deleteFrom('statement').where('article_id', '=', id));
  store.run(build.deleteFrom('misdated').where('article_id', '=', id));
  writeBeside(store, read, extraction, ids);
  for (const [at, claim] of ids.entries()) {
    const found = extraction.claims[at];
    if (claim === undefined || found === undefined) continue;
    const known = { of_some: Number(found.ofSome), ...(found.country === null ? {} : { country: found.country }) };
    store.run(build.updateTable('telling').set(known).where('article_id', '=', id).where('claim_id', '=', claim));
  }
  refreshClaims(store, [...held]); // what counts only some neither replaces nor is replaced
  store.run(build.updateTable('article').set({ read_by: READING }).where('id', '=', id));
}
