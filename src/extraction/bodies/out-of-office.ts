import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';

type Role = Extract<Fragment, { kind: 'role' }>;

/** Words from an office to what says that it is over: "en situación de | retiro". */
const RETIRED = 4;

/** "former minister", "el antiguo embajador", "Venezuela's former attorney general"; `first`: where all that is said of them begins. */
function isPast({ start, end }: Role, first: number, { tokens, compiled: { names } }: MentionContext): boolean {
  if (names.formers.isAt(tokens, start - 1) || names.formers.isAt(tokens, first - 1)) return true;
  // "a retired army general"
  if (names.formers.isAt(tokens, start - 2) && tokens[start - 1]?.kind === 'word') return true;
  // "el coronel en situación de retiro Juan Díaz"
  for (let at = start + 1; at < end + RETIRED && tokens[at]?.kind === 'word' && !tokens[at]?.word.capital; at += 1)
    if (names.retired.isAt(tokens, at)) return true;
  return false;
}

/** "Two former prosecutors", "un antiguo policía": who once served a state. */
function onceServed({ role, start }: Role, { tokens, compiled: { names } }: MentionContext): boolean {
  return (role === 'government' || role === 'ministry') && names.formers.isAt(tokens, start - 1);
}

/** "US Senator", "el diputado": the noun alone, with or without an article; but "el diputado oficialista". */
function isLegislator({ start, end }: Role, { tokens, compiled: { names, sets } }: MentionContext): boolean {
  if (!names.legislators.isAt(tokens, end - 1) || names.rulingSides.isAt(tokens, end)) return false;
  if (names.rulingSides.isAt(tokens, start - 1)) return false;
  return end === start + 1 || (end === start + 2 && sets.determiners.isAt(tokens, start));
}

/** "Two former prosecutors", "un antiguo ministro": people whom the text does not name; `start`: where their office begins. */
export function isSomeFormer(start: number, { tokens, compiled: { names, numberStarts } }: MentionContext): boolean {
  const count = tokens[start - 2];
  return names.formers.isAt(tokens, start - 1) && (count?.kind === 'number' || numberStarts.has(count));
}

/** "A former Venezuelan minister", "Senator Marco Díaz": who held an office once, or sits in a parliament, speaks for no state. */
export function isOutOfOffice(group: readonly Fragment[], context: MentionContext): boolean {
  const first = group[0]?.start ?? 0;
  let out = false;
  let legislator = false;
  let ofBody = false;
  for (const fragment of group) {
    if (fragment.kind === 'body') ofBody = true;
    if (fragment.kind === 'role' && onceServed(fragment, context)) out = true;
    if (fragment.kind !== 'role' || (fragment.role !== 'office' && fragment.role !== 'member')) continue;
    if (isPast(fragment, first, context)) out = true;
    else if (fragment.role === 'office' && isLegislator(fragment, context)) legislator = true;
    else return false;
  }
  return out || (legislator && !ofBody);
}
