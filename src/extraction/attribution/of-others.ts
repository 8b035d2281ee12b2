import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "El viernes contó 41", "La noche del lunes": a day, and nobody. */
function opensWithDay(tokens: readonly Token[], { sets, fixedTimes }: CompiledLanguage): boolean {
  if ([0, 1].some((at) => fixedTimes.longestAt(tokens, at) !== undefined)) return true;
  return sets.weekdays.isAt(tokens, 1) || sets.dayParts.isAt(tokens, 1) || tokens[1]?.kind !== 'word';
}

/** "Periodistas a las puertas contaron 41", "Los vecinos contaron 41": whoever was there, by a noun that is no body's. */
export function isOfOthers(tokens: readonly Token[], verb: number, compiled: CompiledLanguage): boolean {
  const { eyewitnesses, firstPersons, nameArticles } = compiled.sets;
  for (let at = verb - 1; at >= 0; at -= 1) {
    if (!eyewitnesses.isAt(tokens, at)) continue;
    // "Corresponsal:", who has the word; "our team", of whoever writes
    return tokens[at + 1]?.text !== ':' && ![1, 2].some((back) => firstPersons.isAt(tokens, at - back));
  }
  return verb > 1 && nameArticles.isAt(tokens, 0) && !opensWithDay(tokens, compiled);
}
