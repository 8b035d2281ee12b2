import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { personRun, words } from '../sentences/capital-run.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { Cast } from './cast.js';
import { bodyAt, type Fragment, roleAt } from './fragment.js';
import { namedLikePlace } from './named-like-places.js';
import { sortOf } from './role-sort.js';
import { isWhoIsTold } from './said-before.js';
import { isSurnameInPost } from './surname-in-post.js';

/** Whether a word with a capital is a small word, a month or a day. */
export function isCommon(token: Token, { sets }: CompiledLanguage): boolean {
  return sets.functionWords.has(token) || sets.months.has(token) || sets.weekdays.has(token);
}

/** "Julio Serrano", "Domingo Paes": months and weekdays are written small in Spanish and Portuguese, names are not. */
export function isFirstName(tokens: readonly Token[], at: number, { language, sets }: CompiledLanguage): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!language.sources.verbFirst || first === undefined || second === undefined) return false;
  return isCapitalised(first) && isCapitalised(second) && !sets.functionWords.has(first);
}

/** "en San Cristóbal, Nelly": a name after "in" with another beside it is a place. */
export function isSeat(tokens: readonly Token[], at: number, end: number, { small }: CompiledLanguage): boolean {
  const beside = tokens[end + 1];
  return small.in.isAt(tokens, at - 1) && tokens[end]?.text === ',' && beside !== undefined && isCapitalised(beside);
}

function isShout(name: string): boolean {
  return name === name.toUpperCase();
}

/** "Five", "Twenty-one". */
function isOfNumber(token: Token, { sets: { numerals } }: CompiledLanguage): boolean {
  return token.word.hyphened ? numerals.hasKey(token.key.split('-')[0] ?? '') : numerals.has(token);
}

/** "Justice Teresa Berrigan", "Justice Berrigan" after her whole name: a judge, and no body for justice. */
export function isJudge(tokens: readonly Token[], at: number, cast: Cast, compiled: CompiledLanguage): boolean {
  const { names, sets, roles } = compiled;
  if (!names.judges.isAt(tokens, at) || tokens[at]?.word.capital !== true) return false;
  const end = personRun(tokens, at, compiled);
  if (end - at < 2 || end - at > LONGEST_JUDGE) return false;
  for (let index = at + 1; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isCapitalised(token) || token.word.country !== undefined) return false;
    if (sets.bodyNouns.has(token) || sets.stateNouns.has(token) || sets.bodyHeads.has(token)) return false;
    if (sets.functionWords.has(token) || roles.longestAt(tokens, index) !== undefined) return false;
  }
  return end - at > 2 || cast.isSurname(tokens[at + 1]?.text ?? '');
}

const NUMERAL = /^[IVX]{1,4}$/;
/** "Yare II". */
const WITH_NUMERAL = 2;

/** "saíram do Rodeo I, o que eleva", "freed from Yare II": a prison with its number; but "Felipe VI said". */
function isNumbered(tokens: readonly Token[], at: number, end: number, { sets, small }: CompiledLanguage): boolean {
  if (end - at !== WITH_NUMERAL || !NUMERAL.test(tokens[end - 1]?.text ?? '')) return false;
  return [sets.placePrepositions, sets.partitives, small.ofThe, small.in].some((words) => words.isAt(tokens, at - 1));
}

const TOLD_AND_TELLS = 4;

const LONGEST_JUDGE = 4;

/** Somebody by their name: two words with capitals or more, or a name met before. */
export function person(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const end = personRun(tokens, at, compiled);
  const first = tokens[at];
  const { officesAfter } = compiled.bodies;
  let office = at + 1;
  while (office < end && !officesAfter.isAt(tokens, office)) office += 1;
  // "Women's Affairs Minister Yelena Prado"
  if (office < end) return roleAt(at, office + 1, 'office', sortOf(tokens, at, office + 1, compiled));
  // "Five Spaniards"
  if (first === undefined || isOfNumber(first, compiled)) return undefined;
  if (end === at + 1) {
    const known = cast.person(first.text);
    if (known !== undefined) return { start: at, end, kind: 'person', name: known.name, body: known.body };
    if (isCommon(first, compiled) || !isSurnameInPost(tokens, at, compiled)) return undefined;
    return { start: at, end, kind: 'person', name: first.text, body: null };
  }
  // "disse ao Novo Jornal Rui Melo": an outlet of two words is told, and the two after it are who tells
  if (end - at >= TOLD_AND_TELLS && isWhoIsTold(tokens, at, compiled)) {
    const outlet = words(tokens, at, end - 2);
    return bodyAt(at, end - 2, { claimant: outlet, kind: 'media' }, outlet);
  }
  if (isNumbered(tokens, at, end, compiled)) return undefined;
  // "la cónsul en San Cristóbal, Nelly Ospina": where the office is
  if (isSeat(tokens, at, end, compiled)) return undefined;
  const likePlace = namedLikePlace(tokens, at, compiled) === end;
  if (
    end - at > 5 ||
    tokens.slice(at, end).some(
      (token, index) =>
        isCapitalised(token) &&
        // "Pham Thu Trang", "Father Jun Lacson": short for a day or a month elsewhere
        ((isCommon(token, compiled) &&
          !isFirstName(tokens, at + index, compiled) &&
          !(index > 0 && at + index < end - 1 && token.text.length === 3)) ||
          (token.word.country !== undefined && !likePlace)),
    )
  )
    return undefined;
  // "outside the Yare III prison": in English the noun stands behind the name
  if (!compiled.language.sources.verbFirst && compiled.bodies.jails.isAt(tokens, end)) return undefined;
  // "New Year", "Independence Day"
  if (!compiled.language.sources.verbFirst && compiled.names.days.isAt(tokens, end - 1)) return undefined;
  const name = words(tokens, at, end);
  // "CPJ, in New York, knew of 26", "en Nueva York": where somebody is
  if (compiled.small.in.isAt(tokens, at - 1) && cast.person(name) === undefined)
    if (!tokens.slice(at, end).some((token) => compiled.sets.bodyHeads.has(token))) return undefined;
  const known = cast.person(name) ?? cast.person(tokens[end - 1]?.text ?? '');
  // "LIGIA ROJAS", in a title
  const written = known === undefined || isShout(known.name) ? name : known.name;
  return { start: at, end, kind: 'person', name: written, body: known?.body ?? null };
}
