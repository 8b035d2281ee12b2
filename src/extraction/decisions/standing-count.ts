import { type Candidate, hasCountNoun, precededBy } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Predicate } from '../measures/predicates.js';
import type { Reader } from '../reader.js';
import { tokenAt } from '../text/text.js';
import { isAfterwards } from '../time/afterwards.js';
import { standsAlone } from '../time/alone.js';
import type { Decided } from './decided.js';

const STATE_REACH = 4;

/** "On Sunday night the figure had been 384". */
export function isStanding(candidate: Candidate, { compiled }: Reader): boolean {
  const { analysed, counted, span } = candidate;
  return (
    counted.kind === 'elliptical' &&
    !counted.partitive &&
    span.ratio === null &&
    precededBy(compiled.reaches, candidate) &&
    hasCountNoun(candidate, compiled) &&
    // "the day's count stood at 19": no more than the day
    !analysed.times.some(({ what, end }) => what.kind === 'same-day' && end <= span.start)
  );
}

/** "El lunes contaba 284", "on Monday it had 284": a verb of state right before the number, and none of release. */
export function isStateThen(
  { analysed, span }: Candidate,
  { measure, predicate }: { readonly measure: Draft['measure']; readonly predicate: Predicate | null },
  { compiled }: Reader,
): boolean {
  if (measure !== 'freed') return false;
  const { tokens } = analysed.sentence;
  const { wereThen } = compiled.sets;
  if (!wereThen.mayBeIn(analysed.words) || analysed.times.some((time) => standsAlone(time, analysed))) return false;
  const own = predicate !== null && predicate.kind === 'freed' && predicate.end <= span.hedgeStart;
  if (own) return false;
  for (let at = Math.max(0, span.hedgeStart - STATE_REACH); at < span.hedgeStart; at += 1)
    if (wereThen.isAt(tokens, at)) return compiled.clause.stoodThen.isAt(tokens, at);
  return false;
}

const NOW_BEFORE = 8;
const NOW_AFTER = 4;

/** "It now puts the number of those in prison at 777", "777 are inside today": with no other number between. */
export function isCurrent({ analysed, span }: Candidate, compiled: CompiledLanguage): boolean {
  const { course } = compiled;
  const { tokens } = analysed.sentence;
  if (isAfterwards({ analysed, span }, compiled)) return true;
  if (!course.now.mayBeIn(analysed.words)) return false;
  for (let at = span.end; at < span.end + NOW_AFTER; at += 1) if (course.now.isAt(tokens, at)) return true;
  for (let at = span.hedgeStart - 1; at >= span.hedgeStart - NOW_BEFORE; at -= 1) {
    if (course.now.isAt(tokens, at)) return true;
    if (tokenAt(tokens, at)?.kind === 'number') return false;
  }
  return false;
}

/** "Agora são 777": those in prison, and unless its own words say so no part of an earlier number of them. */
export function isStock({ counted }: Candidate, { leansOn, measure }: Extract<Decided, { kind: 'claim' }>): boolean {
  return leansOn && measure === 'held' && !(counted.kind !== 'unknown' && counted.partitive);
}
