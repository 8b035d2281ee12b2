import { COUNTERS, RIGHTS_GROUPS } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { opensOwn, relatesTo } from './closing.js';
import type { Cue } from './cue.js';
import { counts } from './number-follows.js';

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
  if (isRightAfter(cue, at, tokens)) return true;
  const far = relatesTo(start, tokens, compiled) || isNumberOf(tokens, at + 1, compiled);
  if (start <= at || start - at > (far ? FAR_BESIDE : BESIDE)) return false;
  // "S gets to 262 and T, 250": the comma begins the next count, and so does "S counted 40 and T counted 30"
  if (tokens[cue.start]?.text === ',' || opensOwn(cue, tokens, compiled)) return false;
  // "far fewer than the 30 announced by the ministry"
  const by = cue.kind === 'according' && start - at <= BY && reported.longestAt(tokens, cue.start) !== undefined;
  if (cue.kind !== 'said' && !by) return false;
  if (!by && isDoneBy(cue, tokens, compiled)) return false;
  return cue.end - at <= NEARBY && isOneClause(tokens, at + 1, start, compiled);
}

/** "41 left, not the 116 announced by the ministry, S said": behind a comma and a number of its own it says nothing of the 41. */
export function hangsOnOther(
  { kind, start }: Cue,
  at: number,
  { tokens }: Sentence,
  compiled: CompiledLanguage,
): boolean {
  if (kind !== 'according' || compiled.reported.longestAt(tokens, start) === undefined) return false;
  const number = tokens.findLastIndex((token, index) => index < start && counts(token, compiled));
  return number > at && start - number <= BY && tokens.slice(at, number).some(({ text }) => /^[,;—–-]$/.test(text));
}

/**
 * "Women are 24 of the 68 that S has confirmed": whoever counted the whole, where nobody speaks before; but 24 of the 68
 * that a government announced are no part that it counts.
 */
export function hangsOnWhole(cue: Cue, at: number, sentence: Sentence, compiled: CompiledLanguage): boolean {
  const { tokens } = sentence;
  const { small, sets } = compiled;
  if (!COUNTERS.has(cue.source.body.kind) || !small.ofThe.isAt(tokens, at + 1)) return false;
  const whole = sets.determiners.isAt(tokens, at + 2) || small.the.isAt(tokens, at + 2) ? at + 3 : at + 2;
  return tokens[whole]?.kind === 'number' && hangsOn(cue, whole, sentence, compiled);
}

/** "brings to 423 the number of political prisoners the group has verified": the noun of the count stands between. */
function isNumberOf(tokens: Sentence['tokens'], at: number, { sets, counts }: CompiledLanguage): boolean {
  const noun = sets.nameArticles.isAt(tokens, at) ? at + 1 : at;
  const end = counts.longestAt(tokens, noun)?.end;
  return end !== undefined && sets.countOf.isAt(tokens, end);
}

/** "The 406 releases are disputed by S, which counts 154": what S counts is in a clause of its own. */
function isDoneBy({ source: { start, end } }: Cue, tokens: Sentence['tokens'], { sets }: CompiledLanguage): boolean {
  if (tokens[end]?.text !== ',' || !sets.relatives.isAt(tokens, end + 1)) return false;
  return sets.agents.isAt(tokens, start - 1) || sets.agents.isAt(tokens, start - 2) || sets.agents.isAt(tokens, start);
}

/** "and 406 according to S", "; 406, according to S.": nothing but a comma between, and nothing goes on behind it. */
export function isRightAfter(
  { kind, start, source: { end } }: Cue,
  number: number,
  tokens: Sentence['tokens'],
): boolean {
  if (kind !== 'according' || tokens[number]?.kind !== 'number') return false;
  if (start === number + 1) return true;
  const closes = tokens[end] === undefined || tokens[end]?.kind === 'punct';
  return start === number + 2 && tokens[number + 1]?.text === ',' && closes;
}

/** "Las cifras de las ONG difieren: 41 según S, 53 según T": the one of them whose the number is stands right behind it. */
export function isOfOneOfThem(left: Cue, right: Cue | undefined, at: number, { tokens }: Sentence): boolean {
  if (right?.kind !== 'according' || left.source.body.claimant !== RIGHTS_GROUPS) return false;
  return right.source.strength === 'named' && tokens.slice(at + 1, right.start).every(({ kind }) => kind === 'word');
}

/** No mark between, no contrast and no other time: "S counts 154 releases while T counts 406", "after T counted 406" are two counts. */
function isOneClause(
  tokens: Sentence['tokens'],
  from: number,
  to: number,
  { contrast, speech, sets }: CompiledLanguage,
): boolean {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.kind !== 'word' || speech.earlierLater.isAt(tokens, at) || contrast.longestAt(tokens, at))
      return false;
    // "son 41 y no los centenares que dice el Gobierno"
    if (sets.joiners.isAt(tokens, at) && sets.negations.isAt(tokens, at + 1)) return false;
  }
  return true;
}
