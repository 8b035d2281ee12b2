import type { ExtractedClaim } from '../../domain/claim.js';
import { nameKey } from '../../domain/fold.js';
import { isGovernment } from '../../extraction/places/governments.js';
import { groupClass } from '../../ledger/group-class.js';
import type { LedgerClaim } from '../../ledger/ledger.js';

/** How a figure of the ledger lies to one in a draft. */
export interface Likeness {
  readonly claim: LedgerClaim;
  readonly sameBody: boolean;
  readonly sameGroup: boolean;
  readonly sameValue: boolean;
  /** `unsaid`: the draft does not say from when, the ledger does. */
  readonly window: 'same' | 'unsaid' | 'other';
}

export function likenessOf(draft: ExtractedClaim, claim: LedgerClaim): Likeness {
  return {
    claim,
    sameBody: isSameBody(draft, claim),
    sameGroup: groupClass(draft.group) === groupClass(claim.group),
    sameValue: draft.value === claim.value && (draft.modifier === 'vague') === (claim.modifier === 'vague'),
    window: windowsOf(draft, claim),
  };
}

/** What extraction calls a government whose country nothing says. */
export const SOME_GOVERNMENT = 'government';

/** Copy about one country seldom says which government it means. */
function isSameBody(draft: ExtractedClaim, claim: LedgerClaim): boolean {
  const unnamed = draft.claimant === SOME_GOVERNMENT && isGovernment(claim.claimant);
  return unnamed || nameKey(draft.claimant) === nameKey(claim.claimant);
}

/** Only what both say counts: a last day that is merely the day of the report is nobody's word. */
function windowsOf({ measure, window }: ExtractedClaim, claim: LedgerClaim): Likeness['window'] {
  const { from, to, toBasis } = claim.window;
  const endsApart = window.toBasis === 'stated' && toBasis === 'stated' && window.to !== to;
  if (measure === 'held') return endsApart ? 'other' : 'same';
  if (window.from === null && from !== null) return 'unsaid';
  return window.from !== from || endsApart ? 'other' : 'same';
}
