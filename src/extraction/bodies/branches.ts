import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { words } from '../sentences/capital-run.js';
import type { Token } from '../text/text.js';
import type { Cast } from './cast.js';
import { bodyAt, type Fragment } from './fragment.js';
import { knownFragment } from './known-fragment.js';
import { isWritten, type KnownNames } from './known-names.js';

const BRANCH_WORDS = 4;
const NAME_LENGTHS = [5, 4, 3, 2, 1];

/** "capítulo Zulia del Foro Penal": a name that ends in that of a body is one of its branches, where its noun says so. */
export function branchOf(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  known: KnownNames,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const { organs } = compiled.course.speaking;
  // "a seção de Lara do Foro Penal"
  const noun = compiled.sets.countOf.isAt(tokens, at - 1) ? at - 2 : at - 1;
  if (!organs.isAt(tokens, noun) && !organs.isAt(tokens, at)) return undefined;
  for (let of = at + 1; of <= at + BRANCH_WORDS; of += 1) {
    if (tokens[of]?.kind !== 'word') return undefined;
    if (!compiled.sets.countOf.isAt(tokens, of)) continue;
    const next = compiled.sets.nameArticles.isAt(tokens, of + 1) ? of + 2 : of + 1;
    const body = known.bodies.longestAt(tokens, next);
    if (body !== undefined && isWritten(tokens, next, body.end, body.value) && body.value.kind === 'ngo')
      return knownFragment(at, body, known, compiled);
    for (const length of NAME_LENGTHS) {
      const name = words(tokens, next, next + length);
      const met = tokens.length >= next + length ? cast.body(name) : undefined;
      if (met?.kind === 'ngo') return bodyAt(at, next + length, met, name);
    }
  }
  return undefined;
}
