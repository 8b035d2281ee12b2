import { createRequire } from 'node:module';
import { fold } from '../../domain/fold.js';
import { type IsoDate, isoDateOf } from '../../domain/iso-date.js';
import { say, type Words } from '../../wording/words.js';
import { dayReadings, type Edge } from './day-readings.js';

export type TypedDate =
  | { readonly ok: true; readonly day: IsoDate }
  /** `what`: the words that were not read, and why; `remedy`: how to type a day. */
  | { readonly ok: false; readonly what: Words; readonly remedy: Words };

function unread(what: Words): TypedDate {
  return { ok: false, what, remedy: say('day.how') };
}

type Chrono = Pick<typeof import('chrono-node/en'), 'casual'>;

const load = createRequire(import.meta.url);
let languages: readonly Chrono[] | undefined;

/** Loaded when first needed, which is seldom: it would cost every start as much as opening the database. */
function chronoLanguages(): readonly Chrono[] {
  languages ??= ['chrono-node/en', 'chrono-node/es', 'chrono-node/pt'].map((name): Chrono => load(name));
  return languages;
}

/** Days before this are a slip of the keyboard. */
const EARLIEST = '1900-01-01';

/**
 * Reads a day as people type it, in English, Spanish or Portuguese. What names no year is the latest such day gone by.
 * Our own readings come first, for Chrono puts Thursday into next week and makes "feb 30" the first of February 2030;
 * what they leave (`the 3rd of last month` and the like) Chrono may read, if it takes in every word.
 */
export function readTypedDate(text: string, today: IsoDate, edge: Edge = 'first'): TypedDate {
  const words = fold(text).trim().replace(/\s+/g, ' ');
  if (words === '') return unread(say('day.empty'));
  const day = readOwn(words, today, edge) ?? readChrono(words, today);
  const typed = `"${text.trim().slice(0, 60)}"`;
  if (day === undefined) return unread(say('day.unread', { typed }));
  if (day === 'none') return unread(say('day.none', { typed }));
  if (day > today) return unread(say('day.future', { typed, day }));
  if (day < EARLIEST) return unread(say('day.far-back', { typed, day }));
  return { ok: true, day };
}

function readOwn(words: string, today: IsoDate, edge: Edge): IsoDate | 'none' | undefined {
  for (const reading of dayReadings) {
    const day = reading(words, today, edge);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** Noon, so that no time zone moves the day. */
function readChrono(words: string, today: IsoDate): IsoDate | undefined {
  const noon = new Date(`${today}T12:00:00`);
  for (const language of chronoLanguages()) {
    const [result, ...more] = language.casual.parse(words, noon);
    if (result === undefined || more.length > 0 || result.text.length !== words.length || result.end) continue;
    const [year, month, day] = [result.start.get('year'), result.start.get('month'), result.start.get('day')];
    if (year !== null && month !== null && day !== null && result.start.isCertain('day'))
      return isoDateOf(year, month, day);
  }
  return undefined;
}
