import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Measured } from '../measures/measure.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';
import { type Decided, dropped, leaning } from './decided.js';

/** From the number to what is said of its people: "of them have still not been found". */
const REACH = 7;

function sentenceOf({ passage }: Candidate, { previous }: Reader, index: number): AnalysedSentence | undefined {
  const isIt = ({ sentence }: AnalysedSentence): boolean => sentence.index === index;
  return passage.sentences.find(isIt) ?? previous?.sentences.find(isIt);
}

/** Whether somebody let people out whom nobody meant to. */
function wasByMistake(told: AnalysedSentence | undefined, { clause: { byMistake } }: CompiledLanguage): boolean {
  if (told === undefined || !byMistake.mayBeIn(told.words)) return false;
  const { tokens } = told.sentence;
  return tokens.some((_, at) => byMistake.longestAt(tokens, at) !== undefined);
}

const LIST_REACH = 3;

function isOfList(tokens: readonly Token[], from: number, { statements }: CompiledLanguage): boolean {
  for (let at = from; at < from + LIST_REACH && tokens[at]?.kind === 'word'; at += 1)
    if (statements.lists.longestAt(tokens, at) !== undefined) return true;
  return false;
}

/**
 * "91 were released by mistake. Three are still at large": nobody has found those again, who are some of those let out. Of
 * a release that was meant it is said of others, and not that they are held; nor is who is at large one of those held.
 */
export function stillOut(candidate: Candidate, measured: Measured, whole: Draft, reader: Reader): Decided | undefined {
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  const { stillOut: out } = compiled.clause;
  if (whole.measure === 'promised' || span.value >= whole.value || span.ratio !== null || counted.kind === 'unknown')
    return undefined;
  if (!out.mayBeIn(analysed.words)) return undefined;
  const { tokens } = analysed.sentence;
  let at = span.end;
  while (at <= counted.end + REACH && tokens[at]?.kind === 'word' && out.longestAt(tokens, at) === undefined) at += 1;
  const found = out.longestAt(tokens, at);
  // "Three are missing from the list"
  if (found === undefined || isOfList(tokens, found.end, compiled)) return undefined;
  const near = analysed.sentence.index - whole.sentence <= 1 && counted.kind === 'elliptical';
  // "1,100 are held. Twelve are at large"
  if (whole.measure !== 'freed')
    return near && !(measured.kind === 'measured' && measured.measure === 'freed')
      ? dropped('nobody knows where they are')
      : undefined;
  if (wasByMistake(sentenceOf(candidate, reader, whole.sentence), compiled)) return leaning(whole, true);
  const held = measured.kind === 'measured' && measured.measure === 'held';
  return held && near ? dropped('nobody knows where they are') : undefined;
}
