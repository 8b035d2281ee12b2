import { addDays, type IsoDate } from '../domain/iso-date.js';
import type { ClaimFilter } from './ledger.js';

/**
 * The classes into which `claim.span` sorts figures by the length of their days: at most so many days from the first to
 * the last. One class more has those that are longer, and those without a first or a last day. Never changed: a database
 * that has taken migration 0031 holds them.
 */
export const SPAN_DAYS = [1, 7, 31, 92, 366, 1830] as const;

/** The `last_day` of what has none: so it is found whatever day is asked for, along the same index. */
export const NO_LAST_DAY = '9999-12-31';
/** Days can be added to it. */
const LAST_UNTIL = '9900-01-01';

/** How figures whose days overlap others' are found. */
export interface Overlap {
  /** Stands where the table would: each class, up to which day it reaches, and the table along its index. */
  readonly table: string;
  readonly condition: string;
  /** The value of the one place in `table`. */
  readonly reach: string;
}

/**
 * Figures of a measure that end on `since` or later, and start on `until` or before: of a class of at most seven days,
 * those end on the seventh day after `until` at the latest. Without this, whatever the ledger holds of all later years
 * would be looked at. `undefined`: another index is nearer.
 */
export function overlap(filter: ClaimFilter): Overlap | undefined {
  const { measure, since, until, claimant, value, from, ids, current, rejected, correctedFrom } = filter;
  const isNarrowed = [value, from, ids, current, correctedFrom].some((one) => one !== undefined);
  if (measure === undefined || since === undefined || isNarrowed || rejected === 'only') return undefined;
  const index = claimant === undefined ? 'claim_days' : 'claim_days_of_one';
  return {
    table: `(select key as class, value as end from json_each(?)) as reach cross join claim as c indexed by ${index}`,
    condition: 'span = reach.class and last_day <= reach.end',
    reach: JSON.stringify(reaches(until)),
  };
}

function reaches(until: IsoDate | undefined): readonly string[] {
  const isNear = until !== undefined && until < LAST_UNTIL;
  return [...SPAN_DAYS.map((days) => (isNear ? addDays(until, days) : NO_LAST_DAY)), NO_LAST_DAY];
}
