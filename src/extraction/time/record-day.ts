import type { AnalysedSentence } from '../analysed-sentence.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { TimeExpression } from './moment.js';

const RECORD = 9;

/**
 * "the largest swap since the Cold War", "a primeira desde março": it only says how long ago there was another. ", the third
 * this month,": how many there were.
 */
export function isRecord(
  { start, end, role, what }: TimeExpression,
  { sentence: { tokens, compiled }, words }: AnalysedSentence,
): boolean {
  const { records } = compiled.course;
  const isRun = what.kind === 'this' || what.kind === 'past' || what.kind === 'over-days';
  if (role !== 'since' && !(isRun && /^[,.;]?$/.test(tokens[end]?.text ?? ''))) return false;
  if (!records.mayBeIn(words) && !compiled.dating.ordinals.mayBeIn(words)) return false;
  for (let at = start - 1; at >= Math.max(0, start - RECORD) && tokens[at]?.kind === 'word'; at -= 1) {
    if (records.longestAt(tokens, at) === undefined && !isOrdinal(tokens, at, compiled)) continue;
    const head = isOrdinal(tokens, at, compiled) ? at - 1 : at;
    if (role === 'since' || [0, 1, 2].some((back) => tokens[head - back]?.text === ',')) return true;
  }
  return false;
}

/** The "th" of "the 69th exchange since 2022". */
function isOrdinal(tokens: readonly Token[], at: number, { dating }: CompiledLanguage): boolean {
  return (
    tokens[at - 1]?.kind === 'number' && tokens[at - 1]?.end === tokens[at]?.start && dating.ordinals.isAt(tokens, at)
  );
}
