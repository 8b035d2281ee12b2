import type { ReadArticle } from '../../domain/article.js';
import { isPolitical } from '../draft.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { tokenize } from '../text/text.js';

/** Political prisoners, where a text names them. */
function politicalIn(text: string, compiled: CompiledLanguage): string | null {
  const tokens = tokenize(text, 0, compiled.vocabulary);
  for (let index = 0; index < tokens.length; index += 1) {
    const label = compiled.groups.longestAt(tokens, index)?.value.label ?? null;
    if (isPolitical(label)) return label;
  }
  return null;
}

/** Whether headline, decks or lead say that an article is about political prisoners: "Another 22 political prisoners leave". */
export function headlinePopulation({ article, passages }: ReadArticle, compiled: CompiledLanguage): string | null {
  const lead = passages.findIndex(({ kind }) => kind === 'body');
  const above = passages.slice(0, lead + 1).filter(({ kind }) => kind !== 'caption');
  for (const text of [article.headline ?? '', ...above.map((passage) => passage.text)]) {
    const label = politicalIn(text, compiled);
    if (label !== null) return label;
  }
  return null;
}
