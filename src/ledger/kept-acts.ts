import { sql } from 'kysely';
import { z } from 'zod';
import { MEASURES, MODIFIERS } from '../domain/claim.js';
import { CLAIMANT_KINDS } from '../domain/claimant.js';
import type { IsoDate } from '../domain/iso-date.js';
import { ACT_KINDS, type Act, type Acted, type Changes, type Deed } from './act.js';
import type { ActFilter } from './reviewed.js';
import { day, idRow } from './rows.js';
import { build, GIVEN_LIST, listed, once, type Statements } from './statements.js';

const text = z.string();
/** Whoever wrote the row: nothing but what a correction may change is taken from it. */
const changes = z.strictObject({
  value: z.number().optional(),
  modifier: z.enum(MODIFIERS).optional(),
  measure: z.enum(MEASURES).optional(),
  group: text.optional(),
  claimant: text.optional(),
  claimantKind: z.enum(CLAIMANT_KINDS).optional(),
  from: day.nullable().optional(),
  to: day.nullable().optional(),
  speaker: text.nullable().optional(),
});

const actRow = z.object({
  number: z.number(),
  claim_id: text,
  kind: z.enum(ACT_KINDS),
  changes: text.nullable(),
  reason: text.nullable(),
  undoes: z.number().nullable(),
  made_by: text,
  made_at: text,
});
type ActRow = z.infer<typeof actRow>;

function deedOf(row: ActRow): Deed {
  const { kind, reason } = row;
  switch (kind) {
    case 'confirm':
      return { kind, reason };
    case 'correct':
      return { kind, reason: reason ?? '', changes: changesOf(row.changes ?? '{}') };
    case 'reject':
      return { kind, reason: reason ?? '' };
    case 'undo':
      return { kind, reason, undoes: row.undoes ?? 0 };
  }
}

/** Without what is not there: under strict types, left out and undefined are two things. */
function changesOf(json: string): Changes {
  const given = Object.entries(changes.parse(JSON.parse(json))).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}

function actOf(row: unknown): Act {
  const found = actRow.parse(row);
  return { number: found.number, claimId: found.claim_id, deed: deedOf(found), by: found.made_by, at: found.made_at };
}

const actsOn = once(() => build.selectFrom('act').selectAll().where('claim_id', 'in', GIVEN_LIST).orderBy('number'));

/** What was done to these claims, in the order in which it was done. */
export function readActsOn(statements: Statements, claims: readonly string[]): readonly Act[] {
  return claims.length === 0 ? [] : statements.ask(actsOn, JSON.stringify(claims)).map(actOf);
}

/** In the order in which they were done. */
export function readActs(statements: Statements, { kind, claims, since, until }: ActFilter): readonly Act[] {
  let query = build.selectFrom('act').selectAll().orderBy('number');
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (claims !== undefined) query = query.where('claim_id', 'in', listed(claims));
  if (since !== undefined) query = query.where('made_at', '>=', since);
  // instants sort as text, and every instant of a day lies below the day with a tilde
  if (until !== undefined) query = query.where('made_at', '<=', `${until}~`);
  return statements.all(query).map(actOf);
}

/** Claims that editors acted on after this day: what their columns hold was not known yet. */
export function actedAfter(statements: Statements, asOf: IsoDate): readonly string[] {
  const query = build.selectFrom('act').select('claim_id as id').distinct().where('made_at', '>', `${asOf}~`);
  return statements.all(query).map((row) => idRow.parse(row).id);
}

const acted = once(() =>
  build.selectFrom('act').select('claim_id as id').distinct().where('claim_id', 'in', GIVEN_LIST),
);

/** Those of these claims that editors have ever acted on. */
export function actedOn(statements: Statements, ids: readonly string[]): readonly string[] {
  return statements.ask(acted, JSON.stringify(ids)).map((row) => idRow.parse(row).id);
}

const newRow = z.object({ number: z.number() });

/** Inside the transaction; the claim's columns are for the caller to refresh. */
export function writeAct(statements: Statements, claimId: string, deed: Deed, by: string, at: Date): Acted {
  const [claim] = statements.all(build.selectFrom('claim').select('id').where('id', '=', claimId));
  if (claim === undefined) return { ok: false, lacks: 'claim' };
  if (deed.kind === 'undo') {
    const acts = readActs(statements, { claims: [claimId] });
    if (!acts.some(({ number, deed: { kind } }) => number === deed.undoes && kind !== 'undo'))
      return { ok: false, lacks: 'act' };
    if (acts.some(({ deed: other }) => other.kind === 'undo' && other.undoes === deed.undoes))
      return { ok: false, lacks: 'undone' };
  }
  const row = {
    claim_id: claimId,
    kind: deed.kind,
    changes: deed.kind === 'correct' ? JSON.stringify(deed.changes) : null,
    reason: deed.reason,
    undoes: deed.kind === 'undo' ? deed.undoes : null,
    made_by: by,
    made_at: at.toISOString(),
  };
  const [made] = statements.all(build.insertInto('act').values(row).returning(sql<number>`number`.as('number')));
  return { ok: true, act: { number: newRow.parse(made).number, claimId, deed, by, at: row.made_at } };
}
