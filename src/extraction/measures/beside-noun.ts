import { encloses, opensAside, opensQuote } from '../text/text.js';
import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

/** "who had been held", "que se encontraban recluidos": a relative pronoun between the people and the verb. */
export function isRelative({ start, end }: Predicate, { sentence, counted, compiled }: MeasureInput): boolean {
  const gap = sentence.tokens.slice(counted.end, Math.max(start, end - 1));
  return gap.some((token) => compiled.sets.relatives.has(token));
}

/** "after the release", "una excarcelación": a noun, which is no verb the sentence goes on to. */
export function isNoun({ start }: Predicate, { sentence: { tokens }, times, compiled }: MeasureInput): boolean {
  const { determiners, partitives, on } = compiled.sets;
  // "prometió esta mañana liberar a 27": the word before it is the day's
  if (times.some((time) => time.start < start && start <= time.end) || compiled.sets.dayParts.isAt(tokens, start - 1))
    return false;
  return (
    determiners.isAt(tokens, start - 1) ||
    partitives.isAt(tokens, start - 1) ||
    on.isAt(tokens, start - 1) ||
    compiled.since.longestAt(tokens, start - 1) !== undefined
  );
}

/** "la liberación de 27 periodistas encarcelados": a noun that is said of the number itself. */
export function isOfThem({ end }: Predicate, { sentence: { tokens }, span, compiled }: MeasureInput): boolean {
  // "la liberación de “45 nicaragüenses”"
  const of = opensQuote(tokens[span.hedgeStart - 1]) ? span.hedgeStart - 2 : span.hedgeStart - 1;
  return end === of && compiled.sets.partitives.isAt(tokens, end);
}

/** "were released", "fueron excarcelados": with its auxiliary, which may be a word of the phrase. */
export function isAfterAuxiliary({ start }: Predicate, { sentence: { tokens }, compiled }: MeasureInput): boolean {
  return [start, start - 1, start - 2].some((at) => compiled.copulas.longestAt(tokens, at) !== undefined);
}

/** "cristianos evangélicos encarcelados": a word between the two that says what sort they are. */
function pastQuality({ sentence: { tokens }, counted, compiled }: MeasureInput): number {
  const word = tokens[counted.end];
  if (!compiled.language.sources.verbFirst || counted.kind !== 'group' || word?.kind !== 'word') return counted.end;
  const isQuality = word.key.endsWith('s') && !word.word.capital && !compiled.sets.functionWords.has(word);
  return isQuality ? counted.end + 1 : counted.end;
}

/** "people kept in custody since Monday were freed", "27 women, jailed over the protests, were freed". */
export function isParticiple(predicate: Predicate, input: MeasureInput): boolean {
  const {
    sentence: { tokens },
    span,
    counted,
    compiled,
  } = input;
  const { start } = predicate;
  const comma = opensAside(tokens[counted.end]) && opensAside(tokens[start - 1]) ? 1 : 0;
  return (
    start >= span.end &&
    start <= Math.max(counted.end + comma, pastQuality(input)) &&
    compiled.course.taken.longestAt(tokens, start) !== undefined
  );
}

/** "27 women, accused of sedition, remain in prison": the verb right after the comma that closes what they are. */
export function isPastAside({ start }: Predicate, { sentence: { tokens }, counted }: MeasureInput): boolean {
  return start > counted.end + 1 && encloses(tokens[counted.end], tokens[start - 1]);
}

/** "citizens deprived of liberty", "people behind bars for years": right after their noun, and no verb. */
export function isState({ start, kind }: Predicate, { sentence, counted, compiled }: MeasureInput): boolean {
  return (
    kind === 'held' &&
    counted.kind !== 'elliptical' &&
    start === counted.end &&
    compiled.clause.stateOpeners.isAt(sentence.tokens, start)
  );
}
