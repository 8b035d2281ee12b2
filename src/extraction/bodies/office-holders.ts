import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { countryOfGovernment } from '../places/governments.js';
import { countryOfNationals } from '../places/nationals.js';
import { isOwningMark, type Token } from '../text/text.js';
import type { Body, SourceMention } from './body.js';
import type { Cast } from './cast.js';
import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';
import { FOREIGN_MINISTRY, isEmbassy, isMission } from './missions.js';
import { countryIn, seatOf } from './place-names.js';
import { isHearer } from './said-before.js';

const IN_REACH = 3;

/** "In Moscow the defence ministry said": an office at whose seat the sentence begins. */
function whereItOpens(
  { start, end }: Fragment,
  before: readonly SourceMention[],
  tokens: readonly Token[],
  { small, bodies }: CompiledLanguage,
): string | null {
  const [place] = before;
  if (before.length !== 1 || place?.strength !== 'place' || start - place.end > IN_REACH) return null;
  // "in neighbouring Colombia", "en la vecina Colombia"
  let head = place.start;
  if (bodies.neighbouring.isAt(tokens, head - 1)) head -= small.the.isAt(tokens, head - 2) ? 2 : 1;
  if (head !== 1 || !bodies.inThe.isAt(tokens, 0)) return null;
  const between = tokens.slice(place.end, start).every((token) => token.text === ',' || small.the.has(token));
  return between && end > start && tokens[place.start]?.word.capital === true
    ? (countryIn(tokens, place.start, place.end) ?? null)
    : null;
}

/** "commissioner general", by which the service is called again whose he is: one word is too many bodies' office. */
function officeKey(
  tokens: readonly Token[],
  { start, end }: Fragment,
  { small }: CompiledLanguage,
): string | undefined {
  const first = small.theOne.isAt(tokens, start) ? start + 1 : start;
  return end - first < 2
    ? undefined
    : `=${tokens
        .slice(first, end)
        .map(({ key }) => key)
        .join(' ')}`;
}

/** Takes note of the office that somebody holds in a body of the state which keeps its name. */
export function rememberOffice(
  tokens: readonly Token[],
  group: readonly Fragment[],
  { body, strength }: SourceMention,
  cast: Cast,
  compiled: CompiledLanguage,
): void {
  if (strength !== 'named' || body.kind !== 'government' || body.claimant.startsWith('Government of')) return;
  for (const fragment of group) {
    const key =
      fragment.kind === 'role' && fragment.role === 'office' ? officeKey(tokens, fragment, compiled) : undefined;
    if (key !== undefined) cast.describe(body, [key]);
  }
}

/** "the president posted", after Donald Trump was named in the paragraph: his office, not that of the country's own. */
export function officeHolder(group: readonly Fragment[], { tokens, cast, compiled }: MentionContext): Body | null {
  const [only, told] = group;
  if (only?.kind !== 'role' || only.role !== 'office') return null;
  // "disse o governante aos jornalistas": whom he told
  if (told !== undefined && (group.length > 2 || told.kind !== 'role' || !isHearer(tokens, told, compiled)))
    return null;
  const { theOne } = compiled.small;
  if (!theOne.isAt(tokens, only.start) && !theOne.isAt(tokens, only.start - 1)) return null;
  const key = officeKey(tokens, only, compiled);
  const called = key === undefined ? null : cast.byNoun(key);
  if (called !== null) return called;
  const holder = cast.meant.here?.body ?? null;
  if (holder?.kind === 'government') return holder;
  // "prosseguiu o intendente", in the next paragraph: who spoke last, if such an office was theirs
  const spoke = cast.lastSource;
  const heads = compiled.bodies.heads.isAmong(tokens, only.start, only.end);
  return spoke !== null && isSomebody(spoke, cast) && spoke.body.kind === 'government' && !heads ? spoke.body : null;
}

/** Somebody by name, or "he" or "the minister" of whoever was named last. */
function isSomebody({ speaker, strength, body }: SourceMention, { meant }: Cast): boolean {
  const again = strength === 'pronoun' || strength === 'role';
  return speaker !== null || (again && meant.named?.body?.claimant === body.claimant);
}

/** "Tres son portugueses, informó el ministerio de ese país": the country or its people named last in the sentence. */
function countryTold(tokens: readonly Token[], to: number, { groups }: CompiledLanguage): string | null {
  for (let at = to - 1; at >= 0; at -= 1) {
    const people = groups.longestAt(tokens, at)?.value.label;
    const country = tokens[at]?.word.country ?? (people === undefined ? undefined : countryOfNationals(people));
    if (country !== undefined) return country;
  }
  return null;
}

/** Words of "that country's" before an office. */
const BEFORE = 3;

/** "la cancillería de ese país", "that country's foreign ministry": of the country named last. */
function isOfThatCountry(
  { start, end }: Pick<Fragment, 'start' | 'end'>,
  tokens: readonly Token[],
  { course }: CompiledLanguage,
): boolean {
  const { ofThatCountry } = course.speaking;
  if (ofThatCountry.longestAt(tokens, end) !== undefined) return true;
  for (let at = start - 1; at >= start - BEFORE; at -= 1)
    if (ofThatCountry.longestAt(tokens, at) !== undefined) return true;
  return false;
}

/** "Russia freed 41 Ukrainians in Turkey, its defence ministry said": the country that its sentence opens with. */
function subjectCountry(
  [first]: readonly SourceMention[],
  tokens: readonly Token[],
  { sets }: CompiledLanguage,
): string | null {
  if (first === undefined || first.strength !== 'place' || first.start > 1) return null;
  if (sets.placePrepositions.isAt(tokens, first.start - 1)) return null;
  // "Poland's ambassador"
  return isOwningMark(tokens[first.end]) ? null : (tokens[first.end - 1]?.word.country ?? null);
}

/** Words from who lets go to the verb: "has now freed". */
const TO_DEED = 2;
const FREES = new Set(['freed', 'promised']);

/** "Belarus's president pardoned 22 prisoners, the state agency reported": of the state that lets them go, at the head of the sentence. */
function stateThatFrees(
  [first]: readonly SourceMention[],
  tokens: readonly Token[],
  { predicates, sets }: CompiledLanguage,
): string | null {
  if (first === undefined || first.start > 1 || sets.placePrepositions.isAt(tokens, first.start - 1)) return null;
  const country = countryOfGovernment(first.body.claimant);
  const from = tokens[first.end]?.text === ',' ? first.end + 1 : first.end;
  if (country === null) return null;
  for (let at = from; at <= from + TO_DEED && tokens[at]?.kind === 'word'; at += 1)
    if (FREES.has(predicates.longestAt(tokens, at)?.value ?? '')) return country;
  return null;
}

/** Whose office it is: "Poland's foreign ministry", "its embassy"; "the US embassy in Caracas" is not Venezuela's. */
export function countryOfOffice(
  group: readonly Fragment[],
  { tokens, cast, compiled, before }: MentionContext,
): string | null {
  let role: Fragment | undefined;
  for (const fragment of group) if (fragment.kind === 'role') role ??= fragment;
  for (const fragment of group) {
    if (fragment.kind !== 'place') continue;
    const where = compiled.bodies.inThe.isAt(tokens, fragment.start - 1);
    if (role !== undefined && isDestination(tokens, role, fragment, compiled)) continue;
    if (role === undefined || !where || !(isAbroad(tokens, role, compiled) || isEnvoy(tokens, role, compiled)))
      return fragment.country;
  }
  if (role !== undefined) {
    const seat = seatOf(role, tokens, compiled);
    if (seat !== null) return seat;
    if (isOfThatCountry(role, tokens, compiled)) return countryTold(tokens, role.start, compiled) ?? cast.lastPlace;
    const there = whereItOpens(role, before, tokens, compiled);
    if (there !== null) return there;
    const its = isIts(tokens[role.start - 1], compiled) || isIts(tokens[role.start], compiled);
    if (its && (isAbroad(tokens, role, compiled) || isOfMinister(tokens, role, compiled)))
      return subjectCountry(before, tokens, compiled) ?? cast.lastPlace;
    const ofState = role.kind === 'role' && (role.role === 'government' || role.role === 'ministry');
    const frees = ofState ? stateThatFrees(before, tokens, compiled) : null;
    if (frees !== null && !isMission(tokens, role, compiled)) return frees;
  }
  // "O Catar mediou, disse seu Ministério das Relações Exteriores": a name that two states' offices bear
  const [named] = group;
  const theirs = named?.kind === 'body' && before.every(({ strength }) => strength === 'place');
  if (theirs && isIts(tokens[named.start - 1], compiled) && isOfMinister(tokens, named, compiled))
    return subjectCountry(before, tokens, compiled) ?? cast.lastPlace;
  const own = { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 };
  if (!isMission(tokens, own, compiled)) return null;
  return countryThatSpoke(role, cast) ?? countryMet(cast) ?? cast.home();
}

/** "the Foreign Office … according to the Foreign Office": of the state whose it was, where the paragraph names no country. */
function countryMet(cast: Cast): string | null {
  const met = cast.lastPlace === null ? cast.byNoun(FOREIGN_MINISTRY) : null;
  return met === null ? null : countryOfGovernment(met.claimant);
}

/** "Rome said that two Italians had left. Two others are still there, the foreign ministry said": of the other state that spoke in its paragraph. */
function countryThatSpoke(role: Fragment | undefined, { sourceHere, country }: Cast): string | null {
  if (role === undefined || sourceHere === null) return null;
  const spoke = countryOfGovernment(sourceHere.body.claimant);
  return spoke === country ? null : spoke;
}

/** "the envoy to Belarus", "el enviado especial para Siria": where somebody is sent is not who has sent them. */
function isDestination(
  tokens: readonly Token[],
  role: Fragment,
  { start }: Fragment,
  compiled: CompiledLanguage,
): boolean {
  const { small } = compiled;
  const before = small.the.isAt(tokens, start - 1) ? start - 2 : start - 1;
  if (before < role.end || !(small.to.isAt(tokens, before) || small.for.isAt(tokens, before))) return false;
  return isEnvoy(tokens, role, compiled);
}

/** An ambassador, an envoy: sent by one state and at work in another. */
function isEnvoy(tokens: readonly Token[], { start, end }: Fragment, { names }: CompiledLanguage): boolean {
  return names.delegates.isAmong(tokens, start, end) || names.envoys.isAmong(tokens, start, end);
}

/** "The special envoy to Belarus", "Trump's envoy", "a European envoy in Caracas": of nobody in particular. */
export function isSentAbroad(group: readonly Fragment[], { tokens, compiled }: MentionContext): boolean {
  let role: Fragment | undefined;
  for (const fragment of group) {
    if (fragment.kind === 'role') role ??= fragment;
    else if (fragment.kind === 'place' && role !== undefined) {
      const there = compiled.bodies.inThe.isAt(tokens, fragment.start - 1) && isEnvoy(tokens, role, compiled);
      if (there || isDestination(tokens, role, fragment, compiled)) return true;
    }
  }
  if (role === undefined || !isEnvoy(tokens, role, compiled)) return false;
  // "Trump's special envoy"
  return isOwningMark(tokens[role.start - 1]) || isOwningMark(tokens[role.start - 2]);
}

/** Whether an office is one that a state has abroad. */
function isAbroad(tokens: readonly Token[], role: Fragment, compiled: CompiledLanguage): boolean {
  return isEmbassy(tokens, role, compiled) || compiled.names.envoys.isAmong(tokens, role.start, role.end);
}

/** … or has for what is abroad. */
function isOfMinister(
  tokens: readonly Token[],
  { start, end }: Fragment,
  { names, bodies }: CompiledLanguage,
): boolean {
  return names.chanceries.isAmong(tokens, start, end) || bodies.ministers.isAmong(tokens, start, end);
}

function isIts(token: Token | undefined, { sets, bodies }: CompiledLanguage): boolean {
  return token !== undefined && sets.possessives.has(token) && !bodies.ofPersons.has(token);
}
