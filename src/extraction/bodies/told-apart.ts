import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { type Body, NOBODY } from './body.js';
import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';
import { roleBody } from './roles.js';

/** "The lawyer who gave us that number", "la abogada que los defiende": told by what they did, and not of a body named before. */
export function isToldApart(group: readonly Fragment[], { tokens, compiled }: MentionContext): boolean {
  const [only] = group;
  if (group.length !== 1 || only?.kind !== 'role' || only.role !== 'member') return false;
  const aside = tokens[only.end]?.text === ',' && isOurs(only, tokens, compiled) ? only.end + 1 : only.end;
  return isLawyer(only, tokens, compiled) && compiled.sets.relatives.isAt(tokens, aside);
}

/** "su abogado", "o seu advogado": of somebody. */
function isOurs({ start }: Fragment, tokens: readonly Token[], { sets }: CompiledLanguage): boolean {
  return [start - 1, start, start + 1].some((at) => sets.possessives.isAt(tokens, at));
}

function isLawyer({ end }: Fragment, tokens: readonly Token[], { course }: CompiledLanguage): boolean {
  return course.callings.longestAt(tokens, end - 1)?.value === 'lawyers';
}

/** "un abogado de varios presos": one, and no word of whose he is but theirs. */
function isSome({ start }: Fragment, tokens: readonly Token[], { sets }: CompiledLanguage): boolean {
  return [start - 1, start].some((at) => sets.articleOnes.isAt(tokens, at));
}

/** "dijo a esta agencia su abogado, que pidió no ser citado": of those who left, where no body is there whose he is. */
export function theirLawyer(body: Body, group: readonly Fragment[], { tokens, cast, compiled }: MentionContext): Body {
  const [only] = group;
  const nobody = group.length === 1 && body.claimant === NOBODY.claimant;
  if (!nobody || only?.kind !== 'role' || only.role !== 'member' || !isLawyer(only, tokens, compiled)) return body;
  return isOurs(only, tokens, compiled) || isSome(only, tokens, compiled) ? roleBody('lawyers', cast, null) : body;
}
