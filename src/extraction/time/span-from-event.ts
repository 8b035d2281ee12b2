import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { isSpan, type Moment, type Span } from './moment.js';
import { dateAt, type Read } from './read-date.js';
import { momentAt } from './read-moment.js';

const HOURS = 24;
const ITS_EVENT = 4;
const ITS_DAY = 9;

interface Length {
  readonly count: number;
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
}

/** "of the signing", "posteriores a la firma del 8 de enero": the event, on the day beside it or on that which the text gives it. */
function eventAfter(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  // "previos al 20 de enero": a day itself
  const date = dateAt(tokens, at, compiled);
  if (date !== undefined) return date;
  for (let noun = at; noun < at + ITS_EVENT && tokens[noun]?.kind === 'word'; noun += 1) {
    const token = tokens[noun];
    if (token === undefined || !compiled.sets.turningPoints.has(token)) continue;
    // "the vote, held on 25 January"
    const isSetOff = tokens[noun + 1]?.text === ',' && compiled.dating.setOff.isAt(tokens, noun + 2);
    const from = isSetOff ? noun + 2 : noun + 1;
    for (let day = from; day < from + ITS_DAY && (tokens[day]?.kind ?? 'punct') !== 'punct'; day += 1) {
      if (compiled.predicates.longestAt(tokens, day) !== undefined) break;
      const found = momentAt(tokens, day, compiled);
      if (found !== undefined && !isSpan(found.what)) return { what: found.what, end: found.end };
    }
    return { what: { kind: 'event', words: token.key }, end: noun + 1 };
  }
  return undefined;
}

/** "within 72 hours of the announcement", "in the two weeks after the law", "in the two days before the vote": so long from its day on, or up to the day before. `from`: past how long. */
export function spanFromEvent(
  tokens: readonly Token[],
  { start, from }: { readonly start: number; readonly from: number },
  { count, unit }: Length,
  compiled: CompiledLanguage,
): Read<Span> | undefined {
  const { course, language } = compiled;
  const within = course.within.isAt(tokens, start) && language.time.ofObject.includes(tokens[from]?.key ?? '');
  const before = course.beforeEvent.longestAt(tokens, from);
  const link = within ? from + 1 : (before ?? course.fromEvent.longestAt(tokens, from))?.end;
  const event = link === undefined ? undefined : eventAfter(tokens, link, compiled);
  if (event === undefined) return undefined;
  const length =
    unit === 'hour' ? ({ count: Math.ceil(count / HOURS), unit: 'day' } as const) : ({ count, unit } as const);
  if (before !== undefined) {
    const back = { kind: 'apart', of: event.what, unit: length.unit, count: -length.count } as const;
    // the last 24 hours run into the day itself
    const to = unit === 'hour' ? event.what : ({ kind: 'apart', of: event.what, unit: 'day', count: -1 } as const);
    return { what: { kind: 'between', from: back, to }, end: event.end };
  }
  return {
    what: { kind: 'between', from: event.what, to: { kind: 'apart', ...length, of: event.what } },
    end: event.end,
  };
}
