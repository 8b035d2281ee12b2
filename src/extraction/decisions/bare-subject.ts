import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isFiniteVerb, isPastVerb } from '../lexicon/noun-ends.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';
import { wasCounting } from './told.js';

const SHORTEST_VERB = 5;

/** Verbs as common as "llegaron" are known as function words too. */
function endsAsVerb(verb: Token, compiled: CompiledLanguage): boolean {
  if (isFiniteVerb(verb, compiled)) return true;
  const { verbEndings, notVerbs } = compiled.language.groups;
  return (
    verb.kind === 'word' &&
    verb.key.length >= SHORTEST_VERB &&
    !notVerbs.includes(verb.key) &&
    verbEndings.some((ending) => verb.key.endsWith(ending))
  );
}

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
  const already = compiled.course.soFar.longestAt(tokens, span.end)?.end ?? span.end;
  const at = compiled.clause.ownPassive.isAt(tokens, already) ? already + 1 : already;
  const verb = tokens[at];
  if (!opens || verb === undefined || compiled.predicates.longestAt(tokens, span.end) !== undefined) return false;
  if (compiled.clause.aheadOfPart.has(verb) || !(endsAsVerb(verb, compiled) || isPastVerb(tokens, at, compiled)))
    return false;
  // "Dos habían escapado por su cuenta": nobody let them go
  if ([1, 2].some((on) => compiled.neverDescribe.longestAt(tokens, span.end + on) !== undefined)) return false;
  const whole = drafts.lastWhole ?? last;
  return span.value < whole.value && analysed.sentence.index - last.sentence <= 1 && wasCounting(candidate, reader);
}
