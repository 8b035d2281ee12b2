import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Moment } from './moment.js';
import { dateAt, dayNumber, type Read } from './read-date.js';

/** "el día 8", "the 8th", "dia 4 de março": a day of the month behind the word for it. */
export function dayOnly(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  if (!compiled.sets.dayWords.isAt(tokens, at)) return undefined;
  const whole = dateAt(tokens, at + 1, compiled);
  if (whole !== undefined) return whole;
  const day = dayNumber(tokens, at + 1, compiled);
  if (day === undefined || (compiled.language.code === 'en' && day.end === at + 2)) return undefined;
  // "nos próximos dias 27 presos"
  if (compiled.groups.longestAt(tokens, day.end) !== undefined) return undefined;
  return { what: { kind: 'date', day: day.what, month: null, year: null }, end: day.end };
}

const CLOSED = /^[.,;)]$/;

/** "desde el 23.", "el 22 fueron liberados 40", "a partir do 23 e": a day of the month behind its article, where nothing is counted behind it. */
export function dayByArticle(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
): Read<Moment> | undefined {
  if (!compiled.sets.dayArticles.isAt(tokens, at - 1)) return undefined;
  const day = dayNumber(tokens, at, compiled);
  if (day === undefined || !endsClause(tokens, day.end, compiled)) return undefined;
  return { what: { kind: 'date', day: day.what, month: null, year: null }, end: day.end };
}

function endsClause(
  tokens: readonly Token[],
  at: number,
  { sets, dating, course, predicates }: CompiledLanguage,
): boolean {
  const next = tokens[at];
  if (next === undefined || CLOSED.test(next.text) || sets.joiners.has(next)) return true;
  return (
    dating.auxiliaries.has(next) ||
    sets.has.has(next) ||
    course.hadDone.has(next) ||
    predicates.longestAt(tokens, at)?.value === 'freed'
  );
}
