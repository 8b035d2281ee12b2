import type { IsoDate } from '../domain/iso-date.js';
import type { Found } from './claim-ids.js';
import { type ClaimMemory, endsOf, noteEnds, relieve, standAtEnd, succeed } from './claim-memory.js';
import { compareText } from './compare.js';
import { counts } from './counts.js';
import { latestThen } from './latest.js';
import type { ClaimFilter, LedgerClaim, NamedClaim, StandingClaim } from './ledger.js';
import { findAll, readClaims, still } from './read-claims.js';
import { readNamed } from './read-named.js';
import { readStanding } from './read-standing.js';
import type { Statements } from './statements.js';
import { successionsOf } from './succession.js';

/** Along the index of the few: left to itself, SQLite reads all claims in order of id. */
const REJECTED = `select 1 from claim indexed by claim_rejected where state = 'rejected' limit 1`;
const CORRECTED = `select 1 from act where kind = 'correct' limit 1`;

export interface ClaimReader {
  readonly claims: (filter: ClaimFilter) => readonly LedgerClaim[];
  readonly standing: (ids: readonly string[]) => readonly StandingClaim[];
  readonly named: (ids: readonly string[]) => readonly NamedClaim[];
  /** For each of these claims, what stands in its place. */
  readonly latest: (ids: readonly string[], asOf?: IsoDate) => ReadonlyMap<string, LedgerClaim>;
}

/** Claims as they are asked for, each read once. A day in the past shows other claims, and is read each time. */
export function createClaimReader(statements: Statements, kept: () => ClaimMemory): ClaimReader {
  return {
    claims: (filter) =>
      filter.asOf === undefined ? keptClaims(statements, kept(), filter) : readClaims(statements, filter),
    standing: (ids) => keptStanding(statements, kept(), ids),
    named: (ids) => keptNamed(statements, kept(), ids),
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
  const unread = [...ends.values()].filter((id) => !memory.succeeded.has(id));
  if (unread.length > 0) keptClaims(statements, memory, { ids: unread });
  const found = [...ends].map(([id, end]) => [id, memory.succeeded.get(end)] as const);
  return new Map(found.flatMap(([id, claim]) => (claim === undefined || !counts(claim) ? [] : [[id, claim]])));
}

function keptStanding(statements: Statements, memory: ClaimMemory, ids: readonly string[]): readonly StandingClaim[] {
  relieve(memory);
  return through(memory.standing, ids, (missing) => readStanding(statements, missing, undefined, memory.articles));
}

function keptNamed(statements: Statements, memory: ClaimMemory, ids: readonly string[]): readonly NamedClaim[] {
  const { named, standing } = memory;
  const unknown = ids.filter((id) => !named.has(id) && !standing.has(id));
  for (const claim of readNamed(statements, unknown)) named.set(claim.id, claim);
  return ids.toSorted(compareText).flatMap((id) => standing.get(id) ?? named.get(id) ?? []);
}

function keptClaims(statements: Statements, memory: ClaimMemory, filter: ClaimFilter): readonly LedgerClaim[] {
  if (asksForNone(statements, memory, filter)) return [];
  const { ids, rejected, withLatest = false, ...others } = filter;
  const isByIdAlone = ids !== undefined && rejected !== 'only' && Object.keys(others).length === 0;
  relieve(memory);
  const found = isByIdAlone ? [] : findAll(statements, filter);
  const asked = isByIdAlone ? [...new Set(ids)] : found.map(({ id }) => id);
  const claims = through(memory.succeeded, asked, (missing) =>
    readSucceeded(statements, memory, missing, { found, withLatest }),
  );
  return isByIdAlone && rejected !== 'also' ? claims.filter(counts) : still(claims, filter);
}

interface Reading {
  /** What is known of them already. */
  readonly found: readonly Found[];
  readonly withLatest: boolean;
}

/** What stands in the place of a figure is named beside it, so that one reading fetches both. */
function readSucceeded(
  statements: Statements,
  memory: ClaimMemory,
  ids: readonly string[],
  { found, withLatest }: Reading,
): readonly LedgerClaim[] {
  const successions = successionsOf(statements, ids, found);
  const replaced = withLatest ? ids.filter((id) => (successions.get(id)?.next ?? null) !== null) : [];
  noteEnds(memory, found);
  const ends = [...endsOf(statements, memory, replaced).values()];
  const claims = keptStanding(statements, memory, [...new Set([...ids, ...ends])]);
  standAtEnd(memory, claims, found);
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
  const found: C[] = [];
  for (const id of ids.length > 1 ? ids.toSorted(compareText) : ids) {
    const claim = kept.get(id);
    if (claim !== undefined) found.push(claim);
  }
  return found;
}
