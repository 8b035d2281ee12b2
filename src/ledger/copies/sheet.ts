import { z } from 'zod';
import { daysBetween, parseIsoDate } from '../../domain/iso-date.js';
import { compareText } from '../compare.js';
import { build, GIVEN_LIST, GIVEN_NUMBERS, once, type Statements } from '../statements.js';

/** An article as copies are looked for: nothing of it but when it came out, whose it says it is, and what it was held to be. */
export interface Sheet {
  readonly number: number;
  readonly articleId: string;
  readonly published: string | null;
  /** Days since 1970, `UNDATED` where it has no date. */
  readonly day: number;
  readonly agency: string | null;
  readonly runs: number;
  /** `null` until it is settled. */
  readonly originId: string | null;
  readonly parentId: string | null;
}

export const UNDATED = -1;

const EPOCH = parseIsoDate('1970-01-01');

export function dayNumber(published: string | null): number {
  const day = published === null ? undefined : parseIsoDate(published);
  return day === undefined || EPOCH === undefined ? UNDATED : daysBetween(EPOCH, day);
}

const row = z.object({
  number: z.number(),
  article_id: z.string(),
  day: z.number(),
  runs: z.number(),
  published: z.string().nullable(),
  agency: z.string().nullable(),
  origin_id: z.string().nullable(),
  parent_id: z.string().nullable(),
});

const sheets = build
  .selectFrom('fingerprint as f')
  .innerJoin('article as a', 'a.id', 'f.article_id')
  .leftJoin('descent as d', 'd.article_id', 'f.article_id')
  .select(['f.number', 'f.article_id', 'f.day', 'f.runs', 'a.published', 'a.agency', 'd.origin_id', 'd.parent_id']);

const numbered = once(() => sheets.where('f.number', 'in', GIVEN_NUMBERS));
const ofArticles = once(() => sheets.where('f.article_id', 'in', GIVEN_LIST));

export function readSheets(statements: Statements, numbers: Iterable<number>): readonly Sheet[] {
  const asked = [...numbers];
  return asked.length === 0 ? [] : statements.ask(numbered, JSON.stringify(asked)).map(sheetOf);
}

export function readSheetsOf(statements: Statements, articles: readonly string[]): readonly Sheet[] {
  return articles.length === 0 ? [] : statements.ask(ofArticles, JSON.stringify(articles)).map(sheetOf);
}

function sheetOf(found: unknown): Sheet {
  const { number, article_id, day, runs, published, agency, origin_id, parent_id } = row.parse(found);
  const name = agency === null ? null : agency.trim().toLowerCase();
  return {
    number,
    articleId: article_id,
    published,
    day,
    agency: name,
    runs,
    originId: origin_id,
    parentId: parent_id,
  };
}

/** Undated last. Of one day, whoever names an agency is nearer to the story's source. */
export function oldestFirst(a: Sheet, b: Sheet): number {
  if (a.published !== b.published) return (a.published ?? '9') < (b.published ?? '9') ? -1 : 1;
  if ((a.agency === null) !== (b.agency === null)) return a.agency === null ? 1 : -1;
  return compareText(a.articleId, b.articleId);
}
