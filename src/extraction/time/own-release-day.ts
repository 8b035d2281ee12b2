import type { TimeExpression } from './moment.js';
import type { Place, WindowInput } from './window-input.js';

const DAYS = new Set<TimeExpression['what']['kind']>(['date', 'weekday', 'offset', 'feast']);

function isDay({ role, what }: TimeExpression): boolean {
  return role === 'on' && DAYS.has(what.kind);
}

const RUNS = new Set<TimeExpression['what']['kind']>(['month', 'year', 'last-week', 'last-month', 'last-year']);

/** "pardoned in December": longer ago than a day. */
function isBefore({ role, what }: TimeExpression): boolean {
  return role === 'on' && RUNS.has(what.kind);
}

/** Small words from a verb to its day: "on the". */
const TO_DAY = 2;
/** Auxiliaries from "who" to the verb: "had all been". */
const TO_VERB = 4;
/** Words from a verb to the one joined to it: "a Caracas el jueves". */
const TO_JOINED = 9;

/** ", who were released", "que salieron de prisión": the end of the release that a clause right behind the people tells. */
function releaseInClause({ place, sentence: { tokens }, compiled }: WindowInput): number | undefined {
  const head = tokens[place.end]?.text === ',' ? place.end + 1 : place.end;
  if (!compiled.sets.relatives.isAt(tokens, head)) return undefined;
  for (let at = head + 1; at <= head + TO_VERB && tokens[at]?.kind === 'word'; at += 1) {
    const found = compiled.predicates.longestAt(tokens, at);
    if (found !== undefined) return found.value === 'freed' ? found.end : undefined;
  }
  return undefined;
}

/** The end of the verb of release behind the people; none where others are counted in between. */
function releaseBehind(input: WindowInput): number | undefined {
  const { place, verb, others } = input;
  if (verb === null || verb.start < place.end) return undefined;
  const end = joinedRelease(input, verb) ?? verb.end;
  return others.some(({ start }) => start >= place.end && start < end) ? undefined : end;
}

/** "fueron trasladados a Caracas el jueves y | liberados", "pardoned on Tuesday and freed": the release that is joined to what was done to them before. */
function joinedRelease({ place, sentence: { tokens }, compiled }: WindowInput, verb: Place): number | undefined {
  const isRelease = compiled.predicates.longestAt(tokens, verb.start)?.value === 'freed';
  // "fueron indultados el martes y | excarcelados"
  if (isRelease && !tokens.slice(verb.start, verb.end).some((token) => compiled.clause.pardoned.has(token)))
    return undefined;
  // "los 41 indultados en diciembre | salieron": what was done to them before says who they are
  const isTheirs = isRelease && verb.start === place.end;
  for (let at = verb.end; at < verb.end + TO_JOINED && tokens[at]?.kind === 'word'; at += 1) {
    const joined = compiled.sets.joiners.isAt(tokens, at) ? at + 1 : isTheirs ? at : undefined;
    const found = joined === undefined ? undefined : compiled.predicates.longestAt(tokens, joined);
    if (found !== undefined) return found.value === 'freed' ? found.end : undefined;
  }
  return undefined;
}

/** "41 prisoners, who were released | on Friday, arrived home on Saturday", "trasladados el jueves y liberados | el viernes". */
function ownReleaseDay(input: WindowInput): TimeExpression | undefined {
  const end = releaseInClause(input) ?? releaseBehind(input);
  if (end === undefined) return undefined;
  const { tokens, compiled } = input.sentence;
  return input.times.find(
    (time) =>
      isDay(time) &&
      time.start >= end &&
      time.start - end <= TO_DAY &&
      tokens.slice(end, time.start).every((token) => compiled.sets.on.has(token) || compiled.sets.fillers.has(token)),
  );
}

/**
 * "A court on 12 January acquitted 41 prisoners, who were released on Friday": a day of something else, where the verb of
 * their release has one right behind it.
 */
export function isOffTheirRelease(time: TimeExpression, input: WindowInput): boolean {
  if (input.measure !== 'freed' || !(isDay(time) || isBefore(time))) return false;
  const own = ownReleaseDay(input);
  return own !== undefined && own !== time && (isDay(time) || time.end <= own.start);
}
