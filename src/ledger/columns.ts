import { LANGUAGES, PUBLISHED_BASES } from '../domain/article.js';
import { MEASURES, MODIFIERS, WINDOW_BASES } from '../domain/claim.js';
import { CLAIMANT_KINDS } from '../domain/claimant.js';
import { type IsoDate, parseIsoDate } from '../domain/iso-date.js';
import { FORMS, TO_BASES } from './rows.js';

/**
 * Rows that come by the hundred, as lists of columns. Each column is checked by hand, which takes a tenth of the time;
 * the schemas of `rows.ts` say what a good row is, and have the last word on one that is not found good here.
 */
export type Columns = readonly unknown[];

/** Not an error that anybody sees: the schema says what is wrong. */
const DOUBTFUL = new Error('a column that is not what it should be');

export function text(found: unknown): string {
  if (typeof found !== 'string') throw DOUBTFUL;
  return found;
}

export function number(found: unknown): number {
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

export const maybeText = orNull(text);
export const maybeDay = orNull(day);
export const measure = among(MEASURES);
export const modifier = among(MODIFIERS);
export const kind = among(CLAIMANT_KINDS);
export const basis = among(WINDOW_BASES);
export const toBasis = among(TO_BASES);
export const language = among(LANGUAGES);
export const publishedBasis = among(PUBLISHED_BASES);
export const form = among(FORMS);

/** What `quick` makes of the columns, or else what the schema makes of them: a row, or an error that names the column. */
export function checked<T>(
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
