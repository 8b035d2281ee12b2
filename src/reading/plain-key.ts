import { fold } from '../domain/fold.js';

const NOT_ASCII = /[^\0-\x7f]/;
const EACH_NOT_ASCII = /[^\0-\x7f]/g;
const plainOf = new Map<string, string>();

/**
 * Like `fold`, but unit for unit, so that a place in the key is a place in the text, and fast: most text is ASCII, and
 * the few other letters a language has are looked up. A letter that would become two stays as it is.
 */
export function plainKey(text: string): string {
  return NOT_ASCII.test(text) ? text.toLowerCase().replace(EACH_NOT_ASCII, plainLetter) : text.toLowerCase();
}

function plainLetter(letter: string): string {
  const known = plainOf.get(letter);
  if (known !== undefined) return known;
  const folded = fold(letter);
  const plain = folded.length === 1 ? folded : letter;
  plainOf.set(letter, plain);
  return plain;
}
