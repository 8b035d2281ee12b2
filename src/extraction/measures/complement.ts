import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Counted } from '../numbers/what-counted.js';
import { isCapitalised, type Token } from '../text/text.js';

/** Tokens of where people are from or what they belong to: "de la Universidad Central de Venezuela". */
const REACH = 9;

/** Opens what people are of: "from Zulia", "del partido", "com dupla nacionalidade". */
function opensAt(tokens: readonly Token[], at: number, { sets, small, dating }: CompiledLanguage): boolean {
  return [sets.partitives, sets.placePrepositions, small.ofThe, small.in, small.with, dating.from].some((words) =>
    words.isAt(tokens, at),
  );
}

/** Tokens from an age to its unit: "18 and 25 years". */
const TO_UNIT = 4;

/** "between 18 and 25 years old", "de entre 18 y 25 años". */
function isAge(tokens: readonly Token[], at: number, { units }: CompiledLanguage): boolean {
  if (tokens[at]?.kind === 'punct' || ![at, at + 1].some((number) => tokens[number]?.kind === 'number')) return false;
  for (let unit = at + 1; unit <= at + TO_UNIT; unit += 1) if (units.longestAt(tokens, unit) !== undefined) return true;
  return false;
}

function belongsAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { sets, small } = compiled;
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  // "from Zulia and Mérida"
  if (sets.joiners.has(token))
    return [tokens[at - 1], tokens[at + 1]].every((name) => name !== undefined && isCapitalised(name));
  // "del estado Zulia": a noun, that is a verb elsewhere
  const noun = small.ofThe.isAt(tokens, at - 1) && !sets.relatives.has(token);
  return (
    noun ||
    opensAt(tokens, at, compiled) ||
    sets.determiners.has(token) ||
    small.the.has(token) ||
    !sets.functionWords.has(token)
  );
}

/** "detenidos", "arrested in", "who": what is said of the people themselves. */
function describesAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { sets, course, clause, language, heldParticiples } = compiled;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'word' || isCapitalised(token)) return false;
  // "who had been held"; but "the unit that freed the hostages" did so itself
  if (sets.relatives.has(token)) return !isSmall(before, compiled) && isState(tokens, at + 1, compiled);
  if (isSmall(before, compiled) || sets.determiners.has(before)) return false;
  if (language.sources.verbFirst) return clause.passives.has(token);
  const participle = [course.taken, heldParticiples].some((words) => words.longestAt(tokens, at) !== undefined);
  return (participle || clause.pastEnds.has(token)) && !isObject(tokens, at + 1, compiled);
}

/** "arrested 12 students", "escorted the men": done by them, and not to them. */
function isObject(tokens: readonly Token[], at: number, { sets, groups }: CompiledLanguage): boolean {
  const token = tokens[at];
  if (token === undefined || sets.partitives.has(token)) return false;
  if (token.kind === 'number') return true;
  return sets.determiners.has(token) || sets.numerals.has(token) || groups.longestAt(tokens, at) !== undefined;
}

/** Opens what somebody is, was or had been: "were", "habían sido", "estavam". */
function isState(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { sets, course, copulas, pastStates } = compiled;
  return (
    [sets.has, sets.stateAux, sets.wereThen, course.hadDone].some((words) => words.isAt(tokens, at)) ||
    [copulas, pastStates].some((words) => words.longestAt(tokens, at) !== undefined)
  );
}

function isSmall(token: Token | undefined, { sets }: CompiledLanguage): boolean {
  return sets.partitives.has(token) || sets.functionWords.has(token);
}

/**
 * What a number counts with all it is of, where more is said of the people behind that: "seven men from Zulia" before "who
 * had been held". A noun alone is read without it; who is "of the party" is described past it all the same.
 */
export function withComplement<T extends Counted>(counted: T, tokens: readonly Token[], compiled: CompiledLanguage): T {
  if (counted.kind !== 'group') return counted;
  if (!opensAt(tokens, counted.end, compiled) && !isAge(tokens, counted.end, compiled)) return counted;
  const from = counted.end + 1;
  let ages = false;
  for (let at = from; at <= from + REACH; at += 1) {
    if (describesAt(tokens, at, compiled)) return { ...counted, end: at };
    const age = isAge(tokens, at, compiled);
    ages ||= age;
    if (!age && !belongsAt(tokens, at, compiled)) return ages ? { ...counted, end: at } : counted;
  }
  return counted;
}

/** "de la unidad que liberó a los rehenes": done by what they are of, to others. */
function isDoneToOthers(start: number, end: number, tokens: readonly Token[], compiled: CompiledLanguage): boolean {
  const { sets, small, groups } = compiled;
  if (!sets.relatives.isAt(tokens, start - 1)) return false;
  let object = end;
  while (small.to.isAt(tokens, object) || sets.determiners.isAt(tokens, object)) object += 1;
  return groups.longestAt(tokens, object)?.value.prisoner === true;
}

/** "seven mothers of prisoners freed on Friday": who was freed are those the mothers are of. */
export function ofTheOthers<T extends { readonly start: number; readonly end: number }>(
  told: readonly T[],
  counted: Counted,
  tokens: readonly Token[],
  compiled: CompiledLanguage,
): readonly T[] {
  if (told.length === 0 || counted.kind !== 'group' || counted.entry.prisoner || counted.partitive) return told;
  if (!opensAt(tokens, counted.end, compiled)) return told;
  const noun = compiled.sets.determiners.isAt(tokens, counted.end + 1) ? counted.end + 2 : counted.end + 1;
  const others = compiled.groups.longestAt(tokens, noun);
  return told.filter(
    ({ start, end }) =>
      !(others?.value.prisoner === true && start === others.end) &&
      !(start > counted.end + 2 && isDoneToOthers(start, end, tokens, compiled)),
  );
}
