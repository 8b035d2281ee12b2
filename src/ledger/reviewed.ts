import type { CountWindow, Measure, Modifier } from '../domain/claim.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { ActKind } from './act.js';

/** How a claim stands with the editors. */
export type ReviewState = 'confirmed' | 'corrected' | 'rejected';

/** What the articles say where a correction says otherwise. What nobody corrected is left out. */
export interface AsRead {
  readonly value?: number;
  readonly modifier?: Modifier;
  readonly measure?: Measure;
  readonly group?: string;
  readonly claimant?: string;
  readonly speaker?: string | null;
  readonly window?: CountWindow;
}

/** What editors have said of a claim, as far as it stands. */
export interface ClaimReview {
  readonly state: ReviewState;
  /** Number of the last act that stands, its day, editor and reason. */
  readonly act: number;
  readonly on: IsoDate;
  readonly by: string;
  readonly reason: string | null;
  /** Day of the last correction that stands. */
  readonly correctedOn: IsoDate | null;
  readonly asRead: AsRead;
}

export interface ActFilter {
  readonly kind?: ActKind;
  readonly claims?: readonly string[];
  readonly since?: IsoDate;
  readonly until?: IsoDate;
}

/** Claims that no editor has looked at: those read with least confidence first, of these the newest. */
export interface Queue {
  readonly left: number;
  readonly next: string | null;
}
