import { foldRange } from './fold-text.js';
import { inlineMarkup, isMarkdown } from './markdown.js';
import { splitParagraphs } from './paragraphs.js';

/**
 * Reads back what stands in an original: for each passage,
 * `originalWords(original)(origin[a], origin[b])` is `text.slice(a, b)`. On pages without Markdown that is
 * no more than folding the slice; on Markdown pages a slice may end in markup that only its paragraph explains.
 */
export function originalWords(original: string): (start: number, end: number) => string {
  if (!isMarkdown(original)) return (start, end) => foldRange(original, { start, end }).text;
  const paragraphs = splitParagraphs(original);
  return (start, end) => {
    const paragraph = paragraphs.find((candidate) => candidate.start <= start && end <= candidate.end);
    const markup = paragraph === undefined ? [] : inlineMarkup(original, paragraph);
    return foldRange(original, { start, end }, markup).text;
  };
}
