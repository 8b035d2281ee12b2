import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { dayNumber, type Read } from './read-date.js';

/** "el sábado 21", "quinta-feira, 26": in Spanish and Portuguese the day of the month may follow bare. */
export function dayBesideWeekday(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
): Read<number> | undefined {
  const { language, sets, small } = compiled;
  const named = language.code === 'en' && small.the.isAt(tokens, at) ? at + 1 : at;
  const day = dayNumber(tokens, named, compiled);
  if (day === undefined) return undefined;
  const after = tokens[day.end];
  if (language.code === 'en' && (named === at || day.end === named + 1)) {
    // "Tuesday, 20.", which is all there is
    const isAlone = named === at && at <= 3 && tokens[at - 1]?.text === ',' && tokens.length <= day.end + 1;
    if (isAlone && after?.kind !== 'word') return day;
    return named === at && isTranslated(tokens, at, day.end, compiled) ? day : undefined;
  }
  const ends = after === undefined || after.kind === 'punct';
  // "na segunda, 5, sairam 12"; not "na segunda, 5 e 7 presos"
  if (tokens[at - 1]?.text === ',') return ends ? day : undefined;
  // "el viernes 30 aseguró que": not thirty people
  const says =
    !ends &&
    (compiled.say.longestAt(tokens, day.end) !== undefined ||
      // "prometió el lunes 9 liberar a 27"
      compiled.dating.infinitives.has(after) ||
      (day.what > 1 && isOfOne(after, compiled)));
  return ends || says || sets.joiners.has(after) || sets.functionWords.has(after) ? day : undefined;
}

/**
 * "until Friday 23.", as a page put into English by a machine has it; not "12 on Thursday and on Friday 23", which is
 * how many on that day.
 */
function isTranslated(tokens: readonly Token[], at: number, end: number, { sets }: CompiledLanguage): boolean {
  const [joiner, after] = [tokens[at - 3], tokens[end]];
  if (joiner === undefined || joiner.kind !== 'word' || sets.joiners.has(joiner)) return false;
  if (tokens.slice(0, at - 1).some((token) => sets.weekdays.has(token))) return false;
  return after === undefined || (after.kind === 'punct' && /^[.,;:)]$/.test(after.text));
}

/** "desde que el viernes 20 entró en vigor": the verb of one, and so not of twenty. */
function isOfOne(token: Token, { dating }: CompiledLanguage): boolean {
  // "ou", "eu" are no verbs
  return token.text.length > 2 && dating.didOne.has(token);
}
