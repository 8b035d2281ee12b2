import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';
import { introducesMany } from './two-names.js';

/** "las ONG Provea y Cofavic": the noun in the plural introduces each of them; "organizaciones como Provea" are some. */
export function introducesEach(
  { start, end }: Fragment,
  named: Fragment | undefined,
  { tokens, compiled: { bodies, sets } }: MentionContext,
): boolean {
  if (end === start || named?.start !== end) return false;
  return introducesMany(tokens, end - 1, bodies, sets);
}
