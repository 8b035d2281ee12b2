import type { Passage, ReadArticle } from '../domain/article.js';
import type { CompiledLanguage } from './lexicon/compiled-language.js';
import { countryOf } from './places/countries.js';
import { countryOfNationals } from './places/nationals.js';
import type { Sentence } from './sentences/sentence.js';
import type { Token } from './text/text.js';

/** Words from "foreign" to "ministry", from an office to whose it is, from a number to whom it counts. */
const OFFICE_REACH = 3;
const OWNER_REACH = 5;
const COUNTED_REACH = 4;
const MISSIONS_READ = 60;

/** Whether the word at `at` is of somebody who speaks: "consultants" are no consuls. */
function isOfRole(tokens: readonly Token[], at: number, { roles }: CompiledLanguage): boolean {
  return [0, 1, 2, 3].some((back) => (roles.longestAt(tokens, at - back)?.end ?? 0) > at);
}

/** "the foreign ministry", "a chanceler", "el Ministerio de Exteriores", "the consul": where a state's people abroad are looked after. */
function isMissionAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { names, bodies } = compiled;
  if (names.embassies.isAt(tokens, at)) return isOfRole(tokens, at, compiled);
  if (!names.chanceries.isAt(tokens, at) && !names.foreignAffairs.isAt(tokens, at)) return false;
  for (let step = -OFFICE_REACH; step <= OFFICE_REACH; step += 1)
    if (bodies.ministers.isAt(tokens, at + step)) return true;
  return !names.foreignAffairs.isAt(tokens, at) && isOfRole(tokens, at, compiled);
}

/** "the foreign ministry in Bogotá", "el canciller venezolano", "Colombia's ambassador": with no comma between. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  for (const step of [-1, 1])
    for (let index = at + step; Math.abs(index - at) <= OWNER_REACH; index += step) {
      const token = tokens[index];
      if (token === undefined || (token.kind === 'punct' && !/^['’]s?$/.test(token.text))) break;
      if (token.word.country !== undefined) return true;
    }
  return false;
}

/** Whose nationals a number counts: "eleven Colombians", "three other Trinidadians", "nueve pescadores hondureños". */
function nationalsAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): string | undefined {
  for (let index = at + 1; index <= at + COUNTED_REACH; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') return undefined;
    const label = compiled.groups.longestAt(tokens, index)?.value.label;
    const country = label === undefined ? undefined : countryOfNationals(label);
    if (country !== undefined) return country;
    // "Trinidadians"
    const people = token.key.endsWith('s') ? countryOf(token.key.slice(0, -1)) : undefined;
    if (people !== undefined) return people;
    // an adjective of theirs, and no place where they are
    if (!token.word.capital && token.word.country !== undefined) return token.word.country;
    if (compiled.sets.functionWords.has(token) && !compiled.sets.increments.has(token)) return undefined;
  }
  return undefined;
}

function isCountAt(tokens: readonly Token[], at: number, { numberStarts }: CompiledLanguage): boolean {
  const token = tokens[at];
  return token !== undefined && (token.kind === 'number' || numberStarts.has(token));
}

/** Whether the count at `at` is told as some of another: "among them three Colombians". */
function isPartAt(tokens: readonly Token[], at: number, { parts }: CompiledLanguage): boolean {
  return [1, 2, 3].some((back) => (parts.longestAt(tokens, at - back)?.end ?? -1) === at);
}

interface Counts {
  /** Countries whose nationals are counted, as no part of others. */
  readonly nationals: readonly string[];
  /** Prisoners of no country in particular are counted. */
  readonly others: boolean;
}

function countsOf({ tokens }: Sentence, compiled: CompiledLanguage): Counts {
  const nationals: string[] = [];
  let others = false;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCountAt(tokens, at, compiled)) continue;
    const country = nationalsAt(tokens, at, compiled);
    const prisoners = [1, 2].some((step) => compiled.groups.longestAt(tokens, at + step)?.value.prisoner === true);
    if (country === undefined) others ||= prisoners;
    else if (!isPartAt(tokens, at, compiled)) nationals.push(country);
  }
  return { nationals, others };
}

/**
 * The country whose foreign ministry, embassy or consul speaks in an article that does not say so: of those of whose
 * nationals they give counts. `null` where one is said to be some country's, or gives counts of prisoners in general.
 */
export function homeOfMissions(
  { passages }: ReadArticle,
  sentencesOf: (passage: Passage) => readonly Sentence[],
): string | null {
  const homes = new Set<string>();
  let known = false;
  for (const passage of passages.slice(0, MISSIONS_READ)) {
    if (passage.kind === 'headline') continue;
    for (const sentence of sentencesOf(passage)) {
      const { tokens, compiled } = sentence;
      const missions = tokens.flatMap((_, at) => (isMissionAt(tokens, at, compiled) ? [at] : []));
      if (missions.some((at) => isOwned(tokens, at))) return null;
      known ||= missions.length > 0;
      if (!known || !(missions.length > 0 || tokens.some((token) => compiled.bodies.ministers.has(token)))) continue;
      const { nationals, others } = countsOf(sentence, compiled);
      if (others && nationals.length === 0) return null;
      for (const home of nationals) homes.add(home);
    }
  }
  const [home] = homes;
  return homes.size === 1 && home !== undefined ? home : null;
}
