import type { CountQuery } from '../answering/answer.js';
import { findClaimant, governmentsOf, withLedgerClaimants } from '../answering/questions/claimants.js';
import { resolveFilters, type TypedFilters } from '../answering/questions/filters.js';
import type { Reading } from '../answering/questions/question.js';
import type { Measure } from '../domain/claim.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { Invocation } from './command.js';
import { type Refusal, refusal } from './refusal.js';
import type { Services } from './services.js';

/** What a question is read against: today, and every name a figure can be asked for by. */
export async function readingOf(today: IsoDate, { ledger, registry }: Services): Promise<Reading> {
  const claimants = await ledger.claimants();
  return {
    today,
    registry: withLedgerClaimants(registry, claimants),
    governments: governmentsOf(claimants),
  };
}

export type ReadClaimant =
  | { readonly ok: true; readonly name: string | undefined }
  | { readonly ok: false; readonly refusal: Refusal };

/** A claimant as the ledger files it, whatever name it was typed by. */
export async function readClaimantOption(
  typed: string | undefined,
  today: IsoDate,
  services: Services,
): Promise<ReadClaimant> {
  if (typed === undefined) return { ok: true, name: undefined };
  const found = findClaimant(typed, await readingOf(today, services));
  return found.ok ? found : { ok: false, refusal: refusal(found.what, found.remedy) };
}

/** What was asked for, as options that mean the same tomorrow: pages of "since yesterday" stay those of one day. */
export function countInvocation(query: CountQuery, page: number): Invocation {
  const { since, until, by, group, asOf } = query;
  const given = Object.entries({ since, until, by, group, 'as-of': asOf });
  const options = Object.fromEntries(given.filter((pair): pair is [string, string] => pair[1] !== null));
  return { command: 'count', subcommand: query.measure, options, page };
}

export type ResolvedCount =
  | { readonly ok: true; readonly query: CountQuery; readonly invocation: Invocation }
  | { readonly ok: false; readonly refusal: Refusal };

/** Options of `/count` as a query, or why not. */
export async function resolveCount(
  measure: Measure,
  invocation: Invocation,
  today: IsoDate,
  services: Services,
): Promise<ResolvedCount> {
  const { 'as-of': asOf, ...others } = invocation.options;
  const typed: TypedFilters = { ...others, ...(asOf === undefined ? {} : { asOf }) };
  const read = resolveFilters(measure, typed, await readingOf(today, services));
  if (!read.ok) return { ok: false, refusal: refusal(read.what, read.remedy) };
  return { ok: true, query: read.query, invocation: countInvocation(read.query, invocation.page) };
}
