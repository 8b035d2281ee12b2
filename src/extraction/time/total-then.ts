import type { TimeExpression } from './moment.js';
import { isOfOpeningBatch } from './own-behind.js';
import { isOneDay } from './resolve-moment.js';
import type { Chosen } from './weigh-times.js';
import type { WindowInput } from './window-input.js';

const TIME_PASSED = new Set<TimeExpression['what']['kind']>(['apart', 'ago']);

/** Words from the verb to its number: "era de", "iban ya"; "había verificado" tells of what was done. */
const TO_NUMBER = 2;

/**
 * "El viernes por la noche iban 155 liberados", "no sábado o total era de 139": how many there were by then, and not how many
 * left that day. Only where a verb tells what was so apart from what was done, as "was" does not.
 */
export function isTotalThen({ time, days }: Pick<Chosen, 'time' | 'days'>, input: WindowInput): boolean {
  const { measure, place, sentence, words, compiled } = input;
  const { tokens } = sentence;
  if (hadAlready({ time, days }, input) || isSpokenOf(time, input) || isPutAt(time, input)) return true;
  if (isOneDay(days) && (isOfOpeningBatch(time, input) || runsTo(time, input))) return true;
  const { sets, course, copulas, dating, language, small } = compiled;
  if (measure !== 'freed' || !language.sources.verbFirst || !sets.wereThen.mayBeIn(words)) return false;
  if (time.role !== 'on' || time.end > place.start || !isOneDay(days)) return false;
  let verb = place.start - 1;
  while (verb >= place.start - TO_NUMBER && !sets.wereThen.isAt(tokens, verb)) verb -= 1;
  if (verb < Math.max(time.end, place.start - TO_NUMBER) || course.hadDone.isAt(tokens, verb)) return false;
  const link = tokens[place.start - 1];
  const isPlain =
    verb === place.start - 1 || (link !== undefined && (dating.running.has(link) || small.ofThe.has(link)));
  if (!isPlain) return false;
  // "El viernes eran 12 los liberados" may be that day's; "uma semana depois eram 72" tells how many had left by then
  if (copulas.longestAt(tokens, verb) === undefined || TIME_PASSED.has(time.what.kind)) return true;
  return tokens.slice(time.end, verb).some((token) => course.begun.has(token));
}

/** "El sábado había 104 excarcelados; hoy ya son 145": by then too, behind how many there were on a day before. */
function runsTo(
  { role, start, end }: TimeExpression,
  { measure, place, others, words, sentence: { tokens }, compiled }: WindowInput,
): boolean {
  const { dating, language, sets } = compiled;
  if (measure !== 'freed' || role !== 'on' || end > place.start || !language.sources.verbFirst) return false;
  if (!sets.wereThen.mayBeIn(words) || !others.some((other) => other.end <= start)) return false;
  const between = tokens.slice(Math.max(end, place.start - TO_NUMBER - 1), place.start);
  if (between.some(({ kind }) => kind === 'number') || !between.some((token) => dating.running.has(token)))
    return false;
  return tokens.slice(0, start).some((token) => sets.wereThen.has(token));
}

/** Words from a verb of speaking to its number: "hablaba ya de más de", "claimed to have freed"; and back to its day. */
const TO_SPOKEN = 5;

/**
 * "la semana pasada hablaba de 121 liberados", "spoke last week of 121 people freed": whoever spoke then told of all who had
 * left by then. Not "habló de 121 liberados la semana pasada".
 */
function isSpokenOf({ role, start, end }: TimeExpression, input: WindowInput): boolean {
  const { measure, place, sentence, compiled } = input;
  const { tokens } = sentence;
  const { spokeThen } = compiled.speech;
  if (measure !== 'freed' || role !== 'on' || end > place.start || !spokeThen.mayBeIn(input.words)) return false;
  for (let at = place.start - 1; at >= start - TO_SPOKEN; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || compiled.small.that.has(token)) {
      if (at < start || at >= end) return false;
    } else if (spokeThen.has(token)) {
      const far = (from: number) => place.start - from > TO_SPOKEN + 1;
      return at < start ? !far(end) : at >= end && !far(at) && at - end <= TO_SPOKEN;
    }
  }
  return false;
}

/** Words from "put" or "stood" to "at": what is put there. */
const TO_FIGURE = 8;

/** "put the number of those freed at nine on Friday", "had it at eleven on Saturday": how high a count stood then. */
function isPutAt({ role, start }: TimeExpression, { measure, place, sentence, compiled }: WindowInput): boolean {
  const { tokens } = sentence;
  if (measure !== 'freed' || role !== 'on' || start < place.end || start - place.end > TO_NUMBER) return false;
  if (compiled.language.sources.verbFirst || !compiled.clause.putAt.isAt(tokens, place.start - 1)) return false;
  // "put at 31 the number of those freed in December" tells of December
  if (tokens.slice(place.start + 1, start).some((token) => compiled.sets.nameArticles.has(token))) return false;
  for (let at = place.start - 2; at >= place.start - TO_FIGURE && tokens[at]?.kind === 'word'; at -= 1)
    if (compiled.sets.wereThen.isAt(tokens, at)) return true;
  return false;
}

const TO_VERB = 3;

/** "When the law came into force, on 19 January, 186 had already been released", "el viernes ya habían salido 186": by then. */
function hadAlready(
  { time, days }: Pick<Chosen, 'time' | 'days'>,
  { measure, place, others, verb, sentence: { tokens }, words, compiled: { clause, course } }: WindowInput,
): boolean {
  if (measure !== 'freed' || verb === null || !clause.already.mayBeIn(words)) return false;
  if (time.role !== 'on' || !isOneDay(days) || time.end > Math.min(place.start, verb.start)) return false;
  // "El sábado salieron 12 y el domingo ya habían salido 24" tells of each day
  if (others.some(({ end }) => end <= time.start)) return false;
  let already = false;
  let had = false;
  for (let at = Math.max(time.end, verb.start - TO_VERB); at < verb.end; at += 1) {
    already ||= clause.already.isAt(tokens, at);
    had ||= course.hadDone.isAt(tokens, at);
  }
  return already && had;
}
