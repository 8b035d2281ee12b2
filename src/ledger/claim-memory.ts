import type { Found } from './claim-ids.js';
import { latestOf } from './latest.js';
import type { LedgerClaim, NamedClaim, StandingClaim } from './ledger.js';
import type { OfStory } from './read-articles.js';
import type { Statements } from './statements.js';
import type { Succession } from './succession.js';
import type { Touched } from './touched.js';

/** Some tens of megabytes; of a ledger that has more claims (or articles, which are small), those that are not kept are read again. */
const KEPT_MAX = 20_000;

/** No series: each has the signs between its parts. */
const LINKED = '';

/** What was read of claims, until they are written to. */
export interface ClaimMemory {
  readonly standing: Map<string, StandingClaim>;
  /** As much of claims as it takes to name them, where no more was asked for. */
  readonly named: Map<string, NamedClaim>;
  /** Claims with what replaced them, which hangs on their whole series. */
  readonly succeeded: Map<string, LedgerClaim>;
  /** Ids of what stands in the place of claims now. */
  readonly ends: Map<string, string>;
  /** Ids of the latter two by series; under `LINKED` those whose successor an article names, which may hang on any claim. */
  readonly bySeries: Map<string, Set<string>>;
  /** Whether there are claims of a kind that is seldom there at all. */
  readonly isAny: Map<string, boolean>;
  /** Articles that tell claims, or were asked for. */
  readonly articles: Map<string, OfStory>;
}

export function emptyMemory(): ClaimMemory {
  return {
    standing: new Map(),
    named: new Map(),
    succeeded: new Map(),
    ends: new Map(),
    bySeries: new Map(),
    isAny: new Map(),
    articles: new Map(),
  };
}

/** Makes room where too much is kept. */
export function relieve({ standing, named, succeeded, ends, bySeries, articles }: ClaimMemory): void {
  for (const kept of [named, articles]) if (kept.size > KEPT_MAX) kept.clear();
  if (standing.size > KEPT_MAX) standing.clear();
  if (succeeded.size <= KEPT_MAX) return;
  succeeded.clear();
  ends.clear();
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

/** What stands in the place of these now: each itself, where nothing has replaced it. */
export function endsOf(
  statements: Statements,
  { ends, bySeries }: ClaimMemory,
  ids: readonly string[],
): ReadonlyMap<string, string> {
  for (const id of ids) {
    if (ends.has(id)) continue;
    const { end, series } = latestOf(statements, id);
    ends.set(id, end);
    addTo(bySeries, series ?? LINKED, id);
  }
  return new Map(ids.map((id) => [id, ends.get(id) ?? id]));
}

/** Notes what finding claims told of what stands in their place. */
export function noteEnds({ ends, bySeries }: ClaimMemory, found: readonly Found[]): void {
  for (const { id, series, later } of found) {
    const end = later?.end ?? null;
    if (end === null || ends.has(id)) continue;
    ends.set(id, end);
    addTo(bySeries, series, id);
  }
}

/** What stands in the place of others has not been replaced itself: each with the series that this hangs on. */
export function standAtEnd(memory: ClaimMemory, claims: readonly StandingClaim[], found: readonly Found[]): void {
  const seriesOf = new Map(found.map(({ later, series }) => [later?.end ?? '', series]));
  for (const claim of claims) {
    const series = seriesOf.get(claim.id);
    if (series === undefined || memory.succeeded.has(claim.id)) continue;
    memory.succeeded.set(claim.id, { ...claim, supersededBy: null });
    addTo(memory.bySeries, series, claim.id);
  }
}

function addTo(bySeries: Map<string, Set<string>>, series: string, id: string): void {
  const ids = bySeries.get(series);
  if (ids === undefined) bySeries.set(series, new Set([id]));
  else ids.add(id);
}

export function forgetTouched(memory: ClaimMemory, { claims, series, articles }: Touched): ClaimMemory {
  const { standing, named, succeeded, ends, bySeries, isAny } = memory;
  for (const id of articles) memory.articles.delete(id);
  if (claims.size === 0) return memory;
  isAny.clear();
  for (const id of claims) {
    standing.delete(id);
    named.delete(id);
    succeeded.delete(id);
    ends.delete(id);
  }
  for (const key of [...series, LINKED]) {
    for (const id of bySeries.get(key) ?? []) {
      succeeded.delete(id);
      ends.delete(id);
    }
    bySeries.delete(key);
  }
  return memory;
}
