import type { AnalysedSentence } from '../analysed-sentence.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { isClock } from './clock-end.js';
import type { TimeExpression } from './moment.js';

const ORDER = 7;

/** "ordenou esta terça-feira a libertação de nove": the day of the order. */
export function datesOrder(
  { start, end, role }: TimeExpression,
  { sentence: { tokens, compiled }, predicates, words }: AnalysedSentence,
): boolean {
  if (role === 'on' && promisedThen(end, tokens, compiled)) return true;
  if (role !== 'on') return false;
  if (opensPromise(start, end, tokens, predicates, compiled)) return true;
  if (compiled.clause.pardoned.mayBeIn(words) && isOfPardon(start, end, { tokens, compiled }, predicates)) return true;
  if (!compiled.course.orders.mayBeIn(words)) return false;
  for (let at = Math.max(0, start - ORDER); at < Math.min(tokens.length, end + 2); at += 1) {
    const order = compiled.course.orders.longestAt(tokens, at);
    if (order === undefined) continue;
    const [from, to] = at < start ? [order.end, start] : [end, at];
    // "tinha prometido, em 14 de abril, que"
    const beside = tokens
      .slice(from, to)
      .every(
        (token, index) =>
          token.text === ',' ||
          compiled.sets.on.has(token) ||
          compiled.sets.fillers.has(token) ||
          compiled.course.withinDay.has(token) ||
          compiled.dating.exactly.has(token) ||
          isClock(tokens, from + index, compiled),
      );
    const release = beside ? releaseAfter(Math.max(end, order.end), predicates) : undefined;
    if (release !== undefined && !(at >= end && isSetOff(end, order.end, release, tokens))) return true;
  }
  return false;
}

/** "El decreto, firmado el lunes por el presidente, prevé la liberación de 812": the day of the decree, and not of those it is to free. */
export function isOfDecree(
  { start, role }: TimeExpression,
  { tokens, compiled: { course, sets } }: AnalysedSentence['sentence'],
): boolean {
  if (role !== 'on') return false;
  let verb = start - 1;
  while (verb > 0 && sets.on.isAt(tokens, verb)) verb -= 1;
  return course.enacted.isAt(tokens, verb) && tokens[verb - 1]?.text === ',' && course.laws.isAt(tokens, verb - 2);
}

function releaseAfter(from: number, predicates: AnalysedSentence['predicates']): number | undefined {
  return predicates.find(({ kind, start }) => kind !== 'other' && start >= from)?.start;
}

/** "On Friday, the ministry promised, 15 will go free": a saying between commas, and the day is of what follows it. */
function isSetOff(day: number, verb: number, release: number, tokens: readonly Token[]): boolean {
  if (tokens[day]?.text !== ',') return false;
  for (let at = verb; at < release; at += 1) if (tokens[at]?.text === ',') return true;
  return false;
}

/** Words from a verb to its own day. */
const BESIDE = 3;

/** "indultó este miércoles a 1.140 reclusos", who are still to leave: the day of the pardon. */
function isOfPardon(
  start: number,
  end: number,
  { tokens, compiled }: Pick<AnalysedSentence['sentence'], 'tokens' | 'compiled'>,
  predicates: AnalysedSentence['predicates'],
): boolean {
  // "will walk free on February 1 under an amnesty for mothers"
  if (predicates.some((one) => one.kind === 'promised' && one.end <= start && start - one.end <= BESIDE)) return false;
  return predicates.some(
    (predicate) =>
      predicate.kind === 'freed' &&
      predicate.start - end <= ORDER &&
      start - predicate.end <= ORDER &&
      compiled.clause.pardoned.isAt(tokens, predicate.start),
  );
}

const PROMISE = 7;

/** "in January 2025, when Havana undertook to free 553": the day of the promise. */
function promisedThen(
  end: number,
  tokens: readonly Token[],
  { course, statements, dating }: CompiledLanguage,
): boolean {
  if (tokens[end]?.text !== ',' || !dating.when.isAt(tokens, end + 1)) return false;
  for (let at = end + 2; at < end + 2 + PROMISE && tokens[at]?.kind === 'word'; at += 1)
    if (course.orders.longestAt(tokens, at) !== undefined || statements.promises.longestAt(tokens, at) !== undefined)
      return true;
  return false;
}

const SUBJECT = 14;
const NAME = 6;

/** Past "the minister, Diosdado Cabello, announced": a name between commas. */
function pastName(tokens: readonly Token[], comma: number): number {
  let at = comma + 1;
  while (at < comma + NAME && tokens[at]?.kind === 'word' && tokens[at]?.text !== ',') at += 1;
  return tokens[comma + 1]?.word.capital === true && tokens[at]?.text === ',' ? at + 1 : comma;
}

/** "In November the minister announced that 4,068 would go free", "that on 16 January the government promised to free 15": who did so stands between. */
function opensPromise(
  start: number,
  end: number,
  tokens: readonly Token[],
  predicates: AnalysedSentence['predicates'],
  { course, futureWords, say, sets, small, statements }: CompiledLanguage,
): boolean {
  let before = start - 1;
  while (before >= 0 && sets.on.isAt(tokens, before) && !small.that.isAt(tokens, before)) before -= 1;
  if (before >= 0 && !small.that.isAt(tokens, before)) return false;
  const from = tokens[end]?.text === ',' ? end + 1 : end;
  for (let at = from; at < from + SUBJECT; at += 1) {
    if (tokens[at]?.text === ',' && at > from) at = pastName(tokens, at);
    if (tokens[at]?.kind !== 'word') return false;
    if (futureWords.longestAt(tokens, at) !== undefined && course.orders.longestAt(tokens, at) === undefined)
      return false;
    const verb =
      course.orders.longestAt(tokens, at) ?? statements.promises.longestAt(tokens, at) ?? say.longestAt(tokens, at);
    if (verb === undefined) {
      if (predicates.some((one) => one.kind !== 'other' && one.start <= at && at < one.end)) return false;
      continue;
    }
    const release = releaseAfter(verb.end, predicates);
    return release !== undefined && !isSetOff(end, verb.end, release, tokens);
  }
  return false;
}
