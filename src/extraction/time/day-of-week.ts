import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "Sunday", "Sat"; but "the court sat", "under the sun": where it is another word too, a day is written with a capital. */
export function isDayOfWeek(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { sets, dating } = compiled;
  if (!sets.weekdays.isAt(tokens, at) || isFeast(tokens, at, compiled)) return false;
  return tokens[at]?.word.capital === true || !dating.daysInCapitals.isAt(tokens, at);
}

/** "Good Friday", "Viernes Santo", "Domingo de Ramos": a day of the year, and not of this week. */
function isFeast(tokens: readonly Token[], at: number, { dating, small }: CompiledLanguage): boolean {
  const behind = small.ofThe.isAt(tokens, at + 1) ? at + 2 : at + 1;
  return [at - 1, behind].some(
    (beside) => dating.feastDays.isAt(tokens, beside) && tokens[beside]?.word.capital === true,
  );
}
