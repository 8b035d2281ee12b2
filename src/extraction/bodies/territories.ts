import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { SourceRole } from '../lexicon/source-role.js';
import { countryOfPlace, placeLength } from '../places/places.js';
import { personRun } from '../sentences/capital-run.js';
import type { Found } from '../text/phrase-trie.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { Cast } from './cast.js';
import type { Fragment } from './fragment.js';
import type { KnownNames } from './known-names.js';
import type { NamingContext } from './naming-context.js';
import { place } from './place-names.js';

/** "el departamento de Justicia": what an office is for, and no region of that name. */
function isMatter(token: Token, { sets, names }: CompiledLanguage): boolean {
  return (
    sets.bodyNouns.has(token) ||
    sets.stateNouns.has(token) ||
    names.stateMatters.has(token) ||
    names.prisons.has(token) ||
    names.matters.has(token)
  );
}

/**
 * Where the name begins of the state, department or province for which token `at` is the noun: "el departamento de Santa
 * Cruz", "o estado Bolívar", "the province of Sagaing". A country's name, or a noun with a capital, is of no such thing.
 */
export function territoryName(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number | undefined {
  const noun = tokens[at];
  const { names, small, language } = compiled;
  if (noun === undefined || !names.territories.has(noun) || noun.word.capital) return undefined;
  const of = small.ofThe.isAt(tokens, at + 1);
  if (!of && !language.sources.verbFirst) return undefined;
  const start = of ? at + 2 : at + 1;
  const name = tokens[start];
  if (name === undefined || name.kind !== 'word' || !isCapitalised(name)) return undefined;
  // "the state of Israel"
  const where = place(tokens, start);
  if (where?.kind === 'place' && !where.town) return undefined;
  return isMatter(name, compiled) ? undefined : start;
}

/** "the state of Zulia", "o departamento de Potosí": the noun of a region is no office. */
export function ofNoTerritory(
  tokens: readonly Token[],
  role: Found<SourceRole> | undefined,
  compiled: CompiledLanguage,
): Found<SourceRole> | undefined {
  return role !== undefined && territoryName(tokens, role.end - 1, compiled) === undefined ? role : undefined;
}

/** Whether a state, a department or a province is named by that name. */
function isNamed(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  return territoryName(tokens, at - 1, compiled) === at || territoryName(tokens, at - 2, compiled) === at;
}

/** Where the name of a place or a prison ends that is all that stands before a verb of saying. */
function placeBeforeVerb(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  { say, course, small }: CompiledLanguage,
): number {
  const name = tokens[at];
  if (name === undefined) return 0;
  const before = tokens[at - 1];
  // "el colegio de abogados de Trujillo informó"
  if (small.ofThe.isAt(tokens, at - 1)) return 0;
  const article = before?.word.mayBePlace === true && isCapitalised(before) ? placeLength(tokens, at - 1) : 0;
  if (before !== undefined && isCapitalised(before) && article === 0 && at > 1) return 0;
  const length = article > 1 ? article - 1 : name.word.mayBePlace ? placeLength(tokens, at) : 0;
  const end = at + (length > 0 ? length : course.custody.prisons.has(name) ? 1 : 0);
  if (end === at || say.longestAt(tokens, end) === undefined) return 0;
  return end === at + 1 && (cast.isSurname(name.text) || cast.person(name.text) !== undefined) ? 0 : end;
}

/** "en el estado Lara Foro Penal contabilizó": a body may be named right after it. */
function nameEnd(tokens: readonly Token[], at: number, { bodies }: KnownNames, compiled: CompiledLanguage): number {
  const end = personRun(tokens, at, compiled);
  for (let next = at + 1; next < end; next += 1) if (bodies.longestAt(tokens, next) !== undefined) return next;
  return end;
}

/**
 * "El departamento de Santa Cruz registró 40", "Táchira suma 12", "El Helicoide reporta 7": what a verb of saying tells of a
 * place is nobody's word.
 */
export function territory(
  tokens: readonly Token[],
  at: number,
  { cast, known, compiled }: NamingContext,
): Fragment | undefined {
  const end = isNamed(tokens, at, compiled)
    ? nameEnd(tokens, at, known, compiled)
    : place(tokens, at) !== undefined
      ? 0
      : placeBeforeVerb(tokens, at, cast, compiled);
  if (end === 0) return undefined;
  const country = countryOfPlace(tokens.slice(at, end).map(({ key }) => key)) ?? cast.country;
  return country === null ? undefined : { start: at, end, kind: 'place', country, town: true };
}
