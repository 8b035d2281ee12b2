import type { IsoDate } from '../domain/iso-date.js';
import { plural } from '../domain/plural.js';
import type { Found, Hit, Match } from '../search/search.js';
import { asOfWords } from './as-of.js';
import { outletWords, sourceOf } from './citation-lines.js';
import { ledgerClaimLabel } from './claim-label.js';
import type { Document, Entry, Line, Span } from './document.js';
import { publishedWords } from './published-words.js';
import { linkToQuote } from './text-fragment.js';

/** A longer fragment finds its place no better. */
const FRAGMENT_WORDS = 8;

const MATCH_WORDS: Readonly<Record<Match, string>> = {
  words: 'Passages with every word, the best first.',
  spelling: 'No passage has these very words. These differ by one letter.',
  some: 'No passage has all of these words. These have some of them.',
};

function isDigest({ article }: Hit): boolean {
  return article.form === 'digest';
}

/** Guillemets and the look of a quotation are for the page's own words: a digest tells them in ours. */
function shownWords(hit: Hit): Line {
  const { snippet } = hit;
  const isOurs = isDigest(hit);
  const unfound = isOurs ? 'plain' : 'quote';
  const pieces = snippet.pieces.map((piece): Span => ({ text: piece.text, style: piece.found ? 'strong' : unfound }));
  const words = [snippet.cutBefore ? '… ' : '', ...pieces, snippet.cutAfter ? ' …' : ''];
  return isOurs ? [{ text: 'Digest: ', style: 'quiet' }, ...words] : ['«', ...words, '»'];
}

/** Words that stand on the page itself, by which a browser finds the place: of a digest, what it quotes of a claim. */
function wordsOfPage(hit: Hit): string {
  const { article, passage, snippet, claims } = hit;
  if (isDigest(hit)) {
    const places = claims.flatMap((claim) => claim.appearances);
    return places.find((place) => place.articleId === article.id && place.paragraph === passage.number)?.quote ?? '';
  }
  const text = snippet.pieces.map((piece) => piece.text).join('');
  return text.trim().split(' ').slice(0, FRAGMENT_WORDS).join(' ');
}

function hitEntry(hit: Hit): Entry {
  const { article, passage, claims } = hit;
  const url = linkToQuote(article.url, wordsOfPage(hit));
  const outlet: Span = {
    text: outletWords(article),
    style: 'strong',
    source: sourceOf(article, article.id),
    ...(url === undefined ? {} : { url }),
  };
  const when = publishedWords(article.published, article.publishedBasis);
  return {
    lead: [outlet, `, ${when},\u00a0¶${passage.number}`, ...(passage.kind === 'body' ? [] : [` (${passage.kind})`])],
    lines: [
      shownWords(hit),
      ...claims.map(
        (claim): Line => [
          { text: `Claim: ${ledgerClaimLabel(claim)}`, style: 'quiet' },
          ' · ',
          { text: claim.id, style: 'code' },
        ],
      ),
    ],
    children: [],
  };
}

const DIGESTS = 'A digest tells a page in our own words; only what stands in “…” is the page’s.';

/** Passages found, each cited; quoted word for word where the page itself was read. */
export function searchDocument(text: string, found: Found, asOf: IsoDate | null = null): Document {
  const shown = found.hits.length < found.total ? `the best ${found.hits.length} shown` : '';
  const count = plural(found.total, 'passage');
  return {
    title: 'Search',
    understood: [
      { text: `“${text}”`, style: 'strong' },
      ` · ${[[count, shown].filter(Boolean).join(', '), ...asOfWords(asOf)].join(' · ')}`,
    ],
    sections: [
      found.hits.length === 0
        ? {
            tone: 'plain',
            heading: 'Nothing found',
            explanation: 'No passage has any of these words. Try fewer letters of a word, or a number alone.',
            entries: [],
          }
        : {
            tone: 'plain',
            heading: 'Passages',
            explanation: [MATCH_WORDS[found.match], ...(found.hits.some(isDigest) ? [DIGESTS] : [])].join(' '),
            entries: found.hits.map(hitEntry),
          },
    ],
    footer: [],
  };
}
