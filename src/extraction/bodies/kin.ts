import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isOwningMark, type Token } from '../text/text.js';
import { mentionAt, type SourceMention } from './body.js';
import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';

const RELATIVES: SourceMention['body'] = { claimant: 'relatives', kind: 'unattributed' };
const STATE = /^(?:office|government|ministry)$/;

/** Where "o filho do" begins before an office; but ", esposa do presidente," says who somebody named is. */
function kinBefore(tokens: readonly Token[], at: number, { sets, bodies }: CompiledLanguage): number | undefined {
  const article = sets.determiners.isAt(tokens, at - 1) || sets.articleOnes.isAt(tokens, at - 1);
  const of = [at, at - 1, article ? at - 2 : at].find((index) => sets.countOf.isAt(tokens, index));
  if (of === undefined || !bodies.kin.isAt(tokens, of - 1)) return undefined;
  return tokens[of - 2]?.text === ',' ? undefined : of - 1;
}

/** "a irmã de um sargento", "a minister's brother": of the family of whoever is in office, and nobody's word but her own. */
export function kinOf(group: readonly Fragment[], { tokens, compiled }: MentionContext): SourceMention | undefined {
  const [first, next] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined || group.some(({ kind }) => kind === 'person' || kind === 'body'))
    return undefined;
  if (!group.some((fragment) => fragment.kind === 'role' && STATE.test(fragment.role))) return undefined;
  const told = first.kind === 'role' && first.role === 'relatives' && next !== undefined;
  if (told && next.start - first.end <= 1) return mentionAt(first.start, last.end, RELATIVES, null, 'role');
  if (isOwningMark(tokens[last.end]) && compiled.bodies.kin.isAt(tokens, last.end + 1))
    return mentionAt(first.start, last.end + 2, RELATIVES, null, 'role');
  const start = kinBefore(tokens, first.start, compiled);
  return start === undefined ? undefined : mentionAt(start, last.end, RELATIVES, null, 'role');
}
