import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "remain in custody", "are still held", "siguen presos": a verb; but "still in jail", "detained in May". */
export function isVerbOfState(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { course, clause, copulas, heldParticiples } = compiled;
  if (copulas.longestAt(tokens, at - 1)?.end === at || copulas.longestAt(tokens, at) !== undefined) return true;
  if (clause.yet.isAt(tokens, at) || clause.goingOn.isAt(tokens, at)) return false;
  return course.stays.isAt(tokens, at) && heldParticiples.longestAt(tokens, at) === undefined;
}
