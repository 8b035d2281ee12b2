import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

/** Words of "including", "among them", "entre los que". */
export const OPENER = 4;

/** "serving life", "condenados a muerte": who people are, behind their number or noun; but "12 missing women". */
function isDescription(tokens: readonly Token[], at: number, ongoing: boolean, compiled: CompiledLanguage): boolean {
  const { clause, dating, groups, predicates, heldParticiples } = compiled;
  if ([at, at + 1].some((noun) => groups.longestAt(tokens, noun) !== undefined)) return false;
  if (clause.goingOn.isAt(tokens, at)) return true;
  const participle = dating.setOff.isAt(tokens, at) || heldParticiples.longestAt(tokens, at) !== undefined;
  return !ongoing && participle && predicates.longestAt(tokens, at)?.value !== 'freed';
}

/**
 * "80 were freed, including 12 serving life", "including 12 women sentenced to death": behind "including" no verb tells
 * what became of a part, and a participle only who they are. `at`: where the number, or its noun, ends.
 */
export function isDescribedPart(
  tokens: readonly Token[],
  { hedgeStart }: NumberSpan,
  at: number,
  compiled: CompiledLanguage,
): boolean {
  if (!compiled.parts.endsAt(tokens, hedgeStart, OPENER)) return false;
  // "of whom 12 escaped", "among them 12 returned": there a past tense looks like a participle
  const clause = compiled.clause.amongThem.isAt(tokens, hedgeStart - 1) && !compiled.language.sources.verbFirst;
  return isDescription(tokens, at, clause, compiled);
}
