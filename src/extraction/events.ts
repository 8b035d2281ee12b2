import type { IsoDate } from '../domain/iso-date.js';
import type { AnalysedPassage } from './analysis.js';
import type { CompiledLanguage } from './compiled-language.js';
import type { Token } from './text.js';
import type { TimeExpression } from './time/moment.js';
import { isOneDay, resolveTime, type TimeContext } from './time/resolve.js';

const REACH = 9;

/** "people detained after the vote were freed on Sunday": Sunday dates the release, not the vote. */
function partedByRelease(
  tokens: readonly Token[],
  at: number,
  { start, end }: TimeExpression,
  { predicates }: CompiledLanguage,
): boolean {
  const [from, to] = at < start ? [at, start] : [end, at];
  return tokens.slice(from, to).some((_, index) => predicates.longestAt(tokens, from + index)?.value === 'freed');
}

/** Events that the article itself puts on a day ("the law of 20 February"): nothing is taken from general knowledge. */
export function datedEvents(
  passages: readonly AnalysedPassage[],
  base: IsoDate | null,
  compiled: CompiledLanguage,
): (words: string) => IsoDate | null {
  let days: ReadonlyMap<string, IsoDate> | undefined;
  // most articles never ask
  return (words) => {
    days ??= daysOfEvents(passages, base, compiled);
    return days.get(words) ?? null;
  };
}

function daysOfEvents(
  passages: readonly AnalysedPassage[],
  base: IsoDate | null,
  compiled: CompiledLanguage,
): ReadonlyMap<string, IsoDate> {
  const days = new Map<string, IsoDate>();
  const context: TimeContext = {
    base,
    agoBase: base,
    future: false,
    sameDay: null,
    named: null,
    lastDate: null,
    sameWindow: null,
    eventDay: () => null,
  };
  for (const { sentence, times } of passages.flatMap((passage) => passage.sentences)) {
    for (const time of times) {
      const found = time.what.kind === 'event' ? null : resolveTime(time.what, context);
      if (found === null || !isOneDay(found)) continue;
      for (
        let index = Math.max(0, time.start - REACH);
        index < Math.min(sentence.tokens.length, time.end + REACH);
        index += 1
      ) {
        const key = sentence.tokens[index]?.key ?? '';
        const noun = compiled.sets.events.has(key) ? key : compiled.language.time.eventVerbs[key];
        if (noun !== undefined && !days.has(noun) && !partedByRelease(sentence.tokens, index, time, compiled))
          days.set(noun, found.from);
      }
    }
  }
  return days;
}
