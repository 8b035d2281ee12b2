import { z } from 'zod';
import type { ReadArticle } from '../domain/article.js';
import type { Extraction } from '../domain/claim.js';
import { endDropped, standingDropped, writeDropped } from './dropped.js';
import { writeAct } from './kept-acts.js';
import { lostBy } from './lost.js';
import { build, GIVEN, listed, once, type Statements } from './statements.js';

/** Who is written down for an act that no editor did. */
const RECOUNT = 'recount';
const TOLD_AGAIN = 'another article tells it';

interface Arriving {
  readonly read: ReadArticle;
  readonly extraction: Extraction;
  readonly recordedAt: Date;
}

/** What an article takes back of what was told before it: of the earlier text of its page, or of its own digest. */
export interface TakenBack {
  readonly articleId: string;
  readonly claims: readonly string[];
}

export const NOTHING_TAKEN: TakenBack = { articleId: '', claims: [] };

/** What the text of a page takes back of the one that was read at its address before. */
export function takenBack(statements: Statements, arriving: Arriving, latest: string | null): TakenBack | null {
  const claims = latest === null ? [] : lostBy(statements, arriving, latest);
  return latest === null || claims.length === 0 ? null : { articleId: latest, claims };
}

/** Of claims that a digest told, those whose number its page does not hold: `told` are those that it tells. */
export function digestTakenBack(
  statements: Statements,
  { read, extraction }: Arriving,
  before: readonly string[],
): TakenBack {
  const numbers = new Set(extraction.claims.map(({ measure, value }) => `${measure} ${value}`));
  const query = build
    .selectFrom('claim')
    .select(['id', 'told_measure', 'told_value'])
    .where('id', 'in', listed(before));
  const told = statements.all(query).map((row) => numberRow.parse(row));
  const claims = told.filter((one) => !numbers.has(`${one.told_measure} ${one.told_value}`)).map(({ id }) => id);
  return { articleId: read.article.id, claims };
}

const numberRow = z.object({ id: z.string(), told_measure: z.string(), told_value: z.number() });

/**
 * After an article has been written. Writes down what it takes back, and that other claims, which some article stopped
 * telling, are told again: those that were rejected for that alone count again. Gives all of them: who tells them is not
 * what it was.
 */
export function writeShifts(
  statements: Statements,
  { read, recordedAt }: Arriving,
  told: readonly string[],
  taken: readonly TakenBack[],
): readonly string[] {
  const at = recordedAt.toISOString();
  for (const { articleId, claims } of taken) {
    const dropped = { articleId, kind: 'changed', byArticle: read.article.id, reason: null, by: null, at } as const;
    writeDropped(statements, claims, dropped);
  }
  const again = standingDropped(statements, told).map(({ claimId }) => claimId);
  for (const { claimId, act } of rejectedFor(statements, again)) {
    writeAct(statements, claimId, { kind: 'undo', undoes: act, reason: TOLD_AGAIN }, RECOUNT, recordedAt);
    statements.run(build.updateTable('dropped').set({ act: null }).where('claim_id', '=', claimId));
  }
  return [...new Set([...taken.flatMap(({ claims }) => claims), ...again])];
}

/** A page that stands again as it was read once: what its other text took back is told again. */
export function writeReturn(statements: Statements, articleId: string, at: Date): readonly string[] {
  const claims = takenFrom(statements, articleId);
  if (claims.length > 0) endDropped(statements, { articleId, kind: 'changed', claims, at: at.toISOString() });
  return claims;
}

const changed = once(() =>
  build
    .selectFrom('dropped')
    .select('claim_id as id')
    .where('article_id', '=', GIVEN)
    .where('kind', '=', 'changed')
    .where('until', 'is', null),
);

/** What a later text of its page has taken back of an article. */
export function takenFrom(statements: Statements, articleId: string): readonly string[] {
  return statements.ask(changed, articleId, 'changed').map((row) => z.object({ id: z.string() }).parse(row).id);
}

const rejection = z.object({ claim_id: z.string(), act: z.number() });

function rejectedFor(
  statements: Statements,
  claims: readonly string[],
): readonly { readonly claimId: string; readonly act: number }[] {
  const query = build
    .selectFrom('dropped')
    .select((eb) => ['claim_id', eb.fn.max<number>('act').as('act')])
    .where('claim_id', 'in', listed(claims))
    .where('act', 'is not', null)
    .groupBy('claim_id');
  return statements.all(query).map((row) => {
    const { claim_id: claimId, act } = rejection.parse(row);
    return { claimId, act };
  });
}
