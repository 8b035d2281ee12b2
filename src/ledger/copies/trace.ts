import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Article, Passage } from '../../domain/article.js';
import { readArticle, readArticles, readPassages } from '../read-articles.js';
import { build, createStatements, GIVEN, inserting, once, type Statements } from '../statements.js';
import type { FigureToldTable, FingerprintTable, WordRunTable } from '../tables.js';
import { figuresTold } from './figures-told.js';
import { COPY_DAYS } from './likeness.js';
import { settle } from './settle.js';
import { firstTold, QUOTATION, TEXT, type Traces, tellersOf, tracesOf } from './shared.js';
import { dayNumber, readSheetsOf, type Sheet } from './sheet.js';
import { filedRuns } from './word-runs.js';

const idRow = z.object({ id: z.string() });
const numberRow = z.object({ number: z.number() });

/** An article with its passages, as it was read or as it is kept. */
interface Traced {
  readonly article: Pick<Article, 'id' | 'form' | 'published'>;
  readonly passages: readonly Pick<Passage, 'kind' | 'text'>[];
}

/** What must be looked at again once an article is gone: its copies, and whoever tells what it was first to tell. */
export interface Forgotten {
  readonly copies: readonly string[];
  readonly first: ReadonlyMap<number, number>;
}

export const NOTHING_FORGOTTEN: Forgotten = { copies: [], first: new Map() };

/** Files what an article can be known by, and settles of which story it is. In the transaction that wrote the article. */
export function traceArticle(statements: Statements, { article, passages }: Traced, gone = NOTHING_FORGOTTEN): void {
  const { id, form, published } = article;
  const traces = tracesOf(statements, { id, form, passages });
  const before = new Map([...firstTold(statements, traces.figures), ...gone.first]);
  const number = file(statements, id, dayNumber(published), traces);
  const after = firstTold(statements, [...new Set([...traces.figures, ...gone.first.keys()])]);
  const copies = readSheetsOf(statements, gone.copies).map((sheet) => sheet.number);
  const disturbed = [...after].flatMap(([figure, first]) => stirred(statements, figure, before.get(figure), first));
  const known = new Map([[number, traces]]);
  settle(statements, [number, ...copies, ...disturbed], (sheet) => remembered(statements, known, sheet));
}

/** A figure that was news later or earlier than was known makes other copies: these must be looked at again. */
function stirred(statements: Statements, figure: number, before: number | undefined, after: number): readonly number[] {
  if (before === undefined || before === after) return [];
  const [from, to] = [Math.min(before, after), Math.max(before, after)];
  return tellersOf(statements, figure, from, to + 2 * COPY_DAYS);
}

function remembered(statements: Statements, known: Map<number, Traces>, sheet: Sheet): Traces {
  const there = known.get(sheet.number);
  if (there !== undefined) return there;
  const traces = storedTraces(statements, sheet.articleId);
  known.set(sheet.number, traces);
  return traces;
}

function storedTraces(statements: Statements, id: string): Traces {
  const form = readArticle(statements, id)?.form ?? 'page';
  return tracesOf(statements, { id, form, passages: readPassages(statements, id) });
}

const insertFingerprint = inserting((row: Omit<FingerprintTable, 'number'>) =>
  build.insertInto('fingerprint').values(row),
);
const numberOfArticle = once(() => build.selectFrom('fingerprint').select('number').where('article_id', '=', GIVEN));
const insertRun = inserting((row: WordRunTable) => build.insertInto('word_run').values(row));
const insertFigure = inserting((row: FigureToldTable) => build.insertInto('figure_told').values(row));

function file(statements: Statements, articleId: string, day: number, traces: Traces): number {
  const text = filedRuns(traces.text);
  statements.insertAll(insertFingerprint, [{ article_id: articleId, day, runs: text.length }]);
  const { number } = numberRow.parse(statements.ask(numberOfArticle, articleId)[0]);
  const runs = [
    ...text.map((run) => ({ day, kind: TEXT, run, number })),
    ...traces.quotation.map((run) => ({ day, kind: QUOTATION, run, number })),
  ];
  statements.insertAll(insertRun, runs);
  const figures = traces.figures.map((figure) => ({ figure, day, number }));
  statements.insertAll(insertFigure, figures);
  return number;
}

/** Before an article is taken out: what it was known by goes with it. */
export function forgetTraces(statements: Statements, articleId: string): Forgotten {
  const [sheet] = readSheetsOf(statements, [articleId]);
  if (sheet === undefined) return NOTHING_FORGOTTEN;
  const figures = figuresTold(statements, articleId);
  const first = firstTold(statements, figures);
  const { number, day } = sheet;
  const copies = build
    .selectFrom('descent')
    .select('article_id as id')
    .where((or) => or.or([or('origin_id', '=', articleId), or('parent_id', '=', articleId)]))
    .where('article_id', '<>', articleId);
  const found = statements.all(copies).map((row) => idRow.parse(row).id);
  statements.run(build.deleteFrom('word_run').where('day', '=', day).where('number', '=', number));
  for (const figure of figures)
    statements.run(build.deleteFrom('figure_told').where('figure', '=', figure).where('number', '=', number));
  return { copies: found, first };
}

/** Every article of a ledger that was kept before copies were looked for. */
export function traceAll(sqlite: Database): void {
  const statements = createStatements(sqlite);
  for (const article of readArticles(statements)) {
    traceArticle(statements, { article, passages: readPassages(statements, article.id) });
  }
}
