import type { Measure } from '../domain/claim.js';
import type { ClaimantKind } from '../domain/claimant.js';
import type { IsoDate } from '../domain/iso-date.js';

/** An article as it is searched: whether that has changed is told by two numbers. */
export interface Edition {
  readonly articleId: string;
  /** Of its text. */
  readonly text: number;
  /** Of the last act of an editor on one of its claims; 0 where there is none. */
  readonly act: number;
}

/** A window that has figures. */
export interface LedgerWindow {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly figures: number;
}

/** A body as the ledger files it, with how many claims it has. */
export interface LedgerClaimant {
  readonly name: string;
  readonly kind: ClaimantKind;
  readonly figures: number;
}

/** A population, by the name of its class, with how many claims of a measure count it. */
export interface LedgerGroup {
  readonly name: string;
  readonly measure: Measure;
  readonly figures: number;
}
