import type { AnalysedSentence } from '../analysed-sentence.js';
import type { TimeExpression } from './moment.js';

const BEFORE = 2;
/** A place before a dash. */
const HEAD = 4;

/** "Two days after the junta announced that it would free 5,636, families waited outside on Wednesday": the day of the main clause. */
export function isOfMainClause(
  { start }: TimeExpression,
  place: { readonly start: number; readonly end: number },
  { sentence: { tokens, compiled }, times, words }: AnalysedSentence,
): boolean {
  if (start < place.end || !compiled.since.mayBeIn(words)) return false;
  const opens =
    compiled.since.longestAt(tokens, 0)?.value === 'after' ||
    times.some(
      ({ what, start: at, end }) => what.kind === 'apart' && what.clause === true && at <= HEAD && end <= place.start,
    );
  if (!opens) return false;
  for (let at = 0; at < place.start; at += 1) if (tokens[at]?.text === ',') return false;
  for (let at = place.end; at < start; at += 1) if (tokens[at]?.text === ',') return true;
  return false;
}

/** "and freed 30, as mediators met on Wednesday to discuss whether it could last beyond Thursday": of what went on besides, or is to come. */
export function isOfMeanwhile(
  { start }: TimeExpression,
  place: { readonly end: number },
  { sentence: { tokens, compiled }, predicates, words }: AnalysedSentence,
): boolean {
  const { meanwhile, beyond } = compiled.dating;
  if (beyond.mayBeIn(words))
    for (let back = 1; back <= BEFORE; back += 1) if (beyond.isAt(tokens, start - back)) return true;
  if (start < place.end || !meanwhile.mayBeIn(words)) return false;
  for (let at = start - 1; at >= place.end; at -= 1) {
    if (tokens[at]?.kind !== 'punct') continue;
    if (tokens[at]?.text !== ',' || !meanwhile.isAt(tokens, at + 1) || !opensClause(at + 2, start)) return false;
    return !predicates.some(({ kind, start: verb }) => kind === 'freed' && verb > at && verb < start);
  }
  return false;

  /** "as part of the swap of Sunday", "as of Sunday", "while on Sunday": no clause of its own. */
  function opensClause(at: number, end: number): boolean {
    if (end - at <= BEFORE) return false;
    return compiled.dating.opensClause.isAt(tokens, at) || tokens[at]?.word.capital === true;
  }
}
