import { isDay } from './ends-of-run.js';
import type { TimeExpression } from './moment.js';
import { hourOf } from './names-hour.js';
import type { WindowInput } from './window-input.js';

/** Words from "had" to the number: "had so far been able to verify at least". */
const VERB_BACK = 8;
/** Words of a verb of counting: "was able to verify". */
const COUNTING = 5;

/** "had tallied", "sumaba", "tinha confirmado": how many somebody had counted, by then. */
function hadCounted({ place, sentence: { tokens }, compiled }: WindowInput): boolean {
  const { course, sets, ownCounting, say, reaches } = compiled;
  if (reaches.endsAt(tokens, place.start, COUNTING)) return true;
  for (let at = place.start - 1; at >= place.start - VERB_BACK && tokens[at]?.kind === 'word'; at -= 1) {
    if (compiled.language.sources.verbFirst && sets.wereThen.isAt(tokens, at) && !course.hadDone.isAt(tokens, at))
      return compiled.copulas.longestAt(tokens, at) === undefined;
    if (course.hadDone.isAt(tokens, at))
      return tokens
        .slice(at, place.start)
        .some((_, by) => [ownCounting, say].some((table) => table.longestAt(tokens, at + 1 + by) !== undefined));
  }
  return false;
}

/** "Foro Penal had tallied 87 releases by noon on Friday": all that were counted by that hour, and not those of the day. */
export function isTalliedBy(time: TimeExpression, input: WindowInput): boolean {
  const { measure, place, others, sentence, compiled } = input;
  const { tokens } = sentence;
  if (
    measure !== 'freed' ||
    time.role !== 'on' ||
    !(isDay(time.what) || time.what.kind === 'same-day') ||
    time.start < place.end
  )
    return false;
  const hour = hourOf(time, place.end, tokens, compiled);
  if (hour === undefined || others.some(({ start }) => start >= place.end && start < hour)) return false;
  return tokens.slice(place.end, hour).every(({ kind }) => kind === 'word') && hadCounted(input);
}
