import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "Sunday", "Sat"; but "the court sat", "under the sun": where it is another word too, a day is written with a capital. */
export function isDayOfWeek(tokens: readonly Token[], at: number, { sets, dating }: CompiledLanguage): boolean {
  return (
    sets.weekdays.isAt(tokens, at) && (tokens[at]?.word.capital === true || !dating.daysInCapitals.isAt(tokens, at))
  );
}
