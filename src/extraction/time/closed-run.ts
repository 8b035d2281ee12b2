import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { isSpan, type TimeExpression } from './moment.js';
import { countAt } from './read-count.js';
import { entry } from './read-date.js';

const ONE_DAY = new Set<TimeExpression['what']['kind']>(['weekday', 'date', 'offset']);
/** Words from the verb to its day, and from the verb back to how long it took. */
const TO_DAY = 3;
const BACK = 14;
/** Words from the noun to how long it took: "a jail delivery of", "una jornada de". */
const TO_LENGTH = 4;
const MOST_DAYS = 20;

/** "three days", "3-day", "three-day", read from its end. */
function lengthAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number | undefined {
  const [number, unit] = tokens[at]?.key.split('-') ?? [];
  const { numbers, time } = compiled.language;
  if (unit !== undefined && time.units.day.includes(unit)) return entry(numbers.values, number ?? '');
  if (compiled.units.longestAt(tokens, at)?.value !== 'day') return undefined;
  const dash = /^[-‑–]$/.test(tokens[at - 1]?.text ?? '') ? 1 : 0;
  const count = countAt(tokens, at - 1 - dash, compiled);
  return count?.end === at - dash ? count.what : undefined;
}

/** Where a run that people left in closes, right before its day: "which ended on". */
function closingAt(tokens: readonly Token[], { start, end }: TimeExpression, { course }: CompiledLanguage): number {
  for (let at = Math.min(start + 1, end - 1); at >= Math.max(1, start - TO_DAY); at -= 1)
    if (course.closings.longestAt(tokens, at) !== undefined) return at;
  return -1;
}

/** "76 left in three days of hearings that ended on Friday", "after a three-day exercise which ended on Thursday": over those days, of which it tells from the first word. */
export function closedRun(time: TimeExpression, tokens: readonly Token[], compiled: CompiledLanguage): TimeExpression {
  const { what, role } = time;
  if ((role !== 'on' && role !== 'until') || isSpan(what) || !ONE_DAY.has(what.kind)) return time;
  const { clearings } = compiled.course;
  const closing = closingAt(tokens, time, compiled);
  let isClearing = false;
  for (let at = closing - 1; at >= Math.max(0, closing - BACK); at -= 1) {
    const isComma = tokens[at]?.text === ',' && at >= closing - 2;
    if (tokens[at]?.kind === 'punct' && !isComma && !/^[-‑–]$/.test(tokens[at]?.text ?? '')) return time;
    isClearing ||= clearings.isAt(tokens, at);
    const count = lengthAt(tokens, at, compiled);
    if (count === undefined) continue;
    for (let back = 2; back <= TO_LENGTH; back += 1) isClearing ||= clearings.isAt(tokens, at - back);
    if (!isClearing || count < 2 || count > MOST_DAYS) return time;
    return { start: at - 1, end: time.end, role: 'on', what: { kind: 'past', count, unit: 'day', until: what } };
  }
  return time;
}
