import { tokensOf } from './tokenize.js';

/** A stretch of a passage, verbatim, cut between words. */
export interface Snippet {
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  /** The text from `start` to `end` in pieces, those that were found marked. */
  readonly pieces: readonly { readonly text: string; readonly found: boolean }[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** A reader needs the sentence around a hit, not the page: longer passages are cut to about this. */
export const SNIPPET_LENGTH = 240;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The stretch of at most `length` that holds most hits; the first of equals. */
function richest(hits: readonly Span[], length: number): readonly Span[] {
  let best: readonly Span[] = [];
  for (const [index, first] of hits.entries()) {
    const inside = hits.slice(index).filter((hit) => hit.end - first.start <= length);
    if (inside.length > best.length) best = inside;
  }
  return best;
}

/** `length` characters around `middle`, moved outwards to the nearest spaces. */
function cut(text: string, middle: number, length: number): Span {
  const from = Math.max(0, Math.min(middle - Math.floor(length / 2), text.length - length));
  const to = Math.min(text.length, from + length);
  const start = from === 0 ? 0 : text.lastIndexOf(' ', from) + 1;
  const space = to === text.length ? -1 : text.indexOf(' ', to);
  return { start, end: space === -1 ? text.length : space };
}

function pieces(text: string, window: Span, hits: readonly Span[]): Snippet['pieces'] {
  const result: { text: string; found: boolean }[] = [];
  let at = window.start;
  for (const hit of hits.filter((span) => span.start >= window.start && span.end <= window.end)) {
    if (hit.start > at) result.push({ text: text.slice(at, hit.start), found: false });
    result.push({ text: text.slice(hit.start, hit.end), found: true });
    at = hit.end;
  }
  if (at < window.end) result.push({ text: text.slice(at, window.end), found: false });
  return result;
}

/** The words of `text` around those whose term is in `terms`. */
export function snippetOf(text: string, terms: ReadonlySet<string>, length = SNIPPET_LENGTH): Snippet {
  const hits = tokensOf(text).filter((token) => terms.has(token.term));
  const cluster = richest(hits, length);
  const middle = ((cluster[0]?.start ?? 0) + (cluster.at(-1)?.end ?? 0)) / 2;
  const window = text.length <= length ? { start: 0, end: text.length } : cut(text, Math.floor(middle), length);
  return {
    ...window,
    pieces: pieces(text, window, hits),
    cutBefore: window.start > 0,
    cutAfter: window.end < text.length,
  };
}
