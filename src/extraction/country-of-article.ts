import type { ReadArticle } from '../domain/article.js';
import { countryOf } from './countries.js';
import { tokenize, isCapitalised } from './text.js';

const ENOUGH = 400;
const HEADLINE_WEIGHT = 3;

/** The country an article is about: the one its names, demonyms and capitals point to most often. */
export function countryOfArticle(read: ReadArticle): string | null {
  const counts = new Map<string, number>();
  let seen = 0;
  const count = (text: string, weight: number): void => {
    for (const token of tokenize(text, 0)) {
      if (token.kind !== 'word') continue;
      seen += 1;
      const country = isCapitalised(token) || text === text.toUpperCase() ? countryOf(token.key) : demonym(token.key);
      if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + weight);
    }
  };
  if (read.article.headline !== null) count(read.article.headline, HEADLINE_WEIGHT);
  for (const passage of read.passages) {
    if (seen > ENOUGH && counts.size > 0) break;
    count(passage.text.slice(0, 20_000), passage.kind === 'headline' ? HEADLINE_WEIGHT : 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Spanish and Portuguese write demonyms small. */
function demonym(key: string): string | undefined {
  return key.length > 5 ? countryOf(key) : undefined;
}
