import type { Modifier } from '../domain/claim.js';
import { compareText } from './compare.js';
import { seriesKey } from './identity.js';
import type { LedgerClaim } from './ledger.js';
import { isOneBody } from './one-body.js';

type Candidate = Omit<LedgerClaim, 'supersededBy'>;

/** Numbers that a claimant stands by. A ceiling or "dozens" neither replaces a figure nor is replaced. */
const FIRM: ReadonlySet<Modifier> = new Set(['exact', 'at_least', 'more_than', 'about', 'almost']);

/**
 * For each replaced claim, the one that replaced it: first where an article itself calls a figure the earlier one,
 * then where a series goes on. Following these always ends: no step goes back in days, a series always goes on, and
 * where articles of one day call each other's figures the earlier, the link that would close the circle is left out.
 * What replaced a claim hangs on its series and its chain of links alone, whatever else is looked at beside it.
 * (`succession.ts` finds the same along an index, for a ledger as it stands today.)
 */
export function superseding(claims: readonly Candidate[]): ReadonlyMap<string, string> {
  const successors = new Map(linked(claims));
  for (const series of seriesOf(claims)) {
    for (const claim of series) {
      const next = successors.has(claim.id) ? undefined : nextInSeries(claim, series);
      if (next !== undefined) successors.set(claim.id, next.id);
    }
  }
  return successors;
}

/** What articles themselves call the later figure of another. */
export function linked(claims: readonly Candidate[]): ReadonlyMap<string, string> {
  const successors = new Map<string, string>();
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const claim of claims.toSorted((a, b) => compareText(a.id, b.id))) {
    const later = claim.earlierOf === null ? undefined : byId.get(claim.earlierOf);
    if (later !== undefined && isEarlierFigure(claim, later) && !reaches(successors, later.id, claim.id)) {
      successors.set(claim.id, later.id);
    }
  }
  return successors;
}

function isEarlierFigure(claim: Candidate, later: Candidate): boolean {
  const sameCount = claim.measure === later.measure && claim.claimant === later.claimant;
  return sameCount && (claim.window.to ?? '') <= (later.window.to ?? '');
}

function reaches(successors: ReadonlyMap<string, string>, start: string, goal: string): boolean {
  for (let at: string | undefined = start; at !== undefined; at = successors.get(at)) if (at === goal) return true;
  return false;
}

/** Whether it can stand in a series: one body's own number of all whom it counts, firm, from a day that is said. */
export function isFirm(
  claim: Pick<Candidate, 'window' | 'measure' | 'claimant' | 'claimantKind' | 'derivedFrom' | 'modifier' | 'ofSome'>,
): boolean {
  // without a start there is no series ("80 freed" may be a day's or a year's), nor without a claimant
  const startKnown = claim.window.from !== null || claim.measure === 'held';
  const isTotal = claim.derivedFrom === null && !claim.ofSome;
  return startKnown && isOneBody(claim) && isTotal && FIRM.has(claim.modifier);
}

function seriesOf(claims: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const series = new Map<string, Candidate[]>();
  for (const claim of claims.filter(isFirm)) {
    const key = seriesKey(claim);
    const members = series.get(key);
    if (members === undefined) series.set(key, [claim]);
    else members.push(claim);
  }
  return [...series.values()].map((members) => members.sort(byLastDay));
}

/** The nearest later day's figure; of that day's, the firmest. `series` is sorted by `byLastDay`. */
function nextInSeries(claim: Candidate, series: readonly Candidate[]): Candidate | undefined {
  return series.find((later) => replaces(later, claim));
}

function replaces(later: Candidate, claim: Candidate): boolean {
  const [end, laterEnd] = [claim.window.to, later.window.to];
  if (end === null || laterEnd === null || laterEnd <= end || isOneDay(claim)) return false;
  if (later.window.toBasis === 'stated') return true;
  // Only reported later: it may be an old number told again, unless it has grown, which a running total of old cannot.
  return later.measure !== 'held' && later.value > claim.value;
}

/** "104 on Sunday" is done with; a total since Sunday does not replace it. */
function isOneDay({ measure, window }: Candidate): boolean {
  return measure !== 'held' && window.from === window.to && window.toBasis === 'stated';
}

function byLastDay(a: Candidate, b: Candidate): number {
  const days = compareText(a.window.to ?? '', b.window.to ?? '');
  if (days !== 0) return days;
  const exact = Number(b.modifier === 'exact') - Number(a.modifier === 'exact');
  return exact || b.value - a.value || compareText(a.id, b.id);
}
