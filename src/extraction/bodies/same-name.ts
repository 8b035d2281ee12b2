import type { KnownClaimant } from '../../domain/claimant.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { words } from '../sentences/capital-run.js';
import type { Found } from '../text/phrase-trie.js';
import type { Token } from '../text/text.js';
import type { Cast } from './cast.js';
import { bodyAt, type Fragment } from './fragment.js';
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

/** "Foro Penal Argentino", "Acción Democrática de Perú": a body of the same name in another country. */
export function ofAnotherCountry(
  tokens: readonly Token[],
  at: number,
  { end, value }: Found<KnownClaimant>,
  { small }: CompiledLanguage,
): Fragment | undefined {
  if (value.country === null || !isOfPeople(value)) return undefined;
  const where = small.ofThe.isAt(tokens, end) ? end + 1 : end;
  if (tokens[where]?.word.capital !== true) return undefined;
  const found = place(tokens, where);
  if (found?.kind !== 'place' || found.town || found.country === value.country) return undefined;
  const name = words(tokens, at, found.end);
  return bodyAt(at, found.end, { claimant: name, kind: value.kind }, name);
}

/** "EU" in Mexico is the United States. */
export function lettersOfState(
  at: number,
  { end }: Found<KnownClaimant>,
  token: Token,
  { bodies }: CompiledLanguage,
): Fragment | undefined {
  if (end !== at + 1 || !bodies.americanLetters.has(token)) return undefined;
  return { start: at, end, kind: 'place', country: 'United States', town: false };
}
