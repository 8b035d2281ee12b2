import type { LedgerClaim, StandingClaim } from './ledger.js';
import type { Succession } from './succession.js';
import type { Touched } from './touched.js';

/** Some tens of megabytes; of a ledger that has more claims, those that are not kept are read again. */
const KEPT_MAX = 20_000;

/** No series: each has the signs between its parts. */
const LINKED = '';

/** What was read of claims, until they are written to. */
export interface ClaimMemory {
  readonly standing: Map<string, StandingClaim>;
  /** Claims with what replaced them, which hangs on their whole series. */
  readonly succeeded: Map<string, LedgerClaim>;
  /** Ids of the latter by series; under `LINKED` those whose successor an article names, which may hang on any claim. */
  readonly bySeries: Map<string, Set<string>>;
  /** Whether there are claims of a kind that is seldom there at all. */
  readonly isAny: Map<string, boolean>;
}

export function emptyMemory(): ClaimMemory {
  return { standing: new Map(), succeeded: new Map(), bySeries: new Map(), isAny: new Map() };
}

/** Makes room where too much is kept. */
export function relieve({ standing, succeeded, bySeries }: ClaimMemory): void {
  if (standing.size > KEPT_MAX) standing.clear();
  if (succeeded.size <= KEPT_MAX) return;
  succeeded.clear();
  bySeries.clear();
}

/** Gives claims what replaced them, and notes on which series that hangs. */
export function succeed(
  { bySeries }: ClaimMemory,
  claims: readonly StandingClaim[],
  successions: ReadonlyMap<string, Succession>,
): readonly LedgerClaim[] {
  for (const [id, { series, isLinked }] of successions) addTo(bySeries, isLinked ? LINKED : series, id);
  return claims.map((claim) => ({ ...claim, supersededBy: successions.get(claim.id)?.next ?? null }));
}

function addTo(bySeries: Map<string, Set<string>>, series: string, id: string): void {
  const ids = bySeries.get(series);
  if (ids === undefined) bySeries.set(series, new Set([id]));
  else ids.add(id);
}

export function forgetTouched(memory: ClaimMemory, { claims, series }: Touched): ClaimMemory {
  const { standing, succeeded, bySeries, isAny } = memory;
  if (claims.size === 0) return memory;
  isAny.clear();
  for (const id of claims) {
    standing.delete(id);
    succeeded.delete(id);
  }
  for (const key of [...series, LINKED]) {
    for (const id of bySeries.get(key) ?? []) succeeded.delete(id);
    bySeries.delete(key);
  }
  return memory;
}
