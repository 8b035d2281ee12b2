import type { Body } from './body.js';
import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';

/**
 * "The police gave another figure. “We let out 163,” its spokesman said": of the office of the state that the sentence before
 * opens with, whichever organisation was named last.
 */
export function officeThatOpened(only: Fragment | undefined, { tokens, cast, compiled }: MentionContext): Body | null {
  if (only?.kind !== 'role' || only.role !== 'member') return null;
  const { possessives } = compiled.sets;
  if (![only.start - 1, only.start, only.start + 1].some((at) => possessives.isAt(tokens, at))) return null;
  const body = cast.opened.justNow;
  return body?.kind === 'government' ? body : null;
}
