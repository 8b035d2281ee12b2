import { standsAlone } from './alone.js';
import { isDay } from './ends-of-run.js';
import type { TimeExpression } from './moment.js';
import { hourOf } from './names-hour.js';
import { isDayAgain } from './read-other-year.js';
import type { WindowInput } from './window-input.js';

/** Words from "had" to the number: "had so far been able to verify at least". */
const VERB_BACK = 8;
/** Words of a verb of counting: "was able to verify". */
const COUNTING = 5;

/** Words from a day to "had": "it". */
const TO_HAD = 2;

/** Whether "had" leads to a verb of counting or saying before the number: "had tallied", "había cifrado en". */
function saidEarlier(
  { place, sentence: { tokens }, compiled: { ownCounting, say } }: WindowInput,
  had: number,
): boolean {
  return tokens
    .slice(had, place.start)
    .some((_, by) => [ownCounting, say].some((table) => table.longestAt(tokens, had + by) !== undefined));
}

/** "el viernes había cifrado en 80 los liberados", "que na sexta havia contado 80": the day on which somebody had counted so many. */
function hadPutAt({ end }: TimeExpression, input: WindowInput): boolean {
  const { place, sentence, compiled } = input;
  const { tokens } = sentence;
  if (end > place.start || place.start - end > VERB_BACK) return false;
  let had = end;
  while (had <= end + TO_HAD && tokens[had]?.kind === 'word' && !compiled.course.hadDone.isAt(tokens, had)) had += 1;
  return compiled.course.hadDone.isAt(tokens, had) && saidEarlier(input, had);
}

/** "had tallied", "sumaba", "tinha confirmado": how many somebody had counted, by then. */
function hadCounted(input: WindowInput): boolean {
  const { place, sentence, compiled } = input;
  const { tokens } = sentence;
  const { course, sets, reaches } = compiled;
  if (reaches.endsAt(tokens, place.start, COUNTING)) return true;
  for (let at = place.start - 1; at >= place.start - VERB_BACK && tokens[at]?.kind === 'word'; at -= 1) {
    if (compiled.language.sources.verbFirst && sets.wereThen.isAt(tokens, at) && !course.hadDone.isAt(tokens, at))
      return compiled.copulas.longestAt(tokens, at) === undefined;
    if (course.hadDone.isAt(tokens, at)) return saidEarlier(input, at);
  }
  return false;
}

const THAT_DAY = 2;

/** "By 6 p.m. it had counted 47 freed that day", "during the day": over all of that day, and no hour of it. */
function isWholeDay({ what, start, end }: TimeExpression, { sentence: { tokens, compiled } }: WindowInput): boolean {
  if (!isDayAgain(tokens, { what, end }, compiled)) return false;
  const { dating, course } = compiled;
  // "the same day" is one that was told of before
  return (
    (end - start === THAT_DAY && dating.thatOne.isAt(tokens, end - 2)) ||
    course.throughout.longestAt(tokens, start) !== undefined
  );
}

/** "Foro Penal had tallied 87 releases by noon on Friday": all that were counted by that hour, and not those of the day. */
export function isTalliedBy(time: TimeExpression, input: WindowInput): boolean {
  const { measure, place, others, sentence, compiled } = input;
  const { tokens } = sentence;
  if (measure !== 'freed' || time.role !== 'on' || !(isDay(time.what) || time.what.kind === 'same-day')) return false;
  if (time.start < place.end) return hadPutAt(time, input) && !standsAlone(time, input);
  if (isWholeDay(time, input)) return false;
  const hour = hourOf(time, place.end, tokens, compiled);
  if (hour === undefined || others.some(({ start }) => start >= place.end && start < hour)) return false;
  return tokens.slice(place.end, hour).every(({ kind }) => kind === 'word') && hadCounted(input);
}
