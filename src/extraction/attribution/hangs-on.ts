import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { opensNext, relatesTo } from './closing.js';
import type { Cue } from './cue.js';

/** Tokens from a number to a word of saying that may be its own. */
export const NEARBY = 14;
const BESIDE = 5;
/** "40 las excarcelaciones de presos políticos que S documenta". */
const FAR_BESIDE = 8;
const BY = 2;

/** "the 626 that the president mentioned", "the 808 he had announced": a clause that hangs on the number itself. */
export function hangsOn(cue: Cue, at: number, sentence: Sentence, compiled: CompiledLanguage): boolean {
  const { tokens } = sentence;
  const { reported } = compiled;
  const start = Math.min(cue.start, cue.source.start);
  if (start <= at || start - at > (relatesTo(start, sentence.tokens, compiled) ? FAR_BESIDE : BESIDE)) return false;
  // "S gets to 262 and T, 250": the comma begins the next count, and so does "S counted 40 and T counted 30"
  if (tokens[cue.start]?.text === ',' || opensNext(cue, tokens, compiled)) return false;
  // "far fewer than the 30 announced by the ministry"
  const by = cue.kind === 'according' && start - at <= BY && reported.longestAt(tokens, cue.start) !== undefined;
  if (cue.kind !== 'said' && !by) return false;
  return cue.end - at <= NEARBY && isOneClause(tokens, at + 1, start, compiled);
}

/** No mark between, and no contrast: "S counts 154 releases while T counts 406" are two counts. */
function isOneClause(tokens: Sentence['tokens'], from: number, to: number, { contrast }: CompiledLanguage): boolean {
  for (let at = from; at < to; at += 1)
    if (tokens[at]?.kind !== 'word' || contrast.longestAt(tokens, at) !== undefined) return false;
  return true;
}
