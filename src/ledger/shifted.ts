import { z } from 'zod';
import type { ReadArticle } from '../domain/article.js';
import type { Extraction } from '../domain/claim.js';
import { endDropped, standingDropped, writeDropped } from './dropped.js';
import { writeAct } from './kept-acts.js';
import { articlesAt } from './known-address.js';
import { lostBy, numbersIn, numbersOf, type PageText } from './lost.js';
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

/** What the text that a page has takes back of others that were read at its address, and did not yet take back. */
export function takenBack(statements: Statements, text: PageText, others: readonly string[]): readonly TakenBack[] {
  return others.flatMap((articleId) => {
    const known = new Set(takenFrom(statements, articleId));
    const claims = lostBy(statements, text, articleId).filter((id) => !known.has(id));
    return claims.length === 0 ? [] : [{ articleId, claims }];
  });
}

/** Of claims that a digest told, those whose number its page does not hold: `told` are those that it tells. */
export function digestTakenBack(
  statements: Statements,
  { read, extraction }: Arriving,
  before: readonly string[],
): TakenBack {
  const numbers = numbersIn(extraction);
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

/** What is told again, and what is not told any more, where a page stands as it was read once: nothing, where it stood so already. */
interface Return {
  readonly again: readonly string[];
  readonly taken: readonly TakenBack[];
}

function returnOf(statements: Statements, read: ReadArticle): Return {
  const { id, url } = read.article;
  const others = articlesAt(statements, url).filter((other) => other !== id);
  if (others.length === 0) return { again: [], taken: [] };
  const taken = takenBack(statements, { read, numbers: numbersOf(statements, id) }, others);
  return { again: takenFrom(statements, id), taken };
}

export function isReturn(statements: Statements, read: ReadArticle): boolean {
  const { again, taken } = returnOf(statements, read);
  return again.length + taken.length > 0;
}

/** Writes that down. Gives all claims of which it tells. */
export function writeReturn(statements: Statements, arriving: Arriving): readonly string[] {
  const { read, recordedAt } = arriving;
  const { again, taken } = returnOf(statements, read);
  const at = recordedAt.toISOString();
  if (again.length > 0) endDropped(statements, { articleId: read.article.id, kind: 'changed', claims: again, at });
  return [...new Set([...again, ...writeShifts(statements, arriving, [], taken)])];
}

/** The text that a page has now: the one of which nothing was taken back, else the one recorded last. */
export function currentOf(statements: Statements, texts: readonly string[]): string | null {
  return texts.find((id) => takenFrom(statements, id).length === 0) ?? texts[0] ?? null;
}

/** Texts of the page at an address, the one that holds now first. */
export function textsAt(statements: Statements, url: string | null): readonly string[] {
  const texts = articlesAt(statements, url);
  const current = currentOf(statements, texts);
  return current === null ? [] : [current, ...texts.filter((id) => id !== current)];
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
function takenFrom(statements: Statements, articleId: string): readonly string[] {
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
