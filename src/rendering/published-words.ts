import type { PublishedBasis } from '../domain/article.js';
import type { IsoDate } from '../domain/iso-date.js';
import { plainDay } from '../wording/days.js';
import { say, type Words } from '../wording/words.js';

/** How a publication date is known. */
export function basisWords(basis: PublishedBasis): Words {
  return say(`published.${basis}`);
}

/** `26 Jan 2026`, and how that is known where the page does not say it. */
export function publishedWords(published: IsoDate | null, basis: PublishedBasis): Words {
  if (published === null) return say('published.no-date');
  const day = plainDay(published);
  return basis === 'stated' ? day : say('published.how', { day, how: basisWords(basis) });
}
