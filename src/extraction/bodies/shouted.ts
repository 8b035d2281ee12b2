import type { Token } from '../text/text.js';

const LETTERS = /^[\p{Lu}\p{M}'’-]+$/u;
/** Two names in capitals may stand side by side; among more words a capital tells nothing. */
const LEAST = 3;

function isOfRun(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'punct') return false;
  return token.kind === 'number' || (!token.word.titled && LETTERS.test(token.text));
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length > 1;
}

/** "UN 8 DE MARZO CON 48 MUJERES", "THE MINISTRY SPEAKS": a word in capitals among others tells of no name. */
export function isShouted(tokens: readonly Token[], at: number): boolean {
  if (!isOfRun(tokens[at])) return false;
  let words = isWord(tokens[at]) ? 1 : 0;
  for (let index = at - 1; words < LEAST && isOfRun(tokens[index]); index -= 1) if (isWord(tokens[index])) words += 1;
  for (let index = at + 1; words < LEAST && isOfRun(tokens[index]); index += 1) if (isWord(tokens[index])) words += 1;
  return words >= LEAST;
}
