import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';

/** "The lawyer who gave us that number", "la abogada que los defiende": told by what they did, and not of a body named before. */
export function isToldApart(group: readonly Fragment[], { tokens, compiled }: MentionContext): boolean {
  const [only] = group;
  if (group.length !== 1 || only?.kind !== 'role' || only.role !== 'member') return false;
  const calling = compiled.course.callings.longestAt(tokens, only.end - 1)?.value;
  return calling === 'lawyers' && compiled.sets.relatives.isAt(tokens, only.end);
}
