import type { TimeExpression } from './moment.js';
import type { WindowInput } from './window-input.js';

/** Words from "was" to "published": "was finally". */
const PARTICIPLE = 2;

/** "The decree, signed on | Thursday, will free 41": done that day to what comes before the comma. */
function isOfAside({ start, end }: TimeExpression, { sentence: { tokens, compiled } }: WindowInput): boolean {
  if (tokens[end]?.text !== ',') return false;
  const { clause, sets } = compiled;
  let at = start - 1;
  while (sets.on.isAt(tokens, at) || sets.fillers.isAt(tokens, at)) at -= 1;
  return clause.passives.isAt(tokens, at) && tokens[at - 1]?.text === ',';
}

/**
 * "The list of 41 prisoners to be freed was published on Friday", "el acuerdo por el que saldrán 41 se firmó el viernes":
 * on that day something was done, and who is promised leaves on no day that is said.
 */
export function isDayOfDeed(time: TimeExpression, input: WindowInput): boolean {
  const { measure, place, verb, sentence } = input;
  if (measure !== 'promised') return false;
  const { start } = time;
  const { tokens, compiled } = sentence;
  if (time.end <= place.start && isOfAside(time, input)) return true;
  const { clause, copulas, dating, sets } = compiled;
  const from = Math.max(place.end, verb?.end ?? 0);
  for (let at = from; at < start && tokens[at]?.kind === 'word'; at += 1) {
    const is = copulas.longestAt(tokens, at)?.end;
    if (is !== undefined && sets.wereThen.isAt(tokens, at))
      for (let done = is; done < is + PARTICIPLE; done += 1) if (clause.passives.isAt(tokens, done)) return true;
    if (compiled.language.sources.verbFirst && clause.did.isAt(tokens, at)) return true;
    if (dating.auxiliaries.isAt(tokens, at) && clause.passives.isAt(tokens, at + 1)) return true;
  }
  return false;
}
