import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Token } from '../text/text.js';
import type { Decided } from './decided.js';
import { asMeasured } from './own-words.js';
import type { Scene } from './scene.js';
import { toldBefore } from './told-before.js';

/** Words of what is counted, before the colon. */
const HEAD = 20;
/** Tokens between a number and who gives it: "dice que | 344", "344, | says". */
const BESIDE = 2;

/** Whether the words before `colon` name a count, "figures for", "how many", and give no number of their own. */
function namesCount(
  tokens: readonly Token[],
  colon: number,
  { numbers }: AnalysedSentence,
  { counts, clause }: CompiledLanguage,
): boolean {
  // "There are three counts of the freed: …" counts the counts
  const counted = (at: number): boolean => counts.longestAt(tokens, at) !== undefined;
  const isOther = ({ end, form }: NumberSpan): boolean =>
    end <= colon && form !== 'article-one' && !counted(end) && !counted(end + 1);
  if (numbers.some(isOther)) return false;
  for (let at = 0; at < colon; at += 1) if (counted(at) || clause.many.isAt(tokens, at)) return true;
  return false;
}

/** Whether somebody gives this very number, right before or behind it. */
function isGiven({ analysed, span }: Candidate): boolean {
  return analysed.cues.some(({ start, end, source }) => {
    const first = Math.min(start, source.start);
    const last = Math.max(end, source.end);
    const isBehind = first >= span.end && first - span.end <= BESIDE;
    return isBehind || (last <= span.start + 1 && span.hedgeStart - last <= BESIDE);
  });
}

/**
 * "The number of people freed varies: 344 according to S, 351 according to T", "Los recuentos de liberados difieren: S tiene
 * 344, T 351": bare numbers that each have somebody who gives them count what the words before the colon are about.
 */
export function asCountOfEach(scene: Scene): Decided | undefined {
  const { candidate, reader } = scene;
  const { analysed, span, counted } = candidate;
  if (counted.kind !== 'elliptical' || counted.partitive || span.ratio !== null || span.value < 2) return undefined;
  const { tokens } = analysed.sentence;
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 2 || colon > HEAD || colon >= span.start) return undefined;
  // "two counts exist": a verb that says so only of prisoners
  const told = analysed.predicates.filter(({ kind, weak }) => kind !== 'other' && !weak);
  const predicate = toldBefore(told, colon);
  if (predicate === undefined || !namesCount(tokens, colon, analysed, reader.compiled) || !isGiven(candidate))
    return undefined;
  return asMeasured(scene, { kind: 'measured', measure: predicate.kind === 'held' ? 'held' : 'freed', predicate });
}
