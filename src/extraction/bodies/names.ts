import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { SourceRole } from '../lexicon/source-role.js';
import { nameRun, pastValues, words } from '../sentences/capital-run.js';
import type { Found } from '../text/phrase-trie.js';
import { isCapitalised, type Token } from '../text/text.js';
import { acronym, endsInLetters, followsNoun } from './acronyms.js';
import { knownBody } from './body.js';
import { branchOf } from './branches.js';
import { calledShort } from './called-short.js';
import { abbreviated, definedOtherwise } from './defined-letters.js';
import { describedBody, describedOffice } from './described-bodies.js';
import { describedOf } from './described-of.js';
import { expectedBody } from './expected-bodies.js';
import { bodyAt, type Fragment, roleAt } from './fragment.js';
import { introducedBody, quotedBody } from './introduced-body.js';
import { beforeKnown } from './joined-to-known.js';
import { isWritten } from './known-names.js';
import { ledBody } from './led-bodies.js';
import { longerName } from './longer-name.js';
import { opensBeforeBody, opensIntroduced, opensNoName, publicationEnd } from './name-opening.js';
import { namedLikePlace } from './named-like-places.js';
import type { NamingContext } from './naming-context.js';
import { numberedBody } from './numbered-names.js';
import { demonymAt, isNamesake, outsideName } from './offices.js';
import { opensOnly } from './opening-word.js';
import { paperAt, paperLonger } from './paper-names.js';
import { isCommon, isFirstName, isJudge, person } from './person-names.js';
import { place } from './place-names.js';
import { hasPortfolio } from './portfolio.js';
import { pressOffice } from './press-offices.js';
import { isAnothersService } from './prison-services.js';
import { roleFragment } from './role-fragment.js';
import { sortOf } from './role-sort.js';
import { areAnothersLetters, isAnothersShort, knownAsCalled, namesakeHere } from './same-name.js';
import { isShouted } from './shouted.js';
import { isNamedGroup, isUsedAsBody, speakingBody } from './speaking-bodies.js';
import { ofNoTerritory, territory } from './territories.js';
import { soleName, unknownBody } from './unknown-names.js';

/** "the Department of Prisons" is a name, "the department" is not. */
function namedRightAfter(tokens: readonly Token[], at: number, { cast, known, compiled }: NamingContext): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !isCapitalised(next) || !compiled.sets.functionWords.isAt(tokens, at)) return false;
  if (known.bodies.longestAt(tokens, at + 1) !== undefined) return true;
  const named = unknownBody(tokens, at + 1, { cast, known, compiled });
  const office = compiled.roles.longestAt(tokens, at);
  // "El Consejo de Estado": the whole name is that of an office
  if (office?.value === 'government' && named !== undefined && office.end >= named.end) return false;
  // "the Legal Path group", "El Proyecto 64"
  const called = isNamedGroup(tokens, at + 1, compiled) || numberedBody(tokens, at + 1, cast, compiled) !== undefined;
  return named !== undefined || called;
}

/** "Cuartel General de Coordinación": longer than the office it begins with. */
function isOffice(name: Fragment | undefined): name is Fragment {
  return name?.kind === 'body' && name.body.kind === 'government';
}

function isCommonNoun(token: Token, { sets }: CompiledLanguage): boolean {
  return sets.bodyNouns.has(token) || sets.stateNouns.has(token);
}

const SHORTEST_SHOUTED = 3;
const LETTERS = /^\p{Lu}{2,6}$/u;

/** Somebody who bears the name of a place. */
function likePlace(tokens: readonly Token[], at: number, { cast, compiled }: NamingContext): Fragment | undefined {
  return namedLikePlace(tokens, at, compiled) === undefined ? undefined : person(tokens, at, cast, compiled);
}

/** A name with a capital that begins at token `at`; `name`: the body that its words alone make it. */
function namedAt(
  tokens: readonly Token[],
  at: number,
  name: Fragment | undefined,
  context: NamingContext,
): Fragment | undefined {
  const { cast, known, compiled } = context;
  const token = tokens[at];
  if (token === undefined) return undefined;
  // "Frente Unida": a noun of bodies, and a word of "frente a"
  const noun = name !== undefined && compiled.sets.bodyNouns.has(token);
  // "la central ASI Venezuela": letters that are a small word elsewhere
  const letters = !token.word.titled && LETTERS.test(token.text) && followsNoun(tokens, at, compiled);
  const ofName = noun || letters || opensIntroduced(tokens, at, compiled);
  const common = isCommonAt(tokens, at, token, compiled) && !isFirstName(tokens, at, compiled) && !ofName;
  // "la fiscal general de El Salvador": a country that begins with an article
  const country = common && at > 0 ? place(tokens, at) : undefined;
  if (country !== undefined && country.end > at + 1) return country;
  if (common || opensNoName(tokens, at, compiled) || opensBeforeBody(tokens, at, cast, known, compiled))
    return undefined;
  const where = place(tokens, at);
  // "el cónsul de Guyana en Puerto La Cruz", "the United Arab Emirates said": a country, and where its office is
  if (where !== undefined && (compiled.small.in.isAt(tokens, where.end) || where.end > at + 2)) return where;
  const expected = expectedBody(tokens, at, cast);
  // "Liga diz que 29 continuam presos", in the headline: the first word of a longer name
  const longer =
    expected?.end === at + 1 && name !== undefined && name.end > expected.end && isCommonNoun(token, compiled);
  if (expected !== undefined && !longer) return expected;
  const described = describedBody(tokens, at, cast, compiled) ?? describedOffice(tokens, at, cast, compiled);
  if (described !== undefined) return described;
  // "capítulo Mérida del Foro Penal": not a forum of that town
  const branch = branchOf(tokens, at, cast, known, compiled);
  if (branch !== undefined) return branch;
  if (name !== undefined) return name;
  const short = abbreviated(tokens, at, cast, known);
  if (short !== undefined) return short;
  // "el medio independiente Yangon Khit Thit"
  const beside = tokens[at + 1]?.word.capital === true;
  const introduced = beside ? introducedBody(tokens, at, cast, compiled) : undefined;
  if (where?.end === at + 1 && introduced !== undefined) return introduced;
  // "the Karaj Prisoners Archive said", "Israel Torres dijo"
  if (where?.end === at + 1) return speakingBody(tokens, at, cast, compiled) ?? likePlace(tokens, at, context) ?? where;
  if (where !== undefined) return where;
  return (
    calledShort(tokens, at, cast, compiled) ??
    acronym(tokens, at, cast, compiled) ??
    endsInLetters(tokens, at, cast, compiled) ??
    (beside ? introduced : introducedBody(tokens, at, cast, compiled)) ??
    speakingBody(tokens, at, cast, compiled) ??
    ledBody(tokens, at, cast, compiled) ??
    person(tokens, at, cast, compiled) ??
    soleName(tokens, at, cast, known, compiled)
  );
}

/** "Amnesty said", "según Amnistía": a common word that is the name of a body where it speaks. */
function spokenAt(tokens: readonly Token[], at: number, { known, compiled }: NamingContext) {
  const body = known.spoken.longestAt(tokens, at);
  return body !== undefined && isUsedAsBody(tokens, at, body.end, compiled) ? body : undefined;
}

/** A body of the registry. */
function knownBodyAt(
  tokens: readonly Token[],
  at: number,
  role: Found<SourceRole> | undefined,
  context: NamingContext,
): Fragment | undefined {
  const { cast, known, compiled } = context;
  const token = tokens[at];
  const first = known.bodies.longestAt(tokens, at) ?? spokenAt(tokens, at, context);
  if (token === undefined || first === undefined || first.end < (role?.end ?? 0)) return undefined;
  const body = namesakeHere(token, first, cast, known) ?? first;
  const one = body.end === at + 1;
  if (one && !isCapitalised(token)) return undefined;
  if (!isWritten(tokens, at, body.end, body.value)) return undefined;
  // "El País" is an outlet, "el país" is not
  if (body.value.kind === 'media' && /^\p{Ll}/u.test(tokens[body.end - 1]?.text ?? '')) return undefined;
  // "UN 8 DE MARZO": two letters among capitals are a small word
  if (one && token.text.length < SHORTEST_SHOUTED && isShouted(tokens, at)) return undefined;
  if (isAnothersService(tokens, at, body, { cast, compiled })) return undefined;
  const otherwise = definedOtherwise(tokens, at, body, cast);
  if (otherwise !== undefined) return otherwise;
  if (areAnothersLetters(tokens, at, body, context) || isAnothersShort(tokens, at, body, context)) return undefined;
  return knownAsCalled(tokens, body, token, context);
}

/** "o governo do Irão": a country inside a sentence, and a verb where it begins one. */
function isCommonAt(tokens: readonly Token[], at: number, token: Token, compiled: CompiledLanguage): boolean {
  const country = at > 0 && token.word.country !== undefined && tokens[at - 1]?.kind === 'word';
  return !country && isCommon(token, compiled);
}

/** "January", "In": a small word, a month or a day with no name after it. */
function isCommonAlone(tokens: readonly Token[], at: number, token: Token, compiled: CompiledLanguage): boolean {
  if (!isCommonAt(tokens, at, token, compiled) || compiled.sets.bodyNouns.has(token)) return false;
  if (!token.word.titled && LETTERS.test(token.text)) return false;
  return pastValues(tokens, at, nameRun(tokens, at, compiled), compiled) === at + 1;
}

/** A person, office, body or place whose name begins with the capital of token `at`. */
function capitalAt(
  tokens: readonly Token[],
  at: number,
  token: Token,
  role: Found<SourceRole> | undefined,
  context: NamingContext,
): Fragment | undefined {
  const { cast, known, compiled } = context;
  const paper = publicationEnd(tokens, at, compiled);
  if (paper !== undefined) return roleAt(at, paper, 'reports', sortOf(tokens, at, paper, compiled));
  const someone = known.people.longestAt(tokens, at);
  if (someone !== undefined)
    return {
      start: at,
      end: someone.end,
      kind: 'person',
      name: words(tokens, at, someone.end),
      body: isNamesake(tokens, at, someone.value, { cast, compiled }) ? null : knownBody(someone.value.claimant),
    };
  if (isJudge(tokens, at, cast, compiled)) return undefined;
  const region = territory(tokens, at, context);
  if (region !== undefined) return region;
  const shouted = isShouted(tokens, at);
  if (role === undefined && !shouted && isCommonAlone(tokens, at, token, compiled)) return undefined;
  const opens = opensOnly(tokens, at, cast, known, compiled);
  const people = role?.value === 'lawyers' || role?.value === 'relatives';
  const name =
    shouted || opens || role?.value === 'sources' || hasPortfolio(tokens, role, compiled)
      ? undefined
      : (unknownBody(tokens, at, context) ??
        // "Lawyers for Change said"
        (people || role?.end === at + 1 ? speakingBody(tokens, at, cast, compiled) : undefined) ??
        // "of the collective Lawyers for Change"
        (people ? introducedBody(tokens, at, cast, compiled) : undefined));
  if (name?.kind === 'body' && people) return name;
  if (role !== undefined && isOffice(name) && name.end > role.end && role.end > at + 1) return name;
  if (role !== undefined && !(name !== undefined && role.end === at + 1)) return roleFragment(tokens, role, compiled);
  if (opens) return undefined;
  const numbered = numberedBody(tokens, at, cast, compiled);
  if (numbered !== undefined) return numbered;
  // in capitals throughout: only what is known stands out
  if (shouted) return expectedBody(tokens, at, cast) ?? place(tokens, at);
  return namedAt(tokens, at, name, context);
}

/** The body, person, role or place that starts at token `at`, where one may. */
export function fragmentAt(tokens: readonly Token[], at: number, context: NamingContext): Fragment | undefined {
  const { cast, compiled } = context;
  const token = tokens[at];
  if (token?.kind === 'number') return numberedBody(tokens, at, cast, compiled);
  if (token?.kind !== 'word') return undefined;
  const described = describedOf(tokens, at, cast, compiled);
  if (described !== undefined) return described;
  const press = pressOffice(tokens, at, compiled);
  if (press !== undefined) return press ?? undefined;
  const { author } = cast.press;
  const ourselves = author === null ? undefined : compiled.ourselves.longestAt(tokens, at);
  if (ourselves !== undefined && author !== null) return bodyAt(at, ourselves.end, author, author.claimant);
  const role = namedRightAfter(tokens, at, context)
    ? undefined
    : ofNoTerritory(tokens, outsideName(tokens, compiled.roles.longestAt(tokens, at), context), compiled);
  const body = knownBodyAt(tokens, at, role, context);
  if (body !== undefined) return paperLonger(tokens, at, body, context) ?? longerName(tokens, body, compiled) ?? body;
  // "En Cuba Prisoners Defenders cuenta 1.214": where it counts them is not of its name
  const where = isCapitalised(token) && compiled.small.in.isAt(tokens, at - 1) ? place(tokens, at) : undefined;
  if (where !== undefined && tokens[where.end]?.word.capital === true)
    if (knownBodyAt(tokens, where.end, undefined, context) !== undefined) return where;
  if (isCapitalised(token))
    return (
      quotedBody(tokens, at, cast, compiled) ??
      paperAt(tokens, at, context) ??
      capitalAt(beforeKnown(tokens, at, context.known, compiled), at, token, role, context)
    );
  if (role !== undefined) return roleFragment(tokens, role, compiled);
  return demonymAt(tokens, at, compiled);
}
