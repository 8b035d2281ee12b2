import type { Sentence } from '../sentences/sentence.js';
import { closesMonth } from './event-times.js';
import type { TimeExpression } from './moment.js';
import type { WindowInput } from './window-input.js';

const TAKEN_BACK = 4;
const CLAUSE = 14;
const ENDS_CLAUSE = /^[.;:()"“”«»?!—–]$/;

const EVENT_BACK = 10;

/** "the protests that began on 28 December", "11 July protesters", "manifestantes do 11 de Julho": why or since when people are held. */
export function isOfTaking({ start, end, role }: TimeExpression, { tokens, compiled }: Sentence): boolean {
  const { sets, small, language, groups, course, predicates } = compiled;
  // "12 de ellas detenidas antes de abril de 2018"
  if (role === 'before') return predicates.longestAt(tokens, start - 1)?.value === 'other';
  if (role !== 'on' && role !== 'since') return false;
  const linked =
    language.structure.partitives.includes(tokens[start - 1]?.key ?? '') || small.ofThe.isAt(tokens, start - 1);
  const people = [2, 3].some((back) => (groups.longestAt(tokens, start - back)?.end ?? 0) === start - 1);
  if ((linked && people) || (language.code === 'en' && groups.longestAt(tokens, end) !== undefined)) return true;
  if (isOfDecree(start, tokens, compiled)) return true;
  for (let at = start - 1; at > Math.max(0, start - EVENT_BACK) && tokens[at]?.kind === 'word'; at -= 1) {
    const head = tokens[at - 1];
    if (!sets.relatives.isAt(tokens, at) || head === undefined) continue;
    // but "in the exchange that took place on Friday"
    return course.eventWords.has(head) && predicates.longestAt(tokens, at - 1)?.value !== 'freed';
  }
  return false;
}

/**
 * "Hace un mes que 17 mineros siguen presos", "Faz um ano que estão detidos 40": how long they have been held, by a verb of
 * now; but "hace un mes eran 902".
 */
export function isHowLong(
  { what, role, end }: TimeExpression,
  { place, verb, sentence: { tokens, compiled } }: WindowInput,
) {
  if (what.kind !== 'ago' || role !== 'on' || end > place.start) return false;
  const { dating, small, say } = compiled;
  const from = small.that.isAt(tokens, end) ? end + 1 : end;
  let still = false;
  for (let at = from; at < Math.max(place.end, verb?.end ?? 0); at += 1) {
    // "hace un mes Foro Penal dijo que 902 siguen presos"
    if (small.that.isAt(tokens, at) || say.longestAt(tokens, at) !== undefined) return false;
    if (tokens[at]?.kind === 'punct' && tokens[at]?.text !== ',') return false;
    still ||= dating.areStill.isAt(tokens, at);
  }
  return still;
}

/** Words from what came into force to its day: "the state of emergency declared on". */
const DECREE_BACK = 3;

/** Words from when it did to its day: "declarado por el Gobierno el". */
const ENACTED_BACK = 6;

/** "held under the law passed on November 2", "bajo el estado de emergencia declarado el 2 de noviembre". */
function isOfDecree(start: number, tokens: Sentence['tokens'], { course }: Sentence['compiled']): boolean {
  let at = start - 1;
  while (at > start - ENACTED_BACK && tokens[at]?.kind === 'word' && !course.enacted.isAt(tokens, at)) at -= 1;
  if (!course.enacted.isAt(tokens, at)) return false;
  for (let noun = at - 1; noun >= at - DECREE_BACK && tokens[noun]?.kind === 'word'; noun -= 1)
    if (course.eventWords.isAt(tokens, noun)) return true;
  return false;
}

/** Words from a number to the month that closed with it: "con los que había acabado". */
const CLOSING = 6;

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * "en enero la población carcelaria era de 118.000", "had 1,150 prisoners on its list in December": a month in one clause
 * with a number and a verb that says how many there were. Not "are held for the protests of July".
 */
export function datesState(time: TimeExpression, place: Place, { tokens, compiled }: Sentence): boolean {
  const from = Math.min(time.start, place.start);
  const to = Math.max(time.end, place.end);
  const between = time.end <= place.start ? tokens.slice(time.end, place.start) : tokens.slice(place.end, time.start);
  if (between.length > CLAUSE || between.some(({ text }) => ENDS_CLAUSE.test(text))) return false;
  const after = time.start >= place.end;
  // "in March it counted 185, and now 163"
  if (!after && between.some(({ kind }) => kind === 'number')) return false;
  // "the 1,197 with which November had closed"
  if (after && between.length <= CLOSING && closesMonth(tokens, time.start, compiled)) return true;
  // "detained in July", "arrested during the marches of July": since when, and not at what time
  if (after && tellsOfOthers(time, place, tokens, compiled)) return false;
  // "in January, when it was crowded, 1,800 slept there"
  const commas = between.filter(({ text }) => text === ',').length;
  if (after ? commas > 0 : commas > 2) return false;
  return tokens
    .slice(Math.max(0, from - CLAUSE), to + 1)
    .some(({ key, kind }) => kind === 'word' && compiled.sets.wereThen.hasKey(key));
}

function tellsOfOthers(
  { start }: TimeExpression,
  { end }: Place,
  tokens: Sentence['tokens'],
  compiled: Sentence['compiled'],
): boolean {
  const { course, heldParticiples, sets } = compiled;
  for (let at = end; at < start; at += 1) {
    if (sets.relatives.isAt(tokens, at) && tellsHowMany(at + 1, start, tokens, compiled)) return false;
    if (sets.relatives.isAt(tokens, at) || sets.turningPoints.isAt(tokens, at)) return true;
    if (start - at > TAKEN_BACK) continue;
    if (course.taken.longestAt(tokens, at) !== undefined || heldParticiples.longestAt(tokens, at) !== undefined)
      return true;
  }
  return false;
}

/**
 * "los 1.043 que había en diciembre", "who were in jail in December", "que Foro Penal contaba en diciembre": a clause from `from`
 * to a month that says no more than that there were so many, or who counted them. "Who were held over the marches of July" does.
 */
function tellsHowMany(from: number, to: number, tokens: Sentence['tokens'], compiled: Sentence['compiled']): boolean {
  const { sets, predicates, say, course } = compiled;
  let told = false;
  for (let at = from; at < to; ) {
    const held = predicates.longestAt(tokens, at);
    const verb = sets.wereThen.isAt(tokens, at) ? at + 1 : say.longestAt(tokens, at)?.end;
    const token = tokens[at];
    if (held?.value === 'held' && told) at = held.end;
    else if (verb !== undefined) {
      told = true;
      at = verb;
    } else if (
      token?.word.capital === true ||
      sets.functionWords.isAt(tokens, at) ||
      (token !== undefined && (course.earlyIn.has(token) || course.midIn.has(token)))
    )
      at += 1;
    else return false;
  }
  return told;
}
