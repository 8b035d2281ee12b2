import { isFuture } from './ahead.js';
import { type Predicate, predicateOf } from './predicates.js';
import type { MeasureInput } from './weighed.js';

/**
 * "Libya's rivals swap 51 prisoners": in English the verb is a noun as well, which is told by who does it before and whom it
 * is done to behind; but "since the last swap 51 prisoners".
 */
export function areSwapped(input: MeasureInput): (Predicate & { readonly kind: 'freed' | 'promised' }) | undefined {
  const { sentence, span, counted, words, compiled } = input;
  const { clause, sets } = compiled;
  if (!clause.swaps.mayBeIn(words) || counted.kind !== 'group' || !counted.entry.prisoner) return undefined;
  const { tokens } = sentence;
  const verb = span.hedgeStart - 1;
  const who = tokens[verb - 1];
  if (!clause.swaps.isAt(tokens, verb) || who?.kind !== 'word') return undefined;
  const ahead = isFuture(tokens, verb, compiled);
  const does = ahead || who.word.capital || (clause.manyEnds.has(who) && !sets.functionWords.has(who));
  return does
    ? { ...predicateOf({ start: verb, end: verb + 1, kind: 'freed' }), kind: ahead ? 'promised' : 'freed' }
    : undefined;
}
