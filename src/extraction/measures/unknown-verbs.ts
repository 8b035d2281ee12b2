import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isFiniteVerb } from '../lexicon/noun-ends.js';
import { isCapitalised, type Token } from '../text/text.js';
import { type Predicate, predicateOf } from './predicates.js';
import type { MeasureInput } from './weighed.js';

/** A verb that a table has: of release or detention, of saying, of counting. */
export function isKnownVerb(input: MeasureInput, at: number): boolean {
  const { compiled, sentence } = input;
  const { tokens } = sentence;
  return (
    [
      compiled.predicates,
      compiled.heldParticiples,
      compiled.say,
      compiled.reported,
      compiled.states,
      compiled.pastStates,
      compiled.statuses,
      compiled.makeUp,
      compiled.counts,
      compiled.reaches,
    ].some((words) => words.longestAt(tokens, at) !== undefined) || compiled.sets.has.isAt(tokens, at)
  );
}

/** "crossed the yard", "received visits", but "listed by", "verified": an English past with an object is no participle. */
function isPastWithObject(tokens: readonly Token[], at: number, { clause }: CompiledLanguage): boolean {
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (verb === undefined || verb.kind !== 'word' || isCapitalised(verb) || next === undefined) return false;
  if (clause.pasts.has(verb)) return true;
  return clause.pastEnds.has(verb) && next.kind === 'word' && !clause.noObject.has(next) && !clause.adverbs.has(next);
}

/** "conviven 3.000 reos" tells how they live now; "bailaron" what they did. */
function isPast(verb: Token, compiled: CompiledLanguage): boolean {
  if (!compiled.clause.ended.has(verb)) return false;
  // "volaron", "aterrizaron": where they are now is said by no word for a prison
  return isFiniteVerb(verb, compiled) || compiled.course.custody.arrives.has(verb);
}

/** "were vaccinated", "foram encaminhados": done to them, and no state. */
function isPassive(input: MeasureInput, at: number): boolean {
  const {
    sentence: { tokens },
    compiled,
  } = input;
  const copula = compiled.copulas.longestAt(tokens, at);
  if (copula === undefined) return false;
  const adverb = compiled.clause.adverbs.isAt(tokens, copula.end) ? 1 : 0;
  const participle = tokens[copula.end + adverb];
  return (
    participle !== undefined &&
    compiled.clause.passives.has(participle) &&
    !isKnownVerb(input, copula.end + adverb) &&
    compiled.groups.longestAt(tokens, copula.end + adverb) === undefined
  );
}

/** "sent 222 prisoners to Washington", "llevó a 52 presos a la frontera": somewhere else, and no longer where they were. */
function sentOnTo({ sentence: { tokens }, span, counted, words, compiled }: MeasureInput): Token | undefined {
  const { clause, sets, small, course } = compiled;
  if (!clause.sends.mayBeIn(words)) return undefined;
  const verb = small.to.isAt(tokens, span.hedgeStart - 1) ? span.hedgeStart - 2 : span.hedgeStart - 1;
  if (!clause.sends.isAt(tokens, verb) || !clause.toward.isAt(tokens, counted.end)) return undefined;
  const place = tokens[sets.determiners.isAt(tokens, counted.end + 1) ? counted.end + 2 : counted.end + 1];
  return place !== undefined && (isCapitalised(place) || course.custody.borders.has(place)) ? place : undefined;
}

const SENDER = 4;

/** "Managua flew 222 political prisoners to Washington": whom a state holds for politics it sends to no prison of another's. */
export function sentAbroad(input: MeasureInput): Predicate | undefined {
  const { sentence, span, counted, compiled } = input;
  if (counted.kind !== 'group' || !counted.entry.label.startsWith('political')) return undefined;
  const { tokens } = sentence;
  const to = sentOnTo(input)?.word.country;
  const senders = tokens.slice(Math.max(0, span.hedgeStart - 1 - SENDER), span.hedgeStart - 1);
  if (senders.some((token) => compiled.sets.negations.has(token))) return undefined;
  if (to === undefined || compiled.future.endsAt(tokens, span.hedgeStart - 1, 3)) return undefined;
  if (!senders.some(({ word }) => word.country !== undefined && word.country !== to)) return undefined;
  return predicateOf({ start: span.hedgeStart - 1, end: span.hedgeStart, kind: 'freed' });
}

/**
 * "82 convicts crossed the yard", "cruzaron el patio ochenta reclusos": prisoners, and a verb nobody knows. What they did is
 * said, and not that they are in prison.
 */
export function didSomethingElse(input: MeasureInput): boolean {
  const {
    sentence: { tokens },
    span,
    counted,
    compiled,
  } = input;
  if (counted.kind !== 'group') return false;
  if (sentOnTo(input) !== undefined) return true;
  const after = counted.end;
  if (isPassive(input, after)) return true;
  const verb = tokens[after];
  if (verb === undefined || isKnownVerb(input, after)) return false;
  if (!compiled.language.sources.verbFirst) return isPastWithObject(tokens, after, compiled);
  if (isPast(verb, compiled)) return true;
  const before = tokens[span.hedgeStart - 1];
  return before !== undefined && isPast(before, compiled) && !isKnownVerb(input, span.hedgeStart - 1);
}
