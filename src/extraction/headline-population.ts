import type { AnalysedPassage } from './analysis.js';
import type { CompiledLanguage } from './compiled-language.js';
import { isPolitical } from './draft.js';

/** Whether the headline says that an article is about political prisoners: "Another 22 political prisoners leave". */
export function headlinePopulation(passages: readonly AnalysedPassage[], compiled: CompiledLanguage): string | null {
  for (const { sentences } of passages) {
    for (const { sentence } of sentences) {
      if (sentence.passage.kind !== 'headline' && sentence.passage.kind !== 'deck') return null;
      for (let index = 0; index < sentence.tokens.length; index += 1) {
        const label = compiled.groups.longestAt(sentence.tokens, index)?.value.label ?? null;
        if (isPolitical(label)) return label;
      }
    }
  }
  return null;
}
