import type { Stopped } from '../answering/answer.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { Found, Hit } from '../search/search.js';
import { joined, say } from '../wording/words.js';
import { asOfWords } from './as-of.js';
import { outletWords, sourceOf, stoppedWords } from './citation-lines.js';
import { ledgerClaimLabel } from './claim-label.js';
import type { Document, Entry, Line, Span } from './document.js';
import { publishedWords } from './published-words.js';
import { claimSubject } from './subject.js';
import { linkToQuote } from './text-fragment.js';

/** A longer fragment finds its place no better. */
const FRAGMENT_WORDS = 8;

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
  return isOurs ? [{ text: say('search.digest'), style: 'quiet' }, ' ', ...words] : ['«', ...words, '»'];
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

/** ` (headline)`; nothing of a paragraph. */
function kindOf({ kind }: Hit['passage']): Line {
  return kind === 'body' ? [] : [' ', say('in-brackets', { words: say(`search.kind.${kind}`) })];
}

function hitEntry(hit: Hit, stopped: Stopped | undefined): Entry {
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
    lead: [outlet, say('citation.place', { when, paragraph: String(passage.number) }), ...kindOf(passage)],
    lines: [
      shownWords(hit),
      ...(stopped === undefined ? [] : [[{ text: stoppedWords(stopped), style: 'strong' } as const]]),
      ...claims.map(
        (claim): Line => [
          { text: say('search.claim', { claim: ledgerClaimLabel(claim) }), style: 'quiet' },
          ' · ',
          { text: claim.id, style: 'code' },
        ],
      ),
    ],
    children: [],
    subjects: claims.map(claimSubject),
  };
}

/** Of articles that were taken back, by their ids: that they were. */
const NONE: ReadonlyMap<string, Stopped> = new Map();

/** Passages found, each cited; quoted word for word where the page itself was read. */
export function searchDocument(
  text: string,
  found: Found,
  { asOf = null, withdrawn = NONE }: { readonly asOf?: IsoDate | null; readonly withdrawn?: typeof NONE } = {},
): Document {
  const { length: shown } = found.hits;
  const count =
    shown < found.total
      ? say('search.shown', { passages: found.total, shown })
      : say('search.passages', { passages: found.total });
  const match = say(`search.match.${found.match}`);
  return {
    title: say('search.title'),
    understood: [{ text: `“${text}”`, style: 'strong' }, ' · ', joined([count, ...asOfWords(asOf)], ' · ')],
    sections: [
      found.hits.length === 0
        ? {
            tone: 'plain',
            heading: say('search.nothing'),
            explanation: say('search.nothing-about'),
            entries: [],
          }
        : {
            tone: 'plain',
            heading: say('search.found'),
            explanation: found.hits.some(isDigest) ? joined([match, say('search.digests')], ' ') : match,
            entries: found.hits.map((hit) => hitEntry(hit, withdrawn.get(hit.article.id))),
          },
    ],
    footer: [],
  };
}
