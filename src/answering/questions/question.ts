import type { IsoDate } from '../../domain/iso-date.js';
import type { ClaimantRegistry } from '../../extraction/bodies/claimant-registry.js';
import { say, type Words } from '../../wording/words.js';
import type { CountQuery } from '../answer.js';

/** What a question is read against. */
export interface Reading {
  readonly today: IsoDate;
  /** The bodies that can be named; `withLedgerClaimants` adds those only the ledger knows. */
  readonly registry: ClaimantRegistry;
  /** Governments that have figures, the one with most first. */
  readonly governments: readonly string[];
}

export type Question =
  /** `unused`: words that were understood but ask for nothing the ledger keeps ("in Venezuela"); say so beside the answer. */
  | { readonly ok: true; readonly query: CountQuery; readonly unused: readonly string[] }
  /** `what`: what was not understood; `remedy`: what to do instead. One sentence each. */
  | Refusal;

export interface Refusal {
  readonly ok: false;
  readonly what: string | Words;
  readonly remedy: string | Words;
}

export function refusal(what: string | Words, remedy: string | Words): Refusal {
  return { ok: false, what, remedy };
}

/** What can be asked, said wherever a question is not understood. */
export const CAN_ASK = say('question.can-ask');

/** Something typed by hand, shortened for a message. */
export function quoted(text: string): string {
  const shown = text.trim().replace(/\s+/g, ' ');
  return `"${shown.length > 60 ? `${shown.slice(0, 59)}…` : shown}"`;
}
