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

/** Words from "then" to "had": "120 people". */
const TO_HAD = 8;

/** "until then 120 had been freed", "hasta entonces habían salido 120": as far as the day named before; one to come has no "had". */
export function untilThenAt(
  tokens: readonly Token[],
  at: number,
  { course, language }: CompiledLanguage,
): Read<Moment> | undefined {
  if (tokens[at] === undefined || tokens[at].key !== language.time.lastDate[0]) return undefined;
  const had = tokens.slice(at + 1, at + 1 + TO_HAD).some((token) => course.hadDone.has(token));
  return had ? { what: { kind: 'last-date', day: true }, end: at + 1 } : undefined;
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
