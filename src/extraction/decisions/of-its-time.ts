import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isMonthOrDay } from '../numbers/of-a-time.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';
import { wasCounting } from './told.js';

/** Sentences back to the count it is set beside. */
const NEAR = 1;

/** Right after a bare number: the month or the day whose number it is ("of February", "de finales de febrero"). */
function isOfTime(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { language, sets } = compiled;
  const small = tokens[at]?.key ?? '';
  if (
    !language.structure.partitives.includes(small) &&
    !sets.on.hasKey(small) &&
    !language.time.inMonth.includes(small)
  )
    return false;
  return isMonthOrDay(tokens, at + 1, compiled);
}

/**
 * "fewer than the 298 of February and the 305 of January", "frente a los 1.208 de finales de febrero": the article stands
 * for the noun that was counted before, and the month says which of its numbers this is.
 */
export function isThatOfItsTime(candidate: Candidate, last: Draft, reader: Reader): boolean {
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  const { tokens } = analysed.sentence;
  if (counted.kind !== 'elliptical' || span.ratio !== null || span.value < 2) return false;
  if (!compiled.sets.definites.isAt(tokens, span.hedgeStart - 1)) return false;
  if (analysed.sentence.index - last.sentence > NEAR || !isOfTime(tokens, span.end, compiled)) return false;
  return wasCounting(candidate, reader);
}
