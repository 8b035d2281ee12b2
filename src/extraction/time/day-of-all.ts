import type { IsoDate } from '../../domain/iso-date.js';
import { resolveTime } from './resolve.js';
import { isOneDay } from './resolve-moment.js';
import type { WindowInput } from './window-input.js';

const AFTER = 2;

/** "217 were in prison, and it had 381": how many there were then, told by the verb beside the number and not of now. */
export function wasThen({ place, sentence: { tokens, compiled } }: WindowInput, from: number): boolean {
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

/** Tokens from a colon to the first number behind it: "112 were in prison on 20 January: another 58 at". */
const FIRST = 2;

/** "112 were still in prison on 20 January: 58 at the Inof, another 31 at Yare": the day of the whole is that of what it is made up of. */
export function dayOfWhole(input: WindowInput): IsoDate | undefined {
  const { times, others, place, context, freedToo, sentence } = input;
  const { tokens } = sentence;
  const colon = tokens.findLastIndex(({ text }, at) => at < place.start && text === ':');
  if (colon < 0 || freedToo || times.some(({ start }) => start > colon)) return undefined;
  if (![place, ...others].some(({ start }) => start > colon && start - colon <= FIRST + 1)) return undefined;
  if (!others.some(({ end }) => end <= colon)) return undefined;
  const day = times.findLast(({ role }) => role === 'on' || role === 'until');
  const days = day === undefined ? null : resolveTime(day.what, { ...context, named: () => null });
  if (days === null || !isOneDay(days)) return undefined;
  return context.base === null || days.to <= context.base ? days.to : undefined;
}
