import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { GroupEntry } from '../lexicon/look-up-tables.js';
import type { Found } from '../text/phrase-trie.js';
import type { Token } from '../text/text.js';

/** "104 releases of political prisoners": the releases are theirs; "27 names of political prisoners": so many are held. */
export function ofWhom(
  tokens: readonly Token[],
  noun: Found<GroupEntry>,
  mayBeNames: boolean,
  { sets, groups, descriptions }: CompiledLanguage,
): { readonly entry: GroupEntry; readonly end: number } | undefined {
  if (noun.value.label !== 'people' || !sets.partitives.isAt(tokens, noun.end)) return undefined;
  const group = groups.longestAt(tokens, noun.end + 1);
  if (group === undefined) return undefined;
  const ofNames = mayBeNames && group.value.prisoner && descriptions.records.endsAt(tokens, noun.end, 1);
  return { entry: { ...group.value, prisoner: ofNames || noun.value.prisoner }, end: group.end };
}
