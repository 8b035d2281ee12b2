import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { SourceRole } from '../lexicon/source-role.js';
import { countryOf } from '../places/countries.js';
import { areRights, areRightsOf, isPersonOf, nameOf, nameRun, pastValues } from '../sentences/capital-run.js';
import type { Found } from '../text/phrase-trie.js';
import { isCapitalised, isOwningMark, type Token } from '../text/text.js';
import { acronymInBrackets, SHORT_NAME } from './acronyms.js';
import { knownBody } from './body.js';
import type { Cast } from './cast.js';
import { registeredAs } from './defined-letters.js';
import { bodyAt, type Fragment } from './fragment.js';
import type { KnownNames } from './known-names.js';
import type { NamingContext } from './naming-context.js';
import { countryIn, place } from './place-names.js';
import { isPrison } from './prison-names.js';
import { isAnyPrisonService, isPrisonService, isServiceOfPrisons, isStateService, ofState } from './state-services.js';
import { firstOfTwo } from './two-names.js';

/** "Indian High Commission": a demonym and the words for an office of the state. */
function isOfficeOfState(tokens: readonly Token[], at: number, end: number, { roles }: CompiledLanguage): boolean {
  for (let index = at + 1; index < end; index += 1) {
    if (tokens[index - 1]?.word.country === undefined) continue;
    const role = roles.longestAt(tokens, index);
    if (role !== undefined && role.value === 'government' && role.end <= end) return true;
  }
  return false;
}

/** "Russian Federation": the noun of a body inside the name of a country. */
function isOfCountry(before: Token | undefined, noun: Token): boolean {
  return before?.word.country !== undefined && countryOf(`${before.key} ${noun.key}`) !== undefined;
}

/** Whether a word of a name may tell that it is a body's: no person's name has one. */
function mayTellBody(tokens: readonly Token[], start: number, end: number, { firstWords }: CompiledLanguage): boolean {
  for (let at = start; at < end; at += 1)
    if (tokens[at]?.word.country !== undefined || firstWords.bodies.mayBegin(tokens, at)) return true;
  return false;
}

/** "His Majesty's Correctional Services": the pronoun is of the name. */
function withMajesty(tokens: readonly Token[], at: number, { names, sets }: CompiledLanguage): number {
  const owner = names.titles.isAt(tokens, at) && isOwningMark(tokens[at + 1]);
  return owner && sets.possessives.isAt(tokens, at - 1) && tokens[at - 1]?.word.capital === true ? at - 1 : at;
}

/** "Luis Cruz", "María de la Cruz": somebody whose last name is a noun of bodies; but "la Media Luna", "Iglesia de la Cruz". */
function isPerson(
  tokens: readonly Token[],
  at: number,
  run: readonly Token[],
  { names, sets }: CompiledLanguage,
): boolean {
  if (!names.surnameNouns.isAt(run, run.length - 1) || sets.nameArticles.isAt(tokens, at - 1)) return false;
  for (let index = 0; index < run.length - 1; index += 1) {
    const token = run[index];
    if (token?.word.capital === true && (sets.bodyNouns.has(token) || sets.stateNouns.has(token))) return false;
  }
  return true;
}

export function unknownBody(
  tokens: readonly Token[],
  at: number,
  { cast, known, compiled }: NamingContext,
): Fragment | undefined {
  // "ONG Foro Penal": the noun that introduces a body is not of its name
  if (compiled.bodies.ngo.isAt(tokens, at) && tokens[at]?.word.capital === true) return undefined;
  // "Venezuela's Penitentiary Service": the country stands before the name
  const owner = place(tokens, at);
  if (owner !== undefined && isOwningMark(tokens[owner.end])) return undefined;
  const end = firstOfTwo(tokens, at, pastValues(tokens, at, nameRun(tokens, at, compiled), compiled), compiled);
  if (end - at < 2 || !mayTellBody(tokens, at, end, compiled)) return undefined;
  const run = tokens.slice(at, end);
  const { bodyNouns, stateNouns } = compiled.sets;
  // "Abogados de la ONG Ventana Abierta": its people
  if (run.some((token, index) => index > 0 && token.word.capital && compiled.bodies.ngo.has(token))) return undefined;
  const office = isOfficeOfState(tokens, at, end, compiled);
  const { names } = compiled;
  const mission = names.highCommissions.longestAt(run, 0) !== undefined;
  // "Día Internacional de la Mujer"
  if (names.days.isAt(run, 0)) return undefined;
  // "Union Day"
  if (!compiled.language.sources.verbFirst && names.days.isAt(run, run.length - 1)) return undefined;
  const service = isStateService(run, compiled) || isPrisonService(tokens, at, run, compiled);
  // "Transitional Military Council": those who rule
  const council = names.ruling.isAt(run, 0) && names.councils.isAt(run, run.length - 1);
  const ofCitizens = names.assemblies.isAt(run, 0) && run.some((token) => names.rights.has(token));
  const ofNation = names.nationalOffices.longestAt(run, 0) !== undefined;
  const isState =
    service ||
    council ||
    ofNation ||
    office ||
    mission ||
    (!ofCitizens && run.some((token) => isCapitalised(token) && stateNouns.has(token)));
  // "Cuartel General de Coordinación": where the head comes first it says what the name is of
  // "Government Communication Service"
  const national = ofNation && !run.some((token) => names.rights.has(token));
  // "Ejército de Liberación Nacional": an army of no state
  const rebels = isState && run.some((token) => isCapitalised(token) && names.liberation.has(token));
  const headed =
    service ||
    council ||
    national ||
    office ||
    mission ||
    names.governments.isAt(run, 0) ||
    (compiled.language.sources.verbFirst && !ofCitizens && stateNouns.isAt(run, 0));
  const isBody =
    rebels ||
    ofCitizens ||
    (!headed &&
      run.some(
        (token, index) =>
          isCapitalised(token) &&
          bodyNouns.has(token) &&
          !(isState && names.offices.has(token)) &&
          !isOfCountry(run[index - 1], token),
      ));
  if (isPersonOf(run, compiled) || isPerson(tokens, at, run, compiled)) return undefined;
  // "La ONG Espacio Público": the article has its capital from its place
  if (at === 0 && run.length > 2 && isState && compiled.language.sources.nameArticles.includes(run[0]?.key ?? ''))
    return undefined;
  if (!(isState || isBody) || isPrison(run, compiled) || areRights(run, compiled)) return undefined;
  if (areRightsOf(run, compiled)) return undefined;
  const last = isBody && !isState ? beforeTown(tokens, at, end, compiled) : end;
  const name = nameOf(tokens, withMajesty(tokens, at, compiled), last);
  // "o Serviço Prisional do país", in Israel: that of the country the article is about
  const ofCountry = isAnyPrisonService(run, compiled) ? cast.prisonService : null;
  const met = ofCountry ?? cast.body(name);
  // "Ministério dos Negócios Estrangeiros português": the demonym may follow
  const country = countryIn(tokens, at, end + 1) ?? null;
  const short = acronymInBrackets(tokens, end, compiled);
  const body =
    met ??
    registeredAs(tokens, end, name, known) ??
    // "Programa de Apoio Jurídico (Paraj)": a name of its own, as Provea's; letters are only short for the name
    (short !== undefined && !isState && SHORT_NAME.test(short)
      ? { claimant: short, kind: 'ngo' as const }
      : undefined) ??
    (isState && !isBody && !rebels
      ? ofState(run, name, cast.government(country), compiled)
      : { claimant: name, kind: isServiceOfPrisons(run, compiled) ? ('government' as const) : ('ngo' as const) });
  // "Secretaria de Administração Penitenciária (Seap)": it goes by its letters from here on
  if (short !== undefined) {
    cast.meet(body, short, isState);
    cast.shortened.define(short, body);
  }
  return bodyAt(at, last, body, name);
}

/** "el Comité de Familiares en Caracas": where it works is not of its name, but "Cubanos en Madrid" is no name without. */
function beforeTown(tokens: readonly Token[], at: number, end: number, { small }: CompiledLanguage): number {
  for (let index = end - 2; index >= at + 2; index -= 1) {
    if (!small.in.isAt(tokens, index)) continue;
    const where = place(tokens, index + 1);
    return where?.kind === 'place' && where.town && where.end === end ? index : end;
  }
  return end;
}

function isOffice(role: Found<SourceRole> | undefined, at: number): boolean {
  return role !== undefined && role.end === at && (role.value === 'office' || role.value === 'member');
}

/** "la propia Secretaría de Seguridad reconoce": what an office of the state is for. */
function isOfOffice(tokens: readonly Token[], at: number, { roles, small }: CompiledLanguage): boolean {
  if (!small.ofThe.isAt(tokens, at - 1)) return false;
  return [2, 3, 4, 5].some((back) => {
    const role = roles.longestAt(tokens, at - back);
    // "el colegio de abogados de Trujillo informó"
    return (
      role?.end === at - 1 &&
      (role.value === 'ministry' || role.value === 'government' || role.value === 'organisation')
    );
  });
}

const ASIDE = 9;

/** "Cristosal said", "a Hrana, com base nos Estados Unidos, afirma": beside its verb, or with one aside between. */
function speaks(tokens: readonly Token[], at: number, isMet: boolean, compiled: CompiledLanguage): boolean {
  // "the Andean states reach nineteen": a noun before its own verb
  if (compiled.reaches.longestAt(tokens, at + 2) !== undefined) return false;
  if (compiled.say.longestAt(tokens, at + 1) !== undefined) return true;
  if (tokens[at + 1]?.text !== ',') return false;
  // "Lukashenko, que el domingo recibió al enviado, presumió": somebody met, and the aside is about them
  const { participleEnds } = compiled.course.speaking;
  const aside = tokens[at + 2]?.key ?? '';
  const tells = compiled.sets.relatives.isAt(tokens, at + 2) || participleEnds.some((end) => aside.endsWith(end));
  const met = isMet && at === 0 && tells;
  if (!met && (at === 0 || at > 2 || !compiled.sets.determiners.isAt(tokens, at - 1))) return false;
  const closes = tokens.slice(at + 2, at + 2 + ASIDE).findIndex(({ text }) => text === ',');
  return closes > 0 && compiled.say.longestAt(tokens, at + closes + 3) !== undefined;
}

/** "the Prosecutor's Office said": a noun for an office is no name by itself. */
function isCommonNoun(token: Token | undefined, { sets, bodies }: CompiledLanguage): boolean {
  return token !== undefined && (sets.stateNouns.has(token) || bodies.officeNoun.has(token));
}

/** A single unknown name that speaks: people are introduced with two names, bodies with one. */
export function soleName(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  known: KnownNames,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const name = tokens[at]?.text ?? '';
  const { bodies, names, small } = compiled;
  if (bodies.ours.isAt(tokens, at)) return undefined;
  const met = cast.body(name);
  if (met !== undefined) return bodyAt(at, at + 1, met, name);
  if (isOfOffice(tokens, at, compiled) || isCommonNoun(tokens[at], compiled)) return undefined;
  // "Exteriores confirmó", "Interior replica": a ministry by the name of what it is for
  if (at === 0 && names.officesAlone.has(name)) return bodyAt(at, at + 1, cast.government(null), name);
  // "familiares de la cárcel de Yare dijeron"
  if (small.ofThe.isAt(tokens, at - 1) && bodies.jails.isAt(tokens, at - 2)) return undefined;
  // "the bishop of Kumbo said", "o governador de Cabinda disse"
  if (small.ofThe.isAt(tokens, at - 1) && names.ofTowns.isAt(tokens, at - 2)) return undefined;
  // "el consulado en Boston dijo"
  const article = names.placeArticles.has(tokens[at - 1]?.text ?? '');
  const before = article ? at - 2 : at - 1;
  if (bodies.near.isAt(tokens, before)) return undefined;
  // "los familiares que acampan delante de El Rodeo nos dicen"
  if (bodies.beside.isAt(tokens, before - 1)) return undefined;
  // "Lukashenko's office said"
  const office = isOwningMark(tokens[at + 1]) && bodies.officeOf.isAt(tokens, at + 2);
  const holder = office && !cast.isSurname(name) ? known.surnames.get(tokens[at]?.key ?? '') : undefined;
  if (holder !== undefined)
    return { start: at, end: at + 1, kind: 'person', name: holder.name, body: knownBody(holder.claimant) };
  const isMet = cast.person(name) !== undefined || known.surnames.has(tokens[at]?.key ?? '');
  if (name.length < 3 || !speaks(tokens, at, isMet, compiled)) return undefined;
  // at the head of a sentence every word has a capital: "Women accounted for 15 %"
  const common =
    compiled.groups.longestAt(tokens, at) ??
    compiled.things.longestAt(tokens, at) ??
    compiled.counts.longestAt(tokens, at);
  if (at === 0 && common !== undefined) return undefined;
  // "Zelensky said": known to the registry, and nobody else of that name in the article
  const someone = cast.isSurname(name) ? undefined : known.surnames.get(tokens[at]?.key ?? '');
  if (someone !== undefined)
    return { start: at, end: at + 1, kind: 'person', name: someone.name, body: knownBody(someone.claimant) };
  // "el ministro Cabello": after an office a sole name is a person, and so is one met elsewhere with a first name
  if (cast.isSurname(name) || [1, 2, 3].some((back) => isOffice(compiled.roles.longestAt(tokens, at - back), at)))
    return { start: at, end: at + 1, kind: 'person', name, body: null };
  return bodyAt(at, at + 1, { claimant: name, kind: 'ngo' }, name);
}
