import type { TimeExpression } from './moment.js';
import type { WindowInput } from './window-input.js';

/**
 * "41 prisoners whose release was announced on Thursday are still in jail": in the clause about them something else
 * happened that day, and the verb that holds them comes after. Not "who on Friday were still in jail".
 */
export function isInTheirClause(
  { start, end, role }: TimeExpression,
  { place, verb, sentence: { tokens }, compiled: { sets, copulas } }: WindowInput,
): boolean {
  if (role !== 'on' || verb === null || start <= place.end || verb.start < end) return false;
  let tells = false;
  for (let at = start - 1; at >= place.end && tokens[at]?.kind === 'word'; at -= 1) {
    if (sets.relatives.isAt(tokens, at)) return tells;
    const isSmall = [sets.on, sets.fillers].some((words) => words.isAt(tokens, at));
    tells ||= !isSmall && copulas.longestAt(tokens, at) === undefined;
  }
  return false;
}

/** "The 41 prisoners are due to leave on Wednesday", "deben salir el miércoles": a day for their release, on which nobody counted. */
export function isForRelease(
  { start, role }: TimeExpression,
  { place, verb, sentence: { tokens }, compiled: { predicates } }: WindowInput,
): boolean {
  if (role !== 'on' || start < place.end || (verb !== null && verb.end > start)) return false;
  // "siguen presos 50 jóvenes que debían salir ayer"
  const from = Math.max(place.end, verb?.end ?? 0);
  for (let at = from; at < start && tokens[at]?.kind === 'word'; at += 1) {
    const told = predicates.longestAt(tokens, at)?.value;
    if (told === 'freed' || told === 'promised') return true;
  }
  return false;
}

/** Tokens from the end of a quotation to its verb: the mark and a comma. */
const TO_VERB = 3;

/** "«On Saturday we went to the prison», said S, who counts 790": whoever is quoted tells of that day, and as of now counts so many. */
export function isOfQuotation(
  { start }: TimeExpression,
  { place, sentence: { tokens, quotation }, compiled: { say } }: WindowInput,
): boolean {
  const quoted = quotation[start] ?? -1;
  if (quoted < 0 || start > place.start || (quotation[place.start] ?? -1) >= 0) return false;
  const close = quotation.lastIndexOf(quoted);
  for (let at = close + 1; at <= Math.min(close + TO_VERB, place.start); at += 1)
    if (say.longestAt(tokens, at) !== undefined) return true;
  return false;
}
