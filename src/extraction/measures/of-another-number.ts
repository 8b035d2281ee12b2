import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

/** "Forty were freed; 300 supporters met them": a clause and a verb of their own. */
export function doesElse(
  { end: from }: Predicate,
  { sentence: { tokens }, span, counted, compiled }: MeasureInput,
): boolean {
  const verb = tokens[counted.end];
  if (tokens[span.hedgeStart - 1]?.text !== ';' || from >= span.hedgeStart || counted.kind !== 'group') return false;
  if (verb === undefined || verb.kind !== 'word' || verb.word.capital) return false;
  return !compiled.sets.functionWords.has(verb) && compiled.groups.longestAt(tokens, counted.end) === undefined;
}

/** "envió 450 soldados a la cárcel, donde viven hacinados 7.200 reclusos": a verb with its own number after it, in a clause of its own. */
export function beginsAnothersClause(
  { start, end }: Predicate,
  { sentence: { tokens }, counted, others, compiled }: MeasureInput,
): boolean {
  if (!compiled.language.sources.verbFirst || start < counted.end) return false;
  const its = others.some((number) => number.hedgeStart >= end && number.hedgeStart - end <= 1);
  return its && tokens.slice(counted.end, start).some((token) => compiled.sets.relatives.has(token));
}

/** "Of the 73,800 people detained since 2022, 7,000 have been freed": the participle is beside the first number's noun. */
export function describesAnother(
  { start, end, kind }: Predicate,
  { sentence: { tokens }, span, others, compiled }: MeasureInput,
): boolean {
  if (kind !== 'other' || end > span.hedgeStart || !tokens.slice(end, span.hedgeStart).some(({ text }) => text === ','))
    return false;
  return others.some(
    (number) => number.end < start && (compiled.groups.longestAt(tokens, number.end)?.end ?? 0) >= start,
  );
}

/** "310 excarcelaciones verificadas y 711 presos políticos": the noun that another number counts. */
export function isNounOfAnother(
  { start, end, kind }: Predicate,
  { sentence, span, counted, others, compiled }: MeasureInput,
) {
  if (kind !== 'freed' || counted.kind !== 'group' || end !== start + 1) return false;
  if (start < span.end + 1 && end > span.hedgeStart) return false;
  if (compiled.descriptions.nameless.longestAt(sentence.tokens, start)?.end !== end) return false;
  return others.some((number) => number.end === start);
}
