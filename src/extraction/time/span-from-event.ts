import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { isSpan, type Moment, type Span } from './moment.js';
import type { Read } from './read-date.js';
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
  for (let noun = at; noun < at + ITS_EVENT && tokens[noun]?.kind === 'word'; noun += 1) {
    const token = tokens[noun];
    if (token === undefined || !compiled.sets.turningPoints.has(token)) continue;
    for (let day = noun + 1; day < noun + ITS_DAY && tokens[day]?.kind === 'word'; day += 1) {
      if (compiled.predicates.longestAt(tokens, day) !== undefined) break;
      const found = momentAt(tokens, day, compiled);
      if (found !== undefined && !isSpan(found.what)) return { what: found.what, end: found.end };
    }
    return { what: { kind: 'event', words: token.key }, end: noun + 1 };
  }
  return undefined;
}

/** "within 72 hours of the announcement", "in the two weeks after the law": so long from its day on. `from`: past how long. */
export function spanFromEvent(
  tokens: readonly Token[],
  { start, from }: { readonly start: number; readonly from: number },
  { count, unit }: Length,
  compiled: CompiledLanguage,
): Read<Span> | undefined {
  const { course, language } = compiled;
  const within = course.within.isAt(tokens, start) && language.time.ofObject.includes(tokens[from]?.key ?? '');
  const link = within ? from + 1 : course.fromEvent.longestAt(tokens, from)?.end;
  const event = link === undefined ? undefined : eventAfter(tokens, link, compiled);
  if (event === undefined) return undefined;
  const length =
    unit === 'hour' ? ({ count: Math.ceil(count / HOURS), unit: 'day' } as const) : ({ count, unit } as const);
  return {
    what: { kind: 'between', from: event.what, to: { kind: 'apart', ...length, of: event.what } },
    end: event.end,
  };
}
