import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import type { Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

/** Words of "including", "among them", "entre los que". */
export const OPENER = 4;
/** Tokens back to the number it is a part of. */
const WHOLE_REACH = 25;

/** "serving life", "condenados a muerte": who people are, behind their number or noun; but "12 missing women". */
function isDescription(tokens: readonly Token[], at: number, ongoing: boolean, compiled: CompiledLanguage): boolean {
  const { clause, course, dating, groups, predicates, heldParticiples, language } = compiled;
  if ([at, at + 1].some((noun) => groups.longestAt(tokens, noun) !== undefined)) return false;
  if (clause.goingOn.isAt(tokens, at)) return true;
  // "19 deputados": elsewhere than in English a noun ends like a participle
  const judged = [heldParticiples, course.taken].some((words) => words.longestAt(tokens, at) !== undefined);
  const participle = judged || (!language.sources.verbFirst && dating.setOff.isAt(tokens, at));
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
  // "a commission made up of 19 elected deputies"
  if (compiled.sets.partitives.isAt(tokens, hedgeStart - 1)) return false;
  const whole = tokens.slice(Math.max(0, hedgeStart - WHOLE_REACH), hedgeStart);
  if (!whole.some((token) => isNumber(token, compiled.sets))) return false;
  // "of whom 12 escaped", "among them 12 returned": there a past tense looks like a participle
  const clause = compiled.clause.amongThem.isAt(tokens, hedgeStart - 1) && !compiled.language.sources.verbFirst;
  return isDescription(tokens, at, clause, compiled);
}
