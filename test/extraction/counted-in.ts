import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** Short articles, and what of their numbers counts people freed, held or promised freedom. */
export type CountedRow = readonly [language: LanguageCode, text: string, ...counted: string[]];

export function countedIn(text: string, language: LanguageCode, published = '2026-03-04'): readonly string[] {
  return readAll(text, { language, published }).extraction.claims.map(
    ({ value, modifier, measure }) => `${value} ${modifier === 'exact' ? '' : `${modifier} `}${measure}`,
  );
}
