import type { KnownClaimant } from '../../domain/claimant.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { words } from '../sentences/capital-run.js';
import type { Found } from '../text/phrase-trie.js';
import type { Token } from '../text/text.js';
import { knownBody } from './body.js';
import type { Cast } from './cast.js';
import { bodyAt, type Fragment } from './fragment.js';
import { knownFragment } from './known-fragment.js';
import type { KnownNames } from './known-names.js';
import { place } from './place-names.js';

const LETTERS = /^\p{Lu}{2,4}$/u;

/** Whether a body counts people by itself: a state's own offices are told of abroad, too. */
function isOfPeople({ kind }: KnownClaimant): boolean {
  return kind === 'ngo' || kind === 'opposition';
}

/** "la agencia IPS", "la JEP" in Colombia: letters that the registry knows of another body, which the article names nowhere. */
export function areAnothersLetters(
  tokens: readonly Token[],
  at: number,
  { end, value }: Found<KnownClaimant>,
  { cast, compiled: { sets } }: { readonly cast: Cast; readonly compiled: CompiledLanguage },
): boolean {
  const letters = tokens[at]?.text ?? '';
  if (end !== at + 1 || !LETTERS.test(letters) || value.kind === 'media') return false;
  if (sets.outletNouns.isAt(tokens, at - 1)) return true;
  // letters by which a body is filed are its own all over the world
  if (value.name === letters) return false;
  const elsewhere = value.country !== null && cast.country !== null && cast.country !== value.country;
  return elsewhere && isOfPeople(value) && cast.body(value.name) === undefined;
}

/** Words that a whole name has more than what it is short for by a common noun. */
const MANY = 2;

/** "Comité de Madres de Abril", "el Comité de Madres", in Nicaragua: a common noun short for the name of a body elsewhere. */
export function isAnothersShort(
  tokens: readonly Token[],
  at: number,
  { end, value: { name, kind, country } }: Found<KnownClaimant>,
  { cast, compiled: { sets, small } }: { readonly cast: Cast; readonly compiled: CompiledLanguage },
): boolean {
  if (kind !== 'ngo' || !sets.bodyNouns.isAt(tokens, at) || cast.body(name) !== undefined) return false;
  if (name.split(' ').length < end - at + MANY) return false;
  const goesOn = small.ofThe.isAt(tokens, end) && tokens[end + 1]?.word.capital === true;
  return goesOn || (country !== null && cast.country !== null && cast.country !== country);
}

/** "Foro Penal Argentino", "Acción Democrática de Perú": a body of the same name in another country. */
function ofAnotherCountry(
  tokens: readonly Token[],
  { start, end, value }: Found<KnownClaimant>,
  { small }: CompiledLanguage,
): Fragment | undefined {
  if (value.country === null || !isOfPeople(value)) return undefined;
  const where = small.ofThe.isAt(tokens, end) ? end + 1 : end;
  if (tokens[where]?.word.capital !== true) return undefined;
  const found = place(tokens, where);
  if (found?.kind !== 'place' || found.town || found.country === value.country) return undefined;
  const name = words(tokens, start, found.end);
  return bodyAt(start, found.end, { claimant: name, kind: value.kind }, name);
}

/** "EU" in Mexico is the United States. */
function lettersOfState(
  { start, end }: Found<KnownClaimant>,
  token: Token,
  { bodies }: CompiledLanguage,
): Fragment | undefined {
  if (end !== start + 1 || !bodies.americanLetters.has(token)) return undefined;
  return { start, end, kind: 'place', country: 'United States', town: false };
}

/** "The RSF said", in Sudan: of the bodies that go by the same letters the one of the country the story plays in. */
export function namesakeHere(
  { key }: Token,
  { start, end, value }: Found<KnownClaimant>,
  cast: Cast,
  { namesakes }: KnownNames,
): Found<KnownClaimant> | undefined {
  const others = namesakes.get(key);
  if (others === undefined || end !== start + 1 || cast.country === null || cast.country === value.country)
    return undefined;
  const here = others.find((other) => other.country === cast.country);
  return here === undefined || cast.body(value.name) !== undefined ? undefined : { start, end, value: here };
}

/** "Rapid Support Forces (RSF)": letters of another body, too, are this one's from here on. */
function takeLetters(tokens: readonly Token[], { end, value }: Found<KnownClaimant>, { cast, known }: Naming): void {
  const letters = tokens[end + 1];
  if (tokens[end]?.text !== '(' || letters === undefined || tokens[end + 2]?.text !== ')') return;
  if (known.namesakes.get(letters.key)?.includes(value) === true) cast.shortened.define(letters.text, knownBody(value));
}

interface Naming {
  readonly cast: Cast;
  readonly known: KnownNames;
  readonly compiled: CompiledLanguage;
}

/** A body of the registry as it is called here: with a country's name after it, it is another. */
export function knownAsCalled(
  tokens: readonly Token[],
  body: Found<KnownClaimant>,
  token: Token,
  naming: Naming,
): Fragment {
  const { known, compiled } = naming;
  const other = lettersOfState(body, token, compiled) ?? ofAnotherCountry(tokens, body, compiled);
  if (other !== undefined) return other;
  takeLetters(tokens, body, naming);
  return knownFragment(body.start, body, known, compiled);
}
