import { fold } from '../../../domain/fold.js';

/** A word, number or mark of a question. */
export interface Token {
  /** As typed. */
  readonly text: string;
  /** Lower case, without accents. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Written with a capital: a name, perhaps. */
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
  /** What was typed where `key` is a correction of it. */
  readonly typed?: string;
}

/**
 * Numbers keep their inner marks ("1.041", "8/1", "2026-01-08") and stand apart from letters ("jan8", "8th"), words
 * keep inner apostrophes and hyphens ("segunda-feira"); a possessive 's is a token of its own.
 */
const TOKEN =
  /\d+(?:[.,/:-]\d+)*|['’]s(?![\p{L}\d])|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\d]))[\p{L}\p{M}]+|-[\p{L}\p{M}]+)*|[^\s]/gu;

const NUMBER = /^\d/;
const WORD = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;

/** "8-12" is two numbers and what joins them; "2026-01-08" is one. */
const RANGE = /^(\d{1,2})-(\d{1,2})$/;

export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].flatMap((found) => {
    const [word] = found;
    const range = RANGE.exec(word);
    if (range === null) return [tokenOf(word, found.index)];
    const [, first = '', last = ''] = range;
    const dash = found.index + first.length;
    return [tokenOf(first, found.index), tokenOf('-', dash), tokenOf(last, dash + 1)];
  });
}

function tokenOf(text: string, start: number): Token {
  const kind = NUMBER.test(text) ? 'number' : WORD.test(text) ? 'word' : 'mark';
  return { text, key: fold(text), kind, capital: CAPITAL.test(text), start, end: start + text.length };
}

/** The words from `start` to before `end`, as typed. */
export function textOf(tokens: readonly Token[], start: number, end: number): string {
  const words = tokens.slice(start, end);
  return words.map(({ text, start: from }, at) => ((words[at - 1]?.end ?? from) < from ? ` ${text}` : text)).join('');
}
