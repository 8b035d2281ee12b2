import type { KnownClaimant } from '../../domain/claimant.js';
import { NAME_LINKS } from '../lexicon/name-links.js';
import { isName, nameOf } from '../sentences/capital-run.js';
import type { Found } from '../text/phrase-trie.js';
import { type Token, tokenize } from '../text/text.js';
import { ACRONYM, areInitials, LONGEST_NAME } from './acronyms.js';
import { type Body, knownBody } from './body.js';
import type { Cast } from './cast.js';
import { bodyAt, type Fragment } from './fragment.js';
import type { KnownNames } from './known-names.js';
import { countryIn } from './place-names.js';

/** Words that begin alike over so many letters are the same in two languages: "prisons", "prisiones". */
const SAME_ROOT = 5;
/** Words that two names of one body share; all, where there are fewer. */
const SHARED_ROOTS = 2;

function roots(name: string): readonly string[] {
  return tokenize(name, 0)
    .filter(({ key }) => key.length >= SAME_ROOT)
    .map(({ key }) => key.slice(0, SAME_ROOT));
}

/** "Venezuelan Prisons Observatory (OVP)" is the registry's OVP in another language, "Rapid Support Forces (RSF)" no Reporters Without Borders. */
function mayBeNameOf(name: string, { name: listed, aliases, country }: KnownClaimant): boolean {
  // "Irish Prison Service (IPS)": of another country
  const tokens = tokenize(name, 0);
  const where = country === null ? undefined : countryIn(tokens, 0, tokens.length);
  if (where !== undefined && where !== country) return false;
  const known = new Set([listed, ...aliases].flatMap(roots));
  const own = roots(name);
  // "Miners' Union (SNTP)" shares a union with the press workers'
  return own.filter((root) => known.has(root)).length >= Math.min(own.length, SHARED_ROOTS);
}

/** The body of the registry whose letters stand in brackets after a name that the registry does not list: "Sindicato de Prensa (SNTP)". */
export function registeredAs(
  tokens: readonly Token[],
  end: number,
  name: string,
  { bodies }: KnownNames,
): Body | undefined {
  const registered = tokens[end]?.text === '(' ? bodies.longestAt(tokens, end + 1) : undefined;
  if (registered?.end !== end + 2 || tokens[end + 2]?.text !== ')') return undefined;
  return mayBeNameOf(name, registered.value) ? knownBody(registered.value) : undefined;
}

/** What the article says letters of the registry are short for, where that is another body. */
export function definedOtherwise(
  tokens: readonly Token[],
  at: number,
  { end, value }: Found<KnownClaimant>,
  cast: Cast,
): Fragment | undefined {
  if (end !== at + 1) return undefined;
  const letters = tokens[at]?.text ?? '';
  const body = cast.shortened.definedAs(letters);
  if (body === undefined || mayBeNameOf(body.claimant, value)) return undefined;
  return bodyAt(at, end, body, letters);
}

/** Whether letters are most of the first ones of a name, in any order, as those of a translated name are: "Forças de Apoio Rápido (RSF)". */
function areOfTranslation(letters: string, name: readonly Token[]): boolean {
  const left = name.filter(isName).map(({ key }) => key[0]);
  let shared = 0;
  for (const letter of letters.toLowerCase()) {
    const place = left.indexOf(letter);
    if (place < 0) continue;
    left.splice(place, 1);
    shared += 1;
  }
  // two of two are the initials of many a person and party
  return left.length === 0 ? shared > 2 : shared > 1 && shared * 2 > letters.length && name.some(isLink);
}

function isLink({ key }: Token): boolean {
  return NAME_LINKS.has(key);
}

/** Where the name that begins at `at` ends, if letters in brackets after it are short for it. */
function longNameEnd(tokens: readonly Token[], at: number): number | undefined {
  for (let end = at + 1; end < Math.min(tokens.length, at + LONGEST_NAME); end += 1) {
    const token = tokens[end];
    if (token?.text === '(') {
      const letters = tokens[end + 1];
      const name = tokens.slice(at, end);
      const short =
        tokens[end + 2]?.text === ')' &&
        (areInitials(letters?.key ?? '', name) ||
          (ACRONYM.test(letters?.text ?? '') && areOfTranslation(letters?.text ?? '', name)));
      return short ? end : undefined;
    }
    if (token === undefined || !(isName(token) || isLink(token))) return undefined;
  }
  return undefined;
}

/** "Great Lakes Media Defence (GLMD)": no word for a body is in the name, but its letters are. It goes by both from here on. */
export function abbreviated(tokens: readonly Token[], at: number, cast: Cast, known: KnownNames): Fragment | undefined {
  const end = longNameEnd(tokens, at);
  if (end === undefined) return undefined;
  const name = nameOf(tokens, at, end);
  const short = tokens[end + 1]?.text ?? '';
  const met = cast.shortened.definedAs(short) ?? cast.body(short);
  // the letters alone, which a later sentence only names, are no name of their own
  const named = met?.claimant === short ? undefined : met;
  const body = cast.body(name) ??
    registeredAs(tokens, end, name, known) ??
    named ?? { claimant: name, kind: 'ngo' as const };
  cast.meet(body, short, false);
  cast.shortened.define(short, body);
  return bodyAt(at, end, body, name);
}
