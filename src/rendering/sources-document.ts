import type { Article } from '../domain/article.js';
import { longDay } from '../domain/day-words.js';
import type { IsoDate } from '../domain/iso-date.js';
import { plural } from '../domain/plural.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import { asOfWords } from './as-of.js';
import { outletWords } from './citation-lines.js';
import { ledgerClaimLabel } from './claim-label.js';
import type { Document, Entry, Line } from './document.js';
import { basisWords } from './published-words.js';
import { safeUrl } from './text-fragment.js';

/** An article with the claims that stand in it. */
export interface ReadSource {
  readonly article: Article;
  readonly claims: readonly LedgerClaim[];
}

const FORM_WORDS: Readonly<Record<Article['form'], string>> = {
  page: 'read from the page itself',
  digest: 'read from a digest in our own words; quotations are the page’s',
};

function sourceEntry({ article, claims }: ReadSource): Entry {
  const url = safeUrl(article.url)?.href;
  const date = article.published === null ? 'No date' : longDay(article.published);
  const link = url === undefined ? {} : { url };
  const headline: Line =
    article.headline === null
      ? ['No headline known', ...(url === undefined ? [] : [' · ', { text: 'open the page', url }])]
      : [{ text: `“${article.headline}”`, ...link }];
  return {
    lead: [{ text: outletWords(article), style: 'strong' }, ` · ${date} (${basisWords(article.publishedBasis)})`],
    lines: [
      headline,
      [{ text: `${FORM_WORDS[article.form]} · ${article.id}`, style: 'quiet' }],
      [claims.length === 0 ? 'No figures' : `${plural(claims.length, 'figure')}:`],
      ...claims.map((claim): Line => [{ text: `– ${ledgerClaimLabel(claim)}`, style: 'quiet' }]),
    ],
    children: [],
  };
}

/** The articles read, how their dates are known, and the figures each of them gives. */
export function sourcesDocument(sources: readonly ReadSource[], all: number, asOf: IsoDate | null = null): Document {
  const figures = new Set(sources.flatMap(({ claims }) => claims.map((claim) => claim.id))).size;
  return {
    title: 'Sources',
    understood: [
      all > sources.length ? `${plural(all, 'article')}, the newest ${sources.length} shown` : plural(all, 'article'),
      `, ${[plural(figures, 'different figure'), ...asOfWords(asOf)].join(' · ')}`,
    ],
    sections: [
      {
        tone: 'plain',
        heading: sources.length === 0 ? 'No article has been read yet' : 'Articles, the newest first',
        explanation: sources.length === 0 ? 'Put pages or digests into seeds/, or run: recount ingest FILE' : '',
        entries: sources.map(sourceEntry),
      },
    ],
    footer: [],
  };
}
