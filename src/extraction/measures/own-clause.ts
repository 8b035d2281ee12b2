import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isFiniteVerb, isPastVerb } from '../lexicon/noun-ends.js';
import type { Token } from '../text/text.js';
import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

/** Words of the place where they are: "en el penal de Yare". */
const PLACE_WORDS = 6;
const SMALL = 5;

function isOfPlace(tokens: readonly Token[], at: number, { sets, course }: CompiledLanguage): boolean {
  return (
    tokens[at]?.word.capital === true ||
    sets.placePrepositions.isAt(tokens, at) ||
    sets.partitives.isAt(tokens, at) ||
    sets.determiners.isAt(tokens, at) ||
    course.custody.prisons.isAt(tokens, at)
  );
}

/** "salieron 40 y quedan 120 presos": there are so many, whatever became of those with a number before them. */
export function areThereBeside(
  { start, end }: Pick<Predicate, 'start' | 'end'>,
  { sentence: { tokens }, span, counted, others, compiled }: MeasureInput,
): boolean {
  if (counted.kind !== 'group' || !counted.entry.prisoner || end > span.hedgeStart || others.length === 0) return false;
  const verb = span.hedgeStart - 1;
  const there =
    compiled.sets.existence.isAt(tokens, verb) || compiled.weakHeld.longestAt(tokens, verb)?.end === verb + 1;
  return (
    there &&
    others.some((other) => other.hedgeStart >= start && other.end < verb && other.hedgeStart - end <= 1) &&
    // "ya hay 120 presos libres"
    compiled.predicates.longestAt(tokens, counted.end)?.value !== 'freed'
  );
}

/**
 * "Salieron 12 mujeres y 71 hombres recluidos en Yare esperan juicio", "freed 12 women and 71 men held in Yare are on
 * strike": joined to those who left, with where they are and a verb of their own after it.
 */
export function hasOwnClause({ sentence: { tokens }, span, counted, others, compiled }: MeasureInput): boolean {
  if (counted.kind !== 'group' || others.length === 0) return false;
  const { sets, course, clause, predicates, heldParticiples } = compiled;
  if (!sets.joiners.isAt(tokens, span.hedgeStart - 1)) return false;
  const told = predicates.longestAt(tokens, counted.end);
  const state =
    heldParticiples.longestAt(tokens, counted.end) ??
    course.taken.longestAt(tokens, counted.end) ??
    (told?.value === 'held' ? told : undefined);
  // "71 hombres recluidos" is one noun
  const noun = predicates.longestAt(tokens, counted.end - 1);
  if (state === undefined && (noun?.value !== 'held' || noun.end !== counted.end)) return false;
  let at = state?.end ?? counted.end;
  const last = at + PLACE_WORDS;
  while (at < last && isOfPlace(tokens, at, compiled)) at += 1;
  const verb = tokens[at];
  if (verb === undefined || verb.kind !== 'word') return false;
  return (
    compiled.copulas.longestAt(tokens, at) !== undefined ||
    predicates.longestAt(tokens, at) !== undefined ||
    clause.pasts.has(verb) ||
    isFiniteVerb(verb, compiled) ||
    // "esperan" is small elsewhere
    (sets.verbEnds.has(verb) && verb.key.length > SMALL && !compiled.language.groups.notVerbs.includes(verb.key)) ||
    isPastVerb(tokens, at, compiled)
  );
}
