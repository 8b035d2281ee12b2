import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { capitalRun, nameOf } from '../sentences/capital-run.js';
import { isOwningMark, type Token } from '../text/text.js';
import type { Cast } from './cast.js';
import { bodyAt, type Fragment } from './fragment.js';
import { isPrison } from './prison-names.js';

const LONGEST = 5;
const BEFORE = 4;
const ROMAN = /^[IVX]+$/;

/** "Luis Peña, director of …", "el director, Luis Peña, de …": somebody is named beside the office. */
function isSomebodys(tokens: readonly Token[], leader: number): boolean {
  for (let at = leader - 1; at >= leader - BEFORE; at -= 1)
    if (tokens[at]?.text === ',') return tokens[at - 1]?.word.capital === true;
  return false;
}

/** A name that no other word makes a body's, of somebody who leads it; a prison or an office of the state has other words. */
export function plainBody(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const { bodies, sets, roles, names } = compiled;
  const end = capitalRun(tokens, at, names.causeLinks, compiled);
  const run = tokens.slice(at, end);
  if (run.length < 2 || run.length > LONGEST || !run[0]?.word.capital) return undefined;
  const known = run.some(
    (token, index) =>
      sets.stateNouns.has(token) ||
      names.stateMatters.has(token) ||
      names.prisons.has(token) ||
      bodies.jails.has(token) ||
      compiled.course.custody.prisons.has(token) ||
      names.placeArticles.has(token.text) ||
      // "director of Latin America at S", "Human Rights"
      names.regions.has(token) ||
      names.rights.has(token) ||
      names.titles.has(token) ||
      // "Yare Uno", "El Rodeo II"
      sets.numerals.has(token) ||
      ROMAN.test(token.text) ||
      roles.longestAt(tokens, at + index) !== undefined,
  );
  const name = nameOf(tokens, at, end);
  if (known || isPrison(run, compiled) || bodies.jails.isAt(tokens, end)) return undefined;
  return bodyAt(at, end, cast.body(name) ?? { claimant: name, kind: 'ngo' }, name);
}

/** "Caritas Nigeria's director, Ana Sosa, said": a name that ends in a country's has somebody who leads it, and is no state's. */
function ledThere(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  { bodies, sets, names, say }: CompiledLanguage,
): Fragment | undefined {
  let country = at + 1;
  while (country < at + LONGEST && tokens[country]?.word.capital === true && !tokens[country]?.word.mayBeCountry)
    country += 1;
  if (tokens[country]?.word.capital !== true || !isOwningMark(tokens[country + 1])) return undefined;
  if (tokens[at - 1]?.word.capital === true || !bodies.leaders.isAt(tokens, country + 2)) return undefined;
  const run = tokens.slice(at, country);
  if (
    run.some(
      (token) =>
        token.word.mayBeCountry ||
        token.word.mayBePlace ||
        names.titles.has(token) ||
        names.regions.has(token) ||
        sets.stateNouns.has(token),
    )
  )
    return undefined;
  const beside = tokens[country + 3]?.text === ',' ? tokens[country + 4] : tokens[country + 3];
  if (beside?.word.capital !== true && say.longestAt(tokens, country + 3) === undefined) return undefined;
  const name = nameOf(tokens, at, country + 1);
  return bodyAt(at, country + 1, cast.body(name) ?? { claimant: name, kind: 'ngo' }, name);
}

/**
 * "Luis Peña, director of Open Doors, said", "Open Doors director Luis Peña": whom somebody with a name leads or belongs
 * to is a body, whatever its name; a place, a prison or an office of the state has other words.
 */
export function ledBody(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const { bodies, sets } = compiled;
  const end = capitalRun(tokens, at, compiled.names.causeLinks, compiled);
  const run = tokens.slice(at, end);
  if (run.length < 2 || run.length > LONGEST || !run[0]?.word.capital) return undefined;
  const there = ledThere(tokens, at, cast, compiled);
  if (there !== undefined) return there;
  const article = sets.nameArticles.isAt(tokens, at - 1) ? at - 1 : at;
  const of = article - 1;
  const leader = of - 1;
  const leads = bodies.leaderOf.isAt(tokens, of) && bodies.leaders.isAt(tokens, leader);
  const next = tokens[end + 1];
  // "el presidente de Puertas Abiertas, Luis Peña,"
  const named = isSomebodys(tokens, leader) || (tokens[end]?.text === ',' && next?.word.capital === true);
  // "o vice-presidente da Portas Abertas informou"; but a prison has directors, too
  const speaks = !bodies.wardens.isAt(tokens, leader) && compiled.say.longestAt(tokens, end) !== undefined;
  const ofLeader = leads && (named || speaks);
  const beforeLeader =
    !compiled.language.sources.verbFirst && bodies.leaders.isAt(tokens, end) && next?.word.capital === true;
  if (!ofLeader && !beforeLeader) return undefined;
  if (
    run.some(({ word }) => word.mayBePlace || word.country !== undefined) ||
    cast.person(nameOf(tokens, at, end)) !== undefined
  )
    return undefined;
  return plainBody(tokens, at, cast, compiled);
}
