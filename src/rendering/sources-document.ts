import type { Stopped } from '../answering/answer.js';
import type { Article } from '../domain/article.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import { longDay } from '../wording/days.js';
import { joined, say } from '../wording/words.js';
import { asOfWords } from './as-of.js';
import { outletWords, stoppedWords } from './citation-lines.js';
import { ledgerClaimLabel } from './claim-label.js';
import type { Document, Entry, Line } from './document.js';
import { basisWords } from './published-words.js';
import { safeUrl } from './text-fragment.js';

/** An article with the claims that stand in it. */
export interface ReadSource {
  readonly article: Article;
  readonly claims: readonly LedgerClaim[];
  /** That its publisher took it back. */
  readonly stopped: Stopped | undefined;
}

function sourceEntry({ article, claims, stopped }: ReadSource): Entry {
  const url = safeUrl(article.url)?.href;
  const day = article.published === null ? say('place.no-date') : longDay(article.published);
  const how = basisWords(article.publishedBasis);
  const link = url === undefined ? {} : { url };
  const headline: Line =
    article.headline === null
      ? [say('place.no-headline'), ...(url === undefined ? [] : [' · ', { text: say('sources.open'), url }])]
      : [{ text: `“${article.headline}”`, ...link }];
  return {
    lead: [{ text: outletWords(article), style: 'strong' }, ' · ', say('published.how', { day, how })],
    lines: [
      headline,
      ...(stopped === undefined ? [] : [[{ text: stoppedWords(stopped), style: 'strong' } as const]]),
      [{ text: joined([say(`sources.form.${article.form}`), article.id], ' · '), style: 'quiet' }],
      [claims.length === 0 ? say('sources.no-figures') : say('sources.figures', { figures: claims.length })],
      ...claims.map((claim): Line => [{ text: joined(['–', ledgerClaimLabel(claim)], ' '), style: 'quiet' }]),
    ],
    children: [],
  };
}

/** The articles read, how their dates are known, and the figures each of them gives. */
export function sourcesDocument(sources: readonly ReadSource[], all: number, asOf: IsoDate | null = null): Document {
  const figures = new Set(sources.flatMap(({ claims }) => claims.map((claim) => claim.id))).size;
  const count =
    all > sources.length
      ? say('sources.articles-shown', { articles: all, shown: sources.length, figures })
      : say('sources.articles', { articles: all, figures });
  return {
    title: say('sources.title'),
    understood: [joined([count, ...asOfWords(asOf)], ' · ')],
    sections: [
      {
        tone: 'plain',
        heading: say(sources.length === 0 ? 'sources.none' : 'sources.newest-first'),
        explanation: sources.length === 0 ? say('sources.how') : '',
        entries: sources.map(sourceEntry),
      },
    ],
    footer: [],
  };
}
