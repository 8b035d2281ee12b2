import type { Measure } from '../../domain/claim.js';
import { groupLabel } from '../../wording/filed.js';
import type { Name } from '../../wording/names.js';
import { say } from '../../wording/words.js';
import type { CountQuery } from '../answer.js';
import { readTypedDate } from '../dates/read-typed-date.js';
import { findClaimant } from './claimants.js';
import { type Question, type Reading, type Refusal, refusal } from './question.js';

/** The parts of a count question, as typed. */
export interface TypedFilters {
  readonly since?: string;
  readonly until?: string;
  readonly by?: string;
  readonly group?: string;
  readonly asOf?: string;
}

/** Resolves what was typed to a query, or says which part of it cannot be. */
export function resolveFilters(measure: Measure, typed: TypedFilters, reading: Reading): Question {
  const since = typed.since === undefined ? null : readTypedDate(typed.since, reading.today, 'first');
  const until = typed.until === undefined ? null : readTypedDate(typed.until, reading.today, 'last');
  const asOf = typed.asOf === undefined ? null : readTypedDate(typed.asOf, reading.today, 'last');
  const by = typed.by === undefined ? null : findClaimant(typed.by, reading);
  if (since?.ok === false) return under('since', since);
  if (until?.ok === false) return under('until', until);
  if (asOf?.ok === false) return under('as-of', asOf);
  if (by?.ok === false) return by;
  const query: CountQuery = {
    kind: 'count',
    measure,
    since: since?.day ?? null,
    until: until?.day ?? null,
    by: by?.name ?? null,
    // figures are filed under an English name, whichever language asks for them
    group: typed.group === undefined ? null : groupLabel(typed.group.trim().slice(0, 100)),
    asOf: asOf?.day ?? null,
  };
  if (query.since !== null && query.until !== null && query.since > query.until) {
    const days = { since: say('name.since'), from: query.since, until: say('name.until'), to: query.until };
    return refusal(say('days.turned', days), say('days.earlier-first'));
  }
  return { ok: true, query, unused: [] };
}

function under(filter: Name, failure: Refusal): Refusal {
  return { ...failure, what: say('asked.under', { option: say(`name.${filter}`), what: failure.what }) };
}
