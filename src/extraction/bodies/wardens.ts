import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';

const JAIL_REACH = 12;

/** "En la megacárcel de Tecoluca, el director nos habló de 14.500". */
export function isWarden(group: readonly Fragment[], { tokens, compiled }: MentionContext): boolean {
  const [only] = group;
  if (group.length !== 1 || only?.kind !== 'role' || only.role !== 'member') return false;
  const { wardens, jails } = compiled.bodies;
  if (!wardens.isAmong(tokens, only.start, only.end)) return false;
  return jails.isAmong(tokens, Math.max(0, only.start - JAIL_REACH), only.start);
}
