import type { Citation } from '../../answering/answer.js';
import type { LanguageCode } from '../../domain/article.js';
import type { IsoDate } from '../../domain/iso-date.js';
import { linkToQuote } from '../text-fragment.js';
import { apaDay, noDate, referenceDay } from './reference-day.js';

export interface ReferenceStyle {
  /** Language of the reader: order of dates and the words around them. Titles are never translated. */
  readonly language: LanguageCode;
  /** The day the page was seen: named where the page has no date of its own. */
  readonly accessed: IsoDate;
}

const RETRIEVED: Readonly<Record<LanguageCode, (day: string) => string>> = {
  en: (day) => `Retrieved ${day}`,
  es: (day) => `Recuperado el ${day}`,
  pt: (day) => `Recuperado em ${day}`,
};

const ACCESSED: Readonly<Record<LanguageCode, (day: string) => string>> = {
  en: (day) => `accessed ${day}`,
  es: (day) => `consultado el ${day}`,
  pt: (day) => `acesso em ${day}`,
};

/** A sentence ends with one full stop, whatever its last word ends with. */
function sentence(text: string): string {
  return /[.?!…]["”]?$/.test(text) ? text : `${text}.`;
}

/**
 * APA's shape: Author or agency. (year, month day). Title. Outlet. URL. With no author the title leads, with no title
 * the outlet; a page without a date is `n.d.` and says when it was seen.
 */
export function apaReference(citation: Citation, { language, accessed }: ReferenceStyle): string {
  const { agency, headline, outlet, published } = citation;
  const author = agency === outlet ? null : agency;
  const date = `(${published === null ? noDate(language) : apaDay(published, language)}).`;
  const lead = author ?? headline ?? outlet;
  const rest = [headline, outlet].filter((part) => part !== null && part !== lead);
  const link = linkToQuote(citation.url, citation.quote);
  const parts = [...(lead === null ? [] : [sentence(lead)]), date, ...rest.map((part) => sentence(part ?? ''))];
  if (published === null) {
    const seen = RETRIEVED[language](referenceDay(accessed, language));
    parts.push(link === undefined ? `${seen}.` : `${seen}, ${FROM[language]} ${link}`);
  } else if (link !== undefined) parts.push(link);
  return parts.join(' ');
}

const FROM: Readonly<Record<LanguageCode, string>> = { en: 'from', es: 'de', pt: 'de' };

/** Chicago's note: Author, “Title,” Outlet, Month Day, Year, paragraph, URL. */
export function chicagoNote(citation: Citation, { language, accessed }: ReferenceStyle): string {
  const { agency, headline, outlet, published } = citation;
  const day =
    published === null
      ? `${noDate(language)}, ${ACCESSED[language](referenceDay(accessed, language))}`
      : referenceDay(published, language);
  const parts = [
    ...(agency === null || agency === outlet ? [] : [agency]),
    ...(headline === null ? [] : [`“${headline}”`]),
    ...(outlet === null ? [] : [outlet]),
    day,
    `para. ${citation.paragraph}`,
  ];
  const link = linkToQuote(citation.url, citation.quote);
  // American order: the comma stands inside the quotation marks
  const note = [...parts, ...(link === undefined ? [] : [link])].join(', ').replaceAll('”, ', ',” ');
  return `${note}.`;
}
