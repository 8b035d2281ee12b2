import type { Citation } from '../answering/answer.js';
import { longDay } from '../domain/day-words.js';
import { outletWords } from './citation-lines.js';
import type { Entry, Line } from './document.js';
import { basisWords } from './published-words.js';
import { linkToQuote } from './text-fragment.js';

/** Everything an editor needs to look the figure up, nothing shortened. */
export function placeEntry(citation: Citation): Entry {
  const { published, publishedBasis, headline, paragraph, quote, differs } = citation;
  const url = linkToQuote(citation.url, quote);
  const date = published === null ? 'No date' : longDay(published);
  const lines: Line[] = [
    [{ text: `«${quote}»`, style: 'quote' }],
    [{ text: headline === null ? 'No headline known' : `“${headline}”` }],
    [`${date} (${basisWords(publishedBasis)}) · paragraph ${paragraph}`],
  ];
  if (differs.length > 0) lines.push([{ text: `This copy says: ${differs.join('; ')}` }]);
  lines.push(url === undefined ? ['No address known'] : [{ text: 'Open at the quotation', url }]);
  return { lead: [{ text: outletWords(citation), style: 'strong' }], lines, children: [] };
}
