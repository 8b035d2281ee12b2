import type { CompiledLanguage, PredicateKind } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { isAsked } from './asked.js';
import { isDoneBefore } from './falls-short.js';
import type { Rarer } from './rarer.js';
import { isObject, isUnreal } from './unreal.js';

/** Where words of a predicate stand. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Asked for, denied, or no more than possible; `last` is the predicate before. */
export function isNotReal(
  tokens: readonly Token[],
  at: Place,
  last: (Place & { readonly kind: PredicateKind; readonly wish: boolean }) | undefined,
  rarer: Rarer,
  compiled: CompiledLanguage,
): boolean {
  // "exigieron la liberación": what they did may be to ask for it
  const asks =
    last?.kind === 'other' &&
    (isObject(tokens, last.end, at, compiled) ||
      (compiled.reality.denials.longestAt(tokens, last.start)?.end ?? 0) > last.end);
  const since = (asks ? last.start : last?.end) ?? 0;
  // "denied having pardoned and released 12"
  const joined = compiled.sets.joiners.isAt(tokens, at.start - 1) && last?.wish === true && last.end === at.start - 1;
  return (
    joined ||
    (rarer.asked && !isDoneBefore(tokens, at.start, compiled) && isAsked(tokens, at.start, since, compiled)) ||
    (rarer.unreal && isUnreal(tokens, at, since, compiled))
  );
}
