import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { SourceRole } from '../lexicon/source-role.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { Cast } from './cast.js';
import { bodyAt, type Fragment } from './fragment.js';

function isOfficeOfBody(role: SourceRole | undefined): boolean {
  return role === 'office' || role === 'member';
}

/** "The Mechanism": a body of a longer name, by the noun in it. */
export function calledShort(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const { sets } = compiled;
  const key = tokens[at]?.key ?? '';
  const next = tokens[at + 1];
  if (next !== undefined && isCapitalised(next)) return undefined;
  if (!sets.bodyNouns.isAt(tokens, at) && cast.shortened.startingWith(key) === null) return undefined;
  // "League president Samira Ouhaddou"
  const office = isOfficeOfBody(compiled.roles.longestAt(tokens, at + 1)?.value);
  // "la misma Liga"
  const article = sets.nameArticles.isAt(tokens, at - 1) || compiled.bodies.same.isAt(tokens, at - 1);
  const body = article || office ? (cast.byNoun(key) ?? cast.shortened.startingWith(key)) : null;
  if (body === null) return undefined;
  return bodyAt(at, at + 1, body, body.claimant);
}
