import type { Span } from './fold-text.js';

const NOTE = /\[\d{1,3}\]/y;
/** What may follow a mark that stands off the word it belongs to: "since January 8 [3]." */
const CLOSES = /^(?:[.,;:!?)[]|$)/;

/**
 * Marks of footnotes, "since January 8,[1]", "… verified 304 releases [2].": no words of the article. "[41] people", as
 * editors fill in quotations, is none, nor is a number that opens its line.
 */
export function noteMarks(text: string, { start, end }: Span): readonly Span[] {
  const marks: Span[] = [];
  // looked for in the line alone: in the text, each line would be a look through all that comes after it
  const line = text.slice(start, end);
  for (let found = line.indexOf('[', 1); found !== -1; found = line.indexOf('[', found + 1)) {
    const at = start + found;
    NOTE.lastIndex = at;
    const length = NOTE.exec(text)?.[0].length;
    if (length === undefined) continue;
    const follows = text.slice(at + length, Math.min(end, at + length + 1));
    // "[1](https://…)" is a link, of which the brackets alone are markup
    if (follows === '(' || follows === ']') continue;
    const isOff = text[at - 1] === ' ';
    if (!isOff || CLOSES.test(follows)) marks.push({ start: isOff ? at - 1 : at, end: at + length });
  }
  return marks;
}
