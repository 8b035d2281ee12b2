import type { ArticleSummary, Citation, Figure } from '../answering/answer.js';
import { plainDay } from '../domain/day-words.js';
import type { Line, Source, Span } from './document.js';
import { basisWords, publishedWords } from './published-words.js';
import { linkToQuote, safeUrl } from './text-fragment.js';

/** `Malay Mail (AFP)`; what is not known is said. */
export function outletWords({ outlet, agency }: Pick<Citation, 'outlet' | 'agency'>): string {
  const name = outlet ?? 'outlet not stated';
  return agency === null || agency === outlet ? name : `${name} (${agency})`;
}

type Cited = Pick<Citation, 'outlet' | 'agency' | 'headline' | 'published' | 'publishedBasis' | 'url'>;

/** An article as it stands in the list of sources: outlet, headline, date and how that is known. */
export function sourceOf(article: Cited, key: string): Source {
  const headline: Line = article.headline === null ? [] : [', “', { text: article.headline }, '”'];
  const day = article.published === null ? [] : [`, ${plainDay(article.published)}`];
  const basis = ` (${basisWords(article.publishedBasis)})`;
  return {
    key,
    line: [{ text: outletWords(article), style: 'strong' }, ...headline, ...day, { text: basis, style: 'quiet' }],
    url: safeUrl(article.url)?.href ?? null,
  };
}

/** What this place says otherwise than the claim. */
function differing({ differs }: Citation, where: string): Line {
  return differs.length === 0 ? [] : [{ text: ` · ${where} says: ${differs.join('; ')}`, style: 'quiet' }];
}

/** One citation as a line: the quoted words, outlet, date, paragraph, and what this copy says otherwise. */
export function citationLine(citation: Citation): Line {
  const url = linkToQuote(citation.url, citation.quote);
  const outlet: Span = {
    text: outletWords(citation),
    source: sourceOf(citation, citation.article),
    ...(url === undefined ? {} : { url }),
  };
  const when = publishedWords(citation.published, citation.publishedBasis);
  return [
    { text: `«${citation.quote}»`, style: 'quote' },
    ' ',
    outlet,
    { text: `, ${when},\u00a0¶${citation.paragraph}`, style: 'quiet' },
    ...differing(citation, 'this copy'),
  ];
}

/** A further place of the article that the line before has named and linked. */
function furtherLine(citation: Citation): Line {
  const where = { text: `and there, ¶${citation.paragraph}: `, style: 'quiet' } as const;
  return [where, { text: `«${citation.quote}»`, style: 'quote' }, ...differing(citation, 'which')];
}

/** Citations of one story stand together: the first of them says how many copies there are. */
export function citationLines(figure: Figure, articles: ReadonlyMap<string, ArticleSummary>): readonly Line[] {
  const byOrigin = new Map<string, Citation[]>();
  for (const citation of figure.citations) {
    const origin = articles.get(citation.article)?.origin ?? citation.article;
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), citation]);
  }
  return [...byOrigin.values()].flatMap((copies) => {
    const lines = copies.map((copy, index) =>
      copies[index - 1]?.article === copy.article ? furtherLine(copy) : citationLine(copy),
    );
    const outlets = new Set(copies.map((copy) => copy.article)).size;
    if (outlets < 2) return lines;
    const agency = copies.find((copy) => copy.agency !== null)?.agency ?? null;
    const story = agency === null ? 'One story' : `One ${agency} story`;
    return [[{ text: `${story}, ${outlets} copies, counted as one voice:`, style: 'quiet' }], ...lines];
  });
}
