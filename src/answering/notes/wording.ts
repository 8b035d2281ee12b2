import { amountWords } from '../../domain/amount-words.js';
import type { Article } from '../../domain/article.js';
import { plainDay } from '../../domain/day-words.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { isOneBody } from '../../ledger/one-body.js';

/** Whose number it is, `nobody named` where the article does not say. */
export function who(claim: LedgerClaim): string {
  return isOneBody(claim) || claim.claimant !== 'unattributed' ? claim.claimant : 'nobody named';
}

/** `Foro Penal's 104`; `104 (nobody named)`. */
export function whose(claim: LedgerClaim): string {
  return isOneBody(claim) ? `${claim.claimant}'s ${amountWords(claim)}` : `${amountWords(claim)} (${who(claim)})`;
}

/** `as of 19 Jan 2026`, `reported 26 Jan 2026`. */
export function upTo({ window: { to, toBasis } }: LedgerClaim): string {
  if (to === null) return 'last day not stated';
  return `${toBasis === 'stated' ? 'as of' : 'reported'} ${plainDay(to)}`;
}

/** `1 Dec 2025 to 26 Jan 2026`, `25 Jan 2026`. */
export function daysWords({ window: { from, to } }: LedgerClaim): string {
  if (to === null) return from === null ? 'days not stated' : `from ${plainDay(from)}`;
  return from === null || from === to ? plainDay(to) : `${plainDay(from)} to ${plainDay(to)}`;
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
