import type { PublishedBasis } from '../domain/article.js';
import { plainDay } from '../domain/day-words.js';
import type { IsoDate } from '../domain/iso-date.js';

const BASIS_WORDS: Readonly<Record<PublishedBasis, string>> = {
  stated: 'date stated on the page',
  url: 'date read from the address',
  inferred: 'date inferred',
  none: 'date not known',
};

/** How a publication date is known. */
export function basisWords(basis: PublishedBasis): string {
  return BASIS_WORDS[basis];
}

/** `26 Jan 2026`, and how that is known where the page does not say it. */
export function publishedWords(published: IsoDate | null, basis: PublishedBasis): string {
  if (published === null) return 'no date';
  return basis === 'stated' ? plainDay(published) : `${plainDay(published)} (${basisWords(basis)})`;
}
