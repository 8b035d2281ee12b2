import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Candidate } from '../candidate.js';
import { findPredicates, type Predicate } from '../measures/predicates.js';
import type { Reader } from '../reader.js';

/** Sentences after a pardon in which it may say when they leave. */
const NEAR = 2;
/** Tokens from the head of a sentence to the verb of those who will leave. */
const TO_VERB = 40;
/** Tokens at its head in which others would be counted. */
const HEAD = 2;

function isDone({ kind, wish, negated }: Predicate): boolean {
  return kind === 'freed' && !wish && !negated;
}

function isAhead({ kind, wish, negated, start }: Predicate, from: number): boolean {
  return kind === 'promised' && !wish && !negated && start >= from;
}

/** "Los beneficiarios saldrán el próximo lunes": they all, with nobody else counted. */
function saysWhen(
  { sentence: { tokens, compiled }, undated }: AnalysedSentence,
  predicates: readonly Predicate[],
): boolean {
  if (compiled.sets.increments.isAt(tokens, 0) || compiled.sets.increments.isAt(tokens, 1)) return false;
  const ahead = predicates.find((predicate) => isAhead(predicate, 0));
  if (ahead === undefined || ahead.start > TO_VERB) return false;
  return !undated.some(({ start, form }) => form !== 'article-one' && start <= HEAD);
}

/**
 * "The president pardoned 1,140 inmates on Wednesday. They will leave the country's 43 prisons next Monday": a pardon is no
 * release yet where the text says that it is still to come.
 */
export function isPardonAhead({ analysed, counted }: Candidate, predicate: Predicate, reader: Reader): boolean {
  const { pardoned } = reader.compiled.clause;
  if (!pardoned.isAt(analysed.sentence.tokens, predicate.start)) return false;
  if (analysed.predicates.some((other) => other.start !== predicate.start && isDone(other))) return false;
  // "indultó a 1.140 reclusos, que saldrán el lunes"
  const { tokens } = analysed.sentence;
  const clause = tokens[counted.end]?.text === ',' ? counted.end + 1 : counted.end;
  if (reader.compiled.sets.relatives.isAt(tokens, clause) && analysed.predicates.some((next) => isAhead(next, clause)))
    return true;
  const { index } = analysed.sentence;
  for (const next of reader.following(index + 1)) {
    if (next.sentence.index > index + NEAR) return false;
    const predicates = findPredicates(next.sentence.tokens, next.sentence.compiled);
    if (predicates.some(isDone)) return false;
    if (saysWhen(next, predicates)) return true;
  }
  return false;
}
