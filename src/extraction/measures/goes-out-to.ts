import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** Words between going out and what for: "salieron el lunes por la tarde a golpear". */
const REACH = 8;

/**
 * "unas 200 personas salieron el lunes a golpear cazuelas", "saíram à noite para protestar": who goes out to do something
 * has left no prison. `end`: after the verb.
 */
export function goesOutTo(
  tokens: readonly Token[],
  at: number,
  end: number,
  { language, sets, since }: CompiledLanguage,
): boolean {
  if (!sets.outing.isAt(tokens, at)) return false;
  const { outingFor, infinitives, reunions } = language.predicates;
  for (let index = end; index < end + REACH; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    // "salieron a partir del 8 de enero": from when
    if (token?.kind !== 'word' || since.longestAt(tokens, index) !== undefined) return false;
    if (outingFor.includes(token.key) && next?.kind === 'word' && isInfinitive(next, infinitives))
      return !reunions.some((stem) => next.key.startsWith(stem));
    const when =
      sets.on.has(token) ||
      sets.fillers.has(token) ||
      sets.dayParts.has(token) ||
      sets.functionWords.has(token) ||
      sets.weekdays.has(token) ||
      sets.months.has(token);
    if (!when) return false;
  }
  return false;
}

function isInfinitive({ key, word }: Token, endings: readonly string[]): boolean {
  return !word.capital && key.length > 3 && endings.some((ending) => key.endsWith(ending));
}
