import { addDays, dayOfMonth, type IsoDate, isoDateOf, monthOf, yearOf } from '../../../domain/iso-date.js';
import { anyLanguage } from './any-language.js';
import type { Days, TimeReader } from './days.js';
import { cueAt, edgeAt } from './edges.js';
import type { Cue } from './lexicon.js';
import { bareDayAt, datedDayAt, dayNumberAt, daysAt } from './times.js';
import type { Token } from './tokens.js';

const AND = anyLanguage('and');
const TO_OR_ELSE = anyLanguage('toOrElse');
const WEEK = anyLanguage('week');
const OF_MATTER = anyLanguage('ofMatter');
const DURING = anyLanguage('during');

/** First and last day asked for; `null`: not said. */
export interface AskedWindow {
  readonly since: IsoDate | null;
  readonly until: IsoDate | null;
}

/** What a time expression asks for. */
export interface WindowRead {
  readonly window: AskedWindow;
  /** Its last day: "known on the 20th", "known until the 20th". */
  readonly day: IsoDate;
  /** Other ways to take it. */
  readonly or: readonly AskedWindow[];
  /** "Since Maduro was taken on 3 January": words passed over, the day stands for them. */
  readonly event: { readonly start: number; readonly end: number } | null;
  readonly end: number;
}

/** Read as a time, but no day that can be asked for. */
export type NoDay = { readonly noDay: 'ahead' | 'none' | 'reversed'; readonly end: number };

export type TimeFound = WindowRead | NoDay;

/** A time expression that starts at token `at`, with the words that say what it does. */
export function timeAt(reader: TimeReader, at: number): TimeFound | undefined {
  return rangeAt(reader, at) ?? cuedAt(reader, at) ?? pairAt(reader, at) ?? plainAt(reader, at);
}

/** "26 and 27 January", "on Saturday and Sunday": two days, one after the other. */
function pairAt(reader: TimeReader, at: number): TimeFound | undefined {
  const { tokens, compiled } = reader;
  for (const start of starts(cueAt(reader, 'on', at), at)) {
    const the = compiled.dayOf.at(tokens, start)?.end ?? start;
    const number = dayNumberAt(reader, the);
    const one = number === undefined ? daysAt(reader, start, false) : undefined;
    const end = number?.end ?? one?.end;
    if (end === undefined || !isAnd(tokens[end]?.key ?? '')) continue;
    const other = compiled.dayOf.at(tokens, end + 1)?.end ?? end + 1;
    const last = number === undefined ? daysAt(reader, end + 1, false) : datedDayAt(reader, other);
    if (last === undefined || typeof last.days === 'string' || last.days.from !== last.days.to) continue;
    const before = addDays(last.days.from, -1);
    const isNext =
      number === undefined
        ? typeof one?.days === 'object' && one.days.from === before && one.days.to === before
        : number.number === dayOfMonth(before) && last.end > other + 1;
    if (isNext) return found({ since: before, until: last.days.to }, last.days.to, last.end);
  }
  return undefined;
}

function found(window: AskedWindow, day: IsoDate, end: number, or: readonly AskedWindow[] = []): WindowRead {
  return { window, day, or, event: null, end };
}

/** "between the 20th and the 24th", "from 8 to 12 January", "8-12 jan", "del 8 al 12" */
function rangeAt(reader: TimeReader, at: number): TimeFound | undefined {
  const between = cueAt(reader, 'between', at);
  // "for Jan 8 to Jan 20"
  const on = cueAt(reader, 'on', at);
  for (const start of [...starts(between, at), ...(on === undefined ? [] : [on])]) {
    const cued = start === between;
    const first = rangeStart(reader, start, cued);
    if (first === undefined) continue;
    const to = cueAt(reader, 'to', first.end);
    if (to === undefined) continue;
    const last = daysAt(reader, to, true);
    if (last === undefined) continue;
    if (!cued && isOnlyAnd(reader, first.end)) continue;
    if (typeof last.days === 'string') return { noDay: last.days, end: last.end };
    const read = first.day(last.days);
    if (read === undefined) continue;
    // "between Monday and Wednesday of last week": the Monday of that week
    const isOfWeek = reader.tokens.slice(to, last.end).some(({ key }) => WEEK.has(key));
    const from = isOfWeek && read > last.days.to && addDays(read, -7) <= last.days.to ? addDays(read, -7) : read;
    if (from > last.days.to) return { noDay: 'reversed', end: last.end };
    return found({ since: from, until: last.days.to }, last.days.to, last.end);
  }
  return undefined;
}

function isAnd(key: string): boolean {
  return key === '&' || key === '/' || AND.has(key);
}

function starts(cue: number | undefined, at: number): readonly number[] {
  return cue === undefined ? [at] : [cue, at];
}

/** "Friday and Saturday" may be one after the other; only "between" makes a range of "and". */
function isOnlyAnd({ tokens }: TimeReader, at: number): boolean {
  const { key } = tokens[at] ?? { key: '' };
  // "8/1 a 15/1" goes from one to the other; "sexta a" may be anything
  return AND.has(key) || (TO_OR_ELSE.has(key) && !/^\d+\/\d+$/.test(tokens[at - 1]?.key ?? ''));
}

interface RangeStart {
  readonly end: number;
  /** Where the range begins, once its end is known: "the 8th to 12 January". */
  readonly day: (last: Days) => IsoDate | undefined;
}

function rangeStart(reader: TimeReader, at: number, cued: boolean): RangeStart | undefined {
  const the = reader.compiled.dayOf.at(reader.tokens, at)?.end;
  for (const start of the === undefined ? [at] : [the, at]) {
    const number = dayNumberAt(reader, start);
    const isDay =
      number !== undefined && (cued || the !== undefined || number.ordinal || isRangeMark(reader, number.end));
    const dated = daysAt(reader, start, cued);
    if (dated !== undefined && typeof dated.days !== 'string' && (number === undefined || dated.end > number.end)) {
      const { days } = dated;
      return { end: dated.end, day: () => days.from };
    }
    if (isDay && number !== undefined) {
      return { end: number.end, day: (last) => dayBefore(number.number, last, reader) };
    }
  }
  return undefined;
}

/** A number before "to", "al", "-". */
function isRangeMark(reader: TimeReader, at: number): boolean {
  return cueAt(reader, 'to', at) !== undefined && !isOnlyAnd(reader, at);
}

/** That day of the month in which the range ends, or of the one before. */
function dayBefore(number: number, last: Days, reader: TimeReader): IsoDate | undefined {
  const same = isoDateOf(yearOf(last.to), monthOf(last.to), number);
  if (same !== undefined && same <= last.to) return same;
  const { tokens } = reader;
  const bare = bareDayAt(
    { ...reader, today: last.to },
    tokens.findIndex((token) => token.key === String(number)),
  );
  return bare === undefined || typeof bare.days === 'string' ? undefined : bare.days.from;
}

const CUED: readonly Cue[] = ['since', 'after', 'until', 'before'];

/** "since the 8th", "after Christmas", "hasta el viernes", "antes do dia 10", "by the end of last week" */
function cuedAt(reader: TimeReader, at: number): TimeFound | undefined {
  const hits = CUED.flatMap((cue) => {
    const end = cueAt(reader, cue, at);
    return end === undefined ? [] : [{ cue, end }];
  }).toSorted((a, b) => b.end - a.end);
  for (const { cue, end } of hits) {
    const edge = edgeAt(reader, end);
    const whole = edge.end === end ? undefined : daysAt(reader, end, true);
    const read = whole ?? daysAt(reader, edge.end, true) ?? daysAt(reader, skipOn(reader, edge.end), true);
    if (read === undefined) {
      const event =
        (cue === 'since' || cue === 'after') && !isWeak(reader, at, end) && reader.tokens[at]?.key !== 'from'
          ? eventAt(reader, end, cue)
          : undefined;
      if (event !== undefined) return event;
      continue;
    }
    if (typeof read.days === 'string') return { noDay: read.days, end: read.end };
    const days = whole === undefined ? edge.narrow(read.days) : read.days;
    // "de segunda pra ca", "from Monday on"; "from" and "de" alone are too little to begin with
    const onward = cueAt(reader, 'onward', read.end);
    if (cue === 'since' && isWeak(reader, at, end) && onward === undefined) continue;
    const windows = [days, ...(days.or === undefined ? [] : [days.or])].map((one) => windowOf(cue, one));
    const [window = windowOf(cue, days), ...or] = windows;
    return found(window, days.to, cue === 'since' || cue === 'after' ? (onward ?? read.end) : read.end, or);
  }
  return undefined;
}

/** "de", "del", "do": of, as often as from. */
function isWeak({ tokens }: TimeReader, at: number, end: number): boolean {
  return end === at + 1 && OF_MATTER.has(tokens[at]?.key ?? '');
}

function windowOf(cue: Cue, days: Days): AskedWindow {
  switch (cue) {
    case 'since':
      return { since: days.from, until: null };
    case 'after':
      return { since: addDays(days.to, 1), until: null };
    case 'until':
      return { since: null, until: days.to };
    case 'before':
      return { since: null, until: addDays(days.from, -1) };
    default:
      return { since: days.from, until: days.open === true ? null : days.to };
  }
}

function skipOn(reader: TimeReader, at: number): number {
  // "antes de las 5" is an hour
  if (reader.compiled.language === 'es' && reader.tokens[at]?.key === 'las') return at;
  return cueAt(reader, 'on', at) ?? at;
}

const EVENT_REACH = 8;

/** "since Maduro was taken on Jan 3": the day that stands with the event. */
function eventAt(reader: TimeReader, at: number, cue: Cue): WindowRead | undefined {
  for (let index = at + 1; index < Math.min(reader.tokens.length, at + EVENT_REACH); index += 1) {
    const [before, mark] = [reader.tokens[index - 1], reader.tokens[index - 2]];
    // "since the capture, on 3 January": the day comes right after the comma
    if (before?.kind === 'mark' && before.key !== ',') return undefined;
    if (mark?.kind === 'mark' && index - 2 > at) return undefined;
    const on = cueAt(reader, 'on', index);
    if (on === undefined) continue;
    const read = daysAt(reader, on, false) ?? daysAt(reader, index, false);
    if (read === undefined || typeof read.days === 'string' || read.days.from !== read.days.to) continue;
    return { ...found(windowOf(cue, read.days), read.days.to, read.end), event: { start: at, end: index } };
  }
  return undefined;
}

/** "on Friday", "last week", "in January", "el 8": those days. "Friday onwards": from then. */
function plainAt(reader: TimeReader, at: number): TimeFound | undefined {
  const on = cueAt(reader, 'on', at);
  for (const start of starts(on, at)) {
    const read = daysAt(reader, start, start > at && isInMonth(reader.tokens, at));
    if (read === undefined) continue;
    if (typeof read.days === 'string') return { noDay: read.days, end: read.end };
    const { days } = read;
    const onward = cueAt(reader, 'onward', read.end);
    if (onward !== undefined && !isAlone(reader, read.end)) return found(windowOf('since', days), days.to, onward);
    return found(windowOf('on', days), days.to, read.end, days.or === undefined ? [] : [windowOf('on', days.or)]);
  }
  return undefined;
}

/** "on", after a day, may be "on": "Friday on" is, "Friday on Foro Penal" is not. */
function isAlone({ tokens }: TimeReader, at: number): boolean {
  return tokens[at]?.key === 'on' && tokens[at + 1]?.kind === 'word';
}

function isInMonth(tokens: readonly Token[], at: number): boolean {
  return DURING.has(tokens[at]?.key ?? '');
}
