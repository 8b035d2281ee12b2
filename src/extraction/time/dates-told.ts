import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Moment } from './moment.js';
import type { Read } from './read-date.js';

/** "since then", "desde entonces". */
export function lastDateAt(
  tokens: readonly Token[],
  at: number,
  { lastDates, course }: CompiledLanguage,
): Read<Moment> | undefined {
  const start = course.sameStarts.longestAt(tokens, at);
  if (start !== undefined) return { what: { kind: 'same-start' }, end: start.end };
  const found = lastDates.longestAt(tokens, at);
  return found === undefined ? undefined : { what: { kind: 'last-date' }, end: found.end };
}

/** "up to the same date", "até a mesma data". */
export function sameDateAt(
  tokens: readonly Token[],
  at: number,
  { course }: CompiledLanguage,
): Read<Moment> | undefined {
  const same = course.sameStarts.longestAt(tokens, at);
  return same === undefined ? undefined : { what: { kind: 'same-day' }, end: same.end };
}

/** "before that", "before that date it had 86", "antes de eso"; "before it released them" has its own verb. */
export function beforeThatAt(
  tokens: readonly Token[],
  at: number,
  { course, language, lastDates }: CompiledLanguage,
): Read<Moment> | undefined {
  const found = course.beforeThat.longestAt(tokens, at);
  if (found === undefined) return undefined;
  const isDate = [1, 2].some((by) => lastDates.longestAt(tokens, at + by)?.end === found.end);
  if (!isDate && !language.sources.verbFirst && tokens[found.end]?.kind === 'word') return undefined;
  return { what: { kind: 'last-date' }, end: found.end };
}
