import type { Citation } from '../answering/answer.js';
import { longDay } from '../wording/days.js';
import { joined, say } from '../wording/words.js';
import { outletWords, stoppedWords } from './citation-lines.js';
import type { Entry, Line } from './document.js';
import { basisWords } from './published-words.js';
import { linkToQuote } from './text-fragment.js';

/** Everything an editor needs to look the figure up, nothing shortened. */
export function placeEntry(citation: Citation): Entry {
  const { published, publishedBasis, headline, paragraph, quote, differs, stopped } = citation;
  const url = linkToQuote(citation.url, quote);
  const day = published === null ? say('place.no-date') : longDay(published);
  const lines: Line[] = [
    [{ text: `«${quote}»`, style: 'quote' }],
    [{ text: headline === null ? say('place.no-headline') : `“${headline}”` }],
    [say('place.at', { day, how: basisWords(publishedBasis), paragraph: String(paragraph) })],
  ];
  if (stopped !== undefined) lines.push([{ text: stoppedWords(stopped), style: 'strong' }]);
  if (differs.length > 0) lines.push([{ text: say('place.differs', { differs: joined(differs, '; ') }) }]);
  lines.push(url === undefined ? [say('place.no-address')] : [{ text: say('place.open'), url }]);
  return { lead: [{ text: outletWords(citation), style: 'strong' }], lines, children: [] };
}
