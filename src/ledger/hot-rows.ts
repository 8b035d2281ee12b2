import { type Article, LANGUAGES, PUBLISHED_BASES } from '../domain/article.js';
import { MEASURES, MODIFIERS, WINDOW_BASES } from '../domain/claim.js';
import { CLAIMANT_KINDS } from '../domain/claimant.js';
import { type IsoDate, parseIsoDate } from '../domain/iso-date.js';
import { articleOf, FORMS, type TellingRow, TO_BASES, tellingRow } from './rows.js';

/**
 * Rows that come by the hundred, as lists of columns. Each column is checked by hand, which takes a tenth of the time;
 * the schemas of `rows.ts` say what a good row is, and have the last word on one that is not found good here.
 */
type Columns = readonly unknown[];

/** Not an error that anybody sees: the schema says what is wrong. */
const DOUBTFUL = new Error('a column that is not what it should be');

function text(found: unknown): string {
  if (typeof found !== 'string') throw DOUBTFUL;
  return found;
}

function number(found: unknown): number {
  if (typeof found !== 'number' || !Number.isFinite(found)) throw DOUBTFUL;
  return found;
}

function orNull<T>(read: (found: unknown) => T): (found: unknown) => T | null {
  return (found) => (found === null ? null : read(found));
}

/** Gives the word itself, not its copy out of the row: thousands of claims are kept. */
function among<W extends string>(words: readonly W[]): (found: unknown) => W {
  const known = new Map<unknown, W>(words.map((word) => [word, word]));
  return (found) => {
    const word = known.get(found);
    if (word === undefined) throw DOUBTFUL;
    return word;
  };
}

/** Days that were found in the calendar: a ledger names the same few hundred again and again. */
const days = new Map<unknown, IsoDate>();
const DAYS_MAX = 10_000;

function day(found: unknown): IsoDate {
  const known = days.get(found);
  if (known !== undefined) return known;
  const parsed = typeof found === 'string' ? parseIsoDate(found) : undefined;
  if (parsed === undefined) throw DOUBTFUL;
  if (days.size < DAYS_MAX) days.set(parsed, parsed);
  return parsed;
}

const [maybeText, maybeDay] = [orNull(text), orNull(day)];
const [measure, modifier, kind] = [among(MEASURES), among(MODIFIERS), among(CLAIMANT_KINDS)];
const [basis, toBasis] = [among(WINDOW_BASES), among(TO_BASES)];
const [language, publishedBasis, form] = [among(LANGUAGES), among(PUBLISHED_BASES), among(FORMS)];

/** What `quick` makes of the columns, or else what the schema makes of them: a row, or an error that names the column. */
function checked<T>(
  columns: Columns,
  quick: (columns: Columns) => T,
  { names, schema }: { readonly names: readonly string[]; readonly schema: (row: unknown) => T },
): T {
  try {
    return quick(columns);
  } catch (error) {
    if (error !== DOUBTFUL) throw error;
    return schema(Object.fromEntries(names.map((name, at) => [name, columns[at]])));
  }
}

/** A telling with one of its places, in the order in which the columns are asked for. */
export const TELLING_COLUMNS = [
  ...(['article_id', 'claim_id', 'value', 'measure', 'modifier', 'population', 'claimant', 'claimant_kind'] as const),
  ...(['speaker', 'relayed_by', 'channel', 'from_day', 'to_day', 'basis', 'to_basis', 'derived_from'] as const),
  ...(['part_of', 'earlier_of', 'confidence', 'recorded_at', 'place_paragraph', 'start_at', 'end_at'] as const),
  ...(['quote', 'place_modifier'] as const),
] as const;

const TELLING = { names: TELLING_COLUMNS, schema: (row: unknown) => tellingRow.parse(row) };

export function tellingOf(columns: Columns): TellingRow {
  return checked(columns, quickTelling, TELLING);
}

function quickTelling(columns: Columns): TellingRow {
  return {
    article_id: text(columns[0]),
    claim_id: text(columns[1]),
    value: number(columns[2]),
    measure: measure(columns[3]),
    modifier: modifier(columns[4]),
    population: text(columns[5]),
    claimant: text(columns[6]),
    claimant_kind: kind(columns[7]),
    speaker: maybeText(columns[8]),
    relayed_by: maybeText(columns[9]),
    channel: maybeText(columns[10]),
    from_day: maybeDay(columns[11]),
    to_day: maybeDay(columns[12]),
    basis: basis(columns[13]),
    to_basis: toBasis(columns[14]),
    derived_from: maybeText(columns[15]),
    part_of: maybeText(columns[16]),
    earlier_of: maybeText(columns[17]),
    confidence: number(columns[18]),
    recorded_at: text(columns[19]),
    place_paragraph: number(columns[20]),
    start_at: number(columns[21]),
    end_at: number(columns[22]),
    quote: text(columns[23]),
    place_modifier: modifier(columns[24]),
  };
}

/** What of an article is shown, in the order in which the columns are asked for. */
export const ARTICLE_COLUMNS = [
  ...(['id', 'outlet', 'agency', 'headline', 'url', 'language', 'published'] as const),
  ...(['published_basis', 'sha256', 'form'] as const),
] as const;

const ARTICLE = { names: ARTICLE_COLUMNS, schema: articleOf };

export function articleOfColumns(columns: Columns): Article {
  return checked(columns, quickArticle, ARTICLE);
}

function quickArticle(columns: Columns): Article {
  return {
    id: text(columns[0]),
    outlet: maybeText(columns[1]),
    agency: maybeText(columns[2]),
    headline: maybeText(columns[3]),
    url: maybeText(columns[4]),
    language: language(columns[5]),
    published: maybeDay(columns[6]),
    sha256: text(columns[8]),
    form: form(columns[9]),
    publishedBasis: publishedBasis(columns[7]),
  };
}
