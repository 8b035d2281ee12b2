import { distance } from 'fastest-levenshtein';
import type { Item, Scene } from './items.js';
import type { Token } from './tokens.js';

/** Shorter words are only mended where they sound the same or two letters are swapped: too many others are near them. */
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

/** The one known word that differs by a slip of the finger, or sounds the same. The first letter is seldom wrong. */
function nearestWord(typed: string, { compiled, names }: Scene): string | undefined {
  if (compiled.words.has(typed) || names.words.has(typed)) return undefined;
  const most = typed.length >= LONG ? 2 : typed.length >= SHORTEST ? 1 : 0;
  const sound = compiled.language === 'en' ? undefined : soundOf(typed);
  let best: { readonly word: string; readonly apart: number } | undefined;
  for (const words of [compiled.words, names.words]) {
    for (const word of words) {
      const slip = slipOf(typed, word, most, sound);
      if (slip === undefined) continue;
      const apart = slip + (words === names.words || compiled.listed.has(word) ? 0 : FORM);
      if (apart < (best?.apart ?? Number.POSITIVE_INFINITY)) best = { word, apart };
    }
  }
  return best?.word;
}

/** The forms of verbs are many: one of them is less likely to be meant than a word of the lists. */
const FORM = 0.6;
const SAME_SOUND = 0.4;
const SWAP = 0.8;

/** How far apart two words are; `undefined`: too far for a slip. */
function slipOf(typed: string, word: string, most: number, sound: string | undefined): number | undefined {
  if (Math.abs(word.length - typed.length) > 2) return undefined;
  if (sound !== undefined && soundOf(word) === sound) return SAME_SOUND;
  if (word[0] !== typed[0]) return undefined;
  if (typed.length >= SWAPPED && isSwap(typed, word)) return SWAP;
  if (most === 0 || word.length < SHORTEST || Math.abs(word.length - typed.length) > most) return undefined;
  const apart = distance(typed, word);
  return apart <= most ? apart : undefined;
}

/** "teh" is short, and still sure. */
const SWAPPED = 3;

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ch/g, 'X'],
  [/h/g, ''],
  [/v/g, 'b'],
  [/ll/g, 'y'],
  [/qu(?=[ei])|k/g, 'K'],
  [/c(?=[ei])|z|ss|ç/g, 's'],
  [/c|q/g, 'K'],
  [/g(?=[ei])/g, 'j'],
  [/gu(?=[ei])/g, 'g'],
  [/(.)\1/g, '$1'],
];

/** Spanish and Portuguese words that are written alike by ear: "govierno", "kedan", "an". */
function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [letters, as]) => sound.replace(letters, as), word);
}

/** Two neighbours in the wrong order: "mnay". */
function isSwap(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  const at = [...typed].findIndex((letter, index) => letter !== word[index]);
  if (at < 0) return false;
  return typed.slice(0, at) + (typed[at + 1] ?? '') + (typed[at] ?? '') + typed.slice(at + 2) === word;
}
