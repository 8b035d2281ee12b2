import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { words } from '../sentences/capital-run.js';
import { isCapitalised, isOwningMark, type Token } from '../text/text.js';
import type { Cast } from './cast.js';
import { bodyAt, type Fragment } from './fragment.js';
import { place } from './place-names.js';

const DESCRIPTION = 4;

/** "the Nigerian army", "Kenya's prison service": a country and an office of its state, written small. */
export function describedOffice(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  { sets, roles }: CompiledLanguage,
): Fragment | undefined {
  const owner = place(tokens, at);
  if (owner?.kind !== 'place') return undefined;
  const { country } = owner;
  for (let index = owner.end; index <= at + DESCRIPTION; index += 1) {
    const token = tokens[index];
    if (token === undefined || isCapitalised(token) || roles.longestAt(tokens, index) !== undefined) return undefined;
    if (isOwningMark(token) || (token.kind === 'word' && index < at + DESCRIPTION && !sets.stateNouns.has(token))) {
      if (sets.functionWords.has(token)) return undefined;
      continue;
    }
    if (!sets.stateNouns.has(token)) return undefined;
    const body = cast.government(country);
    return bodyAt(at, index + 1, body, words(tokens, at, index + 1));
  }
  return undefined;
}

/** "the Ukrainian journalists' union": a demonym, what its members are, and a noun for a body, written small. */
export function describedBody(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  compiled: CompiledLanguage,
): Fragment | undefined {
  if (tokens[at]?.word.country === undefined) return undefined;
  for (let index = at + 1; index <= at + DESCRIPTION; index += 1) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    const small = token.kind === 'word' ? !isCapitalised(token) : /^['’]s?$/.test(token.text);
    if (!small || compiled.say.longestAt(tokens, index) !== undefined) return undefined;
    // "Defiende Zulia es una asociación": what it is, and no name
    if (compiled.sets.determiners.has(token) || compiled.copulas.longestAt(tokens, index) !== undefined)
      return undefined;
    if (!compiled.sets.describedBodies.has(token)) continue;
    if (index === at + 1) return undefined;
    const name = words(tokens, at, index + 1);
    const body = cast.body(name) ?? { claimant: name, kind: 'ngo' as const };
    return bodyAt(at, index + 1, body, name);
  }
  return undefined;
}
