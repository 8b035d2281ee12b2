import type { AnalysedSentence } from '../analysed-sentence.js';
import { type Candidate, placeOf } from '../candidate.js';
import { isFuture } from '../measures/ahead.js';
import { findPredicates, predicateOf } from '../measures/predicates.js';
import type { Reader } from '../reader.js';
import type { Decided } from './decided.js';
import { NEAR } from './lean.js';
import type { MeasuredScene, Rejected, Step } from './scene.js';

/** Tokens between "26 of them" and the verb, on either side. */
const VERB_REACH = 6;
/** Of "were", "had been". */
const AUXILIARIES = 2;

/** A verb of arriving that is over, beside the number. */
function arrivesAt({ analysed, span, counted }: Candidate, { compiled }: Reader): number | undefined {
  const { tokens } = analysed.sentence;
  const { arrives } = compiled.course.custody;
  for (let at = Math.max(0, span.hedgeStart - VERB_REACH); at < counted.end + VERB_REACH; at += 1) {
    if (at >= span.hedgeStart && at < counted.end) continue;
    if (!arrives.isAt(tokens, at) || compiled.clause.ahead.isAt(tokens, at) || isFuture(tokens, at, compiled)) continue;
    const [from, to] = at < span.hedgeStart ? [at + 1, span.hedgeStart] : [counted.end, at];
    if (tokens.slice(from, to).every(({ kind }) => kind === 'word')) return at;
  }
  return undefined;
}

/** "Twenty-six of them have already arrived in Madrid", of 52 who were to be freed: those are free. */
export const arrivedAlready: Step<MeasuredScene> = ({ candidate, last, reader }) => {
  const { analysed, span, counted } = candidate;
  if (last?.measure !== 'promised' || counted.kind !== 'elliptical' || !counted.partitive) return undefined;
  if (span.value >= last.value || span.ratio !== null || analysed.sentence.index - last.sentence > NEAR)
    return undefined;
  const at = arrivesAt(candidate, reader);
  return at === undefined ? undefined : freed(predicateOf({ start: at, end: at + 1, kind: 'freed' }));
};

function freed(predicate: Rejected['predicate']): Decided {
  return {
    kind: 'claim',
    measure: 'freed',
    leansOn: true,
    tentative: false,
    partitive: false,
    predicateEnd: 0,
    predicate,
  };
}

/** Whether somebody is let out in a sentence. */
function tellsOfReleases({ sentence }: AnalysedSentence): boolean {
  return findPredicates(sentence.tokens, sentence.compiled).some(
    ({ kind, wish, negated }) => kind === 'freed' && !wish && !negated,
  );
}

/** Tokens from "were" to where they are taken. */
const TO_PLACE = 3;

function areExiled(
  { start, end, kind, exile }: NonNullable<Rejected['predicate']>,
  { sentence }: AnalysedSentence,
): boolean {
  if (exile !== null || kind !== 'other') return exile === 'freed';
  const { compiled, tokens } = sentence;
  // "fueron llevadas a Lituania": the place is no part of the verb
  for (let at = start; at < Math.min(end, start + TO_PLACE); at += 1)
    if (compiled.course.exiled.longestAt(tokens, at) !== undefined) return !isFuture(tokens, start, compiled);
  return false;
}

/** "Minsk has freed prisoners in several batches. In September 52 people were driven to Lithuania": out of the country, where releases are told of. */
export function exiledAmongFreed({ candidate }: MeasuredScene, { predicate }: Rejected): Decided | undefined {
  const { analysed, passage, counted } = candidate;
  if (predicate === null || predicate.negated || predicate.wish || counted.kind !== 'group' || counted.partitive)
    return undefined;
  if (!areExiled(predicate, analysed)) return undefined;
  const before = passage.sentences[placeOf(candidate) - 1];
  const told = before !== undefined && before.undated.length === 0 && tellsOfReleases(before);
  // "freed 41 dissidents and expelled 12 reporters": of others
  const here = analysed.undated.length < 2 && tellsOfReleases(analysed);
  return told || here ? freed(predicate) : undefined;
}

/** "1,110 remain in prison. In September, 52 were deported to Lithuania": whoever is abroad is not held as those before are. */
export function isTakenAbroad({ candidate: { analysed, counted } }: MeasuredScene, decided: Decided): boolean {
  if (decided.kind !== 'claim' || decided.measure !== 'held' || !decided.leansOn) return false;
  for (const { exile, start } of analysed.predicates)
    if (exile !== null && start >= counted.end && start - counted.end <= AUXILIARIES) return true;
  return false;
}
