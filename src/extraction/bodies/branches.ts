import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { words } from '../sentences/capital-run.js';
import type { Token } from '../text/text.js';
import type { Cast } from './cast.js';
import { bodyAt, type Fragment } from './fragment.js';
import { knownFragment } from './known-fragment.js';
import { isWritten, type KnownNames } from './known-names.js';
import { unknownBody } from './unknown-names.js';

const BRANCH_WORDS = 4;
const NAME_LENGTHS = [5, 4, 3, 2, 1];

const POST_WORDS = 3;

/** "la directora para las", "asesora regional para", "delegado en": a post of somebody who answers there for a part of the world. */
function isPostFor(tokens: readonly Token[], at: number, { sets, small, roles, bodies }: CompiledLanguage): boolean {
  const preposition = sets.nameArticles.isAt(tokens, at - 1) ? at - 2 : at - 1;
  if (!small.for.isAt(tokens, preposition) && !bodies.inThe.isAt(tokens, preposition)) return false;
  for (let start = preposition - 1; start >= Math.max(0, preposition - POST_WORDS); start -= 1) {
    const role = roles.longestAt(tokens, start);
    if (role !== undefined && role.value === 'member') return role.end <= preposition;
  }
  return false;
}

/**
 * "capítulo Zulia del Foro Penal", "directora para las Américas de Human Rights Watch", "delegado en Lara de Provea": a name that ends in that of a body is
 * one of its branches, where a noun or a post says so.
 */
export function branchOf(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  known: KnownNames,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const { organs } = compiled.course.speaking;
  // "a seção de Lara do Foro Penal", "la división de las Américas de Human Rights Watch"
  const before = compiled.sets.nameArticles.isAt(tokens, at - 1) ? at - 2 : at - 1;
  const noun = compiled.sets.countOf.isAt(tokens, before) ? before - 1 : at - 1;
  const ofPost = isPostFor(tokens, at, compiled);
  if (!organs.isAt(tokens, noun) && !organs.isAt(tokens, at) && !ofPost) return undefined;
  for (let of = at + 1; of <= at + BRANCH_WORDS; of += 1) {
    if (tokens[of]?.kind !== 'word') return undefined;
    if (!compiled.sets.countOf.isAt(tokens, of)) continue;
    const next = compiled.sets.nameArticles.isAt(tokens, of + 1) ? of + 2 : of + 1;
    const body = known.bodies.longestAt(tokens, next);
    const sends = body?.value.kind === 'ngo' || (ofPost && body?.value.kind === 'international');
    if (body !== undefined && isWritten(tokens, next, body.end, body.value) && sends)
      return knownFragment(at, body, known, compiled);
    for (const length of NAME_LENGTHS) {
      const name = words(tokens, next, next + length);
      const met = tokens.length >= next + length ? cast.body(name) : undefined;
      if (met?.kind === 'ngo') return bodyAt(at, next + length, met, name);
    }
    const named = ofPost ? unknownBody(tokens, next, { cast, known, compiled }) : undefined;
    if (named?.kind === 'body') return bodyAt(at, named.end, named.body, named.name);
  }
  return undefined;
}
