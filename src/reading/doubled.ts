import { fold } from '../domain/fold.js';
import type { Line } from './line.js';

const TAIL = 24;
/** Shorter lines may well stand twice and mean two things ("Saturday: 15"). */
const SHORTEST_DOUBLED = 30;
const LONGEST_PULL_QUOTE = 300;
/** A quotation set on top of the article stands among its first lines. */
const TOP_LINES = 6;

/**
 * Numbers of the lines that only repeat another: the same words again (quotation marks and dashes do not matter), the
 * same but for a dateline, or a pull quote that is part of a paragraph. The first stays, of whole and part the whole.
 */
export function doubledLines(lines: readonly Line[]): ReadonlySet<number> {
  const doubled = new Set<number>();
  const byTail = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.text.length < SHORTEST_DOUBLED) continue;
    const tail = tailOf(line.text);
    const alike = byTail.get(tail);
    if (alike === undefined) byTail.set(tail, [line]);
    else {
      for (const earlier of alike) if (!doubled.has(earlier.number)) markShorter(earlier, line, doubled);
      alike.push(line);
    }
  }
  for (const line of pullQuotes(lines)) {
    if (!doubled.has(line.number) && isPartOfAnother(line, lines, doubled)) doubled.add(line.number);
  }
  return doubled;
}

function markShorter(earlier: Line, later: Line, doubled: Set<number>): void {
  const [a, b] = [wordsOf(earlier.text), wordsOf(later.text)];
  if (a.endsWith(b)) doubled.add(later.number);
  else if (b.endsWith(a)) doubled.add(earlier.number);
}

/** The last letters and digits, plain: what two copies of a paragraph share even when one has a dateline. */
function tailOf(text: string): string {
  return wordsOf(text.slice(-2 * TAIL)).slice(-TAIL);
}

/** Letters and digits only, plain lower case. */
function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function pullQuotes(lines: readonly Line[]): readonly Line[] {
  return lines.filter(
    ({ text }, index) =>
      text.length >= SHORTEST_DOUBLED &&
      text.length <= LONGEST_PULL_QUOTE &&
      (index < TOP_LINES || /^["“«].*["”»]$/.test(text)),
  );
}

function isPartOfAnother(quote: Line, lines: readonly Line[], doubled: ReadonlySet<number>): boolean {
  const words = wordsOf(quote.text);
  const opening = openingOf(quote.text);
  return lines.some(
    (line) =>
      line.text.length > quote.text.length &&
      !doubled.has(line.number) &&
      line.text.includes(opening) &&
      ` ${wordsOf(line.text)} `.includes(` ${words} `),
  );
}

/** The longest of the first words: a cheap test that most paragraphs fail. */
function openingOf(text: string): string {
  return (text.slice(0, 60).match(/[\p{L}\p{N}]+/gu) ?? [''])
    .slice(0, -1)
    .reduce((a, b) => (b.length > a.length ? b : a), '');
}
