import type { ToldArticle, ToldClaim } from '../ledger/telling.js';

/** A figure of Foro Penal since 8 January, unless it says otherwise. */
export function fp(value: number, more: Partial<ToldClaim> = {}): ToldClaim {
  return { value, phrase: `${value} people`, claimant: 'Foro Penal', from: '2026-01-08', ...more };
}

/** The same of the government. */
export function gov(value: number, more: Partial<ToldClaim> = {}): ToldClaim {
  return fp(value, { claimant: 'Government of Venezuela', kind: 'government', ...more });
}

/** An article of a day, in an outlet of its own. */
export function on(published: string, ...claims: readonly ToldClaim[]): ToldArticle {
  return { outlet: `Paper of ${published}`, published, claims };
}
