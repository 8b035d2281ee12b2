import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Cue } from '../attribution/cue.js';
import type { NumberSpan } from '../numbers/number-span.js';

/** Words from a number to the verb of the clause that says who counted it: "that the ministry". */
const TO_VERB = 4;

/** Words that set a number against another: "compared with". */
const AGAINST = 4;

/**
 * "the 1,148 it counted", "los 1.148 presos políticos que contaba el Gobierno": a clause right behind a number told
 * before, which says who counted it then.
 */
export function tellsOfNumber({ start, source }: Cue, number: NumberSpan, analysed: AnalysedSentence): boolean {
  const { tokens, compiled } = analysed.sentence;
  const { sets } = compiled;
  const counted = analysed.countedBy(number);
  // "por encima de los 302": the article stands in the words of the comparison
  // and "against 161 that it registered in December"
  const isKnown =
    [number.hedgeStart, number.start].some((at) => sets.definites.isAt(tokens, at - 1)) ||
    compiled.course.against.endsAt(tokens, number.hedgeStart, AGAINST);
  if (counted.kind === 'rejected' || !isKnown) return false;
  const from = counted.end;
  if (start < from || start - from > TO_VERB) return false;
  return tokens
    .slice(from, start)
    .every((token, at) => sets.functionWords.has(token) || (from + at >= source.start && from + at < source.end));
}

/** Whether a cue tells of another number of the sentence: "que el viernes contabilizaba 24", "fewer than the 1,148 it counted in May". */
export function tellsAnother(cue: Cue, own: NumberSpan, analysed: AnalysedSentence): boolean {
  return analysed.undated.some(
    (other) => other.start !== own.start && (other.hedgeStart === cue.end || tellsOfNumber(cue, other, analysed)),
  );
}
