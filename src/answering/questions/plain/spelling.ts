import { distance } from 'fastest-levenshtein';
import type { Item, Scene } from './items.js';
import type { Token } from './tokens.js';

/** Words so short are not corrected: too many others are near them. */
const SHORTEST = 4;
/** From this length on two letters may be wrong. */
const LONG = 9;

/** The tokens with typing errors mended; `undefined` where there are none. */
export function corrected(items: readonly Item[], scene: Scene): readonly Token[] | undefined {
  const { tokens } = scene;
  const strange = new Set(items.filter((item) => item.kind === 'unknown').map(({ start }) => start));
  let mended = false;
  const right = tokens.map((token, at): Token => {
    if (!strange.has(at) || token.kind !== 'word') return token;
    const word = nearestWord(token.key, scene);
    if (word === undefined) return token;
    mended = true;
    return { ...token, key: word, text: word, typed: token.text };
  });
  return mended ? right : undefined;
}

/** The one known word that differs by a slip of the finger. The first letter is seldom wrong. */
function nearestWord(typed: string, { compiled, names }: Scene): string | undefined {
  if (typed.length < SHORTEST || compiled.words.has(typed) || names.words.has(typed)) return undefined;
  const most = typed.length >= LONG ? 2 : 1;
  let best: { readonly word: string; readonly apart: number } | undefined;
  for (const words of [compiled.words, names.words]) {
    for (const word of words) {
      if (word[0] !== typed[0] || word.length < SHORTEST || Math.abs(word.length - typed.length) > most) continue;
      const apart = isSwap(typed, word) ? 1 : distance(typed, word);
      if (apart <= most && apart < (best?.apart ?? most + 1)) best = { word, apart };
    }
  }
  return best?.word;
}

/** Two neighbours in the wrong order: "mnay". */
function isSwap(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  const at = [...typed].findIndex((letter, index) => letter !== word[index]);
  if (at < 0) return false;
  return typed.slice(0, at) + (typed[at + 1] ?? '') + (typed[at] ?? '') + typed.slice(at + 2) === word;
}
