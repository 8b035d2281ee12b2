import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';
import { isCountBehindDay } from '../time/count-behind-day.js';
import { endsThere } from './anaphora.js';
import { wasCounting } from './told.js';

const SMALL_WORDS = 3;

/** Where the number's words begin: "otros 14", "con 94". */
function startOf({ analysed, span }: Candidate, { compiled: { sets, small } }: Reader): number {
  const { tokens } = analysed.sentence;
  const more = sets.increments.isAt(tokens, span.hedgeStart - 1) ? span.hedgeStart - 1 : span.hedgeStart;
  return small.with.isAt(tokens, more - 1) ? more - 1 : more;
}

/**
 * "November closed with 287", "El sábado dejó 87 más", "On Sunday, 14.": a month or a day at the head of its clause, and how
 * many of those just counted it had. What they are is told in the sentence before.
 */
export function isBroughtByTime(candidate: Candidate, last: Draft, reader: Reader): boolean {
  const { analysed, span, counted } = candidate;
  if (analysed.times.length === 0 || counted.kind !== 'elliptical' || counted.partitive || span.ratio !== null)
    return false;
  if (span.form === 'article-one' || analysed.sentence.index - last.sentence > 1) return false;
  const { course, sets } = reader.compiled;
  const { tokens } = analysed.sentence;
  const from = startOf(candidate, reader);
  const verb = course.monthVerbs.isAt(tokens, from - 1);
  // "On Sunday, 14.": nothing else in the sentence
  const end = tokens[from - 1]?.text === ',' ? from - 1 : from;
  const time = analysed.times.find((one) => one.role === 'on' && one.end === (verb ? from - 1 : end));
  if (time === undefined) return false;
  // "El martes salieron 40, el jueves 30 y el sábado cinco"
  if (isCountBehindDay(tokens, time.end - 1, span.start, reader.compiled)) return wasCounting(candidate, reader);
  let at = time.start;
  while (at > time.start - SMALL_WORDS && (sets.on.isAt(tokens, at - 1) || sets.determiners.isAt(tokens, at - 1)))
    at -= 1;
  const before = tokens[at - 1];
  const opens = before === undefined || (verb && (/^[,;:]$/.test(before.text) || sets.joiners.has(before)));
  return opens && endsThere(candidate, reader) && wasCounting(candidate, reader);
}
