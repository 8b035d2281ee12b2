import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { wordsOf } from '../text/words-of.js';
import { isClock } from '../time/clock-end.js';
import type { TimeExpression } from '../time/moment.js';
import { findPredicates, type Predicate, reachOf } from './predicates.js';

/** Tokens of a sentence, the end excluded. */
interface Gap {
  readonly start: number;
  readonly end: number;
}

const SMALL_WORDS = 6;
/** Days and runs of them; a start is no part of a verb. */
const DAYS: ReadonlySet<string> = new Set([
  'date',
  'weekday',
  'offset',
  'feast',
  'same-day',
  'weekend',
  'overnight',
  'weekday-of-last-week',
  'ago',
  'apart',
  'this',
  'last-week',
  'last-month',
  'last-year',
  'month',
  'year',
  'past',
  'over-hours',
  'over-days',
  'between',
  'part-of-month',
  'part-of-year',
]);

/** "na noite de", before a day. */
function startOfDay(tokens: readonly Token[], { start }: TimeExpression, compiled: CompiledLanguage): number {
  const { sets, course } = compiled;
  let at = start;
  while (
    at > start - SMALL_WORDS &&
    (sets.on.isAt(tokens, at - 1) ||
      // "no mês de"
      sets.fillers.isAt(tokens, at - 1) ||
      sets.dayParts.isAt(tokens, at - 1) ||
      // "por volta das 22h de"
      course.withinDay.isAt(tokens, at - 1) ||
      isClock(tokens, at - 1, compiled) ||
      // "la noche del sábado"
      (sets.dayParts.isAt(tokens, at) && sets.determiners.isAt(tokens, at - 1)))
  )
    at -= 1;
  return at;
}

/** "hoje de manhã": with the part of the day behind it. */
function endOfDay(tokens: readonly Token[], { end }: TimeExpression, { sets }: CompiledLanguage): number {
  const part = [end, end + 1, end + 2].find((at) => sets.dayParts.isAt(tokens, at));
  const links = tokens.slice(end, part ?? end).every((token) => sets.on.has(token));
  return part !== undefined && links ? part + 1 : end;
}

/** With the brackets after it and the commas around it. */
function widened(tokens: readonly Token[], from: number, to: number): Gap {
  const end = tokens[to]?.text === '(' && tokens[to + 2]?.text === ')' ? to + 3 : to;
  const closes = tokens[end]?.text === ',';
  const aside = closes && tokens[from - 1]?.text === ',';
  // "deixaram no sábado, 27, as cadeias": the comma that closes the day of the month
  const open = closes && tokens[end - 2]?.text === ',';
  return { start: aside ? from - 1 : from, end: aside || open ? end + 1 : end };
}

function gapsOf(
  tokens: readonly Token[],
  times: readonly TimeExpression[],
  compiled: CompiledLanguage,
): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const time of times)
    if (time.role === 'on' && DAYS.has(time.what.kind))
      gaps.push(widened(tokens, startOfDay(tokens, time, compiled), endOfDay(tokens, time, compiled)));
  if (compiled.language.clause.manner.length === 0) return gaps;
  // "deixaram finalmente a prisão"
  for (let at = 0; at < tokens.length; at += 1)
    if (compiled.clause.manner.isAt(tokens, at)) gaps.push({ start: at, end: at + 1 });
  return gaps;
}

function isInAny(gaps: readonly Gap[], at: number): boolean {
  for (const { start, end } of gaps) if (at >= start && at < end) return true;
  return false;
}

/** The tokens that are in no gap, and where each stands. */
function without(gaps: readonly Gap[], tokens: readonly Token[]) {
  const kept: number[] = [];
  const rest: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    if (isInAny(gaps, at)) continue;
    kept.push(at);
    rest.push(token);
  }
  return { rest, kept };
}

/** Tokens over which the two halves of a verb may stand apart, at most. */
const FARTHEST_HALVES = 30;

/** Whether any predicate may begin before a gap and end after it: few do, and without one the gaps change nothing. */
function mayCross(words: readonly Token[], kept: readonly number[], compiled: CompiledLanguage): boolean {
  for (let after = 1; after < words.length; after += 1) {
    if ((kept[after] ?? 0) === (kept[after - 1] ?? 0) + 1) continue;
    for (let at = after - 1; at >= Math.max(0, after - FARTHEST_HALVES); at -= 1)
      if (reachOf(words, at, compiled) > after) return true;
  }
  return false;
}

/** What happens to people, in words with a day or an adverb among them: "deixaram anteontem a cadeia", "pôs, no sábado, em liberdade". */
export function predicatesOf(
  tokens: readonly Token[],
  times: readonly TimeExpression[],
  compiled: CompiledLanguage,
  words = wordsOf(tokens),
): readonly Predicate[] {
  const own = findPredicates(tokens, compiled, words);
  const gaps = gapsOf(tokens, times, compiled);
  if (gaps.length === 0) return own;
  const { rest, kept } = without(gaps, tokens);
  if (!mayCross(rest, kept, compiled)) return own;
  const across = findPredicates(rest, compiled)
    .map((found) => ({ ...found, start: kept[found.start] ?? 0, end: (kept[found.end - 1] ?? 0) + 1 }))
    .filter(({ start, end }) => gaps.some((gap) => start < gap.start && gap.end < end))
    // "la vuelta el domingo de": known as it stands
    .filter(({ start, end }) => !own.some((whole) => whole.start <= start && end <= whole.end));
  const apart = own.filter(({ start, end }) => !across.some((found) => start < found.end && found.start < end));
  return [...apart, ...across].sort((a, b) => a.start - b.start);
}
