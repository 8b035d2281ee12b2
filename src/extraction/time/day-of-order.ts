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
    if (beside && predicates.some((predicate) => predicate.start >= Math.max(end, order.end))) return true;
  }
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
