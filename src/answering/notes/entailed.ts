import type { LedgerClaim } from '../../ledger/ledger.js';

/** What a figure's words entail, both ends included. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** `undefined` for "dozens": nothing is worked out with a vague number. */
export function entailed({ value, modifier }: Pick<LedgerClaim, 'value' | 'modifier'>): Interval | undefined {
  switch (modifier) {
    case 'exact':
      return { min: value, max: value };
    case 'about':
      return { min: value - step(value) / 2, max: value + step(value) / 2 };
    case 'almost':
      return { min: value - step(value), max: value };
    case 'at_least':
    case 'more_than':
      return { min: value, max: Number.POSITIVE_INFINITY };
    case 'up_to':
    case 'less_than':
      return { min: 0, max: value };
    case 'vague':
      return undefined;
  }
}

/** The worth of the last digit that is not zero: 100 for 800, 10 for 620, 1 for 313. */
function step(value: number): number {
  let worth = 1;
  while (value !== 0 && value % (worth * 10) === 0) worth *= 10;
  return worth;
}
