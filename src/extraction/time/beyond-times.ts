import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { closesAside, opensAside, type Token } from '../text/text.js';
import type { TimeExpression } from './moment.js';
import { isOfPair } from './of-pair.js';
import { type Chosen, isAnothers } from './weigh-times.js';
import type { Place, WindowInput } from './window-input.js';

function isOfThem(tokens: Sentence['tokens'], at: number, { parts, language }: CompiledLanguage): boolean {
  return language.structure.partitives.includes(tokens[at]?.key ?? '') && parts.longestAt(tokens, at) !== undefined;
}

/** "72 were freed, and 15 more are to follow on Friday": others besides, after the verb of the first, of whom more is told. */
function isOfMore(
  other: Place,
  { start }: TimeExpression,
  { verb, sentence: { tokens }, compiled }: WindowInput,
): boolean {
  if (verb === null || verb.end > other.start) return false;
  const { increments, elliptical, functionWords } = compiled.sets;
  const isBesides = (at: number): boolean => increments.isAt(tokens, at) || elliptical.isAt(tokens, at);
  if (![other.start - 1, other.end, other.end + 1].some(isBesides)) return false;
  for (let at = other.end; at < start; at += 1) {
    if (compiled.predicates.longestAt(tokens, at) !== undefined) return true;
    if (compiled.futureWords.longestAt(tokens, at) !== undefined) return true;
    const isWord = tokens[at]?.kind === 'word' && !functionWords.isAt(tokens, at) && !isBesides(at);
    if (isWord && compiled.groups.longestAt(tokens, at) === undefined) return true;
  }
  return false;
}

function closes(tokens: readonly Token[]): boolean {
  return tokens.some(closesAside);
}

/** "266 have been freed, and 104 of them left on Sunday": another number stands between, and is not joined to this one. */
export function liesBeyond(chosen: Chosen, input: WindowInput): boolean {
  const { others, place, sentence, compiled } = input;
  const { time } = chosen;
  if (others.length === 0 || time.start < place.end || isOfPair(time, input)) return false;
  const [from, to] = [place.end, time.start];
  return others.some((other) => {
    const before = sentence.tokens[other.start - 1];
    // "Six figures, including two lawmakers, walked out on Sunday"
    const aside =
      [1, 2].some((back) => compiled.parts.longestAt(sentence.tokens, other.start - back)?.end === other.start) &&
      closes(sentence.tokens.slice(other.end, to));
    if (aside) return false;
    // "82 releases, 11 of them on Sunday"
    const closed = closes(sentence.tokens.slice(other.end, to));
    // "18 prisoners, four of them women, crossed the border on Friday"
    if (closed && opensAside(before) && isOfThem(sentence.tokens, other.end, compiled)) return false;
    if (other.start >= from && other.end <= to && isOfThem(sentence.tokens, other.end, compiled)) return true;
    if (other.start >= from && other.end <= to && isOfMore(other, time, input)) return true;
    const joined = before === undefined || before.text === ',' || compiled.sets.joiners.has(before);
    return other.start >= from && other.end <= to && !joined;
  });
}

/** Tokens from a day to the number it opens a clause for: "by Friday at least 37". */
const TO_OTHER = 2;

/**
 * "At Christmas they spoke of 956; on 1 March there were 2,006", "it says 8,000, but in March 5,200 left": the day after
 * the semicolon or the contrast is the other number's.
 */
export function isOfNextClause(chosen: Chosen, input: WindowInput): boolean {
  const { place, others, sentence, compiled } = input;
  if (others.length === 0) return false;
  const { tokens } = sentence;
  const { start, end } = chosen.time;
  // "announced the release of 51, and by Friday 37 had left"
  const joined = start > place.end && compiled.sets.joiners.isAt(tokens, start - 1);
  if (joined && others.some((other) => other.start >= end && other.start - end <= TO_OTHER)) return true;
  for (let at = place.end; at < chosen.time.start; at += 1) {
    if (tokens[at]?.text === ';' && others.some((other) => other.start >= end)) return true;
    if (tokens[at]?.text === ';' || compiled.contrast.longestAt(tokens, at) !== undefined)
      return isAnothers(chosen, input);
  }
  return false;
}

const TO_UNTIL = 4;

/**
 * "Of the 51 whose release was announced, 37 had left by Friday", "51 were announced, and 37 people had left by Friday": by
 * when is said of the number beside it.
 */
export function isOfNearer(
  { time }: Chosen,
  { place, others, verb, sentence: { tokens }, compiled }: WindowInput,
): boolean {
  return others.some(({ start, end }) => {
    if (start < place.end || end > time.start || time.start - end > TO_UNTIL || isOfThem(tokens, end, compiled))
      return false;
    const isJoined = tokens[start - 2]?.text === ',' && compiled.sets.joiners.isAt(tokens, start - 1);
    return tokens[start - 1]?.text === ',' || (isJoined && verb !== null && verb.end <= start);
  });
}

const DATED = 12;
const JOINED = 6;

/** "45 were freed on Sunday and 310 since January 8": the day closes the clause of the number before it. */
export function closesOther(
  time: TimeExpression,
  { place, others, sentence: { tokens }, compiled }: WindowInput,
): boolean {
  if (time.end > place.start || place.start - time.end > JOINED) return false;
  const comma = tokens[time.end]?.text === ',' ? time.end + 1 : time.end;
  if (!compiled.language.structure.pairJoiners.includes(tokens[comma]?.key ?? '')) return false;
  return others.some(
    ({ end }) =>
      end <= time.start &&
      time.start - end <= DATED &&
      tokens.slice(end, time.start).every(({ kind }) => kind !== 'punct'),
  );
}

/** "14 walked out of three prisons on Tuesday, taking to 157 those freed since January 8": the day of the 14, past the comma. */
export function isDayOfClauseBefore(
  { start, end }: TimeExpression,
  { place, others, sentence: { tokens } }: WindowInput,
): boolean {
  if (end > place.start || !others.some((other) => other.end <= start)) return false;
  return tokens.slice(end, place.start).some(({ text }) => text === ',');
}
