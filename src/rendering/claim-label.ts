import type { LedgerClaim } from '../ledger/ledger.js';
import type { Words } from '../wording/words.js';
import { claimLabel } from './figure-words.js';

/** A claim of the ledger in one breath: `Foro Penal: 266 political prisoners freed, 8 Jan to 26 Jan 2026`. */
export function ledgerClaimLabel(claim: LedgerClaim): Words {
  const { from, to, basis, toBasis } = claim.window;
  return claimLabel({ ...claim, from, to, windowBasis: basis, toBasis });
}
