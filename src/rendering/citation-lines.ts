import type { ArticleSummary, Citation, Figure, Stopped } from '../answering/answer.js';
import { plainDay } from '../wording/days.js';
import { asIs, joined, say, type Words } from '../wording/words.js';
import type { Line, Source, Span } from './document.js';
import { basisWords, publishedWords } from './published-words.js';
import { linkToQuote, safeUrl } from './text-fragment.js';

/** `Malay Mail (AFP)`; what is not known is said. */
export function outletWords({ outlet, agency }: Pick<Citation, 'outlet' | 'agency'>): Words {
  const name = outlet === null ? say('outlet.unknown') : asIs(outlet);
  return agency === null || agency === outlet ? name : say('outlet.agency', { outlet: name, agency });
}

type Cited = Pick<Citation, 'outlet' | 'agency' | 'headline' | 'published' | 'publishedBasis' | 'url'>;

/** An article as it stands in the list of sources: outlet, headline, date and how that is known. */
export function sourceOf(article: Cited, key: string): Source {
  const headline: Line = article.headline === null ? [] : [', “', { text: article.headline }, '”'];
  const day: Line = article.published === null ? [] : [', ', plainDay(article.published)];
  const basis: Line = [
    ' ',
    { text: say('in-brackets', { words: basisWords(article.publishedBasis) }), style: 'quiet' },
  ];
  return {
    key,
    line: [{ text: outletWords(article), style: 'strong' }, ...headline, ...day, ...basis],
    url: safeUrl(article.url)?.href ?? null,
  };
}

/** That the article does not tell it any more. */
export function stoppedWords({ kind, on, reason }: Stopped): Words {
  const day = plainDay(on);
  if (kind === 'changed') return say('place.changed', { day });
  return reason === null ? say('place.withdrawn', { day }) : say('place.withdrawn-why', { day, reason });
}

/** What this place says otherwise than the claim, and whether it still says it. */
function differing({ differs, stopped }: Citation, where: 'copy' | 'which'): Line {
  const words = [
    ...(differs.length === 0 ? [] : [say(`citation.${where}-differs`, { differs: joined(differs, '; ') })]),
    ...(stopped === undefined ? [] : [stoppedWords(stopped)]),
  ];
  return words.length === 0 ? [] : [{ text: joined(['', ...words], ' · '), style: 'quiet' }];
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
    { text: say('citation.place', { when, paragraph: String(citation.paragraph) }), style: 'quiet' },
    ...differing(citation, 'copy'),
  ];
}

/** A further place of the article that the line before has named and linked. */
function furtherLine(citation: Citation): Line {
  const where = say('citation.further', { paragraph: String(citation.paragraph) });
  return [
    { text: where, style: 'quiet' },
    ' ',
    { text: `«${citation.quote}»`, style: 'quote' },
    ...differing(citation, 'which'),
  ];
}

/** Citations of one story stand together: the first of them says how many copies there are. */
export function citationLines(figure: Figure, articles: ReadonlyMap<string, ArticleSummary>): readonly Line[] {
  const byOrigin = new Map<string, Citation[]>();
  for (const citation of figure.citations) {
    const origin = articles.get(citation.article)?.origin ?? citation.article;
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), citation]);
  }
  return [...byOrigin.values()].flatMap((told) => {
    const lines = told.map((copy, index) =>
      told[index - 1]?.article === copy.article ? furtherLine(copy) : citationLine(copy),
    );
    const copies = new Set(told.map((copy) => copy.article)).size;
    if (copies < 2) return lines;
    const agency = told.find((copy) => copy.agency !== null)?.agency ?? null;
    const story =
      agency === null ? say('citation.one-story', { copies }) : say('citation.one-agency-story', { copies, agency });
    return [[{ text: story, style: 'quiet' }], ...lines];
  });
}
