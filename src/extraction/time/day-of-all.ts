import type { IsoDate } from '../../domain/iso-date.js';
import { resolveTime } from './resolve.js';
import { isOneDay } from './resolve-moment.js';
import type { WindowInput } from './window-input.js';

const AFTER = 2;

/** "217 were in prison, and it had 381": how many there were then, told by the verb beside the number and not of now. */
function wasThen({ place, sentence: { tokens, compiled } }: WindowInput, from: number): boolean {
  const { wereThen } = compiled.sets;
  for (let at = place.end; at < place.end + AFTER; at += 1) if (wereThen.isAt(tokens, at)) return true;
  // "and Viasna says 381 are in prison"
  if (compiled.copulas.longestAt(tokens, place.end) !== undefined) return false;
  for (let at = place.start - 1; at >= from; at -= 1) {
    if (compiled.course.now.isAt(tokens, at)) return false;
    if (wereThen.isAt(tokens, at)) return true;
    const verb = compiled.predicates.longestAt(tokens, at);
    if (verb !== undefined && verb.value !== 'other') return wereThen.isAt(tokens, at - 1);
  }
  return false;
}

/** "On 1 January Pakistan held 217, the ministry said, and India for its part had 381": the day that opens the sentence is that of both. */
export function dayOfAll(input: WindowInput): IsoDate | undefined {
  const { times, others, place, context } = input;
  const [first] = times;
  if (first === undefined || first.start > 1 || first.role !== 'on' || first.end > place.start) return undefined;
  const other = others.find(({ start, end }) => start >= first.end && end <= place.start);
  // another day, or "now", is told before the number or behind it
  if (other === undefined || times.some(({ end }) => end > other.start) || !wasThen(input, first.end)) return undefined;
  const days = resolveTime(first.what, context);
  if (days === null || !isOneDay(days) || (context.base !== null && days.to > context.base)) return undefined;
  return days.to;
}
