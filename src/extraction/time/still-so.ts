import type { Place, WindowInput } from './window-input.js';

/** Words from "still" to the verb: "still held", "siguen todavía". */
const STILL_BACK = 2;

/** "163 are still there", "163 siguen presos": told as of now; not "were still there". */
function isStillSo(verb: Place, { place, sentence: { tokens }, compiled }: WindowInput): boolean {
  let still = false;
  for (let at = place.end; at < verb.end; at += 1) {
    if (tokens[at]?.kind !== 'word' || compiled.sets.wereThen.isAt(tokens, at)) return false;
    const isStill = compiled.clause.yet.isAt(tokens, at) || compiled.weakHeld.longestAt(tokens, at) !== undefined;
    still ||= at >= verb.start - STILL_BACK && isStill;
  }
  return still;
}

/** "Of the 187 soldiers in prison on 31 December, 163 are still there": the only days are those of the 187. */
export function isStillNow(input: WindowInput): boolean {
  const { place, verb, others, times, sentence } = input;
  const { tokens } = sentence;
  if (verb === null || verb.start < place.end || times.length === 0) return false;
  const isOfOther = times.every(({ start, end }) => {
    if (end > place.start) return false;
    const parted = (mark: RegExp): boolean => tokens.slice(end, place.start).some(({ text }) => mark.test(text));
    // "On 31 December 187 were held; 163 of them still are": past the semicolon, and behind the other number
    return others.some((other) => (other.end <= start ? parted(/^[,;]$/) : other.end <= place.start && parted(/^;$/)));
  });
  return isOfOther && isStillSo(verb, input);
}
