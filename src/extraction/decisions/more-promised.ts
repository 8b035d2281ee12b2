import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { leaning } from './decided.js';
import type { MeasuredScene, Step } from './scene.js';

/** Words of an auxiliary between a number and "promised": "had already been". */
const AUXILIARIES = 3;
/** Words from "promised" to the number: "promised the release of". */
const TO_NUMBER = 5;

/** "20 promised", "20 had been promised", "los 20 prometidos". */
function isPromisedBehind(tokens: readonly Token[], from: number, compiled: CompiledLanguage): boolean {
  const { reality, sets, copulas, course } = compiled;
  for (let at = from; at <= from + AUXILIARIES; at += 1) {
    if (reality.pledged.isAt(tokens, at)) return true;
    const aux =
      sets.has.isAt(tokens, at) || course.hadDone.isAt(tokens, at) || compiled.clause.already.isAt(tokens, at);
    if (!aux && copulas.longestAt(tokens, at) === undefined) return false;
  }
  return false;
}

/** "but had promised 20", "aunque prometió la liberación de 20": set against those who were freed. */
function isPromisedBefore(tokens: readonly Token[], from: number, to: number, compiled: CompiledLanguage): boolean {
  const { reality, contrast } = compiled;
  const words = [...tokens.keys()].slice(Math.max(from, to - TO_NUMBER), to);
  if (!words.some((at) => reality.pledged.isAt(tokens, at))) return false;
  for (let at = from; at < to; at += 1) if (contrast.longestAt(tokens, at) !== undefined) return true;
  return false;
}

/**
 * "Nine were freed out of 20 promised", "Salieron nueve, aunque el Gobierno había prometido 20": more than were freed, so
 * that some are still to leave.
 */
export const morePromised: Step<MeasuredScene> = ({ candidate, last, measured, reader: { compiled } }) => {
  const { analysed, span, counted } = candidate;
  const { index, tokens } = analysed.sentence;
  if (last === undefined || last.sentence !== index || last.measure !== 'freed' || last.token > span.start)
    return undefined;
  if (span.value <= last.value || span.ratio !== null) return undefined;
  // "20 promised", but "20 promised reforms"
  const bare = counted.kind !== 'unknown' || counted.end === span.end + 1;
  if (!bare) return undefined;
  if (measured.kind === 'measured' && (measured.measure === 'promised' || measured.measure === 'held'))
    return undefined;
  const told =
    isPromisedBehind(tokens, counted.kind === 'unknown' ? span.end : counted.end, compiled) ||
    isPromisedBefore(tokens, last.token, span.hedgeStart, compiled);
  return told ? leaning({ measure: 'promised' }, false) : undefined;
};
