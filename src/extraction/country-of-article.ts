import type { ReadArticle } from '../domain/article.js';
import { countryOf, mayNameCountry } from './countries.js';
import { isCapitalised, type Token, tokenize } from './text.js';

const HEADLINE_WEIGHT = 3;
const PASSAGES = 40;
const PASSAGE_LENGTH = 4000;
/** Spanish and Portuguese write demonyms small; short small words are too often something else. */
const DEMONYM = 6;

function countryAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !mayNameCountry(token.key)) return undefined;
  const next = tokens[at + 1];
  const two = next?.kind === 'word' && isCapitalised(token) ? countryOf(`${token.key} ${next.key}`) : undefined;
  if (two !== undefined) return two;
  if (isCapitalised(token)) return countryOf(token.key);
  return token.key.length >= DEMONYM ? countryOf(token.key) : undefined;
}

/** The country an article is about: the one its names, demonyms and capitals point to most often. */
export function countryOfArticle(read: ReadArticle): string | null {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number): void => {
    const tokens = tokenize(text, 0);
    for (let at = 0; at < tokens.length; at += 1) {
      const country = countryAt(tokens, at);
      if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + weight);
    }
  };
  if (read.article.headline !== null) count(read.article.headline, HEADLINE_WEIGHT);
  for (const passage of read.passages.slice(0, PASSAGES)) {
    count(passage.text.slice(0, PASSAGE_LENGTH), passage.kind === 'headline' ? HEADLINE_WEIGHT : 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
