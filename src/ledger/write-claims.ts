import { sql } from 'kysely';
import type { Article } from '../domain/article.js';
import type { ExtractedClaim } from '../domain/claim.js';
import { nameKey } from '../domain/fold.js';
import { groupClass } from './group-class.js';
import { seriesKey } from './identity.js';
import { NO_LAST_DAY } from './spans.js';
import { build, inserting, type Statements } from './statements.js';
import { toldPlace } from './succession-columns.js';
import { isFirm } from './superseding.js';
import type { ClaimTable, TellingTable } from './tables.js';

/**
 * The claims themselves, each made once. What of one is a maximum only grows, and what it shows is what the first of its
 * tellings says, whichever article comes first.
 */
const insertClaim = inserting((row: ClaimTable) =>
  build
    .insertInto('claim')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        last_day: eb.fn<string>('max', ['claim.last_day', 'excluded.last_day']),
        confidence: eb.fn<number>('max', ['claim.confidence', 'excluded.confidence']),
        newest_day: eb.fn<string>('max', ['claim.newest_day', 'excluded.newest_day']),
        linked: eb.fn<number>('max', ['claim.linked', 'excluded.linked']),
        first_told: eb.fn<string>('min', ['claim.first_told', 'excluded.first_told']),
        to_day: ofTheFirst<string | null>('to_day'),
        to_basis: ofTheFirst<string>('to_basis'),
        exact: ofTheFirst<number>('exact'),
        firm: ofTheFirst<number>('firm'),
      })),
    ),
);

/** An article's claims, each with the row of its telling. */
export function writeClaims(
  statements: Statements,
  article: Article,
  knownDay: string,
  told: readonly { readonly claim: ExtractedClaim; readonly telling: TellingTable }[],
): void {
  statements.insertAll(
    insertClaim,
    told.map(({ claim, telling }) => claimRow(article, claim, telling, knownDay)),
  );
}

function ofTheFirst<T>(column: 'to_day' | 'to_basis' | 'exact' | 'firm') {
  const [there, told] = [`claim.${column}`, `excluded.${column}`].map((name) => sql.ref<T>(name));
  return sql<T>`case when excluded.first_told < claim.first_told then ${told} else ${there} end`;
}

function claimRow(article: Article, claim: ExtractedClaim, telling: TellingTable, knownDay: string): ClaimTable {
  return {
    id: telling.claim_id,
    measure: claim.measure,
    claimant_key: nameKey(claim.claimant),
    group_class: groupClass(claim.group),
    series: seriesKey(claim),
    value: claim.value,
    from_day: claim.window.from,
    last_day: claim.window.to ?? NO_LAST_DAY,
    told_value: claim.value,
    told_measure: claim.measure,
    state: null,
    confidence: claim.confidence,
    newest_day: knownDay,
    first_told: toldPlace(article.published, article.id, telling.paragraph, telling.ordinal),
    to_day: claim.window.to,
    to_basis: claim.window.toBasis,
    exact: Number(claim.modifier === 'exact'),
    firm: Number(isFirm(claim)),
    linked: Number(telling.earlier_of !== null),
  };
}
