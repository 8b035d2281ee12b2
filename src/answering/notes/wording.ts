import type { Article } from '../../domain/article.js';
import type { Modifier } from '../../domain/claim.js';
import { dayOfMonth, type IsoDate, monthOf, yearOf } from '../../domain/iso-date.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { isOneBody } from '../../ledger/one-body.js';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const HEDGES: Readonly<Record<Modifier, string>> = {
  exact: '',
  at_least: 'at least ',
  more_than: 'more than ',
  about: 'about ',
  almost: 'almost ',
  up_to: 'up to ',
  less_than: 'fewer than ',
  vague: 'a vague number of at least ',
};

/** `8 Jan 2026` */
export function dayWords(day: IsoDate): string {
  return `${dayOfMonth(day)} ${MONTHS[monthOf(day) - 1] ?? ''} ${yearOf(day)}`;
}

const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** `1,204`, `14.5` */
export function numberWords(value: number): string {
  return NUMBERS.format(value);
}

/** `about 313` */
export function amount({ value, modifier }: Pick<LedgerClaim, 'value' | 'modifier'>): string {
  return `${HEDGES[modifier]}${numberWords(value)}`;
}

/** Whose number it is, `nobody named` where the article does not say. */
export function who(claim: LedgerClaim): string {
  return isOneBody(claim) || claim.claimant !== 'unattributed' ? claim.claimant : 'nobody named';
}

/** `Foro Penal's 104`; `104 (nobody named)`. */
export function whose(claim: LedgerClaim): string {
  return isOneBody(claim) ? `${claim.claimant}'s ${amount(claim)}` : `${amount(claim)} (${who(claim)})`;
}

/** `as of 19 Jan 2026`, `reported 26 Jan 2026`. */
export function upTo({ window: { to, toBasis } }: LedgerClaim): string {
  if (to === null) return 'last day not stated';
  return `${toBasis === 'stated' ? 'as of' : 'reported'} ${dayWords(to)}`;
}

/** `1 Dec 2025 to 26 Jan 2026`, `25 Jan 2026`. */
export function daysWords({ window: { from, to } }: LedgerClaim): string {
  if (to === null) return from === null ? 'days not stated' : `from ${dayWords(from)}`;
  return from === null || from === to ? dayWords(to) : `${dayWords(from)} to ${dayWords(to)}`;
}

/** `Malay Mail (AFP)`, for want of an outlet the headline. */
export function articleWords({ outlet, agency, headline }: Article): string {
  const name = outlet ?? headline ?? 'an article without an outlet';
  return agency === null ? name : `${name} (${agency})`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
