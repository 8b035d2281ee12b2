import { compareText } from '../ledger/compare.js';
import { groupBy } from '../ledger/group-by.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import { type CountQuery, RELATIONS, type Relation } from './answer.js';
import { relationOf } from './relation.js';

export interface ArrangedGroup {
  readonly relation: Relation;
  readonly claims: readonly [LedgerClaim, ...LedgerClaim[]];
}

/**
 * Puts claims under their relation. The claimant with the newest figure comes first (then the most cited, then by
 * name), its figures newest first, each directly followed by its parts, wherever the parts' own days lie.
 */
export function arrange(claims: readonly LedgerClaim[], query: CountQuery): readonly ArrangedGroup[] {
  const shown = new Map(claims.map((claim) => [claim.id, claim]));
  const parts = groupBy(claims, ({ partOf }) => (partOf !== null && shown.has(partOf) ? partOf : ''));
  const placed = new Set<string>();
  const withParts = (claim: LedgerClaim): readonly LedgerClaim[] => {
    if (placed.has(claim.id)) return [];
    placed.add(claim.id);
    return [claim, ...(parts.get(claim.id) ?? []).toSorted(byText).flatMap(withParts)];
  };
  const roots = groupBy(parts.get('') ?? [], (claim) => relationOf(claim, query));
  const groups = RELATIONS.map((relation) => ({
    relation,
    claims: ordered(roots.get(relation) ?? [], query).flatMap(withParts),
  }));
  const circular = claims.filter((claim) => !placed.has(claim.id) && isInCircle(claim, shown));
  return groups.flatMap(({ relation, claims: own }) => {
    const rest = circular.filter((claim) => relationOf(claim, query) === relation);
    const [first, ...others] = [...own, ...rest];
    return first === undefined ? [] : [{ relation, claims: [first, ...others] as const }];
  });
}

/** Two articles may each call the other's figure the part: such claims hang under nothing and stand at the end. */
function isInCircle(claim: LedgerClaim, shown: ReadonlyMap<string, LedgerClaim>): boolean {
  const seen = new Set<string>();
  for (
    let at: LedgerClaim | undefined = claim;
    at !== undefined;
    at = at.partOf === null ? undefined : shown.get(at.partOf)
  ) {
    if (seen.has(at.id)) return true;
    seen.add(at.id);
  }
  return false;
}

function ordered(claims: readonly LedgerClaim[], { measure }: CountQuery): readonly LedgerClaim[] {
  // people held are counted as of a day, whoever counts them
  if (measure === 'held') return claims.toSorted(newestFirst);
  const claimants = [...groupBy(claims, ({ claimant }) => claimant).values()].map((own) => own.toSorted(newestFirst));
  return claimants.toSorted(byClaimant).flat();
}

function byClaimant(a: readonly LedgerClaim[], b: readonly LedgerClaim[]): number {
  const [x, y] = [a[0], b[0]];
  return (
    compareText(day(y), day(x)) || citations(b) - citations(a) || compareText(x?.claimant ?? '', y?.claimant ?? '')
  );
}

function citations(claims: readonly LedgerClaim[]): number {
  return claims.reduce((sum, { appearances }) => sum + appearances.length, 0);
}

function day(claim: LedgerClaim | undefined): string {
  return claim?.window.to ?? '';
}

/** Of one day: what still stands before what was replaced, exact before hedged, the higher before the lower. */
function newestFirst(a: LedgerClaim, b: LedgerClaim): number {
  return (
    compareText(day(b), day(a)) ||
    Number(a.supersededBy !== null) - Number(b.supersededBy !== null) ||
    Number(b.modifier === 'exact') - Number(a.modifier === 'exact') ||
    b.value - a.value ||
    compareText(a.id, b.id)
  );
}

/** Parts as their article lists them. */
function byText(a: LedgerClaim, b: LedgerClaim): number {
  const [x, y] = [a.appearances[0], b.appearances[0]];
  return (
    compareText(x.articleId, y.articleId) ||
    x.paragraph - y.paragraph ||
    x.start - y.start ||
    b.value - a.value ||
    compareText(a.id, b.id)
  );
}
