import type { ParagraphSpan } from './paragraphs.js';

const NUMBER = /^\d{1,3}(?:[.,]?\d{3})*$/;
const LONGEST_NUMBER = 9;
/** "1", "2" … before titles are their places in a list. */
const LEAST_NUMBER = 11;
const TELLS = /^[\p{L}¿¡“"«](?:\S* ){2}/u;
const LEAST_PAIRS = 2;

/**
 * "626" on a line, and below it "people freed since December": in a box of numbers, of which there are several, each is
 * one paragraph with what it counts.
 */
export function joinBoxes(text: string, spans: readonly ParagraphSpan[]): readonly ParagraphSpan[] {
  const pairs = spans.flatMap((span, at) => (isPair(text, span, spans[at + 1]) ? [at] : []));
  if (pairs.length < LEAST_PAIRS || isCounting(pairs.map((at) => numberOf(text, spans[at])))) return spans;
  const first = new Set(pairs);
  return spans.flatMap((span, at) => {
    const next = first.has(at) ? spans[at + 1] : undefined;
    if (next !== undefined) return [{ start: span.start, end: next.end, block: span.block }];
    return first.has(at - 1) ? [] : [span];
  });
}

function isPair(text: string, span: ParagraphSpan, next: ParagraphSpan | undefined): boolean {
  if (next === undefined || span.end - span.start > LONGEST_NUMBER) return false;
  if (!NUMBER.test(text.slice(span.start, span.end)) || numberOf(text, span) < LEAST_NUMBER) return false;
  return TELLS.test(text.slice(next.start, Math.min(next.end, next.start + 60)));
}

function numberOf(text: string, span: ParagraphSpan | undefined): number {
  return span === undefined ? 0 : Number(text.slice(span.start, span.end).replace(/[.,]/g, ''));
}

/** "11", "12", "13": places in a list. */
function isCounting(values: readonly number[]): boolean {
  return values.every((value, at) => at === 0 || value === (values[at - 1] ?? 0) + 1);
}
