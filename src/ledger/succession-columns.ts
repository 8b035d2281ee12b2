import type { Database } from 'better-sqlite3';
import { sql } from 'kysely';
import type { StandingClaim } from './ledger.js';
import { readStanding } from './read-standing.js';
import { idRow } from './rows.js';
import { build, createStatements } from './statements.js';
import { isFirm } from './superseding.js';

/** What decides whether a claim is replaced, and whether it replaces another; as articles and editors have it. */
export function successionColumns(
  claim: Pick<
    StandingClaim,
    'window' | 'measure' | 'claimant' | 'claimantKind' | 'derivedFrom' | 'modifier' | 'earlierOf' | 'ofSome'
  >,
) {
  return {
    to_day: claim.window.to,
    to_basis: claim.window.toBasis,
    exact: Number(claim.modifier === 'exact'),
    firm: Number(isFirm(claim)),
    linked: Number(claim.earlierOf !== null),
  };
}

const DIGITS = 7;

/** Sorts as tellings do: what a claim shows is what the first of them says. Undated last. */
export function toldPlace(published: string | null, articleId: string, paragraph: number, ordinal: number): string {
  const [inText, inList] = [paragraph, ordinal].map((number) => String(number).padStart(DIGITS, '0'));
  return `${published ?? '~'}|${articleId}|${inText}|${inList}`;
}

/** The same, worked out from the tellings of a claim. */
export const FIRST_TOLD = sql<string>`coalesce((select min(coalesce(article.published, '~') || '|' || article.id ||
  '|' || printf(${sql.lit(`%0${DIGITS}d`)}, telling.paragraph) || '|' || printf(${sql.lit(`%0${DIGITS}d`)}, telling.ordinal))
  from telling join article on article.id = telling.article_id where telling.claim_id = claim.id), '')`;

const AT_ONCE = 500;

/** For every claim of a ledger that was kept without them. */
export function fillSuccession(sqlite: Database): void {
  const statements = createStatements(sqlite);
  const ids = statements.all(build.selectFrom('claim').select('id').orderBy('id')).map((row) => idRow.parse(row).id);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    for (const claim of readStanding(statements, ids.slice(at, at + AT_ONCE), undefined)) {
      const columns = { ...successionColumns(claim), first_told: FIRST_TOLD };
      statements.run(build.updateTable('claim').set(columns).where('id', '=', claim.id));
    }
  }
}
