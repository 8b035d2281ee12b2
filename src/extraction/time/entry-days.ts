import type { IsoDate } from '../../domain/iso-date.js';
import type { AnalysedPassage } from '../analysed-passage.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import { type Token, tokenize } from '../text/text.js';
import { contextOfDay } from './day-alone.js';
import { findTimes } from './find-times.js';
import type { TimeExpression } from './moment.js';
import { noteDay } from './note-day.js';
import { resolveTime } from './resolve.js';
import { isOneDay } from './resolve-moment.js';

/** Tokens of a day that stands alone: "Tuesday, 20 January 2031.", "• 8 de enero de 2031". */
const LONGEST = 9;
const DAYS = new Set<TimeExpression['what']['kind']>(['weekday', 'date']);

/** The day that words are, and nothing else. */
function dayAlone(tokens: readonly Token[], times: readonly TimeExpression[], base: IsoDate | null): IsoDate | null {
  const [time] = times;
  if (time === undefined || times.length > 1 || time.role !== 'on' || !DAYS.has(time.what.kind)) return null;
  for (let at = 0; at < tokens.length; at += 1)
    if (tokens[at]?.kind !== 'punct' && (at < time.start || at >= time.end)) return null;
  const days = resolveTime(time.what, contextOfDay(base));
  return days !== null && isOneDay(days) ? days.from : null;
}

/** "Jan. 8: the government frees 12": the day before a colon with which a paragraph begins. */
function dayBeforeColon({ sentence: { tokens }, times }: AnalysedSentence, base: IsoDate | null): IsoDate | null {
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > LONGEST) return null;
  return dayAlone(
    tokens.slice(0, colon),
    times.filter(({ end }) => end <= colon),
    base,
  );
}

/** "Tuesday. Four people left …", "Jan. 8 — The government frees 12": the day with which a paragraph begins. */
function dayOfEntry({ sentences }: AnalysedPassage, base: IsoDate | null): IsoDate | null {
  const first = sentences[0];
  if (first === undefined) return null;
  const { passage, start, tokens, compiled } = first.sentence;
  if (passage.kind !== 'body' && passage.kind !== 'list') return null;
  if (start > 0) {
    const before = tokenize(passage.text.slice(0, start), 0, compiled.vocabulary);
    return before.length > LONGEST ? null : dayAlone(before, findTimes(before, compiled), base);
  }
  if (sentences.length > 1 && tokens.length <= LONGEST) return dayAlone(tokens, first.times, base);
  return dayBeforeColon(first, base);
}

/** "Friday, January 9" as a line of its own: the day of the paragraphs below it. */
function dayOfHeading({ sentences }: AnalysedPassage, base: IsoDate | null): IsoDate | null {
  const [first, second] = sentences;
  if (first === undefined || second !== undefined || first.sentence.start > 0) return null;
  const { tokens } = first.sentence;
  return tokens.length > LONGEST ? null : dayAlone(tokens, first.times, base);
}

function isHeading({ sentences }: AnalysedPassage): boolean {
  const kind = sentences[0]?.sentence.passage.kind;
  return kind === 'deck' || kind === 'headline';
}

/**
 * The days of a text that tells day by day what happened: each of what its own paragraph tells, or those below it. In a text
 * of no known day only those with a year are known.
 */
export function entryDays(
  passages: readonly AnalysedPassage[],
  base: IsoDate | null,
): ReadonlyMap<AnalysedPassage, IsoDate> {
  const days = new Map<AnalysedPassage, IsoDate>();
  let heading: IsoDate | null = null;
  const notes = new Map<AnalysedPassage, IsoDate>();
  for (const passage of passages) {
    const note = base === null ? null : noteDay(passage, base);
    if (note !== null) {
      notes.set(passage, note);
      continue;
    }
    const alone = dayOfHeading(passage, base);
    // another heading tells of something else
    heading = alone ?? (isHeading(passage) ? null : heading);
    const day = alone ?? dayOfEntry(passage, base) ?? heading;
    if (day !== null) days.set(passage, day);
  }
  // one alone may be the day of the report
  return new Set(days.values()).size > 1 ? new Map([...days, ...notes]) : notes;
}
