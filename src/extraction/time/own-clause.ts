import type { AnalysedSentence } from '../analysed-sentence.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Predicate } from '../measures/predicates.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import type { TimeExpression } from './moment.js';
import { opensSaid } from './time-cost.js';

const CLAUSE_WORDS = 10;
const TOLD = new Set<Predicate['kind']>(['freed', 'promised', 'lifted']);

/** "cinco soldados que mantinha em seu poder desde março": of a clause about the people, in which nobody is freed or counted. `words`: what such a clause has at least. */
export function inOwnClause(
  start: number,
  { tokens, compiled }: Sentence,
  predicates: readonly Predicate[],
  words = 2,
): boolean {
  for (let at = start - 1; at > Math.max(0, start - CLAUSE_WORDS) && tokens[at]?.kind === 'word'; at -= 1) {
    // "the 214 freed who appear in our register since 8 January": since when they are counted
    const told = [compiled.say, compiled.ownCounting, compiled.counts, compiled.documents].some(
      (table) => table.longestAt(tokens, at) !== undefined,
    );
    if (told || predicates.some((one) => TOLD.has(one.kind) && one.start <= at && at < one.end)) return false;
    if (compiled.sets.relatives.isAt(tokens, at))
      return [1, 2].some((back) => compiled.groups.longestAt(tokens, at - back)?.end === at) && at < start - words;
  }
  return false;
}

const SET_OFF_WORDS = 9;
const CLOSE = /^[.,;)]$/;

/** What begins, or is counted, is what people are counted from: "the law, in force since 20 February", "the total, kept since". */
function isOfCount(
  tokens: readonly Token[],
  at: number,
  { course, counts, ownCounting, documents }: CompiledLanguage,
): boolean {
  const tables = [counts, ownCounting, documents, course.countingBegins];
  return (
    course.begun.isAt(tokens, at) ||
    course.laws.isAt(tokens, at) ||
    tables.some((table) => table.longestAt(tokens, at) !== undefined)
  );
}

/**
 * "three citizens, held since November, were freed", "Lukashenko, in power since 1994, has released 52": between commas
 * right behind whom it tells of, with nobody counted or freed in it, and a release told after.
 */
export function isSetOff({ start, end }: TimeExpression, { sentence, predicates, numbers }: AnalysedSentence): boolean {
  const { tokens, compiled } = sentence;
  let comma = start - 1;
  while (comma > Math.max(0, start - SET_OFF_WORDS) && tokens[comma]?.kind === 'word') comma -= 1;
  const participle = tokens[comma + 1];
  if (tokens[comma]?.text !== ',' || participle === undefined || comma + 1 === start) return false;
  const close = tokens[end];
  const isName = tokens[comma - 1]?.word.capital === true;
  // "200 inmates pardoned by Aliyev, in power since 2003."
  if (
    isName &&
    (close === undefined || CLOSE.test(close.text)) &&
    compiled.course.inOffice.longestAt(tokens, comma + 1)
  )
    return true;
  if (close?.text !== ',' || !predicates.some(({ kind, start: at }) => kind !== 'other' && at > end)) return false;
  if (comma + 2 === start && compiled.dating.setOff.has(participle)) return true;
  const named = isName && !compiled.sets.weekdays.isAt(tokens, comma - 1);
  if (!named && ![1, 2].some((back) => compiled.groups.longestAt(tokens, comma - back)?.end === comma)) return false;
  if (numbers.some((one) => one.start > comma && one.start < start)) return false;
  if (predicates.some((one) => TOLD.has(one.kind) && one.start > comma && one.start < start)) return false;
  for (let at = Math.max(0, comma - HEAD_WORDS); at < start; at += 1)
    if (isOfCount(tokens, at, compiled) || (at > comma && opensSaid(at, sentence))) return false;
  return true;
}

const HEAD_WORDS = 4;
