import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';
import type { MeasuredScene } from './scene.js';

const COMPANY_WORDS = 4;

/** "26 of them landed, accompanied by 100 relatives": those came along, or do it, and nobody held them. */
export function isInCompany({ analysed, span, counted }: Candidate, { compiled }: Reader): boolean {
  if (counted.kind !== 'group' || counted.entry.prisoner) return false;
  const { tokens } = analysed.sentence;
  // "guarded by 300 soldiers"
  const by = span.hedgeStart - 1;
  if (compiled.sets.agents.isAt(tokens, by) && compiled.clause.passives.isAt(tokens, by - 1))
    // but "canjeados por 12 soldados"
    return (
      !compiled.language.sources.verbFirst ||
      !analysed.predicates.some(({ end, kind }) => end === by && kind !== 'other')
    );
  if (counted.entry.label !== 'relatives') return false;
  return compiled.clause.accompanied.endsAt(tokens, span.hedgeStart, COMPANY_WORDS);
}

/** "Eleven of them have three children or more", "mothers of two": how many children somebody has. */
export function areTheirChildren({ analysed, span, counted }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  const { sets, clause, descriptions } = compiled;
  const before = span.hedgeStart - 1;
  const children =
    counted.kind === 'group' && (counted.entry.label === 'children' || clause.family.isAt(tokens, counted.end - 1));
  if (sets.partitives.isAt(tokens, before) && descriptions.parents.longestAt(tokens, before - 1) !== undefined)
    return children || (counted.kind === 'elliptical' && !counted.partitive);
  // "The police have three children in custody"
  return children && sets.has.isAt(tokens, before) && !analysed.predicates.some(({ start }) => start >= counted.end);
}

const SUM_WORDS = 3;

/** "It is the sum of the two": of two figures. */
export function isOfFigures({ analysed, span, counted }: Candidate, { compiled }: Reader): boolean {
  if (counted.kind !== 'elliptical' || !compiled.clause.sums.mayBeIn(analysed.words)) return false;
  const { tokens } = analysed.sentence;
  for (let at = span.hedgeStart - 1; at >= span.hedgeStart - SUM_WORDS; at -= 1) {
    // "y suma 310": there it is a verb
    if (compiled.clause.sums.isAt(tokens, at))
      return at < span.hedgeStart - 1 || compiled.say.longestAt(tokens, at) === undefined;
    if (!compiled.sets.functionWords.isAt(tokens, at)) return false;
  }
  return false;
}

/** "Twelve of their relatives had slept there": whoever is let out is told of by a verb of their own. */
export function isOfTheirFamily({
  candidate: { analysed, span },
  measured,
  reader: { compiled },
}: MeasuredScene): boolean {
  if (measured.kind === 'measured') return false;
  const { tokens } = analysed.sentence;
  const { sets, clause, groups } = compiled;
  if (!sets.partitives.isAt(tokens, span.end) || !sets.possessives.isAt(tokens, span.end + 1)) return false;
  return (
    clause.family.isAt(tokens, span.end + 2) || groups.longestAt(tokens, span.end + 2)?.value.label === 'relatives'
  );
}

/** "freed 12 activists from a list of 1,500 names": on paper, and none of the freed for all that. */
export function isOfListedNames({ candidate, measured, last, reader: { compiled } }: MeasuredScene): boolean {
  const { analysed, span, counted } = candidate;
  if (measured.kind !== 'open' || last?.sentence !== analysed.sentence.index || last.measure === 'held') return false;
  if (counted.kind === 'elliptical' || span.value < last.value) return false;
  const { tokens } = analysed.sentence;
  return (
    compiled.sets.partitives.isAt(tokens, span.hedgeStart - 1) &&
    compiled.clause.papers.isAt(tokens, span.hedgeStart - 2)
  );
}
