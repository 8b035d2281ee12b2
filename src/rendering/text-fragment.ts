/** Only these are ever linked; an article's address comes from outside. */
export function safeUrl(url: string | null): URL | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed : undefined;
}

/** `-`, `,` and `&` are the directive's own syntax; `encodeURIComponent` leaves the first and some others alone. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The address of an article that scrolls the reader to the quoted words (`#:~:text=…`). */
export function linkToQuote(url: string | null, quote: string): string | undefined {
  const parsed = safeUrl(url);
  if (parsed === undefined) return undefined;
  if (quote === '') return parsed.href;
  const fragment = parsed.hash === '' ? '#' : parsed.hash;
  parsed.hash = '';
  return `${parsed.href.replace(/#$/, '')}${fragment}:~:text=${encode(quote)}`;
}
