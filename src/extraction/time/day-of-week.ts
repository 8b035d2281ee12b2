import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "Sunday", "Sat"; but "the court sat", "under the sun": where it is another word too, a day is written with a capital. */
export function isDayOfWeek(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { sets, dating } = compiled;
  if (!sets.weekdays.isAt(tokens, at) || isFeast(tokens, at, compiled) || isOfOrder(tokens, at, compiled)) return false;
  return tokens[at]?.word.capital === true || !dating.daysInCapitals.isAt(tokens, at);
}

/** "Good Friday", "Viernes Santo", "Domingo de Ramos": a day of the year, and not of this week. */
function isFeast(tokens: readonly Token[], at: number, { dating, small }: CompiledLanguage): boolean {
  const behind = small.ofThe.isAt(tokens, at + 1) ? at + 2 : at + 1;
  return [at - 1, behind].some(
    (beside) => dating.feastDays.isAt(tokens, beside) && tokens[beside]?.word.capital === true,
  );
}

/** "o primeiro conta 40 e a segunda 44": which of two is meant, by a word that names a day, too. */
function isOfOrder(tokens: readonly Token[], at: number, { bodies: { ofOrder }, sets }: CompiledLanguage): boolean {
  if (!ofOrder.isAt(tokens, at) || !sets.nameArticles.isAt(tokens, at - 1)) return false;
  return ofOrder.isAmong(tokens, 0, at - 1);
}
