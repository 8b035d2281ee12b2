import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { isNamedByDay, isOfBuilding, isOfLaterClause } from './event-times.js';
import type { TimeExpression } from './moment.js';

/** Small words before a day: "el", "na". */
const SMALL = 2;
/** Words from what happened that day to the comma. */
const NOUN_BACK = 4;

/**
 * "Tras la visita, el miércoles, del secretario", "após a reunião, na sexta, da comissão": between a noun and whose it is, the
 * day is that of the noun; but "la salida, el martes, de tres presos" dates those who left.
 */
function isOfPartedNoun(
  tokens: readonly Token[],
  { start, end }: TimeExpression,
  { sets, small, predicates, say, numberStarts }: CompiledLanguage,
): boolean {
  if (tokens[end]?.text !== ',' || !small.ofThe.isAt(tokens, end + 1)) return false;
  let comma = start - 1;
  while (comma > start - 1 - SMALL && sets.on.isAt(tokens, comma)) comma -= 1;
  if (tokens[comma]?.text !== ',') return false;
  const whose = tokens[end + 2];
  if (whose === undefined || whose.kind === 'number' || numberStarts.has(whose)) return false;
  // "deu conta, ontem, da libertação de 16": of who says it
  if ([2, 3].some((on) => predicates.longestAt(tokens, end + on)?.value === 'freed')) return false;
  for (let at = comma - 1; at >= Math.max(0, comma - NOUN_BACK) && tokens[at]?.kind === 'word'; at -= 1)
    if (predicates.longestAt(tokens, at)?.value === 'freed' || say.longestAt(tokens, at) !== undefined) return false;
  return true;
}

/** A day in the name, or of the life, of something else than what people do. */
export function isOfOtherThing(tokens: readonly Token[], time: TimeExpression, compiled: CompiledLanguage): boolean {
  return [isNamedByDay, isOfBuilding, isOfLaterClause, isOfPartedNoun].some((isElse) => isElse(tokens, time, compiled));
}
