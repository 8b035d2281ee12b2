import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { personRun, words } from '../sentences/capital-run.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { Cast } from './cast.js';
import { bodyAt, type Fragment } from './fragment.js';

/** "the diocese of Barcelona", "el colegio de abogados de Trujillo": a body written small, told by its place. */
export function describedOf(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const { sets, roles, small } = compiled;
  const head = tokens[at];
  if (head === undefined || isCapitalised(head) || !sets.describedBodies.has(head)) return undefined;
  if (!sets.determiners.isAt(tokens, at - 1)) return undefined;
  // "de abogados", "dos advogados" between
  const of = [at + 1, at + 3].find(
    (index) => small.ofThe.isAt(tokens, index) && isCapitalised(tokens[index + 1] ?? head),
  );
  const name = of === undefined ? undefined : tokens[of + 1];
  if (of === undefined || name === undefined || roles.longestAt(tokens, of + 1) !== undefined) return undefined;
  if (cast.body(name.text) !== undefined || cast.person(name.text) !== undefined) return undefined;
  const end = personRun(tokens, of + 1, compiled);
  const title = words(tokens, at, end);
  const body = cast.body(title) ?? { claimant: title, kind: 'ngo' as const };
  return bodyAt(at, end, body, title);
}
