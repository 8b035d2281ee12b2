import type { TimeExpression } from './moment.js';
import type { WindowInput } from './window-input.js';

/** Words from "was" to "published": "was finally". */
const PARTICIPLE = 2;

/**
 * "The list of 41 prisoners to be freed was published on Friday", "el acuerdo por el que saldrán 41 se firmó el viernes":
 * on that day something was done, and who is promised leaves on no day that is said.
 */
export function isDayOfDeed({ start }: TimeExpression, { measure, place, verb, sentence }: WindowInput): boolean {
  if (measure !== 'promised') return false;
  const { tokens, compiled } = sentence;
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
