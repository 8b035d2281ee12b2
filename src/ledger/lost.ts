import { z } from 'zod';
import type { ReadArticle } from '../domain/article.js';
import type { Extraction } from '../domain/claim.js';
import { textRuns } from './copies/word-runs.js';
import { groupBy } from './group-by.js';
import type { StoredPassage } from './places.js';
import { readPassages } from './read-articles.js';
import { build, GIVEN, once, type Statements } from './statements.js';

/** So much of the earlier text is still there: else it is another article, or a page that always changes. */
const KEPT_SHARE = 0.5;

const toldAt = once(() =>
  build
    .selectFrom('telling')
    .innerJoin('claim', 'claim.id', 'telling.claim_id')
    .innerJoin('appearance', (join) =>
      join
        .onRef('appearance.article_id', '=', 'telling.article_id')
        .onRef('appearance.ordinal', '=', 'telling.ordinal'),
    )
    .select(['telling.claim_id', 'claim.told_value', 'claim.told_measure', 'appearance.paragraph'])
    .where('telling.article_id', '=', GIVEN),
);
const toldRow = z.object({
  claim_id: z.string(),
  told_value: z.number(),
  told_measure: z.string(),
  paragraph: z.number(),
});

/** What a page says, and the numbers that are read in it. */
export interface PageText {
  readonly read: ReadArticle;
  readonly numbers: ReadonlySet<string>;
}

function numberKey(measure: string, value: number): string {
  return `${measure} ${value}`;
}

export function numbersIn({ claims }: Extraction): ReadonlySet<string> {
  return new Set(claims.map(({ measure, value }) => numberKey(measure, value)));
}

/** The same of an article that is kept. */
export function numbersOf(statements: Statements, articleId: string): ReadonlySet<string> {
  const told = statements.ask(toldAt, articleId).map((found) => toldRow.parse(found));
  return new Set(told.map(({ told_measure: measure, told_value: value }) => numberKey(measure, value)));
}

/**
 * Claims of another text of a page that its text now does not tell any more. Surely so only where the page is still
 * that article, the passages that told them are gone, and the page goes on past their place, or has something else in
 * it: a page that was cut short has withdrawn nothing. Whoever's number it is and of which days may be read otherwise
 * than before; where the number of that measure still stands, nothing was taken back.
 */
export function lostBy(statements: Statements, { read, numbers }: PageText, earlier: string): readonly string[] {
  const before = readPassages(statements, earlier);
  const there = new Set(read.passages.map(({ text }) => text));
  if (before.every(({ text }) => there.has(text)) || !isStill(before, read)) return [];
  const held = new Set(before.map(({ text }) => text));
  const hasOther = read.passages.some(({ text }) => !held.has(text));
  const lastKept = Math.max(...before.filter(({ text }) => there.has(text)).map(({ number }) => number));
  const gone = new Set(before.filter(({ text }) => !there.has(text)).map(({ number }) => number));
  const told = statements.ask(toldAt, earlier).map((found) => toldRow.parse(found));
  return [...groupBy(told, ({ claim_id: id }) => id)].flatMap(([id, places]) => {
    const [{ told_measure: measure, told_value: value }] = places;
    if (numbers.has(numberKey(measure, value))) return [];
    const isGone = places.every(({ paragraph }) => gone.has(paragraph) && (hasOther || paragraph < lastKept));
    return isGone ? [id] : [];
  });
}

/** Whether the page is that article: half of its passages, or of its runs of words, stand there. */
function isStill(before: readonly StoredPassage[], { passages }: ReadArticle): boolean {
  const there = new Set(passages.map(({ text }) => text));
  const kept = before.filter(({ text }) => there.has(text)).length;
  if (kept > 0 && kept >= KEPT_SHARE * before.length) return true;
  const runs = textRuns(before);
  const now = new Set(textRuns(passages));
  return runs.length > 0 && runs.filter((run) => now.has(run)).length >= KEPT_SHARE * runs.length;
}
