import type { Measure } from '../../domain/claim.js';
import { UNATTRIBUTED } from '../../domain/claimant.js';
import { type Candidate, precededBy } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';
import { type Decided, leaning } from './decided.js';
import type { MeasuredScene, Step } from './scene.js';

/** Sentences back to the count that is gone on with. */
const NEAR = 3;

function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punct';
}

/** Nothing is told of them but when or where. */
function endsThere({ analysed, span }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  const next = tokens[span.end];
  return (
    isEnd(next) ||
    compiled.sets.joiners.has(next) ||
    compiled.since.longestAt(tokens, span.end) !== undefined ||
    analysed.times.some(({ start }) => start >= span.end && start - span.end <= 2)
  );
}

function isBare({ span, counted }: Candidate): boolean {
  return counted.kind === 'elliptical' && !counted.partitive && span.ratio === null && span.form !== 'article-one';
}

/** "since early May 71 have", "veintidós lo hicieron entre enero y marzo": the verb of those before, said with a small one. */
function proVerb({ analysed, span, counted }: Candidate, { compiled }: Reader): Measure | 'same' | undefined {
  const { tokens } = analysed.sentence;
  // "80 more would leave", "80 más lo harían"
  const start = Math.max(span.end, counted.kind === 'elliptical' ? counted.end : span.end);
  const verb = compiled.course.proVerbs.longestAt(tokens, start);
  if (verb === undefined) return undefined;
  const long = verb.end > start + 1;
  const timed = analysed.times.some(({ start: day }) => day >= verb.end && day - verb.end <= 1);
  if (!isEnd(tokens[verb.end]) && !(long && (compiled.language.sources.verbFirst || timed))) return undefined;
  const { ahead, would } = compiled.clause;
  const to =
    compiled.future.longestAt(tokens, start) !== undefined ||
    tokens.slice(start, verb.end).some((token) => would.has(token) || ahead.has(token));
  return to ? 'promised' : 'same';
}

/** Somebody named or pointed to stands before the number in its clause. */
function hasBodyBefore({ analysed, span }: Candidate): boolean {
  const clause = analysed.sentence.tokens.slice(0, span.hedgeStart).findLastIndex(({ text }) => /^[;:]$/.test(text));
  return analysed.mentions.some(
    ({ start, end, body, strength }) =>
      start > clause && end <= span.hedgeStart && (body.claimant !== UNATTRIBUTED || strength === 'pronoun'),
  );
}

/** "Clippve stopped at 88", "which also lists others, arrives at 768": how far a body's own count goes. */
function isTallied(candidate: Candidate, reader: Reader): boolean {
  const { tallies } = reader.compiled.course;
  const { analysed, span } = candidate;
  // "does not go beyond 266": the hedge has the verb in it
  const inHedge = (tallies.longestAt(analysed.sentence.tokens, span.hedgeStart)?.end ?? span.end) <= span.start;
  return (inHedge || precededBy(tallies, candidate, 5)) && endsThere(candidate, reader) && hasBodyBefore(candidate);
}

const HEAD = 2;

/** "19», dijo el Foro Penal": who says it comes right after the number. */
function isSaidAfter({ analysed, span }: Candidate): boolean {
  if (!/^[,”"»]$/.test(analysed.sentence.tokens[span.end]?.text ?? '')) return false;
  return analysed.cues.some(({ kind, start }) => kind === 'said' && start > span.end && start - span.end <= HEAD);
}

/** "El Foro Penal confirma 53 desde esa fecha", "«We are sure of 19»": who counts case by case counts what it was counting. */
function isCountedOneByOne(candidate: Candidate, reader: Reader): boolean {
  const { analysed, span } = candidate;
  return (
    precededBy(reader.compiled.course.countsOneByOne, candidate, 5) &&
    endsThere(candidate, reader) &&
    (hasBodyBefore(candidate) || analysed.sentence.quotation[span.start] !== -1 || isSaidAfter(candidate))
  );
}

/** "Menos de 60, coincide el Observatorio", "Hasta 65, admite el comité": a number, and who says it. */
function isSaidOf(candidate: Candidate): boolean {
  const { sentence } = candidate.analysed;
  const { hedgeStart, start } = candidate.span;
  return hedgeStart <= 1 && sentence.quotation[start] === -1 && isSaidAfter(candidate);
}

const LABEL = 6;

/** "- Aragua: 74", under the count that it is a part of. */
function isLineOfList({ analysed, span }: Candidate): boolean {
  const { tokens, passage } = analysed.sentence;
  if (tokens[span.hedgeStart - 1]?.text !== ':' || !isEnd(tokens[span.end])) return false;
  if (passage.kind !== 'list' && tokens.slice(span.end).some(({ kind }) => kind !== 'punct')) return false;
  return span.hedgeStart - 1 <= LABEL && tokens.slice(0, span.hedgeStart - 1).some(({ word }) => word.capital);
}

/** "179 people were let out and 80 more would leave on Wednesday", "80 más lo harían": to be let out like those before. */
export const willDoSo: Step<MeasuredScene> = ({ candidate, last, reader }) => {
  if (last === undefined || candidate.analysed.sentence.index - last.sentence > 1 || !isBare(candidate))
    return undefined;
  const does = last.measure === 'held' ? undefined : proVerb(candidate, reader);
  if (last.measure === 'freed') return does === 'promised' ? leaning({ measure: 'promised' }, false) : undefined;
  // "He had promised that 52 would walk free. Nineteen did.", "By Sunday 37 had"
  return does === 'same' ? leaning({ measure: 'freed' }, false) : undefined;
};

/**
 * A number with neither noun nor verb of its own that goes on with the count before: its clause says so by a small verb,
 * by who counts it and how, or by its place in a list.
 */
export function resumes(candidate: Candidate, last: Draft, reader: Reader): Decided | undefined {
  const distance = candidate.analysed.sentence.index - last.sentence;
  if (!isBare(candidate) && candidate.span.ratio === null) return undefined;
  const does = distance <= 1 ? proVerb(candidate, reader) : undefined;
  // "80 more would", after a count of people held: to be freed, and none of those
  if (does !== undefined && (does !== 'promised' || last.measure === 'promised'))
    return leaning(last, candidate.span.value < last.value);
  if (!isBare(candidate) || distance > NEAR) return undefined;
  // "Clippve: 230" is another body's count, "Aragua: 74" a part
  if (isLineOfList(candidate)) return leaning(last, !hasBodyBefore(candidate) || candidate.span.value < last.value);
  // "The government said 51 would be freed; Foro Penal has counted 37": who have left
  if (isCountedOneByOne(candidate, reader))
    return leaning(last.measure === 'promised' ? { measure: 'freed' } : last, false);
  if (isTallied(candidate, reader)) return leaning(last, false);
  return isSaidOf(candidate) ? leaning(last, false) : undefined;
}
