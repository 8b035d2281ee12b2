import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import { endsAsVerb, isPastVerb } from '../lexicon/noun-ends.js';
import type { Reader } from '../reader.js';
import { wasCounting } from './told.js';

/**
 * "Some twenty arrived on stretchers", "Uns vinte chegaram de maca": a bare number that opens a sentence or a clause, and a
 * verb that tells neither of release nor of detention. They are some of those just counted.
 */
export function isBareSubject(candidate: Candidate, last: Draft, reader: Reader): boolean {
  const { analysed, span, counted } = candidate;
  const { compiled, drafts } = reader;
  const { tokens } = analysed.sentence;
  if (counted.kind !== 'elliptical' || counted.partitive || span.ratio !== null || last.measure === 'promised')
    return false;
  const before = tokens[span.hedgeStart - 1];
  const opens = before === undefined || /^["“«—–]$/.test(before.text) || compiled.sets.joiners.has(before);
  // "Cinco se produjeron en Santa Ana", "Quatro já passaram dos setenta anos"
  // "Twelve, most of them students, went home"
  const end = tokens[counted.end - 1]?.text === ',' ? counted.end : span.end;
  const already = compiled.course.soFar.longestAt(tokens, end)?.end ?? end;
  const at = compiled.clause.ownPassive.isAt(tokens, already) ? already + 1 : already;
  const verb = tokens[at];
  if (!opens || verb === undefined || compiled.predicates.longestAt(tokens, end) !== undefined) return false;
  if (compiled.clause.aheadOfPart.has(verb) || !(endsAsVerb(verb, compiled) || isPastVerb(tokens, at, compiled)))
    return false;
  // "Dos habían escapado por su cuenta": nobody let them go
  if ([1, 2].some((on) => compiled.neverDescribe.longestAt(tokens, end + on) !== undefined)) return false;
  const whole = drafts.lastWhole ?? last;
  return span.value < whole.value && analysed.sentence.index - last.sentence <= 1 && wasCounting(candidate, reader);
}
