import type { MeasureInput } from './weighed.js';

/**
 * "27 personas fueron liberadas y 31 detenidas": the verb of the first goes on with another participle, which is no noun;
 * but "fueron liberados 27 presos y 31 detenidos".
 */
export function isElidedArrest({ sentence, span, counted, predicates, others, compiled }: MeasureInput): boolean {
  const { tokens } = sentence;
  const joiner = span.hedgeStart - 1;
  if (!compiled.sets.joiners.isAt(tokens, joiner) || counted.end !== span.end + 1) return false;
  if (compiled.course.taken.longestAt(tokens, span.end)?.end !== counted.end) return false;
  const verb = predicates.find(({ end }) => end === joiner);
  if (verb === undefined || (verb.kind !== 'freed' && verb.kind !== 'promised')) return false;
  const passive = [verb.start, verb.start - 1].some((at) => compiled.copulas.longestAt(tokens, at) !== undefined);
  return passive && others.some(({ end }) => end < verb.start);
}
