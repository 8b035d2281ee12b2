import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { isSpan, type Moment, type Span } from './moment.js';
import { dayNumber, type Read, yearMoment } from './read-date.js';
import { momentAt } from './read-moment.js';

type DateMoment = Extract<Moment, { kind: 'date' }>;

/** A day of the month without its month, as either end of a run may be: "the 8th", "el 8", "os dias 8". */
export function bareDay(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
): Read<DateMoment> | undefined {
  const day = dayNumber(tokens, at, compiled);
  return day === undefined
    ? undefined
    : { what: { kind: 'date', day: day.what, month: null, year: null }, end: day.end };
}

/** A single moment, a bare day or a year; a span is no end of a run. */
export function endAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  const found = momentAt(tokens, at, compiled) ?? yearMoment(tokens, at) ?? bareDay(tokens, at, compiled);
  return found === undefined || isSpan(found.what) ? undefined : { what: found.what, end: found.end };
}

/** "8 to 25 January", "January 8 to 25", "July and September 2029": what one end leaves out, the other says. */
export function shared(from: Moment, to: Moment): Span {
  if (from.kind === 'date' && to.kind === 'date') {
    const first = from.month === null ? { ...from, month: to.month, year: to.year } : from;
    const second = to.month === null ? { ...to, month: from.month, year: from.year } : to;
    const year =
      first.year ?? (second.year !== null && first.month !== null && follows(first, second) ? second.year : null);
    return { kind: 'between', from: { ...first, year }, to: second };
  }
  if (from.kind === 'month' && to.kind === 'month' && from.year === null && from.month <= to.month)
    return { kind: 'between', from: { ...from, year: to.year, lastYear: to.lastYear }, to };
  return { kind: 'between', from, to };
}

function follows(first: DateMoment, second: DateMoment): boolean {
  return (first.month ?? 0) < (second.month ?? 0) || (first.month === second.month && first.day <= second.day);
}

/** Two ends of one run: two days, two months, two years; "from 12 to 20 people" has none. */
export function areEnds(from: Moment, to: Moment): boolean {
  const bare = (moment: Moment): boolean => moment.kind === 'date' && moment.month === null;
  if (bare(from) && bare(to)) return false;
  if (bare(to)) return from.kind === 'date';
  return (from.kind === 'year') === (to.kind === 'year');
}

export function isDay({ kind }: Moment | Span): boolean {
  return kind === 'weekday' || kind === 'date';
}

export function bareNumber(moment: Moment): boolean {
  return moment.kind === 'date' && moment.month === null;
}

/** Words from a run of days to the verb behind it, and of that verb. */
const VERB_REACH = 3;

function countEnd(tokens: readonly Token[], at: number, { hedgesBefore, numberStarts }: CompiledLanguage): number {
  const number = hedgesBefore.longestAt(tokens, at)?.end ?? at;
  return tokens[number]?.kind === 'number' || numberStarts.has(tokens[number]) ? number + 1 : at;
}

/**
 * "De 8 a 24 foram soltas 143", "foram soltas 143 pessoas entre 8 e 24.": of the releases of those days another number tells
 * how many; "De 8 a 24 foram soltas" are people. `at` and `end`: of the run.
 */
export function countsOthers(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  const { groups, predicates, language, course } = compiled;
  if (!language.sources.verbFirst) return false;
  const comma = tokens[end]?.text === ',' ? end + 1 : end;
  for (let verb = comma; verb < comma + VERB_REACH; verb += 1) {
    const done =
      predicates.longestAt(tokens, verb)?.end ?? (course.custody.leaves.isAt(tokens, verb) ? verb + 1 : verb);
    if (done > verb && countEnd(tokens, done, compiled) > done) return true;
  }
  const closes = tokens[end] === undefined || /^[,.;)]$/.test(tokens[end]?.text ?? '');
  return (
    closes &&
    [1, 2].some(
      (words) => tokens[at - words - 1]?.kind === 'number' && groups.longestAt(tokens, at - words)?.end === at,
    )
  );
}
