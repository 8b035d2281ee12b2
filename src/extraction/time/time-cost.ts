import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { isOwningMark } from '../text/text.js';
import { isOfNextVerb, opensClause } from './clause-day.js';
import type { TimeExpression } from './moment.js';
import { opensSentence } from './opening-adjunct.js';
import type { Place, WindowInput } from './window-input.js';

const COMMA = 3;
const JOINER = 3;
const BOUNDARY = 14;
const NUMBER = 5;
/** What opens a sentence holds for all of it, up to a contrast. */
const OPENING = 12;

/** "estimó que", but not "una cifra que". */
export function saysBefore({ tokens, compiled }: Sentence, at: number): boolean {
  const noun = compiled.sets.determiners.isAt(tokens, at - 2);
  return !noun && compiled.say.longestAt(tokens, at - 1)?.end === at;
}

const SAYING = 3;

/** The "that" of "dijo que", "informó de que": what comes next is said. */
export function opensSaid(that: number, { tokens, compiled: { say, sets, small } }: Sentence): boolean {
  if (!small.that.isAt(tokens, that)) return false;
  const end = sets.partitives.isAt(tokens, that - 1) ? that - 1 : that;
  for (let at = end - 1; at >= Math.max(0, end - SAYING); at -= 1)
    if ((say.longestAt(tokens, at)?.end ?? 0) >= end) return true;
  return false;
}

/** How far a time lies from a number or a verb: in words, and in what parts them. */
export function cost(input: WindowInput, place: Place, time: TimeExpression): number {
  const { sentence, others, compiled } = input;
  const { tokens } = sentence;
  const right = time.start >= place.end;
  const from = right ? place.end : time.end;
  const to = right ? time.start : place.start;
  let sum = Math.max(0, to - from) + (right ? 0 : 1);
  let crossed = false;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const { text } = token;
    const aside = !right && index <= time.end && text === ',' ? asideAt(index, time, input) : undefined;
    if (aside !== undefined) {
      sum -= Math.min(aside.end, to) - index;
      index = aside.end - 1;
      continue;
    }
    if (text === ',') sum += COMMA;
    else if (text === ';' || text === ':') {
      sum += BOUNDARY;
      crossed = true;
    } else if (compiled.firstWords.parting.mayBeAt(tokens, index)) {
      if (compiled.sets.joiners.has(token)) sum += JOINER;
      else if (compiled.contrast.longestAt(tokens, index) !== undefined) {
        sum += BOUNDARY;
        crossed = true;
      }
      // "151 al 31 de agosto, y este viernes estimó que 30 siguen": what is said next is dated by its own words
      if (compiled.small.that.has(token) && saysBefore(sentence, index)) {
        sum += BOUNDARY;
        crossed ||= !right && time.start > 1;
      }
    }
    if (others.length > 0 && others.some((other) => other.start === index)) sum += NUMBER;
  }
  if (right && isOfBoth(time, tokens, compiled)) return 1;
  if (right && opensClause(time, tokens, input, compiled)) sum += BOUNDARY;
  return opensSentence(time, place, sentence) && !crossed ? Math.min(sum, OPENING) : sum;
}

const BOTH = 4;
/** Words from there to the day: "with data". */
const SMALL = 3;

/** "391 by one count and 383 by the other, in both cases as of Friday". */
function isOfBoth({ start }: TimeExpression, tokens: Sentence['tokens'], { course }: CompiledLanguage): boolean {
  for (let at = start; at > start - SMALL && (at === start || tokens[at]?.kind === 'word'); at -= 1)
    if (course.inBoth.endsAt(tokens, at, BOTH)) return true;
  return false;
}

/** "Na quarta-feira, dizem as mães, outras 34 seguiam presas": the saying right behind a time, before which nobody is counted. */
function asideAt(index: number, time: TimeExpression, { asides, others }: WindowInput): Place | undefined {
  const aside = asides.find(({ start }) => start === index);
  return aside === undefined || others.some(({ end }) => end <= time.start) ? undefined : aside;
}

const VERB = 2;

/** "Eighteen soldiers captured in July were still in custody on Wednesday": as near as it is to the verb. */
export function ownCost(input: WindowInput, time: TimeExpression): number {
  const { place, verb, sentence } = input;
  const straight = cost(input, place, time) + ofAnothersCount(input, time);
  const follows = verb !== null && verb.start >= place.end && time.start >= verb.end;
  if (!follows || isOfNextVerb(place, verb, sentence)) return straight;
  if (input.others.some(({ start }) => start >= verb.end && start < time.start)) return straight;
  // "on the last day of the year, March 20"
  const parted = sentence.tokens.slice(verb.end, time.start - 1).some(({ text }) => /^[,;:]$/.test(text));
  return parted ? straight : Math.min(straight, VERB + cost(input, verb, time));
}

const COUNT_REACH = 6;

/** "The release of 40 brought this year's tally to 300": the year is of the tally, and the tally of the number after it. */
function ofAnothersCount({ sentence, place, others }: WindowInput, { start, end }: TimeExpression): number {
  if (others.length === 0 || start < place.end || !isOwningMark(sentence.tokens[end])) return 0;
  return others.some((other) => other.start > end && other.start - end <= COUNT_REACH) ? BOUNDARY : 0;
}
