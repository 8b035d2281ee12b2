import { foldRange } from './fold-text.js';
import { markedUp, paragraphsOf } from './line.js';
import { isMarkdown } from './markdown.js';

/** A page without Markdown and without notes is read back by folding alone. */
const MAYBE_NOTE = /\[\d/;

/**
 * Reads back what stands in an original: for each passage,
 * `originalWords(original)(origin[a], origin[b])` is `text.slice(a, b)`. On most pages that is no more than folding the
 * slice; where there is Markdown or a note, a slice may end in marks that only its paragraph explains.
 */
export function originalWords(original: string): (start: number, end: number) => string {
  const markdown = isMarkdown(original);
  if (!markdown && !MAYBE_NOTE.test(original)) return (start, end) => foldRange(original, { start, end }).text;
  const paragraphs = paragraphsOf(original);
  return (start, end) => {
    const index = paragraphs.findIndex((candidate) => candidate.start <= start && end <= candidate.end);
    const markup = index < 0 ? [] : markedUp(original, paragraphs, index, markdown).markup;
    return foldRange(original, { start, end }, markup).text;
  };
}
