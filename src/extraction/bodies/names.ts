import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { SourceRole } from '../lexicon/source-role.js';
import { NAME_LINKS, words } from '../sentences/capital-run.js';
import { isCapitalised, type Token } from '../text/text.js';
import { acronym, endsInLetters } from './acronyms.js';
import { knownBody } from './body.js';
import { branchOf } from './branches.js';
import type { Cast } from './cast.js';
import { countNounEnd } from './count-owner.js';
import { abbreviated, definedOtherwise } from './defined-letters.js';
import { describedBody, describedOffice } from './described-bodies.js';
import { describedOf } from './described-of.js';
import type { Fragment } from './fragment.js';
import { introducedBody } from './introduced-body.js';
import { knownFragment } from './known-fragment.js';
import { isWritten, type KnownNames } from './known-names.js';
import { numberedBody } from './numbered-names.js';
import { followsOffice, isNamesake, outsideName } from './offices.js';
import { opensOnly } from './opening-word.js';
import { isCommon, isFirstName, person } from './person-names.js';
import { place } from './place-names.js';
import { portfolioEnd } from './portfolio.js';
import { isAnothersService } from './prison-services.js';
import { sortOf } from './role-sort.js';
import { isShouted } from './shouted.js';
import { isNamedGroup, speakingBody } from './speaking-bodies.js';
import { soleName, unknownBody } from './unknown-names.js';

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
  if (next === undefined || !isCapitalised(next) || !compiled.sets.functionWords.isAt(tokens, at)) return false;
  if (known.bodies.longestAt(tokens, at + 1) !== undefined) return true;
  const named = unknownBody(tokens, at + 1, cast, compiled);
  // "El Consejo de Estado": the whole name is that of an office
  const office = compiled.roles.longestAt(tokens, at);
  if (office?.value === 'government' && named !== undefined && office.end >= named.end) return false;
  return (
    named !== undefined ||
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
  if (next !== undefined && isCapitalised(next)) return undefined;
  if (!sets.bodyNouns.hasKey(key) && cast.shortened.startingWith(key) === null) return undefined;
  // "League president Samira Ouhaddou"
  const office = isOfficeOfBody(compiled.roles.longestAt(tokens, at + 1)?.value);
  const before = tokens[at - 1]?.key ?? '';
  // "la misma Liga"
  const article = language.sources.nameArticles.includes(before) || compiled.bodies.same.isAt(tokens, at - 1);
  const body = article || office ? (cast.byNoun(key) ?? cast.shortened.startingWith(key)) : null;
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
    (cast.press.author !== null && ourselves.mayBegin(token))
  );
}

/** "Cuartel General de Coordinación": longer than the office it begins with. */
function isOffice(name: Fragment | undefined): name is Fragment {
  return name?.kind === 'body' && name.body.kind === 'government';
}

const SHORTEST_SHOUTED = 3;
const LETTERS = /^\p{Lu}{2,6}$/u;
interface NamingContext {
  readonly cast: Cast;
  readonly known: KnownNames;
  readonly compiled: CompiledLanguage;
}

/** A name with a capital that begins at token `at`; `name`: the body that its words alone make it. */
function namedAt(
  tokens: readonly Token[],
  at: number,
  name: Fragment | undefined,
  { cast, known, compiled }: NamingContext,
): Fragment | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  // "Frente Unida": a noun of bodies, and a word of "frente a"
  const noun = name !== undefined && compiled.sets.bodyNouns.has(token);
  // "la central ASI Venezuela": letters that are a small word elsewhere
  const letters = LETTERS.test(token.text) && compiled.sets.bodyHeads.isAt(tokens, at - 1);
  const common = isCommon(token, compiled) && !isFirstName(tokens, at, compiled) && !noun && !letters;
  if (common || opensNoName(tokens, at, compiled)) return undefined;
  const where = place(tokens, at);
  // "el cónsul de Guyana en Puerto La Cruz", "the United Arab Emirates said": a country, and where its office is
  if (where !== undefined && (compiled.small.in.isAt(tokens, where.end) || where.end > at + 2)) return where;
  const expected = expectedBody(tokens, at, cast);
  if (expected !== undefined) return expected;
  const described = describedBody(tokens, at, cast, compiled) ?? describedOffice(tokens, at, cast, compiled);
  if (described !== undefined) return described;
  // "capítulo Mérida del Foro Penal": not a forum of that town
  const branch = branchOf(tokens, at, cast, known, compiled);
  if (branch !== undefined) return branch;
  if (name !== undefined) return name;
  const short = abbreviated(tokens, at, cast, known);
  if (short !== undefined) return short;
  // "el medio independiente Yangon Khit Thit"
  const introduced = tokens[at + 1]?.word.capital === true ? introducedBody(tokens, at, cast, compiled) : undefined;
  if (where?.end === at + 1 && introduced !== undefined) return introduced;
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

/** The body, person, role or place that starts at token `at`. */
export function fragmentAt(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  known: KnownNames,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return numberedBody(tokens, at, cast, compiled);
  if (token?.kind !== 'word') return undefined;
  const described = describedOf(tokens, at, cast, compiled);
  if (described !== undefined) return described;
  if (!mayBegin(token, cast, known, compiled)) return undefined;
  const ourselves = cast.press.author === null ? undefined : compiled.ourselves.longestAt(tokens, at);
  if (ourselves !== undefined && cast.press.author !== null)
    return {
      start: at,
      end: ourselves.end,
      kind: 'body',
      body: cast.press.author,
      name: cast.press.author.claimant,
      acronym: false,
    };
  const role = namedRightAfter(tokens, at, cast, known, compiled)
    ? undefined
    : outsideName(tokens, compiled.roles.longestAt(tokens, at), compiled);
  const body = known.bodies.longestAt(tokens, at);
  const shouted = isShouted(tokens, at);
  if (
    body !== undefined &&
    isWritten(tokens, at, body.end, body.value) &&
    (isCapitalised(token) || body.end - at > 1) &&
    // "El País" is an outlet, "el país" is not
    (body.value.kind !== 'media' || !/^\p{Ll}/u.test(tokens[body.end - 1]?.text ?? '')) &&
    body.end >= (role?.end ?? 0) &&
    // "UN 8 DE MARZO": two letters among capitals are a small word
    !(shouted && body.end === at + 1 && token.text.length < SHORTEST_SHOUTED) &&
    !isAnothersService(tokens, at, body, { cast, compiled })
  ) {
    return definedOtherwise(tokens, at, body, cast) ?? knownFragment(at, body, known, compiled);
  }
  if (isCapitalised(token)) {
    const someone = known.people.longestAt(tokens, at);
    if (someone !== undefined)
      return {
        start: at,
        end: someone.end,
        kind: 'person',
        name: words(tokens, at, someone.end),
        body: isNamesake(tokens, at, someone.value, { cast, compiled }) ? null : knownBody(someone.value.claimant),
      };
  }
  const opens = opensOnly(tokens, at, cast, known, compiled);
  const name =
    isCapitalised(token) && !shouted && !opens
      ? (unknownBody(tokens, at, cast, compiled) ??
        // "Lawyers for Change said"
        (role?.value === 'lawyers' || role?.value === 'relatives' || role?.end === at + 1
          ? speakingBody(tokens, at, cast, compiled)
          : undefined))
      : undefined;
  if (name?.kind === 'body' && (role?.value === 'lawyers' || role?.value === 'relatives')) return name;
  if (role !== undefined && isOffice(name) && name.end > role.end && role.end > at + 1) return name;
  if (role !== undefined && !(name !== undefined && role.end === at + 1)) {
    const end = role.value === 'office' ? portfolioEnd(tokens, at, role.end, compiled) : role.end;
    return { start: at, end, kind: 'role', role: role.value, sort: sortOf(tokens, at, role.end, compiled) };
  }
  if (!isCapitalised(token)) return followsOffice(tokens, at, compiled) ? place(tokens, at) : undefined;
  if (opens) return undefined;
  const numbered = numberedBody(tokens, at, cast, compiled);
  if (numbered !== undefined) return numbered;
  // in capitals throughout: only what is known stands out
  if (shouted) return expectedBody(tokens, at, cast) ?? place(tokens, at);
  return namedAt(tokens, at, name, { cast, known, compiled });
}
