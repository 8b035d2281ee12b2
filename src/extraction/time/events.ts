import type { IsoDate } from '../../domain/iso-date.js';
import type { AnalysedPassage } from '../analysis.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { TimeExpression } from './moment.js';
import { resolveTime } from './resolve.js';
import { isOneDay, type TimeContext } from './resolve-moment.js';
import { isSaidTime } from './said-time.js';

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
    days ??= daysOfEvents(passages, base);
    return days.get(filedUnder(words, compiled)) ?? null;
  };
}

/** "150 prisoners of war on Thursday": the kind of prisoners they are, and no war of that day. */
function isKindOfPrisoner(tokens: readonly Token[], at: number, { small, dating }: CompiledLanguage): boolean {
  return small.of.isAt(tokens, at - 1) && dating.prisoners.isAt(tokens, at - 2);
}

/** "the norm", "the amnesty": other words for the law the article dates. */
function filedUnder(noun: string, { language }: CompiledLanguage): string {
  const { sameEvent } = language.time;
  return Object.hasOwn(sameEvent, noun) ? (sameEvent[noun] ?? noun) : noun;
}

/** The event that a word names or tells of: "amnesty", "indultó". */
function eventOf(key: string, { sets, language }: CompiledLanguage): string | undefined {
  return sets.turningPoints.hasKey(key) ? key : language.time.eventVerbs[key];
}

function daysOfEvents(passages: readonly AnalysedPassage[], base: IsoDate | null): ReadonlyMap<string, IsoDate> {
  const days = new Map<string, IsoDate>();
  const context: TimeContext = {
    base,
    agoBase: base,
    future: false,
    sameDay: null,
    named: null,
    lastDate: () => null,
    lastStart: null,
    lastNamed: null,
    lastMonth: () => null,
    sameWindow: null,
    windows: [],
    eventDay: () => null,
  };
  const reach = new Map<string, number>();
  for (const analysed of passages.flatMap((passage) => passage.sentences)) {
    const { sentence } = analysed;
    const { compiled } = sentence;
    const events = sentence.tokens.map(({ key }) => eventOf(key, compiled));
    // most sentences tell of no event, and nobody need look for their days
    if (events.every((event) => event === undefined)) continue;
    for (const time of analysed.times) {
      const found = time.what.kind === 'event' ? null : resolveTime(time.what, context);
      // "the commission in charge of the law said this Friday"
      if (found === null || !isOneDay(found) || isSaidTime(time, analysed.cues, sentence, compiled)) continue;
      const end = Math.min(sentence.tokens.length, time.end + REACH);
      for (let index = Math.max(0, time.start - REACH); index < end; index += 1) {
        const noun = events[index];
        if (
          noun === undefined ||
          isKindOfPrisoner(sentence.tokens, index, compiled) ||
          partedByRelease(sentence.tokens, index, time, compiled)
        )
          continue;
        const name = filedUnder(noun, compiled);
        const off = index < time.start ? time.start - index : index - time.end;
        if (off >= (reach.get(name) ?? Number.POSITIVE_INFINITY)) continue;
        reach.set(name, off);
        days.set(name, found.from);
      }
    }
  }
  return days;
}
