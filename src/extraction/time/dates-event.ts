import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Moment, Span } from './moment.js';
import { key } from './read-date.js';

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
