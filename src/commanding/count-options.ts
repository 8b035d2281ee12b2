import type { CountQuery } from '../answering/answer.js';
import { readTypedDate } from '../answering/dates/read-typed-date.js';
import type { Measure } from '../domain/claim.js';
import { nameKey } from '../domain/fold.js';
import type { IsoDate } from '../domain/iso-date.js';
import { longDay } from '../rendering/day-words.js';
import type { Invocation } from './command.js';
import { nearestNames } from './nearest-names.js';
import { offered, type Refusal, refusal } from './refusal.js';
import type { Services } from './services.js';

type Failed = { readonly ok: false; readonly refusal: Refusal };
type Day = { readonly ok: true; readonly day: IsoDate | null } | Failed;
type Name = { readonly ok: true; readonly name: string | null } | Failed;

function failed(what: string, remedy: string): Failed {
  return { ok: false, refusal: refusal(what, remedy) };
}

/** A day as typed (`jan8`, `8 Jan`, `yesterday`, `2026-01-08`); `null` where none was. */
function readDayOption(option: string, typed: string | undefined, today: IsoDate): Day {
  if (typed === undefined) return { ok: true, day: null };
  // "until january" means its last day
  const read = readTypedDate(typed, today, option === 'since' ? 'first' : 'last');
  return read.ok ? read : failed(`${option}: ${read.what}`, read.remedy);
}

/** Every name a figure can be asked for by: those the ledger has figures of first. */
export async function claimantNames({ ledger, registry }: Services): Promise<readonly string[]> {
  const inLedger = (await ledger.claimants()).map(({ name }) => name);
  return [...new Set([...inLedger, ...registry.all.map(({ name }) => name)])];
}

/** A claimant as the ledger files it, whatever name it was typed by. */
export async function readClaimantOption(typed: string | undefined, services: Services): Promise<Name> {
  if (typed === undefined) return { ok: true, name: null };
  const names = await claimantNames(services);
  const name = services.registry.resolve(typed)?.name ?? names.find((one) => nameKey(one) === nameKey(typed));
  if (name !== undefined) return { ok: true, name };
  const known = services.registry.nearest(typed, 3).map((claimant) => claimant.name);
  const near = [...new Set([...nearestNames(typed, names, 2), ...known])].slice(0, 3);
  const remedy = near.length === 0 ? 'No claimant is known yet.' : `The nearest names are ${offered(near)}.`;
  return failed(`I know no claimant called “${typed}”.`, remedy);
}

/** A window that cannot hold a figure is a typing error. */
function impossible(since: IsoDate | null, until: IsoDate | null): Failed | undefined {
  if (since === null || until === null || since <= until) return undefined;
  return failed(
    `The window ends before it begins: since ${longDay(since)}, until ${longDay(until)}.`,
    'Give an “until:” on or after “since:”.',
  );
}

export type ResolvedCount = { readonly ok: true; readonly query: CountQuery; readonly invocation: Invocation } | Failed;

/** What was asked for, as options that mean the same tomorrow: pages of "since yesterday" stay those of one day. */
export function countInvocation(query: CountQuery, page: number): Invocation {
  const { since, until, by, group, asOf } = query;
  const given = Object.entries({ since, until, by, group, 'as-of': asOf });
  const options = Object.fromEntries(given.filter((pair): pair is [string, string] => pair[1] !== null));
  return { command: 'count', subcommand: query.measure, options, page };
}

/** Options of `/count` as a query, or why not. */
export async function resolveCount(
  measure: Measure,
  invocation: Invocation,
  today: IsoDate,
  services: Services,
): Promise<ResolvedCount> {
  const { since: typedSince, until: typedUntil, 'as-of': typedAsOf, by: typedBy, group } = invocation.options;
  const since = readDayOption('since', typedSince, today);
  if (!since.ok) return since;
  const until = readDayOption('until', typedUntil, today);
  if (!until.ok) return until;
  const asOf = readDayOption('as-of', typedAsOf, today);
  if (!asOf.ok) return asOf;
  const by = await readClaimantOption(typedBy, services);
  if (!by.ok) return by;
  const wrong = impossible(since.day, until.day);
  if (wrong !== undefined) return wrong;
  const query: CountQuery = {
    kind: 'count',
    measure,
    since: since.day,
    until: until.day,
    by: by.name,
    group: group ?? null,
    asOf: asOf.day,
  };
  return { ok: true, query, invocation: countInvocation(query, invocation.page) };
}
