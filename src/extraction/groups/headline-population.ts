import { isPolitical } from '../draft.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { tokenize } from '../text/text.js';

/** Whether the headline says that an article is about political prisoners: "Another 22 political prisoners leave". */
export function headlinePopulation(headline: string | null, compiled: CompiledLanguage): string | null {
  const tokens = tokenize(headline ?? '', 0, compiled.vocabulary);
  for (let index = 0; index < tokens.length; index += 1) {
    const label = compiled.groups.longestAt(tokens, index)?.value.label ?? null;
    if (isPolitical(label)) return label;
  }
  return null;
}
