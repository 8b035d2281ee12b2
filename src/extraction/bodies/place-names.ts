import { countryOf } from '../places/countries.js';
import type { Token } from '../text/text.js';
import type { Fragment } from './fragment.js';

/** "U.S." is four tokens. */
const PLACE_LENGTHS = [4, 3, 2, 1];

/** Letters that stand for a country where they are capitals. */
const LETTERS: ReadonlySet<string> = new Set(['us', 'usa', 'eua']);

/** The country whose name begins at `at`. */
export function place(tokens: readonly Token[], at: number): Fragment | undefined {
  if (tokens[at]?.word.mayBeCountry !== true) return undefined;
  for (const length of PLACE_LENGTHS) {
    const run = tokens.slice(at, at + length);
    if (run.length < length || run.some(({ kind, text }) => kind !== 'word' && text !== '.')) continue;
    const country = countryOf(run.map((token) => token.key).join(' '));
    // "a agência usa outro número"
    if (length === 1 && LETTERS.has(run[0]?.text ?? '')) return undefined;
    if (country !== undefined) return { start: at, end: at + length, kind: 'place', country };
  }
  return undefined;
}

/** The country whose name fills the tokens from `start` to `end`. */
export function placeAt(tokens: readonly Token[], start: number, end: number): string | undefined {
  const found = place(tokens, start);
  return found?.kind === 'place' && found.end === end ? found.country : undefined;
}
