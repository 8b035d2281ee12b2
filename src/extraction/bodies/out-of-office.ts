import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';

type Role = Extract<Fragment, { kind: 'role' }>;

/** "former minister", "el antiguo embajador", "Venezuela's former attorney general"; `first`: where all that is said of them begins. */
function isPast({ start }: Role, first: number, { tokens, compiled: { names } }: MentionContext): boolean {
  return names.formers.isAt(tokens, start - 1) || names.formers.isAt(tokens, first - 1);
}

/** "US Senator", "el diputado": the noun alone, with or without an article; but "el diputado oficialista". */
function isLegislator({ start, end }: Role, { tokens, compiled: { names, sets } }: MentionContext): boolean {
  if (!names.legislators.isAt(tokens, end - 1) || names.rulingSides.isAt(tokens, end)) return false;
  if (names.rulingSides.isAt(tokens, start - 1)) return false;
  return end === start + 1 || (end === start + 2 && sets.determiners.isAt(tokens, start));
}

/** "A former Venezuelan minister", "Senator Marco Díaz": who held an office once, or sits in a parliament, speaks for no state. */
export function isOutOfOffice(group: readonly Fragment[], context: MentionContext): boolean {
  const first = group[0]?.start ?? 0;
  let out = false;
  let legislator = false;
  let ofBody = false;
  for (const fragment of group) {
    if (fragment.kind === 'body') ofBody = true;
    if (fragment.kind !== 'role' || (fragment.role !== 'office' && fragment.role !== 'member')) continue;
    if (isPast(fragment, first, context)) out = true;
    else if (fragment.role === 'office' && isLegislator(fragment, context)) legislator = true;
    else return false;
  }
  return out || (legislator && !ofBody);
}
