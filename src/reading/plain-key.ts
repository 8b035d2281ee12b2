import { fold } from '../domain/fold.js';

/** Letters with accents and typographic apostrophes; dashes and quotation marks stay as they are. */
const ACCENTED = /[\u00b4\u00c0-\u024f\u1e00-\u1eff\u2018\u2019]/;
const EACH_ACCENTED = new RegExp(ACCENTED, 'g');
const plainOf = new Map<string, string>();

/**
 * Like `fold`, but unit for unit, so that a place in the key is a place in the text, and fast: most text is ASCII, and
 * the few other letters a language has are looked up. A letter that would become two stays as it is.
 */
export function plainKey(text: string): string {
  const lower = lowerCase(text);
  return ACCENTED.test(lower) ? lower.replace(EACH_ACCENTED, plainLetter) : lower;
}

/** The few letters whose small form is two units (İ) stay as they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/./gsu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));
}

function plainLetter(letter: string): string {
  const known = plainOf.get(letter);
  if (known !== undefined) return known;
  const folded = fold(letter);
  const plain = folded.length === 1 ? folded : letter;
  plainOf.set(letter, plain);
  return plain;
}
