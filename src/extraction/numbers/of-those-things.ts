import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import { isFiniteVerb, isState } from '../lexicon/noun-ends.js';
import type { Token } from '../text/text.js';
import type { Counted } from './what-counted.js';

/** A noun in the plural that is neither people nor what happened to some, nor what they are or do. */
function isPlainNoun(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { groups, predicates, heldParticiples, reported, course, sets, clause, counts, copulas, descriptions } =
    compiled;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.word.capital || !clause.manyEnds.has(token)) return false;
  const known = [groups, predicates, heldParticiples, reported, course.taken, counts, copulas, descriptions.qualities];
  if (known.some((words) => words.longestAt(tokens, at) !== undefined)) return false;
  if (sets.functionWords.has(token) || sets.has.has(token) || sets.stateAux.has(token) || clause.passives.has(token))
    return false;
  return !isState(tokens, at, compiled) && !isFiniteVerb(token, compiled);
}

/** Past the whole behind "those": "40 of those 74", "40 de esos 74 presos". */
function pastWhole(tokens: readonly Token[], from: number, { sets, groups }: CompiledLanguage): number {
  let end = from;
  while (isNumber(tokens[end], sets)) end += 1;
  return end === from ? from : (groups.longestAt(tokens, end)?.end ?? end);
}

/** "five of those phones", "cinco dessas unidades": the word after "those" has a noun of its own, and it is that which is counted. */
export function ofThoseThings(tokens: readonly Token[], counted: Counted, compiled: CompiledLanguage): Counted {
  if (counted.kind !== 'elliptical' || !counted.partitive) return counted;
  const { end } = counted;
  if (!compiled.small.thoseOf.isAt(tokens, end - 1)) return counted;
  const whole = pastWhole(tokens, end, compiled);
  if (whole > end) return { ...counted, end: whole };
  const thing = compiled.things.longestAt(tokens, end);
  if (thing !== undefined) return { kind: 'rejected', why: `counts ${tokens[end]?.key ?? ''}` };
  return isPlainNoun(tokens, end, compiled) ? { kind: 'unknown', noun: tokens[end]?.key ?? '', end: end + 1 } : counted;
}
