import type { MeasureInput } from './weighed.js';

/** Tokens of the list between the verb and the number. */
const LIST = 24;

/** Whether nothing but numbers, participles and what joins them stands between two tokens: ", 41 detenidas y otras". */
function isList(from: number, to: number, { sentence: { tokens }, others, compiled }: MeasureInput): boolean {
  const { sets, course } = compiled;
  if (to - from > LIST) return false;
  for (let at = from; at < to; at += 1) {
    const small = tokens[at]?.text === ',' || sets.joiners.isAt(tokens, at) || sets.increments.isAt(tokens, at);
    const number = others.some(({ hedgeStart, end }) => hedgeStart <= at && end > at);
    if (!small && !number && course.taken.longestAt(tokens, at) === undefined) return false;
  }
  return true;
}

/** "41 detained in May remain in jail", "41 detained protesters": the participle describes people of whom more is told. */
function areDescribed(end: number, { sentence: { tokens }, predicates, others, compiled }: MeasureInput): boolean {
  if (compiled.groups.longestAt(tokens, end) !== undefined) return true;
  const next = others.find(({ hedgeStart }) => hedgeStart >= end)?.hedgeStart ?? tokens.length;
  return predicates.some(({ kind, start }) => start >= end && start < next && kind !== 'other');
}

/**
 * "27 personas fueron liberadas y 31 detenidas", "27 were freed and another 31 convicted": the verb of the first goes on with
 * other participles, which are no nouns; but "fueron liberados 27 presos y 31 detenidos".
 */
export function isElidedArrest(input: MeasureInput): boolean {
  const { sentence, span, counted, predicates, others, compiled } = input;
  const { tokens } = sentence;
  // "41 others arrested"
  const participle =
    compiled.course.taken.longestAt(tokens, span.end) ?? compiled.course.taken.longestAt(tokens, counted.end);
  if (participle === undefined) return false;
  const verb = predicates.findLast(
    ({ kind, end }) => (kind === 'freed' || kind === 'promised') && end < span.hedgeStart,
  );
  if (verb === undefined || !isList(verb.end, span.hedgeStart, input)) return false;
  const passive = [verb.start, verb.start - 1].some((at) => compiled.copulas.longestAt(tokens, at) !== undefined);
  return passive && others.some(({ end }) => end < verb.start) && !areDescribed(participle.end, input);
}
