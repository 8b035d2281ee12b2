import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { SourceRole } from '../lexicon/source-role.js';
import type { Found } from '../text/phrase-trie.js';
import type { Token } from '../text/text.js';
import { type Fragment, roleAt } from './fragment.js';
import { portfolioEnd } from './portfolio.js';
import { withoutVerb } from './role-end.js';
import { sortOf } from './role-sort.js';

/** An office or a noun, with what it is for and without the verb after it. */
export function roleFragment(
  tokens: readonly Token[],
  { start, end, value }: Found<SourceRole>,
  compiled: CompiledLanguage,
): Fragment {
  const last =
    value === 'office' ? portfolioEnd(tokens, start, end, compiled) : withoutVerb(tokens, start, end, compiled);
  return roleAt(start, last, value, sortOf(tokens, start, end, compiled));
}
