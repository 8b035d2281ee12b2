import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { countryOf, isTown, mayGoOnAsCountry } from '../places/countries.js';
import type { Token } from '../text/text.js';
import type { Fragment } from './fragment.js';

/** "U.S." is four tokens. */
const LONGEST_PLACE = 4;

/** Letters that stand for a country where they are capitals. */
const LETTERS: ReadonlySet<string> = new Set(['us', 'usa', 'eua']);

/** Whether a country's name may begin there: by a look at the word, and at the next where the name is a longer one. */
export function mayBePlace(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (word?.mayBeCountry !== true) return false;
  return word.country !== undefined || tokens[at + 1]?.word.goesOnCountry === true;
}

/** The country whose name begins at `at`. */
export function place(tokens: readonly Token[], at: number): Fragment | undefined {
  const first = tokens[at];
  if (first?.word.mayBeCountry !== true) return undefined;
  let { key } = first;
  let { country } = first.word;
  let end = at + 1;
  let name = key;
  for (let next = at + 1; next < at + LONGEST_PLACE; next += 1) {
    const token = tokens[next];
    if (token?.word.goesOnCountry !== true || (token.kind !== 'word' && token.text !== '.')) break;
    if (!mayGoOnAsCountry(key)) break;
    key = `${key} ${token.key}`;
    const longer = countryOf(key);
    if (longer === undefined) continue;
    country = longer;
    name = key;
    end = next + 1;
  }
  // "a agência usa outro número"
  if (country === undefined || (end === at + 1 && LETTERS.has(first.text))) return undefined;
  return { start: at, end, kind: 'place', country, town: isTown(name) };
}

/** The first country named among the tokens from `start` to `end`, in one word or more. */
export function countryIn(tokens: readonly Token[], start: number, end: number): string | undefined {
  for (let at = start; at < end; at += 1) {
    const found = place(tokens, at);
    if (found?.kind === 'place') return found.country;
  }
  return undefined;
}

/** The country whose name fills the tokens from `start` to `end`. */
export function placeAt(tokens: readonly Token[], start: number, end: number): string | undefined {
  const found = place(tokens, start);
  return found?.kind === 'place' && found.end === end ? found.country : undefined;
}

/** "el cuartel general que en Kiev se ocupa de los canjes", "the office which in Bogotá handles it": where it is. */
export function seatOf({ end }: Fragment, tokens: readonly Token[], { sets, small }: CompiledLanguage): string | null {
  if (!sets.relatives.isAt(tokens, end)) return null;
  const seat = small.in.isAt(tokens, end + 1) ? tokens[end + 2] : undefined;
  return seat?.word.capital === true ? (countryIn(tokens, end + 2, end + 3) ?? null) : null;
}
