import type { Candidate } from '../candidate.js';
import type { Token } from '../text/text.js';
import { othersOf } from './other-numbers.js';

/** Words from what parts two counts to the second: "e no domingo, 104", "alcanzó el domingo los 104". */
const TO_NEXT = 7;

function lastBreak(tokens: readonly Token[], before: number, isBreak: (at: number) => boolean): number {
  return tokens.findLastIndex((_, at) => at < before && isBreak(at));
}

/**
 * "On Friday the government announced 51 releases, and 37 people had left by Sunday", "On Thursday it counted 637; last night
 * there were 650": told beside what was said, and not in it. Nor can the higher count of a body that on Friday counted fewer
 * be in what it said then: "que na sexta contava 86 libertados, chegou a 104 no domingo"; "… 86 on Friday and 104 on Sunday".
 */
export function isToldBeside(candidate: Candidate): boolean {
  const { analysed, span, counted } = candidate;
  const { tokens, compiled } = analysed.sentence;
  const { sets, small } = compiled;
  const start = span.hedgeStart;
  const others = othersOf(candidate);
  const isThat = (from: number): boolean => small.that.isAmong(tokens, from, start);
  const isAfterOther = (at: number): boolean => others.some(({ end }) => end < at);
  const parted = lastBreak(tokens, start, (at) => tokens[at]?.text === ';');
  if (tokens[start - 2]?.text === ',' && sets.joiners.isAt(tokens, start - 1) && isAfterOther(start)) return !isThat(0);
  if (parted >= 0 && isAfterOther(parted)) return !isThat(parted);
  if (counted.kind !== 'elliptical' || counted.partitive || span.ratio !== null) return false;
  const next = lastBreak(tokens, start, (at) => sets.joiners.isAt(tokens, at));
  const closed = lastBreak(tokens, start, (at) => tokens[at]?.text === ',');
  // "no domingo, 104": the comma stands for the verb
  const clause = closed === start - 1 ? next : Math.max(next, closed);
  if (clause < start - TO_NEXT) return false;
  const before = analysed.numbers.findLast(({ end }) => end <= clause);
  const isMore = before !== undefined && before.value < span.value && isAfterOther(clause + 1);
  return isMore && !isThat(before.end);
}
