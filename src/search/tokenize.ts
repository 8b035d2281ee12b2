import { fold } from '../domain/fold.js';

/** A word or number of a text, with its place there. */
export interface Token {
  /** Folded word, or a number in plain digits: what is indexed and compared. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A grouped number (`1,204`, `1.204`, `1 204`), any other number (`104`, `14.5`), or a run of letters and digits.
 * The look-aheads keep `28J` one word and leave `8, 104` two numbers.
 */
const TOKEN =
  /\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?![\p{L}\p{M}\d])|(?<!\d)\d+(?:[.,]\d+)?(?![\p{L}\p{M}\d])|[\p{L}\p{M}\p{N}]+/gu;
const GROUPED = /^\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+$/;
const NUMBER = /^\d/;
const PLAIN = /^[a-z\d]*$/;

/** Words too common to find anything by, in the languages read. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'a an and are as at be been by for from had has have he her his in is it its of on or s said she t that the their they this to was were who with',
    'al con de del desde el en es ha han la las lo los o para por que se su sus un una y',
    'ao aos as com da das do dos e em foi foram na nas no nos os pela pelo sao um uma',
  ].flatMap((words) => words.split(' ')),
);

function termOf(word: string): string {
  if (PLAIN.test(word)) return word;
  if (!NUMBER.test(word)) return fold(word);
  return GROUPED.test(word) ? word.replace(/\D/g, '') : fold(word).replace(',', '.');
}

/** The words of a text in their order, stop words left out, accents folded, numbers kept whole. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const term = termOf(match[0]);
    if (STOP_WORDS.has(term)) continue;
    tokens.push({ term, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

export function termsOf(text: string): string[] {
  return tokensOf(text).map((token) => token.term);
}

export function isNumber(term: string): boolean {
  return NUMBER.test(term);
}
