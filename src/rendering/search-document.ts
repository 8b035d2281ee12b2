import type { Found, Hit, Match } from '../search/search.js';
import { outletWords, sourceOf } from './citation-lines.js';
import { ledgerClaimLabel } from './claim-label.js';
import { publishedWords } from './day-words.js';
import type { Document, Entry, Line, Span } from './document.js';
import { plural } from './plural.js';
import { linkToQuote } from './text-fragment.js';

const MATCH_WORDS: Readonly<Record<Match, string>> = {
  words: 'Passages with every word, the best first.',
  spelling: 'No passage has these very words. These differ by one letter.',
  some: 'No passage has all of these words. These have some of them.',
};

function quoted({ snippet }: Hit): Line {
  const pieces = snippet.pieces.map((piece): Span => ({ text: piece.text, style: piece.found ? 'strong' : 'quote' }));
  return [snippet.cutBefore ? '«… ' : '«', ...pieces, snippet.cutAfter ? ' …»' : '»'];
}

function hitEntry(hit: Hit): Entry {
  const { article, passage, snippet, claims } = hit;
  // a fragment finds its passage by the words that lead the snippet
  const words = snippet.pieces
    .map((piece) => piece.text)
    .join('')
    .trim()
    .split(' ')
    .slice(0, 8)
    .join(' ');
  const url = linkToQuote(article.url, words);
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
      quoted(hit),
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

/** Passages found, each quoted word for word and cited. */
export function searchDocument(text: string, found: Found): Document {
  const shown = found.hits.length < found.total ? `the best ${found.hits.length} shown` : '';
  const count = plural(found.total, 'passage');
  return {
    title: 'Search',
    understood: [{ text: `“${text}”`, style: 'strong' }, ` · ${[count, shown].filter(Boolean).join(', ')}`],
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
            explanation: MATCH_WORDS[found.match],
            entries: found.hits.map(hitEntry),
          },
    ],
    footer: [],
  };
}
