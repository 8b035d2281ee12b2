import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

/** "four dead hostages", "cuatro rehenes muertos". */
export function areDead(tokens: readonly Token[], { end }: NumberSpan, { clause, groups }: CompiledLanguage): boolean {
  if (clause.dead.isAt(tokens, end)) return true;
  const noun = groups.longestAt(tokens, end);
  return noun !== undefined && (clause.dead.isAt(tokens, noun.end) || clause.dead.isAt(tokens, noun.end - 1));
}

/** "took 251 hostages": whom somebody took, some day. */
export function areTaken(
  tokens: readonly Token[],
  span: NumberSpan,
  { clause, groups, small }: CompiledLanguage,
): boolean {
  // "accused of killing three officers", "matar a tres policías"
  if (clause.kills.isAt(tokens, small.to.isAt(tokens, span.hedgeStart - 1) ? span.hedgeStart - 2 : span.hedgeStart - 1))
    return true;
  const verb = span.hedgeStart - 1;
  if (!clause.takes.isAt(tokens, verb) && !clause.takes.isAt(tokens, verb - 1)) return false;
  const whom = groups.longestAt(tokens, span.end);
  // "took 251 people hostage"
  const as = whom === undefined ? undefined : groups.longestAt(tokens, whom.end);
  return whom?.value.label.includes('hostage') === true || as?.value.label.includes('hostage') === true;
}

/** "in a cell with 30 other inmates": who was there with somebody whose story is told. */
export function areInCell(
  tokens: readonly Token[],
  { hedgeStart }: NumberSpan,
  { clause, sets }: CompiledLanguage,
): boolean {
  const at = sets.increments.isAt(tokens, hedgeStart - 1) ? hedgeStart - 2 : hedgeStart - 1;
  return clause.accompanied.longestAt(tokens, at) !== undefined && clause.cells.isAt(tokens, at - 1);
}

/** "salió entre los aplausos de un centenar de vecinos", "to applause from the 300 in the hall": who cheers has not been freed. */
export function isCrowd(
  tokens: readonly Token[],
  { hedgeStart, end }: NumberSpan,
  { sets, clause, language, dating, groups, predicates }: CompiledLanguage,
): boolean {
  // "ante 300 simpatizantes"; but "27, ante 116 del Gobierno"
  if (language.sources.verbFirst && clause.cheering.isAt(tokens, hedgeStart - 1))
    return tokens[end]?.kind === 'word' && !sets.functionWords.isAt(tokens, end);
  const the = sets.definites.isAt(tokens, hedgeStart - 1);
  // "the joy of the 41 released", "the help of the 41 prisoners"
  const known =
    groups.longestAt(tokens, end)?.value.prisoner === true || predicates.longestAt(tokens, end) !== undefined;
  if (the && known) return false;
  const of = the ? hedgeStart - 2 : hedgeStart - 1;
  const linked = sets.partitives.isAt(tokens, of) || dating.from.isAt(tokens, of);
  return linked && clause.cheering.isAt(tokens, of - 1);
}

/** "a US delegation of eight", "una delegación de ocho": how many are in it. */
export function areItsMembers(
  tokens: readonly Token[],
  { hedgeStart, end, form }: NumberSpan,
  { names, sets, groups, copulas }: CompiledLanguage,
): boolean {
  if (form === 'fraction' || !sets.partitives.isAt(tokens, hedgeStart - 1)) return false;
  if (!names.delegates.isAt(tokens, hedgeStart - 2)) return false;
  // "a delegation of eight prisoners", "a delegation of eight was freed"
  return groups.longestAt(tokens, end) === undefined && copulas.longestAt(tokens, end) === undefined;
}
