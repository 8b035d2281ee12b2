import type { IsoDate } from '../domain/iso-date.js';
import { type ClaimMemory, emptyMemory, endsOf, forgetTouched, relieve, succeed } from './claim-memory.js';
import { compareText } from './compare.js';
import { counts } from './counts.js';
import type { Keep } from './keeping.js';
import { latestThen } from './latest.js';
import type { ClaimFilter, LedgerClaim, StandingClaim } from './ledger.js';
import { readClaims, readIds, still } from './read-claims.js';
import { readStanding } from './read-standing.js';
import type { Statements } from './statements.js';
import { successionsOf } from './succession.js';

/** Along the index of the few: left to itself, SQLite reads all claims in order of id. */
const REJECTED = `select 1 from claim indexed by claim_rejected where state = 'rejected' limit 1`;
const CORRECTED = `select 1 from act where kind = 'correct' limit 1`;

export interface ClaimReader {
  readonly claims: (filter: ClaimFilter) => readonly LedgerClaim[];
  readonly standing: (ids: readonly string[]) => readonly StandingClaim[];
  /** For each of these claims, what stands in its place. */
  readonly latest: (ids: readonly string[], asOf?: IsoDate) => ReadonlyMap<string, LedgerClaim>;
}

/** Claims as they are asked for, each read once. A day in the past shows other claims, and is read each time. */
export function createClaimReader(statements: Statements, keep: Keep): ClaimReader {
  const kept = keep(emptyMemory, forgetTouched);
  return {
    claims: (filter) =>
      filter.asOf === undefined ? keptClaims(statements, kept(), filter) : readClaims(statements, filter),
    standing: (ids) => keptStanding(statements, kept(), ids),
    latest: (ids, asOf) =>
      asOf === undefined
        ? keptLatest(statements, kept(), ids)
        : latestThen(ids, (some) => readClaims(statements, { ids: some, asOf })),
  };
}

function keptLatest(
  statements: Statements,
  memory: ClaimMemory,
  ids: readonly string[],
): ReadonlyMap<string, LedgerClaim> {
  const ends = endsOf(statements, memory, ids);
  const byId = new Map(keptClaims(statements, memory, { ids: [...ends.values()] }).map((claim) => [claim.id, claim]));
  const found = [...ends].map(([id, end]) => [id, byId.get(end)] as const);
  return new Map(found.flatMap(([id, claim]) => (claim === undefined ? [] : [[id, claim]])));
}

function keptStanding(statements: Statements, memory: ClaimMemory, ids: readonly string[]): readonly StandingClaim[] {
  relieve(memory);
  return through(memory.standing, ids, (missing) => readStanding(statements, missing, undefined));
}

function keptClaims(statements: Statements, memory: ClaimMemory, filter: ClaimFilter): readonly LedgerClaim[] {
  if (asksForNone(statements, memory, filter)) return [];
  const { ids, rejected, withLatest = false, ...others } = filter;
  const isByIdAlone = ids !== undefined && rejected !== 'only' && Object.keys(others).length === 0;
  relieve(memory);
  const asked = isByIdAlone ? [...new Set(ids)] : readIds(statements, filter);
  const found = through(memory.succeeded, asked, (missing) => readSucceeded(statements, memory, missing, withLatest));
  return isByIdAlone && rejected !== 'also' ? found.filter(counts) : still(found, filter);
}

/** What replaced a figure is named beside it, so that one reading fetches both. */
function readSucceeded(
  statements: Statements,
  memory: ClaimMemory,
  ids: readonly string[],
  withLatest: boolean,
): readonly LedgerClaim[] {
  const successions = successionsOf(statements, ids);
  const replaced = [...successions].flatMap(([id, { next }]) => (next === null ? [] : [{ id, next }]));
  const ends = withLatest
    ? endsOf(
        statements,
        memory,
        replaced.map(({ id }) => id),
      )
    : new Map<string, string>();
  const beside = [...replaced.map(({ next }) => next), ...ends.values()];
  const claims = keptStanding(statements, memory, [...new Set([...ids, ...beside])]);
  const own = new Set(ids);
  return succeed(
    memory,
    claims.filter(({ id }) => own.has(id)),
    successions,
  );
}

/** Answers ask for what was left out or put right, and seldom is anything. */
function asksForNone(statements: Statements, memory: ClaimMemory, { rejected, correctedFrom }: ClaimFilter): boolean {
  const isThere = (text: string): boolean => {
    const known = memory.isAny.get(text) ?? statements.ask(() => text).length > 0;
    memory.isAny.set(text, known);
    return known;
  };
  return (rejected === 'only' && !isThere(REJECTED)) || (correctedFrom !== undefined && !isThere(CORRECTED));
}

/** In order of id. */
function through<C extends StandingClaim>(
  kept: Map<string, C>,
  ids: readonly string[],
  read: (missing: readonly string[]) => readonly C[],
): readonly C[] {
  const missing = ids.filter((id) => !kept.has(id));
  if (missing.length > 0) for (const claim of read(missing)) kept.set(claim.id, claim);
  return ids
    .toSorted(compareText)
    .map((id) => kept.get(id))
    .filter((claim) => claim !== undefined);
}
