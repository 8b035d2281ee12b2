import type { Citation } from '../../answering/answer.js';
import { dayOfMonth, type IsoDate, monthOf, yearOf } from '../../domain/iso-date.js';
import { safeUrl } from '../text-fragment.js';

function dateParts(day: IsoDate): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [[yearOf(day), monthOf(day), dayOfMonth(day)]] };
}

/** One item of CSL-JSON 1.0; what is not known is left out, never filled. */
export function cslItem(citation: Citation, accessed: IsoDate): Readonly<Record<string, unknown>> {
  const { agency, outlet, headline, published, url } = citation;
  return {
    id: `${citation.article}-${citation.paragraph}`,
    type: 'article-newspaper',
    ...(headline === null ? {} : { title: headline }),
    ...(agency === null || agency === outlet ? {} : { author: [{ literal: agency }] }),
    ...(outlet === null ? {} : { 'container-title': outlet }),
    ...(published === null ? {} : { issued: dateParts(published) }),
    accessed: dateParts(accessed),
    ...(safeUrl(url) === undefined ? {} : { URL: safeUrl(url)?.href }),
    annote: `¶${citation.paragraph}: ${citation.quote}`,
  };
}

export function cslJson(citations: readonly Citation[], accessed: IsoDate): string {
  const items = citations.map((citation) => cslItem(citation, accessed));
  // a date on one line, as people write it
  return JSON.stringify(items, null, 2).replace(/\[\s+\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]\s+\]/g, '[[$1, $2, $3]]');
}
