import { compareText } from './compare.js';
import { type Keep, lazily } from './keeping.js';
import type { ClaimFilter, LedgerClaim, StandingClaim } from './ledger.js';
import { readClaims, readIds, still } from './read-claims.js';
import { readStanding } from './read-standing.js';
import type { Statements } from './statements.js';
import { withSuccessors } from './succession.js';

/** Some tens of megabytes; of a ledger that has more claims, those that are not kept are read again. */
const KEPT_MAX = 20_000;

/** Along the index of the few: left to itself, SQLite reads all claims in order of id. */
const ANY_REJECTED = `select 1 from claim indexed by claim_rejected where state = 'rejected' limit 1`;

export interface ClaimReader {
  readonly claims: (filter: ClaimFilter) => readonly LedgerClaim[];
  readonly standing: (ids: readonly string[]) => readonly StandingClaim[];
}

/** Claims as they are asked for, each read once. A day in the past shows other claims, and is read each time. */
export function createClaimReader(statements: Statements, keep: Keep): ClaimReader {
  const keptStanding = keep(() => new Map<string, StandingClaim>());
  const keptClaims = keep(() => new Map<string, LedgerClaim>());
  // every answer asks for what was left out, and seldom is anything
  const keptRejected = keep(() => lazily(() => statements.ask(() => ANY_REJECTED).length));
  const standing = (ids: readonly string[]): readonly StandingClaim[] =>
    through(keptStanding(), ids, (missing) => readStanding(statements, missing, undefined));
  return {
    claims: (filter) => {
      if (filter.asOf !== undefined) return readClaims(statements, filter);
      if (filter.rejected === 'only' && keptRejected()() === 0) return [];
      const ids = readIds(statements, filter);
      const found = through(keptClaims(), ids, (missing) => withSuccessors(statements, standing(missing)));
      return still(found, filter);
    },
    standing,
  };
}

/** In order of id. */
function through<C extends StandingClaim>(
  kept: Map<string, C>,
  ids: readonly string[],
  read: (missing: readonly string[]) => readonly C[],
): readonly C[] {
  if (kept.size > KEPT_MAX) kept.clear();
  const missing = ids.filter((id) => !kept.has(id));
  if (missing.length > 0) for (const claim of read(missing)) kept.set(claim.id, claim);
  return ids
    .toSorted(compareText)
    .map((id) => kept.get(id))
    .filter((claim) => claim !== undefined);
}
