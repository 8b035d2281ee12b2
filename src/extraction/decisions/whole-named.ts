import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { Measured } from '../measures/measure.js';
import type { Predicate } from '../measures/predicates.js';
import type { Reader } from '../reader.js';
import { NEAR } from './lean.js';

/** "among the pardoned", "dos libertados": the participle names the people told of before, and says nothing new of them. */
function namesWhole({ analysed, span }: Candidate, verb: Predicate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  const { definites, partitives } = compiled.language.structure;
  const article = tokens[verb.start - 1]?.key ?? '';
  if (!definites.includes(article)) return false;
  const of = [article, tokens[verb.start - 2]?.key ?? ''].some((key) => partitives.includes(key));
  const among =
    of || [1, 2, 3].some((back) => (compiled.parts.longestAt(tokens, verb.start - back)?.end ?? 0) >= verb.start - 1);
  const opens = verb.end <= span.hedgeStart && verb.start <= 4;
  return (opens && among) || (verb.start >= span.end && verb.start - span.end <= 2);
}

/** "has confirmed the names of 11 political detainees among them": some of those told before, whatever their noun. */
function areAmongThem({ analysed, counted }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  const end = compiled.parts.longestAt(tokens, counted.end)?.end;
  return end !== undefined && (tokens[end] === undefined || tokens[end]?.kind === 'punct');
}

/** "784 will leave on January 1. Among the pardoned are 51 women": freed, or to be freed, like the others. */
export function wholeNamed(
  candidate: Candidate,
  { measure, predicate }: Extract<Measured, { kind: 'measured' }>,
  last: Draft,
  whole: Draft | undefined,
  reader: Reader,
): Draft | undefined {
  if (measure === last.measure || (last.measure !== 'promised' && last.measure !== 'freed')) return undefined;
  if (candidate.analysed.sentence.index - last.sentence > NEAR) return undefined;
  const isNamed =
    predicate === null
      ? areAmongThem(candidate, reader)
      : (measure === 'freed' || measure === 'measures_lifted') && namesWhole(candidate, predicate, reader);
  if (!isNamed) return undefined;
  const all = whole?.measure === last.measure ? whole : last;
  return candidate.span.value < all.value ? all : undefined;
}
