import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { inMonth } from './event-times.js';
import { isSpan, type Moment, type Span } from './moment.js';
import { key, type Read, yearMoment } from './read-date.js';
import { momentAt } from './read-moment.js';

/** "the amnesty law of February 20", "the raid of Jan. 3", "detenidos en la marcha del 10 de enero": the day of what happened then. */
export function datesEvent(
  tokens: readonly Token[],
  at: number,
  what: Moment | Span,
  { language, sets, small, dating, course }: CompiledLanguage,
): boolean {
  const linked = language.structure.partitives.includes(key(tokens, at - 1)) || small.ofThe.isAt(tokens, at - 1);
  if (!linked) return false;
  // people are taken there, and nobody is let go
  if (what.kind === 'date' && course.unrest.isAt(tokens, at - 2)) return true;
  // "during the truce of November" is when it happened
  return (
    sets.turningPoints.isAt(tokens, at - 2) &&
    // but "in the protests of 11 July 2021" is when they were
    ((what.kind === 'date' && what.year !== null) ||
      ![3, 4].some(
        (back) => language.time.inMonth.includes(key(tokens, at - back)) || dating.inThe.isAt(tokens, at - back),
      ))
  );
}

/** "since the coup | in 2021", "desde el golpe | en 2021"; "since the coup of 2021" may be how the coup is called. */
function yearOfIt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  return inMonth(tokens, at, compiled) ? yearMoment(tokens, at) : undefined;
}

/** The day of an event; "two weeks ago" is one, too. */
export function dayAt(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
  isSince = false,
): Read<Moment | Span> | undefined {
  const found = momentAt(tokens, at, compiled) ?? (isSince ? yearOfIt(tokens, at, compiled) : undefined);
  if (found === undefined || found.what.kind === 'event') return undefined;
  if (isSpan(found.what) && found.what.kind !== 'ago') return undefined;
  // "in the month of the March marches" is none
  if (found.what.kind === 'month' && found.what.year === null && !compiled.sets.on.isAt(tokens, at - 1))
    return undefined;
  return { what: found.what, end: found.end };
}
