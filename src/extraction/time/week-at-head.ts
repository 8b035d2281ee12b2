import { daysBetween, type IsoDate } from '../../domain/iso-date.js';
import type { AnalysedPassage } from '../analysed-passage.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import { contextOfDay } from './day-alone.js';
import { resolveTime } from './resolve.js';
import type { Days } from './text-before.js';

/** Passages at the head of a bulletin. */
const HEAD = 3;
const WORDS = 16;
const SHORTEST = 4;
const LONGEST = 7;
/** Days after which a bulletin is out. */
const OUT = 7;

/** "Weekly summary", "La semana en Venezuela", or nothing but days; a festival has some, too. */
function isBulletin({ sentence: { tokens, compiled }, times }: AnalysedSentence): boolean {
  const { units, counts, documents, course, sets } = compiled;
  let bare = true;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || times.some(({ start, end }) => start <= at && at < end)) continue;
    if (units.longestAt(tokens, at)?.value === 'week') return true;
    if ([counts, documents, course.speeches].some((words) => words.longestAt(tokens, at) !== undefined)) return true;
    bare &&= sets.functionWords.has(token) || sets.on.has(token);
  }
  return bare;
}

/** A line that has a run of days, and in which nothing happens. */
function weekIn(analysed: AnalysedSentence, base: IsoDate): Days | null {
  const { sentence, times, predicates, numbers } = analysed;
  if (sentence.tokens.length > WORDS || predicates.length > 0) return null;
  if (numbers.some((number) => analysed.countedBy(number).kind === 'group') || !isBulletin(analysed)) return null;
  for (const { role, what } of times) {
    const days = role === 'on' && what.kind === 'between' ? resolveTime(what, contextOfDay(base)) : null;
    if (days === null) continue;
    const length = daysBetween(days.from, days.to);
    const isOut = days.to < base && daysBetween(days.to, base) <= OUT;
    if (isOut && length >= SHORTEST && length <= LONGEST) return days;
  }
  return null;
}

/** "Weekly summary, 2–8 November", "Del 2 al 8 de marzo": out within days of it. */
export function weekAtHead(passages: readonly AnalysedPassage[], base: IsoDate | null): Days | null {
  if (base === null) return null;
  for (const { sentences } of passages.slice(0, HEAD))
    for (const sentence of sentences) {
      const week = weekIn(sentence, base);
      if (week !== null) return week;
    }
  return null;
}
