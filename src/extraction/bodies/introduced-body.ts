import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { capitalRun, nameOf, personRun } from '../sentences/capital-run.js';
import { isCapitalised, isOwningMark, type Token } from '../text/text.js';
import type { Cast } from './cast.js';
import { bodyAt, type Fragment } from './fragment.js';
import { isWhoIsTold } from './said-before.js';
import { introducesMany } from './two-names.js';

/** "Friends of Angola": the country is of the name; "lawyers of Foro Penal" are no body of their own. */
function withCountry(tokens: readonly Token[], end: number, { names }: CompiledLanguage): number {
  return names.ofCountry.isAt(tokens, end) && tokens[end + 1]?.word.country !== undefined ? end + 2 : end;
}

/** "la ONG venezolana Ventana Abierta", "el medio independiente La Hora": what sort it is, between the noun and the name. */
function isOfNoun(
  tokens: readonly Token[],
  at: number,
  { language, sets, say, predicates, roles }: CompiledLanguage,
): boolean {
  const [noun, word] = [tokens[at - 1], tokens[at]];
  if (noun === undefined || word?.kind !== 'word' || word.word.capital) return false;
  if (word.word.country !== undefined)
    return language.sources.introducers.includes(noun.key) || sets.outletNouns.has(noun);
  if (!sets.outletNouns.has(noun) || sets.functionWords.has(word) || sets.relatives.has(word)) return false;
  const verb = say.longestAt(tokens, at) ?? predicates.longestAt(tokens, at) ?? roles.longestAt(tokens, at);
  const name = tokens.slice(at + 1, at + 3);
  return verb === undefined && name.length === 2 && name.every(isCapitalised);
}

const SORT_WORDS = 7;

/** "venezolana": the word for a country, written small. */
function isDemonym(token: Token | undefined): boolean {
  return token?.word.country !== undefined && !token.word.capital;
}

/** "la asociación civil Puertas Abiertas", "a organização de defesa dos direitos humanos Portas Abertas": the noun before what sort it is. */
export function pastSorts(tokens: readonly Token[], at: number, { sets, bodies }: CompiledLanguage): number {
  // "un grupo de presos Luis Peña": the last word before the name is no link
  if (!bodies.sorts.isAt(tokens, at) && !isDemonym(tokens[at])) return at;
  for (let index = at - 1; index >= at - SORT_WORDS; index -= 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.word.capital) return at;
    if (sets.introducers.has(token)) return index;
    if (!bodies.sorts.has(token) && !bodies.sortLinks.has(token) && !isDemonym(token)) return at;
  }
  return at;
}

const OF_THEM = 4;

/** "a agência de militantes Harana", "la organización de derechos humanos Cristosal": what the noun before a name is of. */
function headBefore(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number {
  const {
    language,
    sets,
    small,
    bodies: { activists, agencies },
  } = compiled;
  if (!language.sources.verbFirst || sets.introducers.isAt(tokens, at)) return at;
  if (isOfNoun(tokens, at, compiled)) return at - 1;
  const sorted = pastSorts(tokens, at, compiled);
  if (sorted < at) return sorted;
  // "un grupo de abogados de Miami": where they are from
  if (small.ofThe.isAt(tokens, at)) return at;
  for (let index = at - 1; index >= at - OF_THEM; index -= 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.word.capital) return at;
    const of = small.of.isAt(tokens, index + 1) ? activists.longestAt(tokens, index + 2) : undefined;
    if (of !== undefined && of.end <= at + 1) return sets.introducers.has(token) || agencies.has(token) ? index : at;
  }
  return at;
}

const MEMBER_REACH = 6;
const OUTLET_WORDS = 4;

/** "o coordenador da entidade, Rafael Uzcanga, disse": whoever speaks for the body, and not its name. */
function isOfMember(tokens: readonly Token[], noun: number, { roles, sets }: CompiledLanguage): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - MEMBER_REACH); at -= 1) {
    const token = tokens[at];
    // "the head of the prisoners' committee"
    if (token?.kind !== 'word' && !isOwningMark(token)) return false;
    const role = roles.longestAt(tokens, at);
    const isPerson = role?.value === 'member' || role?.value === 'office';
    if (!isPerson) continue;
    const of = tokens.slice(role.end, noun).some(({ key }) => sets.countOf.hasKey(key));
    return role.end > noun || of || sets.possessives.isAt(tokens, role.end);
  }
  return false;
}

/** "Reporters for Harbour Press saw", "un equipo de El Faro del Tuy", "a reportagem do Correio do Tuy". */
function areReportersOf(
  tokens: readonly Token[],
  at: number,
  { sets, names, small, bodies }: CompiledLanguage,
): boolean {
  // "de El Faro"
  const of = names.titleArticles.has(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const links = small.ofThe.isAt(tokens, of) || bodies.worksFor.isAt(tokens, of);
  return links && sets.eyewitnesses.isAt(tokens, of - 1);
}

/** "Northgate News reporter Ana Pino", "Harbour Post reporters saw": whose they are stands before them. */
function outletOfReporters(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  { language, sets, course }: CompiledLanguage,
): Fragment | undefined {
  if (language.sources.verbFirst) return undefined;
  let end = at;
  while (end < at + OUTLET_WORDS && tokens[end]?.word.capital === true) end += 1;
  const noun = tokens[end];
  if (noun === undefined || end - at < 2 || noun.word.capital || !sets.eyewitnesses.has(noun)) return undefined;
  if (course.callings.longestAt(tokens, end)?.value !== 'journalists') return undefined;
  const name = nameOf(tokens, at, end);
  const body = cast.body(name) ?? { claimant: name, kind: 'media' as const };
  return body.kind === 'media' ? bodyAt(at, end, body, name) : undefined;
}

const OPENS_NAME = /^["“«'‘]$/;
const CLOSES_NAME = /^["”»'’]$/;
const QUOTED_WORDS = 7;

/** 'el frente "No toques mi Constitución"', 'the campaign “Free Them Now”': a name in quotation marks, after the noun for a body. */
export function quotedBody(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  { sets }: CompiledLanguage,
): Fragment | undefined {
  if (!OPENS_NAME.test(tokens[at - 1]?.text ?? '')) return undefined;
  const noun = tokens[at - 2];
  if (noun === undefined || noun.word.capital || !(sets.introducers.has(noun) || sets.bodyNouns.has(noun)))
    return undefined;
  let end = at;
  while (end < at + QUOTED_WORDS && tokens[end]?.kind === 'word') end += 1;
  if (end === at || !CLOSES_NAME.test(tokens[end]?.text ?? '')) return undefined;
  const name = nameOf(tokens, at, end);
  return bodyAt(at, end + 1, cast.body(name) ?? { claimant: name, kind: 'ngo' }, name);
}

/** "the opposition party Ezema", "la ONG Cubalex": a name right after the noun for a body. */
export function introducedBody(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const reported = outletOfReporters(tokens, at, cast, compiled);
  if (reported !== undefined) return reported;
  if (at === 0) return undefined;
  // "the main opposition party, Zmena, said"
  const apart = tokens[at - 1]?.text === ',' && tokens[personRun(tokens, at, compiled)]?.text === ',';
  const before = headBefore(tokens, apart ? at - 2 : at - 1, compiled);
  if (apart && isOfMember(tokens, before, compiled)) return undefined;
  const { introducers, outletNouns } = compiled.sets;
  const noun = tokens[before];
  const reporters = areReportersOf(tokens, at, compiled);
  const activists = before < at - 2;
  // "the rights groups Open Doors and Provea"
  const many = before === at - 1 && introducesMany(tokens, before, compiled.bodies, compiled.sets);
  if (!introducers.has(noun) && !outletNouns.has(noun) && !reporters && !activists && !many) return undefined;
  // "disse ao jornal Oksana Levchuk, da associação X": a person who tells it
  const told = compiled.bodies.toThe.has(tokens[before - 1]?.text ?? '') && outletNouns.has(noun);
  if (told && tokens[personRun(tokens, at, compiled)]?.text === ',' && personRun(tokens, at, compiled) === at + 2)
    return undefined;
  // "disse ao Novo Jornal Rui Melo": the noun is of the name of whoever is told
  if (noun?.word.capital === true && outletNouns.has(noun) && isWhoIsTold(tokens, before - 1, compiled))
    return undefined;
  const outlet = (!activists && outletNouns.has(noun)) || reporters;
  if (!introducers.has(noun) && !outlet && !activists && !many) return undefined;
  // "dice a este diario Ana Rojas": the paper is the one that prints it
  if (outlet && !reporters && compiled.bodies.thisPaper.isAt(tokens, before - 1)) return undefined;
  const links = compiled.language.sources.verbFirst
    ? // "el movimiento Todos por Ellos"
      compiled.names.causeLinks
    : // "the legal clinic Justicia y Proceso", "the group Doctors for Change"
      compiled.names.introducedLinks;
  const end = withCountry(tokens, capitalRun(tokens, at, links, compiled), compiled);
  const name = nameOf(tokens, at, end);
  const party = compiled.language.sources.partyNouns.includes(noun?.key ?? '');
  const kind = party ? 'opposition' : outlet ? 'media' : 'ngo';
  return bodyAt(at, end, cast.body(name) ?? { claimant: name, kind }, name);
}
