import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { NAME_LINKS } from '../lexicon/name-links.js';
import { isName, nameOf } from '../sentences/capital-run.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { Cast } from './cast.js';
import { bodyAt, type Fragment } from './fragment.js';
import { place } from './place-names.js';
import { isPrisonBefore } from './prison-names.js';

const PLACE_LENGTH = 5;
/** Letters that are short for no body in any language. */
const NOBODYS =
  /^(?:TV|TVS|PDF|SMS|SOS|GPS|HIV|VIP|FAQ|UTC|GMT|WhatsApp|YouTube|TikTok|FaceBook|LinkedIn|PayPal|AirBnB)$/;
export const ACRONYM = /^\p{Lu}{2,7}$/u;
/** "Provea", "Clippve": written like a name, longer than most initials. */
export const SHORT_NAME = /^\p{Lu}\p{Ll}{3,9}$/u;
const SHOUTED = /^\p{Lu}{3,}$/u;
/** "BuCor", "DepEd": short for a name by the heads of its words; "McDonald" is a person's. */
const CLIPPED = /^(?!Ma?c)\p{Lu}\p{Ll}{1,4}\p{Lu}\p{Ll}{0,4}$/u;

function isNobodys(token: Token, { names }: CompiledLanguage): boolean {
  return NOBODYS.test(token.text) || names.nobodysLetters.has(token);
}

/** "Horn Detention Watch (HDW)": the same body by another name. */
export function acronymInBrackets(
  tokens: readonly Token[],
  at: number,
  { bodies }: CompiledLanguage,
): string | undefined {
  // "the Bahrain Institute for Rights and Democracy, or BIRD, said"
  const or = tokens[at]?.text === ',' && bodies.or.isAt(tokens, at + 1) && tokens[at + 3]?.text === ',';
  const short = or ? tokens[at + 2] : tokens[at + 1];
  const inside = or || (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') ? short?.text : undefined;
  const place = short?.word.country !== undefined;
  return inside !== undefined && !place && (ACRONYM.test(inside) || SHORT_NAME.test(inside) || CLIPPED.test(inside))
    ? inside
    : undefined;
}

/** Words of a name whose letters stand in brackets after it. */
export const LONGEST_NAME = 12;

/** Whether letters are the first ones of the words of a name, each small word counted or not: "OPD", "Observatorio Pinolero de Detenciones". */
export function areInitials(letters: string, name: readonly Token[]): boolean {
  const short = letters.toLowerCase();
  let at = 0;
  for (const [index, token] of name.entries()) {
    const next = short[at] === token.key[0];
    if (!next && isName(token)) return false;
    if (next && (isName(token) || leavesEnough(short, at + 1, name.slice(index + 1)))) at += 1;
  }
  return short.length > 1 && at === short.length;
}

/** Whether what is left of the letters has one for each greater word that follows. */
function leavesEnough(short: string, at: number, rest: readonly Token[]): boolean {
  return rest.filter(isName).length <= short.length - at;
}

/** "OPD (Observatorio Pinolero de Detenciones)": the letters come first. */
function spelledOut(tokens: readonly Token[], at: number): string | undefined {
  if (tokens[at + 1]?.text !== '(') return undefined;
  const close = tokens.slice(at + 2, at + 2 + LONGEST_NAME).findIndex(({ text }) => text === ')');
  if (close < 0) return undefined;
  const name = tokens.slice(at + 2, at + 2 + close);
  return areInitials(tokens[at]?.key ?? '', name) ? nameOf(tokens, at + 2, at + 2 + close) : undefined;
}

/** A word with a capital that may be of the name beside it: no country, office, day or small word. */
function mayBeOfName(token: Token | undefined, { sets }: CompiledLanguage): boolean {
  return (
    token !== undefined &&
    isCapitalised(token) &&
    token.text.length > 2 &&
    !SHOUTED.test(token.text) &&
    token.word.country === undefined &&
    !sets.functionWords.has(token) &&
    !sets.months.has(token) &&
    !sets.weekdays.has(token)
  );
}

/** "la central ASI", "a central sindical ASI": letters right after the noun for a body, or after what sort it is. */
export function followsNoun(tokens: readonly Token[], at: number, { bodies, sets }: CompiledLanguage): boolean {
  return sets.bodyHeads.isAt(tokens, bodies.sorts.isAt(tokens, at - 1) ? at - 2 : at - 1);
}

/** "LBH Kampus", "Komnas HAM": one word with a capital beside the letters is of the name; two are a person. */
function withWordBeside(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  compiled: CompiledLanguage,
): { readonly start: number; readonly end: number } {
  const next = tokens[at + 1];
  const alone = !mayBeOfName(tokens[at + 2], compiled);
  // "la central ASI Venezuela"
  const national = next?.word.country !== undefined && isCapitalised(next) && followsNoun(tokens, at, compiled);
  if (national) return { start: at, end: at + 2 };
  const taken =
    next === undefined ||
    compiled.roles.longestAt(tokens, at + 1) !== undefined ||
    cast.isSurname(next.text) ||
    cast.person(next.text) !== undefined ||
    compiled.groups.longestAt(tokens, at + 1) !== undefined;
  return mayBeOfName(next, compiled) && alone && !taken ? { start: at, end: at + 2 } : { start: at, end: at + 1 };
}

/** "ALMATY, 5 January", "ADEN, Friday". */
function isDateAt(tokens: readonly Token[], at: number, { sets }: CompiledLanguage): boolean {
  return [at, at + 1].some((index) => sets.months.isAt(tokens, index) || sets.weekdays.isAt(tokens, index));
}

const TOWN_WORDS = 3;

/** "CALI, Colombia.-", "LA PAZ, Bolivia —": the town, and the country it is in. */
function isTownOf(tokens: readonly Token[], at: number): boolean {
  if (at >= TOWN_WORDS || tokens[at + 1]?.text !== ',' || tokens[at + 2]?.word.capital !== true) return false;
  for (let before = at - 1; before >= 0; before -= 1) if (tokens[before]?.word.titled !== false) return false;
  return place(tokens, at + 2) !== undefined;
}

const HEDGE_WORDS = 4;

/** "The NBP held 29,480 inmates", "El INOF albergaba a 412": a place where people are, and nobody who counts them. */
function isHoldingPeople(
  tokens: readonly Token[],
  at: number,
  { bodies: { houses }, numberStarts }: CompiledLanguage,
): boolean {
  if (!houses.isAt(tokens, at)) return false;
  return tokens.slice(at + 1, at + 1 + HEDGE_WORDS).some((token) => token.kind === 'number' || numberStarts.has(token));
}

export function acronym(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const token = tokens[at];
  const short = token?.word.titled === false && (ACRONYM.test(token.text) || CLIPPED.test(token.text));
  if (!short || isNobodys(token, compiled)) return undefined;
  // "the Yare III prison"
  if (NUMERAL.test(token.text) && tokens[at - 1]?.word.capital === true) return undefined;
  // "KARACHI: Pakistan released": where it was written
  if (at === 0 && tokens[1]?.text === ':' && token.text.length >= PLACE_LENGTH) return undefined;
  if (at === 0 && tokens[1]?.text === ',' && isDateAt(tokens, 2, compiled)) return undefined;
  if (isTownOf(tokens, at)) return undefined;
  // "LIVE Venezuela amnesty": a word at the head that only is written so
  const head = at === 0 && cast.body(token.text) === undefined && mayFollowLabel(tokens[1]);
  if (head && compiled.say.longestAt(tokens, 1) === undefined) return undefined;
  // "PRESS RELEASE": among capitals nothing stands out
  if (isAmongCapitals(tokens, at)) return undefined;
  if (tokens[at - 1]?.text === '(' && isPrisonBefore(tokens, at, compiled)) return undefined;
  // "Eleven women left INOF": where they were held
  if (
    compiled.bodies.leavesPrison.isAt(tokens, at - 1) ||
    (compiled.bodies.leavesPrison.isAt(tokens, at - 2) && compiled.sets.determiners.isAt(tokens, at - 1))
  )
    return undefined;
  if (isHoldingPeople(tokens, at + 1, compiled)) return undefined;
  const met = cast.body(token.text) ?? cast.shortened.spelledBy(token.key);
  // "PRIMERO. Que durante el mes": the heading of a paragraph
  if (met === undefined && at === 0 && (tokens[1]?.text === '.' || tokens.length === 1)) return undefined;
  const long = met === undefined ? spelledOut(tokens, at) : undefined;
  if (long !== undefined) {
    const body = cast.body(long) ?? { claimant: long, kind: 'ngo' as const };
    cast.meet(body, token.text, false);
    return bodyAt(at, at + 1, body, long);
  }
  const whole = met === undefined ? withWordBeside(tokens, at, cast, compiled) : { start: at, end: at + 1 };
  const name = nameOf(tokens, whole.start, whole.end);
  // "a agência TAP": an outlet
  const kind = compiled.sets.outletNouns.isAt(tokens, at - 1) ? 'media' : 'ngo';
  const initials = met === undefined && whole.end === at + 1;
  return bodyAt(whole.start, whole.end, met ?? { claimant: name, kind }, name, undefined, initials);
}

function mayFollowLabel(next: Token | undefined): boolean {
  return next !== undefined && isCapitalised(next) && next.word.country !== undefined;
}

/** "PRESS RELEASE", "NOTA DE PRENSA". */
function isAmongCapitals(tokens: readonly Token[], at: number): boolean {
  return [-1, 1].some((step) => {
    const beside = tokens[at + step];
    const next = beside !== undefined && NAME_LINKS.has(beside.key) && beside.text === beside.text.toUpperCase();
    return SHOUTED.test((next ? tokens[at + 2 * step] : beside)?.text ?? '');
  });
}

const NUMERAL = /^(?:[IVX]+|JR|SR)$/;

/** "Komnas HAM": a word with a capital and letters after it are no person. */
export function endsInLetters(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const last = tokens[at + 1];
  const letters = last?.text ?? '';
  if (
    last === undefined ||
    last.word.titled ||
    !ACRONYM.test(letters) ||
    isNobodys(last, compiled) ||
    NUMERAL.test(letters)
  )
    return undefined;
  if (!mayBeOfName(tokens[at], compiled) || mayBeOfName(tokens[at + 2], compiled)) return undefined;
  if (cast.body(letters) !== undefined || compiled.roles.longestAt(tokens, at) !== undefined) return undefined;
  // at the head of a sentence any word has a capital
  const speaks = [2, 3].some((step) => tokens[at + step]?.text === ',' || compiled.say.longestAt(tokens, at + step));
  if (at === 0 && !speaks) return undefined;
  const name = nameOf(tokens, at, at + 2);
  return bodyAt(at, at + 2, cast.body(name) ?? { claimant: name, kind: 'ngo' }, name);
}
