import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { areRights, isPersonOf, nameOf, nameRun, words } from '../sentences/capital-run.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { Cast } from './cast.js';
import { countNounEnd } from './count-owner.js';
import { bodyAt, type Fragment } from './fragment.js';
import { isFromSomewhere, isWhere } from './opening-word.js';
import { isSurnameInPost } from './surname-in-post.js';
import { endsClause, tellsBefore } from './telling-verb.js';
import { firstOfTwo } from './two-names.js';

/** Words from a name, or from the comma after it, to its verb. */
const ASIDE = 14;
const DESCRIPTION = 7;
const NOUN_REACH = 3;
/** "Puerta Abierta, una ONG local". */
const INITIALS = /^\p{Lu}{2,}$/u;
const POSSESSIVE = /^['’]s$/;

function isPairSetBeside(tokens: readonly Token[], end: number, { sets, bodies }: CompiledLanguage): boolean {
  return tokens[end]?.text === ',' && (sets.numerals.isAt(tokens, end + 1) || bodies.both.isAt(tokens, end + 1));
}

/** ", two organisations that share an office": after a pair of names. */
function areDescribed(tokens: readonly Token[], end: number, compiled: CompiledLanguage): boolean {
  const { sets, bodies } = compiled;
  if (!isPairSetBeside(tokens, end, compiled)) return false;
  return [2, 3, 4].some((step) => {
    const noun = tokens[end + step]?.key ?? '';
    return bodies.plurals.some(
      ([plural, one]) => noun.endsWith(plural) && sets.bodyHeads.hasKey(noun.slice(0, -plural.length) + one),
    );
  });
}

/** Where the name at `at` ends, if what is set beside it and the one joined to it tells that both are bodies. */
function pairEnd(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): number | undefined {
  if (!areDescribed(tokens, end, compiled)) return undefined;
  // "and" may be of a name, or stand between two
  const joiner = tokens.findIndex(
    ({ key }, index) => index > at && index < end && compiled.sets.pairJoiners.hasKey(key),
  );
  if (joiner > at) return joiner;
  return compiled.sets.pairJoiners.isAt(tokens, at - 1) ? end : undefined;
}

/** ", a charity": a comma and an article. */
function isSetBeside(tokens: readonly Token[], end: number, { sets }: CompiledLanguage): boolean {
  return (
    tokens[end]?.text === ',' && (sets.articleOnes.isAt(tokens, end + 1) || sets.nameArticles.isAt(tokens, end + 1))
  );
}

/** Whether what a name is may be told right after it: ", a charity", ", two organisations", ", both charities". */
function opensDescription(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  // "near Maracaibo, a rights group said": where, and no name of the group
  const where = compiled.sets.placePrepositions.isAt(tokens, at - 1) && compiled.sets.articleOnes.isAt(tokens, end + 1);
  return !where && (isSetBeside(tokens, end, compiled) || isPairSetBeside(tokens, end, compiled));
}

/** ", a charity that traces fishermen": the noun of what is set beside a name, before the words that only tell it apart. */
function describedAs(tokens: readonly Token[], end: number, compiled: CompiledLanguage): string | undefined {
  if (!isSetBeside(tokens, end, compiled)) return undefined;
  let noun: string | undefined;
  for (let at = end + 2; at < end + 2 + DESCRIPTION; at += 1) {
    const token = tokens[at];
    // "the group's director": of the group, and not the group
    if (token !== undefined && POSSESSIVE.test(token.text)) {
      noun = undefined;
      continue;
    }
    if (token === undefined || token.kind === 'punct') return noun;
    const { sets, bodies } = compiled;
    // "in Nicaragua, the Monitor has 73": a name of its own
    if (token.word.capital && sets.bodyHeads.has(token) && !INITIALS.test(token.text)) return undefined;
    if (sets.bodyHeads.has(token)) {
      noun = token.key;
      // in English the last noun is the head: "a watchdog director"
      const verb = compiled.say.longestAt(tokens, at + 1) ?? compiled.predicates.longestAt(tokens, at + 1);
      // "antes de la caída de Maduro, la ONG contabilizaba 863"
      if (compiled.language.sources.verbFirst) return verb === undefined ? noun : undefined;
    } else if (sets.functionWords.has(token) || sets.relatives.has(token) || bodies.ofIt.has(token)) return noun;
    else noun = undefined;
  }
  return noun;
}

/** ", informou a Casa Branca", but ", estima a população carcerária em 300": whether somebody comes after the verb. */
function isBeforeSubject(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  if (!compiled.language.sources.verbFirst || !compiled.sets.determiners.isAt(tokens, at)) return false;
  const { things, counts, groups, predicates } = compiled;
  return [things, counts, groups, predicates].every((words) => words.longestAt(tokens, at + 1) === undefined);
}

/** Whether a verb of saying comes right after the name, or after the aside that a comma opens there. */
function saysAfter(tokens: readonly Token[], end: number, compiled: CompiledLanguage): boolean {
  // "contava" may stand for "tinha"
  const auxiliary = compiled.sets.has.isAt(tokens, end) ? end + 1 : end;
  if ([auxiliary, end].some((at) => compiled.say.longestAt(tokens, at) !== undefined)) return true;
  if (tokens[end]?.text !== ',') return false;
  for (let at = end + 2; at < Math.min(tokens.length, end + ASIDE); at += 1) {
    if (tokens[at]?.text !== ',') continue;
    const say =
      compiled.say.longestAt(tokens, at + 1) ??
      (compiled.sets.has.isAt(tokens, at + 1) ? compiled.say.longestAt(tokens, at + 2) : undefined);
    // ", que envolveu 24 pessoas, informou a Casa Branca": its subject comes after it
    if (say !== undefined && !isBeforeSubject(tokens, say.end, compiled)) return true;
  }
  return false;
}

/** ", said the Memory Fund", "according to the Karaj Archive", "a lawyer with the Memory Fund". */
function isNamedAsSource(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  for (const back of [1, 2, 3, 4]) {
    const from = at - back;
    if (compiled.according.longestAt(tokens, from)?.end === at || compiled.leads.longestAt(tokens, from)?.end === at)
      return true;
    // "his office said the United Arab Emirates had helped": only a verb that is inverted has its subject there
    const inverted = compiled.language.sources.verbFirst || /^[,"”»—–-]$/.test(tokens[from - 1]?.text ?? '');
    if (inverted && compiled.say.longestAt(tokens, from)?.end === at) return true;
  }
  if (!compiled.sets.glue.isAt(tokens, at - 1) && !compiled.sets.countOf.isAt(tokens, at - 1)) return false;
  return [2, 3, 4].some((back) => {
    const role = compiled.roles.longestAt(tokens, at - back);
    if (role !== undefined && role.end === at - 1 && role.value === 'member') return true;
    return countNounEnd(tokens, at - back, compiled) === at - 1;
  });
}

/** "the Horn Institute's tally". */
function hasCount(tokens: readonly Token[], end: number, compiled: CompiledLanguage): boolean {
  if (!POSSESSIVE.test(tokens[end]?.text ?? '')) return false;
  return [1, 2, 3].some((step) => step <= NOUN_REACH && countNounEnd(tokens, end + step, compiled) !== undefined);
}

/** "Don Bosco's street workers say": who has such people is a body. */
function hasPeople(tokens: readonly Token[], end: number, { say, bodies }: CompiledLanguage): boolean {
  if (!POSSESSIVE.test(tokens[end]?.text ?? '')) return false;
  return [1, 2, 3].some(
    (step) => bodies.itsPeople.isAt(tokens, end + step) && say.longestAt(tokens, end + step + 1) !== undefined,
  );
}

/** "the Legal Path group", "the Viasna rights group": the noun comes after the name. */
function isCalledGroup(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  if (!compiled.sets.nameArticles.isAt(tokens, at - 1)) return false;
  if (
    tokens
      .slice(at, end)
      .some((token, index) => token.word.country !== undefined || isOfState(tokens, at + index, compiled))
  )
    return false;
  let noun = end;
  while (noun < end + NOUN_REACH && compiled.bodies.groupKinds.isAt(tokens, noun)) noun += 1;
  return compiled.bodies.groupNouns.isAt(tokens, noun) && tokens[noun]?.word.capital === false;
}

/** Whether such a name begins at `at`, whose noun would else be a role ("the * * group"). */
export function isNamedGroup(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  if (compiled.language.sources.verbFirst || isFromSomewhere(tokens[at], compiled)) return false;
  return isCalledGroup(tokens, at, nameRun(tokens, at, compiled), compiled);
}

/** Whether a name is set beside what it is, speaks, is named as a source or has a count. */
export function isUsedAsBody(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  return (
    describedAs(tokens, end, compiled) !== undefined ||
    saysAfter(tokens, end, compiled) ||
    isNamedAsSource(tokens, at, compiled) ||
    isNamedAsSource(tokens, at - 1, compiled) ||
    hasCount(tokens, end, compiled)
  );
}

function isOfState(tokens: readonly Token[], at: number, { roles, sets }: CompiledLanguage): boolean {
  const role = roles.longestAt(tokens, at)?.value;
  return sets.stateNouns.isAt(tokens, at) || role === 'office' || role === 'government' || role === 'ministry';
}

/**
 * A name that no word for a body is in, but that is used as one alone is: with an article ("the Legal Defence Unit said"),
 * for a cause ("Families for Freedom said"), or with a noun for a body set beside it ("Zindan, a charity that …, said").
 */
export function speakingBody(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const end = firstOfTwo(tokens, at, nameRun(tokens, at, compiled), compiled);
  // one word alone is a body only by what is set beside it
  const article = compiled.sets.nameArticles.isAt(tokens, at - 1);
  const seated = tokens[end]?.text === ',' && compiled.bodies.seated.longestAt(tokens, end + 1) !== undefined;
  if (end === at + 1 && !article && !seated && !opensDescription(tokens, at, end, compiled)) return undefined;
  if (end === at + 1 && isSurnameInPost(tokens, at, compiled)) return undefined;
  const run = tokens.slice(at, end);
  const first = run[0];
  // "outside Insein on Sunday" is no name
  const { months, weekdays } = compiled.sets;
  const timed = isWhere(tokens, at, compiled) || run.some((token) => months.has(token) || weekdays.has(token));
  if (first === undefined || timed || areRights(run, compiled)) return undefined;
  // "as ONG Ventana Abierta e Provea": the noun that introduces a body is not of its name
  if (compiled.bodies.ngo.has(first)) return undefined;
  // "Nicaragua's Mechanism for Recognition": the country stands before the name
  if (first.word.country !== undefined && POSSESSIVE.test(run[1]?.text ?? '')) return undefined;
  const body = (): Fragment => {
    const name = nameOf(tokens, at, end);
    return bodyAt(at, end, cast.body(name) ?? { claimant: name, kind: 'ngo' }, name);
  };
  if (run.length > 1 && hasPeople(tokens, end, compiled)) return body();
  // "o Papa Francisco", "la Hermana Clara"
  if (compiled.names.titles.has(first)) return undefined;
  const pair = pairEnd(tokens, at, end, compiled);
  if (pair !== undefined) {
    const name = nameOf(tokens, at, pair);
    const met = cast.body(name) ?? { claimant: name, kind: 'ngo' as const };
    return bodyAt(at, pair, met, name);
  }
  const isPerson = (): boolean => cast.person(words(tokens, at, end)) !== undefined;
  if (isCalledGroup(tokens, at, end, compiled) && !isPerson()) return body();
  // "Al-Wefaq, outlawed in 2016, puts the number at 710"
  if (seated && saysAfter(tokens, end, compiled) && !isPerson() && !isPersonOf(run, compiled)) return body();
  if (describedAs(tokens, end, compiled) !== undefined && !isPerson())
    return isPersonOf(run, compiled) ? undefined : body();
  // "nas estimativas da World Prison Brief": the article is in the preposition
  const contracted =
    compiled.bodies.contracted.isAt(tokens, at - 1) &&
    (isNamedAsSource(tokens, at - 1, compiled) || isNamedAsSource(tokens, at, compiled));
  const named =
    (article || contracted) &&
    run.length > 1 &&
    !run.every((token) => token.word.country !== undefined) &&
    // "the Venezuelan Foreign Minister said"
    !run.some((token, index) => token.word.capital && isOfState(tokens, at + index, compiled));
  const cause =
    run.some((token, index) => index > 0 && compiled.names.causes.has(token)) && run.at(-1)?.word.country === undefined;
  if (!(named || cause)) return undefined;
  const before = named ? at - 1 : at;
  const speaks =
    contracted ||
    // ", participó la Intergremial de Aragua": whatever the verb
    (article && tellsBefore(tokens, at - 1, compiled) !== undefined && endsClause(tokens, end, compiled)) ||
    saysAfter(tokens, end, compiled) ||
    isNamedAsSource(tokens, before, compiled) ||
    hasCount(tokens, end, compiled);
  // "both Doctors for Peace and the Law Society say"
  const paired = cause && compiled.sets.pairJoiners.isAt(tokens, end);
  return (speaks || paired) && isCapitalised(first) ? body() : undefined;
}
