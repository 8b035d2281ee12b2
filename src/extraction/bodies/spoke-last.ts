import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { SourceRole } from '../lexicon/source-role.js';
import type { Token } from '../text/text.js';
import type { Body, SourceMention } from './body.js';
import type { Cast } from './cast.js';
import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';

/** The body that spoke last. */
export function speakerBefore({ lastSource }: Cast): Body | null {
  // "Spain welcomed it. A entidade …": a country is no body of that kind
  if (lastSource === null || lastSource.strength === 'place') return null;
  return lastSource.body.kind === 'unattributed' ? null : lastSource.body;
}

/** "A Provea reuniu 61 nomes. Nesse grupo, detalha a entidade": the organisation that a sentence since the last speaker was about. */
export function counterSince({ lastVoice, lastSource }: Cast): Body | null {
  const since = lastVoice !== null && lastVoice !== lastSource && lastVoice.strength === 'named';
  if (!since) return null;
  const { kind, claimant } = lastVoice.body;
  // "La Defensoría del Pueblo llegó a otro resultado. Según las cuentas del organismo": an office that keeps its name
  return kind === 'ngo' || (kind === 'government' && !claimant.startsWith('Government of')) ? lastVoice.body : null;
}

/** By which words somebody who holds a post may be called again. */
function postWords(tokens: readonly Token[], { start, end }: Fragment, { sets }: CompiledLanguage): readonly string[] {
  return tokens.slice(start, end).flatMap((token) => (sets.functionWords.has(token) ? [] : [`@${token.key}`]));
}

/** Takes note of the post of whoever is named or told of: "el portavoz del Poder Judicial". */
export function rememberPost(
  tokens: readonly Token[],
  group: readonly Fragment[],
  { body }: SourceMention,
  cast: Cast,
  compiled: CompiledLanguage,
): void {
  if (body.kind === 'unattributed') return;
  for (const fragment of group)
    if (fragment.kind === 'role' && POSTS.has(fragment.role))
      cast.describe(body, postWords(tokens, fragment, compiled));
}

const POSTS: ReadonlySet<SourceRole> = new Set<SourceRole>(['member', 'office', 'government']);

/** "El mismo portavoz aseguró", "that spokesman said": whose was the one told of before, whoever spoke since. */
function samePost(only: Fragment, { tokens, cast, compiled }: MentionContext): Body | null {
  const { same, demonstratives } = compiled.bodies;
  if (![same, demonstratives].some((words) => words.isAmong(tokens, only.start - 1, only.end))) return null;
  for (const word of postWords(tokens, only, compiled)) {
    const body = cast.byNoun(word);
    if (body !== null) return body;
  }
  return null;
}

/** "La misma fuente estima", "el mismo portavoz": whoever was the source before. */
export function sameSource(role: SourceRole, group: readonly Fragment[], context: MentionContext): Body | null {
  const first = group[0];
  if (first === undefined) return null;
  if (group.length === 1 && (role === 'member' || role === 'office')) return samePost(first, context);
  if (role !== 'sources') return null;
  const { tokens, cast, compiled } = context;
  return compiled.bodies.same.isAmong(tokens, first.start, first.end) ? speakerBefore(cast) : null;
}
