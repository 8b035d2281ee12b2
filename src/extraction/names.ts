import { capitalRun, NAME_LINKS, PERSON_LINKS, words } from './capital-run.js';
import { type Body, type Cast, knownBody } from './cast.js';
import type { CompiledLanguage } from './compiled-language.js';
import { countryOf, mayNameCountry } from './countries.js';
import { isWritten, type KnownNames } from './known-names.js';
import type { Found } from './phrase-trie.js';
import { type RoleSort, sortOf } from './role-sort.js';
import type { SourceRole } from './source-role.js';
import { isCapitalised, type Token } from './text.js';

/** A word or name that may be part of a source. Token indexes, the end excluded. */
export type Fragment = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'body'; readonly body: Body; readonly name: string; readonly acronym: boolean }
  | { readonly kind: 'person'; readonly name: string; readonly body: Body | null }
  | {
      readonly kind: 'role';
      readonly role: SourceRole /** What its words say of the body: a prison service, an NGO, a party. */;
      readonly sort: RoleSort;
    }
  | { readonly kind: 'place'; readonly country: string }
);

const ACRONYM = /^\p{Lu}{2,7}$/u;
function isCommon(token: Token, { language, sets }: CompiledLanguage): boolean {
  const { months, weekdays } = language.time;
  return sets.functionWords.has(token.key) || Object.hasOwn(months, token.key) || Object.hasOwn(weekdays, token.key);
}

/** "Media and Law Studies Association (MLSA)": filed under the shorter name, as the registry does. */
function acronymInBrackets(tokens: readonly Token[], at: number): string | undefined {
  const inside = tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? tokens[at + 1]?.text : undefined;
  return inside !== undefined && ACRONYM.test(inside) ? inside : undefined;
}

function unknownBody(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  compiled: CompiledLanguage,
): Fragment | undefined {
  // "ONG Foro Penal": the noun that introduces a body is not of its name
  if (compiled.language.sources.introducers.includes(tokens[at]?.key ?? '') && (tokens[at]?.text ?? '').length <= 4)
    return undefined;
  // "Venezuela's Penitentiary Service": the country stands before the name
  if (/^['’]s$/.test(tokens[at + 1]?.text ?? '') && countryOf(tokens[at]?.key ?? '') !== undefined) return undefined;
  const end = capitalRun(tokens, at, NAME_LINKS);
  const run = tokens.slice(at, end);
  const { bodyNouns, stateNouns } = compiled.sets;
  const isState = run.some((token) => isCapitalised(token) && stateNouns.has(token.key));
  const isBody = run.some((token) => isCapitalised(token) && bodyNouns.has(token.key));
  if (run.length < 2 || !(isState || isBody)) return undefined;
  const name = words(tokens, at, end);
  const met = cast.body(name);
  // "Ministério dos Negócios Estrangeiros português": the demonym may follow
  const country =
    [...run, ...tokens.slice(end, end + 1)].map((token) => countryOf(token.key)).find((found) => found !== undefined) ??
    null;
  const short = acronymInBrackets(tokens, end);
  const body =
    met ??
    (short !== undefined && !isState ? { claimant: short, kind: 'ngo' as const } : undefined) ??
    (isState && !isBody ? cast.government(country) : { claimant: name, kind: 'ngo' as const });
  return { start: at, end, kind: 'body', body, name, acronym: false };
}

function acronym(tokens: readonly Token[], at: number, cast: Cast): Fragment | undefined {
  const token = tokens[at];
  if (token === undefined || !ACRONYM.test(token.text)) return undefined;
  const met = cast.body(token.text);
  return {
    start: at,
    end: at + 1,
    kind: 'body',
    body: met ?? { claimant: token.text, kind: 'ngo' },
    name: token.text,
    acronym: met === undefined,
  };
}

/** "the opposition party Ezema", "la ONG Cubalex": a name right after the noun for a body. */
function introducedBody(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const noun = tokens[at - 1]?.key ?? '';
  if (!compiled.language.sources.introducers.includes(noun)) return undefined;
  const end = capitalRun(tokens, at, PERSON_LINKS);
  const name = words(tokens, at, end);
  const kind = compiled.language.sources.partyNouns.includes(noun) ? 'opposition' : 'ngo';
  return { start: at, end, kind: 'body', body: cast.body(name) ?? { claimant: name, kind }, name, acronym: false };
}

function isStateRole(role: Found<SourceRole> | undefined, at: number): boolean {
  return (
    role !== undefined &&
    role.end === at &&
    (role.value === 'office' || role.value === 'government' || role.value === 'ministry')
  );
}

function isOffice(role: Found<SourceRole> | undefined, at: number): boolean {
  return role !== undefined && role.end === at && (role.value === 'office' || role.value === 'member');
}

/** A single unknown name that speaks: people are introduced with two names, bodies with one. */
function soleName(tokens: readonly Token[], at: number, cast: Cast, compiled: CompiledLanguage): Fragment | undefined {
  const name = tokens[at]?.text ?? '';
  const met = cast.body(name);
  if (met !== undefined) return { start: at, end: at + 1, kind: 'body', body: met, name, acronym: false };
  if (compiled.say.longestAt(tokens, at + 1) === undefined || name.length < 3) return undefined;
  // at the head of a sentence every word has a capital: "Women accounted for 15 %"
  const common =
    compiled.groups.longestAt(tokens, at) ??
    compiled.things.longestAt(tokens, at) ??
    compiled.counts.longestAt(tokens, at);
  if (at === 0 && common !== undefined) return undefined;
  // "el ministro Cabello": after an office a sole name is a person, and so is one met elsewhere with a first name
  if (cast.isSurname(name) || [1, 2, 3].some((back) => isOffice(compiled.roles.longestAt(tokens, at - back), at)))
    return { start: at, end: at + 1, kind: 'person', name, body: null };
  return { start: at, end: at + 1, kind: 'body', body: { claimant: name, kind: 'ngo' }, name, acronym: false };
}

/** A body met before, or known to speak in this article, by its plain name. */
function expectedBody(tokens: readonly Token[], at: number, cast: Cast): Fragment | undefined {
  const first = tokens[at]?.key ?? '';
  // a hyphenated first word is filed by its first part
  if (!cast.mayBegin(first) && !first.includes('-')) return undefined;
  for (const length of [3, 2, 1]) {
    const name = words(tokens, at, at + length);
    const body = tokens.length >= at + length ? cast.body(name) : undefined;
    if (body !== undefined && tokens.slice(at, at + length).every((token) => isCapitalised(token)))
      return { start: at, end: at + length, kind: 'body', body, name, acronym: false };
  }
  return undefined;
}

function person(tokens: readonly Token[], at: number, cast: Cast, compiled: CompiledLanguage): Fragment | undefined {
  const end = capitalRun(tokens, at, PERSON_LINKS);
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (end === at + 1) {
    const known = cast.person(first.text);
    return known === undefined ? undefined : { start: at, end, kind: 'person', name: known.name, body: known.body };
  }
  if (
    end - at > 5 ||
    tokens
      .slice(at, end)
      .some((token) => isCapitalised(token) && (isCommon(token, compiled) || countryOf(token.key) !== undefined))
  )
    return undefined;
  const name = words(tokens, at, end);
  const known = cast.person(name) ?? cast.person(tokens[end - 1]?.text ?? '');
  return { start: at, end, kind: 'person', name: known?.name ?? name, body: known?.body ?? null };
}

function place(tokens: readonly Token[], at: number): Fragment | undefined {
  if (!mayNameCountry(tokens[at]?.key ?? '')) return undefined;
  for (const length of [3, 2, 1]) {
    const run = tokens.slice(at, at + length);
    if (run.length < length || run.some((token) => token.kind !== 'word')) continue;
    const country = countryOf(run.map((token) => token.key).join(' '));
    if (country !== undefined) return { start: at, end: at + length, kind: 'place', country };
  }
  return undefined;
}

/** "the Department of Prisons" is a name, "the department" is not. */
function namedRightAfter(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  known: KnownNames,
  compiled: CompiledLanguage,
): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !isCapitalised(next) || !compiled.sets.functionWords.has(tokens[at]?.key ?? ''))
    return false;
  return (
    known.bodies.longestAt(tokens, at + 1) !== undefined || unknownBody(tokens, at + 1, cast, compiled) !== undefined
  );
}

/** The body, person, role or place that starts at token `at`. */
export function fragmentAt(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  known: KnownNames,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const role = namedRightAfter(tokens, at, cast, known, compiled) ? undefined : compiled.roles.longestAt(tokens, at);
  const body = known.bodies.longestAt(tokens, at);
  if (
    body !== undefined &&
    isWritten(tokens, at, body.end, body.value) &&
    (isCapitalised(token) || body.end - at > 1) &&
    body.end >= (role?.end ?? 0)
  ) {
    return {
      start: at,
      end: body.end,
      kind: 'body',
      body: knownBody(body.value),
      name: body.value.name,
      acronym: false,
    };
  }
  if (isCapitalised(token)) {
    const someone = known.people.longestAt(tokens, at);
    if (someone !== undefined)
      return {
        start: at,
        end: someone.end,
        kind: 'person',
        name: words(tokens, at, someone.end),
        body: knownBody(someone.value.claimant),
      };
  }
  if (
    role !== undefined &&
    !(isCapitalised(token) && unknownBody(tokens, at, cast, compiled) !== undefined && role.end === at + 1)
  ) {
    return { start: at, end: role.end, kind: 'role', role: role.value, sort: sortOf(tokens, at, role.end) };
  }
  // "o governo colombiano": a demonym is written small after the office it belongs to
  if (!isCapitalised(token))
    return isStateRole(compiled.roles.longestAt(tokens, at - 1), at) ||
      isStateRole(compiled.roles.longestAt(tokens, at - 2), at)
      ? place(tokens, at)
      : undefined;
  if (isCommon(token, compiled)) return undefined;
  const expected = expectedBody(tokens, at, cast);
  if (expected !== undefined) return expected;
  const where = place(tokens, at);
  const unknown = unknownBody(tokens, at, cast, compiled);
  if (unknown !== undefined) return unknown;
  if (where !== undefined) return where;
  return (
    acronym(tokens, at, cast) ??
    introducedBody(tokens, at, cast, compiled) ??
    person(tokens, at, cast, compiled) ??
    soleName(tokens, at, cast, compiled)
  );
}
