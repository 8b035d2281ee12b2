import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { opensNext } from './clause-day.js';
import type { TimeExpression } from './moment.js';
import type { Days } from './text-before.js';
import type { WindowInput } from './window-input.js';

/** Tokens from a number and its noun to a time of its own: "68 others freed on Friday". */
const BEHIND = 3;

/** Words before a whole that opens its sentence: "of the". */
const OPENING = 3;

/** Words from the day of a batch to its number, and back. */
const TO_BATCH = 4;

const ENDS: ReadonlySet<TimeExpression['role']> = new Set(['until', 'before']);
const STARTS: ReadonlySet<TimeExpression['role']> = new Set(['on', 'since']);

/** A time right behind a number and its noun, which is its own; but "in January 57, in February 68 and in March nine". */
function isRightBehind({ start }: TimeExpression, { place, sentence: { tokens }, compiled }: WindowInput): boolean {
  if (start < place.end || start - place.end > BEHIND) return false;
  for (let at = place.end; at < start; at += 1)
    if (tokens[at]?.kind === 'punct' || compiled.sets.joiners.isAt(tokens, at)) return false;
  return true;
}

/** "With Sunday's 20 releases the number is close to 100", "Con los 20 del domingo rozan el centenar": the day is that of the batch which makes up the total. */
export function isOfOpeningBatch({ role, start, end }: TimeExpression, input: WindowInput): boolean {
  const { measure, others, place, sentence, compiled } = input;
  const { tokens } = sentence;
  if (measure === 'held' || role !== 'on' || end > place.start || !compiled.small.with.isAt(tokens, 0)) return false;
  return others.some((batch) => {
    if (batch.end > place.start) return false;
    const [from, to] = batch.end <= start ? [batch.end, start] : [end, batch.start];
    return to - from <= TO_BATCH && !tokens.slice(from, Math.max(from, to)).some(({ text }) => text === ',');
  });
}

/**
 * "57 have been freed since January 8 and 68 in December", "57 on Friday and 68 by Sunday": a time that closes what is said of
 * the number before, where this number has one of its own right behind it.
 */
export function isOfNumberBefore(
  time: TimeExpression,
  days: Days,
  input: WindowInput,
  daysOf: (own: TimeExpression) => Days | null,
): boolean {
  const { others, place, times } = input;
  if (others.length === 0 || time.end > place.start || !others.some(({ end }) => end <= time.start)) return false;
  if (ENDS.has(time.role) && opensNext(time, place, input.sentence)) return false;
  return times.some((own) => {
    if (!isRightBehind(own, input)) return false;
    if (STARTS.has(own.role)) return true;
    // "57 since January 8 and 68 by Sunday", "57 on Sunday and 20 by Sunday noon" may both be of the same days
    if (!ENDS.has(own.role) || time.role !== 'on') return false;
    const until = daysOf(own);
    return until !== null && (until.to < days.from || until.to > days.to);
  });
}

/** "De los 104 excarcelados, 61 salieron el domingo": the day of a part, past the comma behind the whole that opens the sentence. */
function isOfPartBehind(start: number, { measure, others, place, sentence, compiled }: WindowInput): boolean {
  const { tokens } = sentence;
  if (measure !== 'freed' || place.start > OPENING || start < place.end) return false;
  if (!compiled.sets.partitives.isAt(tokens, 0) && !compiled.small.ofThe.isAt(tokens, 0)) return false;
  return others.some(
    (part) =>
      part.start >= place.end &&
      part.end <= start &&
      tokens.slice(place.end, part.start).some(({ text }) => text === ','),
  );
}

/** "57 had been freed by Sunday night and 68 on Friday": a day beyond the next number, behind how far this one counts. */
export function isOfNumberBehind({ role, start }: TimeExpression, input: WindowInput): boolean {
  const { others, place, times, sentence, compiled } = input;
  if (isOfPartBehind(start, input)) return true;
  // "Con los 20 del domingo suman 100 los liberados desde el 8 de enero": since when the total counts
  const ofTotal = role === 'since' && compiled.small.with.isAt(sentence.tokens, 0);
  if (others.length === 0 || (role !== 'on' && !ofTotal) || start < place.end) return false;
  const next = others.find((other) => other.start >= place.end && other.end <= start);
  if (next === undefined) return false;
  return times.some(
    (own) => (ofTotal ? own.role === 'on' : ENDS.has(own.role)) && own.start >= place.end && own.end <= next.start,
  );
}

/** Words from what sets a number against another to that number: "frente a los 902", "down from some 902". */
const AGAINST_BACK = 4;

/** Words before a month or year: "at the beginning of", "a comienzos de". */
const PART_WORDS = 5;

/** "early", "at the start of", "a mediados de": which part of the month behind it is meant. */
function isPartOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  { course: { earlyIn, midIn } }: CompiledLanguage,
): boolean {
  if (to - from > PART_WORDS) return false;
  const words = tokens.slice(from, to);
  return words.every(({ kind }) => kind === 'word') && words.some((word) => earlyIn.has(word) || midIn.has(word));
}

/** "682 are in prison, down from 902 in December": a time right behind a number that another is set against. */
export function isOfComparedNumber({ start }: TimeExpression, input: WindowInput): boolean {
  const { others, place, sentence, compiled } = input;
  if (start < place.end || !others.some(({ end }) => end <= place.start)) return false;
  const { tokens } = sentence;
  const { contrast, course } = compiled;
  if (start - place.end > 1 && !isPartOf(tokens, place.end, start, compiled)) return false;
  for (let at = place.start - 1; at >= place.start - AGAINST_BACK && tokens[at]?.kind === 'word'; at -= 1)
    if (course.against.longestAt(tokens, at) !== undefined || contrast.longestAt(tokens, at) !== undefined) return true;
  return false;
}
