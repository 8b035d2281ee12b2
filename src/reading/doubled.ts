import type { Line } from './line.js';
import { plainKey } from './plain-key.js';

const TAIL = 24;
const SAMPLED = 80;
/** White space and punctuation, of any kind, in plain lower case. */
const NOT_WORD = /[^a-z0-9\u00c0-\u1fff\u2070-\uffff]+/g;
/** Shorter lines may well stand twice and mean two things ("Saturday: 15"). */
const SHORTEST_DOUBLED = 30;
const LONGEST_PULL_QUOTE = 300;
/** A quotation set on top of the article stands among its first lines. */
const TOP_LINES = 6;
/** Bounds on comparing: a page that passes them is no article, and must still be read in linear time. */
const MOST_ALIKE = 8;
const MOST_LINES_WITH_PULL_QUOTES = 300;

/**
 * Numbers of the lines that only repeat another: the same words again (quotation marks and dashes do not matter), the
 * same but for a dateline, or a pull quote that is part of a paragraph. The first stays, of whole and part the whole.
 */
export function doubledLines(lines: readonly Line[]): ReadonlySet<number> {
  const doubled = new Set<number>();
  const byTail = new Map<number, Line[]>();
  for (const line of lines) {
    if (line.text.length < SHORTEST_DOUBLED) continue;
    const tail = tailOf(line.text);
    const alike = byTail.get(tail);
    if (alike === undefined) byTail.set(tail, [line]);
    else compareWith(alike, line, doubled);
  }
  const whole = lines.map(({ text }) => text).join('\n');
  for (const line of pullQuotes(lines)) {
    if (doubled.has(line.number) || !standsTwice(sampleOf(line.text), whole)) continue;
    if (isPartOfAnother(line, lines, doubled)) doubled.add(line.number);
  }
  return doubled;
}

/** Marks `line`, or an earlier one, as doubled; what is not doubled is kept to compare with. */
function compareWith(alike: Line[], line: Line, doubled: Set<number>): void {
  const words = wordsOf(line.text);
  for (const earlier of alike) {
    if (doubled.has(earlier.number)) continue;
    const earlierWords = wordsOf(earlier.text);
    if (earlierWords.endsWith(words)) {
      doubled.add(line.number);
      return;
    }
    if (words.endsWith(earlierWords)) doubled.add(earlier.number);
  }
  if (alike.length < MOST_ALIKE) alike.push(line);
}

/** A number made of the last plain letters and digits: two copies share it even when one has a dateline. */
function tailOf(text: string): number {
  let hash = 0;
  let taken = 0;
  for (let at = text.length - 1; at >= 0 && taken < TAIL; at--) {
    const code = text.charCodeAt(at) | 32;
    if (code > 122 || code < 48 || (code > 57 && code < 97)) continue;
    hash = (Math.imul(hash, 31) + code) | 0;
    taken++;
  }
  return hash;
}

/** Letters and digits only, plain lower case. */
function wordsOf(text: string): string {
  return plainKey(text).replace(NOT_WORD, ' ').trim();
}

function pullQuotes(lines: readonly Line[]): readonly Line[] {
  const isShort = lines.length <= MOST_LINES_WITH_PULL_QUOTES;
  return (isShort ? lines : lines.slice(0, TOP_LINES)).filter(
    ({ text }, index) =>
      text.length >= SHORTEST_DOUBLED &&
      text.length <= LONGEST_PULL_QUOTE &&
      (index < TOP_LINES || (/^["“«]/.test(text) && /["”»]$/.test(text))),
  );
}

/** Whether the words are also found behind their first place. */
function standsTwice(words: string, whole: string): boolean {
  return whole.indexOf(words, whole.indexOf(words) + 1) !== -1;
}

function isPartOfAnother(quote: Line, lines: readonly Line[], doubled: ReadonlySet<number>): boolean {
  const sample = sampleOf(quote.text);
  const holds = (line: Line): boolean =>
    line.text.length > quote.text.length && line.text.includes(sample) && !doubled.has(line.number);
  return lines.some((line) => holds(line) && ` ${wordsOf(line.text)} `.includes(` ${wordsOf(quote.text)} `));
}

/** The longest run of its first words that has no punctuation: any copy writes it alike. */
function sampleOf(text: string): string {
  let [start, end] = [0, 0];
  for (let at = 0, runStart = 0; at <= Math.min(text.length, SAMPLED); at++) {
    if (at < SAMPLED && isWordUnit(text.charCodeAt(at))) continue;
    if (at - runStart > end - start) [start, end] = [runStart, at];
    runStart = at + 1;
  }
  return text.slice(start, end);
}

/** A space, a digit or a letter. */
function isWordUnit(code: number): boolean {
  return code === 32 || (code >= 48 && code <= 57) || (code | 32) >= 97 ? code < 0x2000 : false;
}
