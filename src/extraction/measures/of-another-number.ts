import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
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
  { sentence: { tokens }, span, counted, others, predicates, compiled }: MeasureInput,
): boolean {
  if (!compiled.language.sources.verbFirst || start < counted.end) return false;
  const its = others.some((number) => number.hedgeStart >= end && number.hedgeStart - end <= 1);
  if (!its) return false;
  // "con la liberación de 12 quedan 20": of the first its own noun tells
  const own = predicates.some(
    ({ end: noun }) => noun === span.hedgeStart - 1 && compiled.sets.partitives.isAt(tokens, noun),
  );
  return own || tokens.slice(counted.end, start).some((token) => compiled.sets.relatives.has(token));
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

/**
 * "Twelve lawyers represent the 40 prisoners still in jail", "Seis enfermeras examinaron a los 40 presos liberados": said of
 * those another number counts, right beside their noun; but "12 men accused of killing three officers were freed".
 */
export function describesObject(
  { start, end, kind, participle }: Predicate,
  { sentence: { tokens }, counted, others, compiled }: MeasureInput,
): boolean {
  if (kind === 'other' || counted.kind !== 'group' || counted.partitive || start <= counted.end) return false;
  const { copulas, groups, sets, dating, clause, course, language } = compiled;
  if (copulas.longestAt(tokens, start) !== undefined || copulas.longestAt(tokens, start - 1) !== undefined)
    return false;
  const verb = language.sources.verbFirst
    ? !participle && !dating.setOff.isAt(tokens, start) && !clause.yet.isAt(tokens, start)
    : clause.did.isAt(tokens, start) || (course.stays.isAt(tokens, start) && !clause.yet.isAt(tokens, start));
  if (verb) return false;
  return others.some(({ hedgeStart, end: last }) => {
    if (hedgeStart <= counted.end || last > start || sets.joiners.isAt(tokens, hedgeStart - 1)) return false;
    for (let at = counted.end; at < hedgeStart; at += 1) {
      // "29 political prisoners among the 80 people let out", "five were among the 80 freed"
      const among = compiled.parts.longestAt(tokens, at) !== undefined || clause.amongMany.isAt(tokens, at);
      if (among || tokens[at]?.kind === 'punct') return false;
    }
    // "the 40 freed prisoners"
    if (last === start) return groups.longestAt(tokens, end) !== undefined;
    const noun = groups.longestAt(tokens, last)?.end ?? 0;
    return noun === start || (noun === start - 1 && clause.yet.isAt(tokens, noun));
  });
}

/** Words from "after" to the number of its clause: "after the release of 57", "después de que 57". */
const TO_ITS_NUMBER = 5;

/** "Provea lists 682 political prisoners, after 57 were released": of those whom the clause behind counts, unless it adds to the first. */
export function isOfAfterClause(
  { start }: Predicate,
  { sentence: { tokens }, words, counted, others, compiled: { since, sets, groups, reality } }: MeasureInput,
): boolean {
  if (counted.kind !== 'group' || start < counted.end || others.length === 0) return false;
  if (!since.mayBeIn(words) && !reality.cameAbout.mayBeIn(words)) return false;
  for (let at = counted.end; at < start; at += 1) {
    // "depois que 57 saíram"
    const opens =
      since.longestAt(tokens, at)?.value === 'after' || reality.cameAbout.longestAt(tokens, at)?.value === 'then';
    if (!opens) continue;
    const next = others.find(({ hedgeStart }) => hedgeStart > at && hedgeStart - at <= TO_ITS_NUMBER);
    if (next === undefined) return false;
    for (let word = at; word <= next.end; word += 1)
      if (tokens[word]?.kind === 'punct' || sets.increments.isAt(tokens, word)) return false;
    // but "24 prisoners, after 57 days in jail, were released"
    for (let word = next.end; word < start; word += 1)
      if (!sets.functionWords.isAt(tokens, word) && groups.longestAt(tokens, word) === undefined) return false;
    return true;
  }
  return false;
}

/** Words of an English verb before "and": "drowned and", "fell ill and", but "accused of rebellion and". */
const LONGEST_VERB = 2;
const CLAUSE_WORDS = 12;

/** Where the verb right after a number's people is a past tense, and no participle that describes them, up to which token. */
function ownVerbFrom(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number | undefined {
  const { clause, course, sets, language, predicates } = compiled;
  // "Nine women arrested and 12 men jailed were freed"
  const isFate = (verb: number): boolean =>
    (predicates.longestAt(tokens, verb)?.value ?? 'other') !== 'other' ||
    course.taken.longestAt(tokens, verb) !== undefined;
  if (language.sources.verbFirst) {
    const verb = [at, at + 1].find((index) => clause.ended.isAt(tokens, index));
    return verb === undefined || isFate(verb) ? undefined : at + CLAUSE_WORDS;
  }
  if (!clause.pasts.isAt(tokens, at) && !clause.pastEnds.isAt(tokens, at)) return undefined;
  return isFate(at) || sets.placePrepositions.isAt(tokens, at + 1) ? undefined : at + LONGEST_VERB;
}

/** "Nine people drowned and 212 prisoners were freed": a verb of their own, and the others' after "and". */
export function isOfJoinedSubject(
  { start }: Predicate,
  { sentence: { tokens }, counted, others, compiled }: MeasureInput,
): boolean {
  if (start <= counted.end || counted.kind !== 'group' || others.length === 0) return false;
  const until = ownVerbFrom(tokens, counted.end, compiled);
  if (until === undefined) return false;
  for (let at = counted.end + 1; at <= Math.min(until, start - 1) && tokens[at]?.kind === 'word'; at += 1)
    if (compiled.sets.joiners.isAt(tokens, at))
      return others.some(({ hedgeStart, end }) => hedgeStart === at + 1 && end <= start);
  return false;
}
