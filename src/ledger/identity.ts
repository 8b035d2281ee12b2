import { createHash } from 'node:crypto';
import type { CountWindow, ExtractedClaim, Measure, Modifier } from '../domain/claim.js';
import { nameKey } from '../domain/fold.js';
import { groupClass } from './group-class.js';

/** What makes a claim this claim. The hedge is no part of it: a copy that adds "at least" tells the same claim. */
export interface Identity {
  readonly claimant: string;
  readonly measure: Measure;
  readonly group: string;
  readonly value: number;
  readonly modifier: Modifier;
  readonly window: CountWindow;
  readonly derivedFrom: string | null;
}

/**
 * Permalink id, the same whichever article comes first. The last day counts only where it is said: a running total
 * repeated a day later is still that total. Where neither start nor end is said, the month of the report counts
 * instead, for "80 were freed" of January is not "80 were freed" of June. A vague number ("dozens") is nobody's 24.
 */
export function claimId(identity: Identity): string {
  const { from, to, toBasis } = identity.window;
  const reported = from === null && to !== null ? to.slice(0, 7) : '';
  const parts = {
    claimant: nameKey(identity.claimant),
    derived: identity.derivedFrom !== null,
    from: from ?? '',
    group: groupClass(identity.group),
    measure: identity.measure,
    to: toBasis === 'stated' ? (to ?? '') : reported,
    vague: identity.modifier === 'vague',
    value: identity.value,
  };
  // keys stand in alphabetical order, numbers and strings print one way only: canonical JSON
  return `c${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)}`;
}

/** Figures of one series can replace one another: same claimant, measure, group and start. */
export function seriesKey(claim: Pick<ExtractedClaim, 'claimant' | 'measure' | 'group' | 'window'>): string {
  return [nameKey(claim.claimant), claim.measure, groupClass(claim.group), claim.window.from ?? ''].join('|');
}
