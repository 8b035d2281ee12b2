import { sql } from 'kysely';
import { z } from 'zod';
import type { Passage } from '../../domain/article.js';
import { groupBy } from '../group-by.js';
import { build, GIVEN, GIVEN_NUMBERS, once, type Statements } from '../statements.js';
import { containment } from './between.js';
import { figuresTold } from './figures-told.js';
import { COPY, COPY_DAYS, type Likeness, TEXT_DAYS } from './likeness.js';
import { readSheets, type Sheet, UNDATED } from './sheet.js';
import { filedRuns, quotedRuns, textRuns } from './word-runs.js';

/** Kinds of `word_run`. */
export const TEXT = 0;
export const QUOTATION = 1;

/** With fewer runs in common, two short texts only begin alike. */
const RUNS_MIN = 20;
/** So many filed runs give the share of a text to within some hundredths; a shorter text is compared in full. */
const FILED_ENOUGH = 60;
/** Of the filed runs of a short text, so many in common make it worth comparing. */
const FILED_MIN = 2;

/** What an article can be known by. */
export interface Traces {
  readonly text: readonly number[];
  readonly quotation: readonly number[];
  readonly figures: readonly number[];
}

export interface TracedArticle {
  readonly id: string;
  readonly form: string;
  readonly passages: readonly Pick<Passage, 'kind' | 'text'>[];
}

/** A digest is told in our own words: of its text, only what it quotes is its publisher's. */
export function tracesOf(statements: Statements, { id, form, passages }: TracedArticle): Traces {
  return {
    text: form === 'digest' ? [] : textRuns(passages),
    quotation: quotedRuns(passages),
    figures: figuresTold(statements, id),
  };
}

export interface Neighbour {
  readonly sheet: Sheet;
  readonly likeness: Likeness;
}

/** Every article of the days around that shares anything with this one. */
export function neighboursOf(
  statements: Statements,
  sheet: Sheet,
  traces: (of: Sheet) => Traces,
): readonly Neighbour[] {
  const own = traces(sheet);
  const days = daysAround(statements, sheet);
  const filed = sharedRuns(statements, { days, kind: TEXT, runs: filedRuns(own.text), least: FILED_MIN });
  const quotation = sharedRuns(statements, { days, kind: QUOTATION, runs: own.quotation, least: 1 });
  const figures = sharedFigures(statements, days, own.figures);
  const first = firstTold(statements, own.figures);
  const near = [...filed.values()].filter((one) => mayBeCopies(one, sheet)).map(({ number }) => number);
  const numbers = new Set([...near, ...quotation.keys(), ...figures.keys()]);
  numbers.delete(sheet.number);
  return readSheets(statements, numbers).map((other) => {
    const both = figures.get(other.number) ?? [];
    const earliest = Math.min(...[sheet.day, other.day].filter((day) => day !== UNDATED));
    const likeness: Likeness = {
      sameAgency: sheet.agency === null || other.agency === null ? null : sheet.agency === other.agency,
      apart: sheet.day === UNDATED || other.day === UNDATED ? null : Math.abs(sheet.day - other.day),
      text: textShared(filed.get(other.number)?.shared ?? 0, sheet, other, traces),
      quotation: quotation.has(other.number),
      figures: both.length,
      rare: both.filter((figure) => (first.get(figure) ?? earliest) >= earliest - COPY_DAYS).length,
    };
    return { sheet: other, likeness };
  });
}

/** By their text alone, when nothing else is in common: set phrases stand in every article, and need no second look. */
function mayBeCopies({ shared, runs }: RunsShared, own: Sheet): boolean {
  const shorter = Math.min(runs, own.runs);
  return shorter < FILED_ENOUGH || shared / shorter >= COPY;
}

function textShared(filed: number, a: Sheet, b: Sheet, traces: (of: Sheet) => Traces): number {
  const shorter = Math.min(a.runs, b.runs);
  if (filed < FILED_MIN) return 0;
  return shorter >= FILED_ENOUGH ? filed / shorter : fullShare(traces(a).text, traces(b).text);
}

function fullShare(a: readonly number[], b: readonly number[]): number {
  const { share, runs } = containment(a, b);
  return runs < RUNS_MIN ? 0 : share;
}

const dayRow = z.object({ day: z.number() });

/** What has no date may be a copy of anything. */
function daysAround(statements: Statements, { day }: Sheet): readonly number[] {
  if (day !== UNDATED) return [UNDATED, ...Array.from({ length: 2 * TEXT_DAYS + 1 }, (_, at) => day - TEXT_DAYS + at)];
  return statements
    .all(build.selectFrom('fingerprint').select('day').distinct().orderBy('day'))
    .map((row) => dayRow.parse(row).day);
}

const sharedRow = z.object({ number: z.number(), shared: z.number(), runs: z.number() });
/** How many runs an article has in common, and how many of its text are filed. */
type RunsShared = z.infer<typeof sharedRow>;

interface RunsAsked {
  readonly days: readonly number[];
  readonly kind: number;
  readonly runs: readonly number[];
  /** In common with an article, for it to count. */
  readonly least: number;
}

const runsInCommon = once(() =>
  build
    .selectFrom('word_run')
    .innerJoin('fingerprint', 'fingerprint.number', 'word_run.number')
    .select(['word_run.number', 'fingerprint.runs', sql<number>`count(*)`.as('shared')])
    .where('word_run.day', 'in', GIVEN_NUMBERS)
    .where('word_run.kind', '=', sql<number>`${GIVEN}`)
    .where('word_run.run', 'in', GIVEN_NUMBERS)
    .groupBy('word_run.number')
    .having(sql<boolean>`count(*) >= ${GIVEN}`),
);

function sharedRuns(statements: Statements, { days, kind, runs, least }: RunsAsked): ReadonlyMap<number, RunsShared> {
  if (runs.length === 0) return new Map();
  const rows = statements
    .ask(runsInCommon, JSON.stringify(days), kind, JSON.stringify(runs), least)
    .map((row) => sharedRow.parse(row));
  return new Map(rows.map((row) => [row.number, row]));
}

const figureRow = z.object({ number: z.number(), figure: z.number() });

const figuresInCommon = once(() =>
  build
    .selectFrom('figure_told')
    .select(['number', 'figure'])
    .where('figure', 'in', GIVEN_NUMBERS)
    .where('day', 'in', GIVEN_NUMBERS),
);

function sharedFigures(
  statements: Statements,
  days: readonly number[],
  figures: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  if (figures.length === 0) return new Map();
  const rows = statements
    .ask(figuresInCommon, JSON.stringify(figures), JSON.stringify(days))
    .map((row) => figureRow.parse(row));
  return new Map([...groupBy(rows, ({ number }) => number)].map(([number, own]) => [number, own.map((r) => r.figure)]));
}

const firstRow = z.object({ figure: z.number(), first: z.number().nullable() });

/** One step along the index for each figure, however often it has been told since. */
const FIRST_TOLD = `select value as figure,
  (select min(day) from figure_told where figure = value and day > ${UNDATED}) as first from json_each(?)`;

/** The first day on which each figure was told; none where only undated articles tell it. */
export function firstTold(statements: Statements, figures: readonly number[]): ReadonlyMap<number, number> {
  if (figures.length === 0) return new Map();
  const rows = statements.ask(() => FIRST_TOLD, JSON.stringify(figures)).map((row) => firstRow.parse(row));
  return new Map(rows.flatMap(({ figure, first }) => (first === null ? [] : [[figure, first] as const])));
}

/** Articles that tell one of these figures between two days. */
export function tellersOf(statements: Statements, figure: number, from: number, to: number): readonly number[] {
  const query = build
    .selectFrom('figure_told')
    .select(['number', 'figure'])
    .where('figure', '=', figure)
    .where((or) => or.or([or('day', '=', UNDATED), or.between('day', from, to)]));
  return statements.all(query).map((row) => figureRow.parse(row).number);
}
