import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

/** A noun of people, written small, right after one of things. */
export function isKindOf(tokens: readonly Token[], at: number, { language, groups }: CompiledLanguage): boolean {
  const next = tokens[at];
  return (
    !language.sources.verbFirst &&
    next !== undefined &&
    !isCapitalised(next) &&
    groups.longestAt(tokens, at) !== undefined
  );
}

/** "two military prisons", "three women jails": in English a noun of people right before one of things only says of what sort. */
export function isAttributive(
  tokens: readonly Token[],
  at: number,
  { language, things, units, clause }: CompiledLanguage,
): boolean {
  const next = tokens[at];
  return (
    !language.sources.verbFirst &&
    next !== undefined &&
    clause.manyEnds.has(next) &&
    units.longestAt(tokens, at) === undefined &&
    things.longestAt(tokens, at) !== undefined
  );
}

/** "soldados russos", "pescadores indios": whose they are belongs to the noun. */
export function pastDemonym(tokens: readonly Token[], at: number, { language }: CompiledLanguage): number {
  const next = tokens[at];
  const isDemonym = next?.word.country !== undefined && !isCapitalised(next) && language.sources.verbFirst;
  return isDemonym ? at + 1 : at;
}

/** "31 sick and elderly inmates": in English two words may say what they are like before the noun says who. */
export function joinsAdjectives(
  tokens: readonly Token[],
  at: number,
  { language, sets, groups, things, clause }: CompiledLanguage,
): boolean {
  if (language.sources.verbFirst || !sets.joiners.isAt(tokens, at)) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || after?.kind !== 'word' || clause.manyEnds.has(before) || clause.manyEnds.has(after))
    return false;
  if (before.kind !== 'word' || sets.functionWords.has(before) || sets.functionWords.has(after)) return false;
  if (things.longestAt(tokens, at + 1) !== undefined) return false;
  return groups.longestAt(tokens, at + 2) !== undefined;
}

/** "dozens of mothers", but "dozens of the mothers" and "12 of its members": in English a noun right behind "of" is all of them. */
export function isBareNoun(
  tokens: readonly Token[],
  at: number,
  { language, sets, groups }: CompiledLanguage,
): boolean {
  if (language.sources.verbFirst || groups.longestAt(tokens, at) === undefined) return false;
  return !sets.determiners.isAt(tokens, at) && !sets.possessives.isAt(tokens, at);
}

/** "600 are men": what the people of an elliptical number are said to be. */
export function complement(tokens: readonly Token[], at: number, compiled: CompiledLanguage): string | null {
  const copula = compiled.copulas.longestAt(tokens, at);
  if (copula === undefined) return null;
  for (let index = copula.end; index < Math.min(tokens.length, copula.end + 3); index += 1) {
    const group = compiled.groups.longestAt(tokens, index);
    if (group !== undefined) return group.value.label;
  }
  return null;
}

/** "Its register grew by 28 names": so many more than before. */
export function isGrowth(
  tokens: readonly Token[],
  { hedgeStart }: NumberSpan,
  { language, clause }: CompiledLanguage,
): boolean {
  return (
    clause.growsBy.isAt(tokens, hedgeStart - 1) && language.structure.change.includes(tokens[hedgeStart - 2]?.key ?? '')
  );
}

const TO_NEXT = 4;

/** "fell 40 to 412", "subió en 40, hasta los 412": by how many it changed, with how many there were then right after. */
export function isStep(
  tokens: readonly Token[],
  { hedgeStart, end }: NumberSpan,
  { language: { structure }, clause, sets }: CompiledLanguage,
): boolean {
  const verb = clause.growsBy.isAt(tokens, hedgeStart - 1) ? hedgeStart - 2 : hedgeStart - 1;
  if (!structure.change.includes(tokens[verb]?.key ?? '')) return false;
  const to = tokens[end]?.text === ',' ? end + 1 : end;
  if (!structure.changedTo.includes(tokens[to]?.key ?? '')) return false;
  for (let at = to + 1; at < to + TO_NEXT; at += 1) {
    const token = tokens[at];
    if (isNumber(token, sets)) return true;
    if (!sets.functionWords.has(token)) return false;
  }
  return false;
}

/** "lower by at least 76", "a gap of 200": how far apart two figures are. */
export function isDifference(tokens: readonly Token[], span: NumberSpan, { differences }: CompiledLanguage): boolean {
  return differences.endsAt(tokens, span.hedgeStart, 4);
}

/** "nine more than Foro Penal", "66 menos que Provea": a name, and no number, stands behind "than". */
export function isSetApart(tokens: readonly Token[], at: number, { sets, clause }: CompiledLanguage): boolean {
  if (!sets.increments.isAt(tokens, at) && !clause.fewer.isAt(tokens, at)) return false;
  return clause.comparedTo.isAt(tokens, at + 1) && tokens[at + 2]?.word.capital === true;
}

/** "atuou em 38 dos casos"; but "In 149 of these cases the courts imposed measures" is of the people just told of. */
export function isWithinThem(
  tokens: readonly Token[],
  { hedgeStart, end }: NumberSpan,
  { clause, small, ofWhole }: CompiledLanguage,
): boolean {
  if (!clause.withinIt.isAt(tokens, hedgeStart - 1)) return false;
  return hedgeStart > 1 || small.the.isAt(tokens, end + 1) || ofWhole.longestAt(tokens, end) === undefined;
}

/** "alrededor de una docena de ellas", "miles de ellos": the small word has gone with the number. */
export function isOfThem(tokens: readonly Token[], { end }: NumberSpan, { parts, sets }: CompiledLanguage): boolean {
  const of = sets.partitives.isAt(tokens, end - 1);
  return of && (parts.longestAt(tokens, end - 1)?.end ?? 0) > end;
}
