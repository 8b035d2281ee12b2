import type { AnalysedSentence } from '../analysed-sentence.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { NumberSpan } from '../numbers/number-span.js';
import { isOwningMark, type Token } from '../text/text.js';
import type { TimeExpression } from './moment.js';

const COMPARED = 5;
/** Words from "more than the" to the day: "recuento de la noche del", "ones it had verified by". */
const TO_DAY = 7;

/** "40 more than on Sunday", "diez más que en el recuento del sábado": Sunday is what it is compared with. */
export function isCompared(
  { start, end }: TimeExpression,
  { sentence: { tokens, compiled }, words, numbers }: AnalysedSentence,
): boolean {
  if (!compiled.comparedWith.mayBeIn(words)) return false;
  // "fewer than in January, when there were 83": there it stands beside its own number
  if (tokens[end]?.text === ',' && compiled.dating.when.isAt(tokens, end + 1)) return false;
  for (let at = Math.max(0, start - COMPARED); at < start; at += 1)
    if ((compiled.comparedWith.longestAt(tokens, at)?.end ?? 0) >= start) return true;
  for (let at = Math.max(0, start - COMPARED - TO_DAY); at < start; at += 1) {
    const from = compiled.comparedWith.longestAt(tokens, at)?.end;
    if (from === undefined || numbers.some((number) => number.end > from && number.start < start)) continue;
    if (isStillCompared(tokens, from, start, compiled)) return true;
  }
  return false;
}

/** Words of "more than". */
const MORE_THAN = 2;

/** "344, more than Friday's 302": a day that owns the number which this one is set against. */
export function isOfNumberSetAgainst(
  { start, end }: TimeExpression,
  span: NumberSpan,
  { sentence: { tokens, compiled }, numbers }: AnalysedSentence,
): boolean {
  if (start < span.end || !isOwningMark(tokens[end])) return false;
  const owned = numbers.some((number) => number !== span && number.hedgeStart === end + 1);
  // "up from Friday's 302"
  return owned && (compiled.dating.from.isAt(tokens, start) || compiled.hedgesBefore.endsAt(tokens, start, MORE_THAN));
}

/**
 * Whether all words up to the day tell of the other count: no mark, no number of its own. "veinte personas más que la ONG
 * verificó el sábado" goes on with a clause; "más que los que verificó el sábado" compares.
 */
function isStillCompared(tokens: readonly Token[], from: number, to: number, compiled: CompiledLanguage): boolean {
  const mayVerify = !compiled.language.sources.verbFirst || compiled.sets.relatives.isAt(tokens, from);
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.kind !== 'word' || compiled.sets.joiners.isAt(tokens, at)) return false;
    if (!mayVerify && compiled.say.longestAt(tokens, at) !== undefined && !isCount(tokens, at, compiled)) return false;
  }
  return to - from <= TO_DAY;
}

/** "informe", "registro", "las contadas": no verb. */
function isCount(tokens: readonly Token[], at: number, { sets }: CompiledLanguage): boolean {
  return sets.wereThen.isAt(tokens, at) || sets.determiners.isAt(tokens, at - 1);
}
