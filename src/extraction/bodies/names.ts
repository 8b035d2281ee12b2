import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { SourceRole } from '../lexicon/source-role.js';
import { capitalRun, NAME_LINKS, PERSON_LINKS, words } from '../sentences/capital-run.js';
import { isCapitalised, type Token } from '../text/text.js';
import { abbreviated, acronym, endsInLetters } from './acronyms.js';
import { knownBody } from './body.js';
import { SAME } from './called-again.js';
import type { Cast } from './cast.js';
import { countNounEnd } from './count-owner.js';
import { describedBody, describedOffice } from './described-bodies.js';
import type { Fragment } from './fragment.js';
import { introducedBody } from './introduced-body.js';
import { isWritten, type KnownNames } from './known-names.js';
import { followsOffice, isNamesake, outsideName } from './offices.js';
import { place } from './place-names.js';
import { portfolioEnd } from './portfolio.js';
import { isAnothersService } from './prison-services.js';
import { sortOf } from './role-sort.js';
import { isNamedGroup, speakingBody } from './speaking-bodies.js';
import { soleName, unknownBody } from './unknown-names.js';

function isCommon(token: Token, { language, sets }: CompiledLanguage): boolean {
  const { months, weekdays } = language.time;
  return sets.functionWords.has(token.key) || Object.hasOwn(months, token.key) || Object.hasOwn(weekdays, token.key);
}

/** "Julio Serrano", "Domingo Paes": months and weekdays are written small in Spanish and Portuguese, names are not. */
function isFirstName(tokens: readonly Token[], at: number, { language, sets }: CompiledLanguage): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!language.sources.verbFirst || first === undefined || second === undefined) return false;
  return isCapitalised(first) && isCapitalised(second) && !sets.functionWords.has(first.key);
}

const NAME_LENGTHS = [6, 5, 4, 3, 2, 1];

/** A body met before, or known to speak in this article, by its plain name. */
function expectedBody(tokens: readonly Token[], at: number, cast: Cast): Fragment | undefined {
  const first = tokens[at]?.key ?? '';
  // a hyphenated first word is filed by its first part
  if (!cast.mayBegin(first) && !first.includes('-')) return undefined;
  for (const length of NAME_LENGTHS) {
    const name = words(tokens, at, at + length);
    const body = tokens.length >= at + length ? cast.body(name) : undefined;
    const [head, ...rest] = tokens.slice(at, at + length);
    const written =
      head !== undefined &&
      isCapitalised(head) &&
      rest.every((token) => isCapitalised(token) || NAME_LINKS.has(token.key));
    if (body !== undefined && written) return { start: at, end: at + length, kind: 'body', body, name, acronym: false };
  }
  return undefined;
}

function person(tokens: readonly Token[], at: number, cast: Cast, compiled: CompiledLanguage): Fragment | undefined {
  const end = capitalRun(tokens, at, PERSON_LINKS);
  const first = tokens[at];
  const office = tokens.findIndex(({ key }, index) => index > at && index < end && MINISTER.test(key));
  // "Women's Affairs Minister Yelena Prado"
  if (office > 0)
    return { start: at, end: office + 1, kind: 'role', role: 'office', sort: sortOf(tokens, at, office + 1) };
  // "Five Spaniards"
  if (first === undefined || Object.hasOwn(compiled.language.numbers.values, first.key.split('-')[0] ?? ''))
    return undefined;
  if (end === at + 1) {
    const known = cast.person(first.text);
    return known === undefined ? undefined : { start: at, end, kind: 'person', name: known.name, body: known.body };
  }
  if (
    end - at > 5 ||
    tokens.slice(at, end).some(
      (token, index) =>
        isCapitalised(token) &&
        // "Pham Thu Trang", "Father Jun Lacson": short for a day or a month elsewhere
        ((isCommon(token, compiled) &&
          !isFirstName(tokens, at + index, compiled) &&
          !(index > 0 && at + index < end - 1 && token.text.length === 3)) ||
          token.word.country !== undefined),
    )
  )
    return undefined;
  const name = words(tokens, at, end);
  const known = cast.person(name) ?? cast.person(tokens[end - 1]?.text ?? '');
  return { start: at, end, kind: 'person', name: known?.name ?? name, body: known?.body ?? null };
}

const MINISTER = /^(?:minister|secretary|commissioner|governor|ambassador|senator|prosecutor|ombudsman)$/;

/** "X Alfredo Romero", "Registros de Foro Penal": no name begins with the network or with the count. */
function opensNoName(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  // "quem dirige o Registo da Memória"
  const led = [2, 3].some((back) => compiled.leads.longestAt(tokens, at - back)?.end === at - 1);
  const of = !led && compiled.language.sources.countOf.includes(tokens[at + 1]?.key ?? '');
  return tokens[at]?.text === 'X' || (of && countNounEnd(tokens, at, compiled) === at + 1);
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
    known.bodies.longestAt(tokens, at + 1) !== undefined ||
    unknownBody(tokens, at + 1, cast, compiled) !== undefined ||
    // "the Legal Path group"
    isNamedGroup(tokens, at + 1, compiled)
  );
}

function isOfficeOfBody(role: SourceRole | undefined): boolean {
  return role === 'office' || role === 'member';
}

/** "The Mechanism": a body of a longer name, by the noun in it. */
function calledShort(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const { sets, language } = compiled;
  const key = tokens[at]?.key ?? '';
  const next = tokens[at + 1];
  if (!sets.bodyNouns.has(key) || (next !== undefined && isCapitalised(next))) return undefined;
  // "League president Samira Ouhaddou"
  const office = isOfficeOfBody(compiled.roles.longestAt(tokens, at + 1)?.value);
  const before = tokens[at - 1]?.key ?? '';
  // "la misma Liga"
  const article = language.sources.nameArticles.includes(before) || SAME.test(before);
  const body = article || office ? cast.byNoun(key) : null;
  if (body === null) return undefined;
  return { start: at, end: at + 1, kind: 'body', body, name: body.claimant, acronym: false };
}

/** Most words are written small and begin nothing: told before anything is looked up. */
function mayBegin(token: Token, cast: Cast, known: KnownNames, { roles, ourselves }: CompiledLanguage): boolean {
  return (
    isCapitalised(token) ||
    token.word.mayBeCountry ||
    roles.mayBegin(token) ||
    known.bodies.mayBegin(token) ||
    (cast.author !== null && ourselves.mayBegin(token))
  );
}

/** "Cuartel General de Coordinación": longer than the office it begins with. */
function isOffice(name: Fragment | undefined): name is Fragment {
  return name?.kind === 'body' && name.body.kind === 'government';
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
  if (token?.kind !== 'word' || !mayBegin(token, cast, known, compiled)) return undefined;
  const ourselves = cast.author === null ? undefined : compiled.ourselves.longestAt(tokens, at);
  if (ourselves !== undefined && cast.author !== null)
    return {
      start: at,
      end: ourselves.end,
      kind: 'body',
      body: cast.author,
      name: cast.author.claimant,
      acronym: false,
    };
  const role = namedRightAfter(tokens, at, cast, known, compiled)
    ? undefined
    : outsideName(tokens, compiled.roles.longestAt(tokens, at), compiled);
  const body = known.bodies.longestAt(tokens, at);
  if (
    body !== undefined &&
    isWritten(tokens, at, body.end, body.value) &&
    (isCapitalised(token) || body.end - at > 1) &&
    // "El País" is an outlet, "el país" is not
    (body.value.kind !== 'media' || !/^\p{Ll}/u.test(tokens[body.end - 1]?.text ?? '')) &&
    body.end >= (role?.end ?? 0) &&
    !isAnothersService(tokens, at, body, cast)
  ) {
    return {
      start: at,
      end: body.end,
      kind: 'body',
      body: knownBody(body.value),
      name: body.value.name,
      acronym: false,
      known: known.nouns(body.value, compiled),
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
        body: isNamesake(tokens, at, someone.value, cast) ? null : knownBody(someone.value.claimant),
      };
  }
  const name = isCapitalised(token)
    ? (unknownBody(tokens, at, cast, compiled) ??
      // "Lawyers for Change said"
      (role?.value === 'lawyers' || role?.value === 'relatives' || role?.end === at + 1
        ? speakingBody(tokens, at, cast, compiled)
        : undefined))
    : undefined;
  if (name?.kind === 'body' && (role?.value === 'lawyers' || role?.value === 'relatives')) return name;
  if (role !== undefined && isOffice(name) && name.end > role.end && role.end > at + 1) return name;
  if (role !== undefined && !(name !== undefined && role.end === at + 1)) {
    const end = role.value === 'office' ? portfolioEnd(tokens, at, role.end) : role.end;
    return { start: at, end, kind: 'role', role: role.value, sort: sortOf(tokens, at, role.end) };
  }
  if (!isCapitalised(token)) return followsOffice(tokens, at, compiled) ? place(tokens, at) : undefined;
  // "Frente Unida": a noun of bodies, and a word of "frente a"
  const noun = name !== undefined && compiled.sets.bodyNouns.has(token.key);
  const common = isCommon(token, compiled) && !isFirstName(tokens, at, compiled) && !noun;
  if (common || opensNoName(tokens, at, compiled)) return undefined;
  const expected = expectedBody(tokens, at, cast);
  if (expected !== undefined) return expected;
  const described = describedBody(tokens, at, cast, compiled) ?? describedOffice(tokens, at, cast, compiled);
  if (described !== undefined) return described;
  const where = place(tokens, at);
  if (name !== undefined) return name;
  const short = abbreviated(tokens, at, cast);
  if (short !== undefined) return short;
  // "the Karaj Prisoners Archive said"
  if (where?.end === at + 1) return speakingBody(tokens, at, cast, compiled) ?? where;
  if (where !== undefined) return where;
  return (
    calledShort(tokens, at, cast, compiled) ??
    acronym(tokens, at, cast, compiled) ??
    endsInLetters(tokens, at, cast, compiled) ??
    introducedBody(tokens, at, cast, compiled) ??
    speakingBody(tokens, at, cast, compiled) ??
    person(tokens, at, cast, compiled) ??
    soleName(tokens, at, cast, known, compiled)
  );
}
