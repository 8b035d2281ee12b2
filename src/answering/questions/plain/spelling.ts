import { distance } from 'fastest-levenshtein';
import { countryOf } from '../../../extraction/places/countries.js';
import { MONTH_NAMES, monthNamed } from '../../dates/date-words.js';
import { anyLanguage } from './any-language.js';
import { isWord, meaningAt } from './compiled.js';
import { heard } from './idle.js';
import type { Item, Scene } from './items.js';
import type { Role } from './lexicon.js';
import { isName } from './passed-over.js';
import { type Token, tokensOf } from './tokens.js';

/** Shorter words are only mended where they sound the same or two letters are swapped: too many others are near them. */
const SHORTEST = 4;
/** From this length on two letters may be wrong. */
const LONG = 9;

/** The tokens with typing errors mended; `undefined` where there are none. */
export function corrected(items: readonly Item[], scene: Scene): readonly Token[] | undefined {
  const { tokens } = scene;
  // small talk is left as it is: mended, it might ask for something
  const left = heard(scene, items);
  const strange = new Set(left.filter((item) => item.kind === 'unknown').map(({ start }) => start));
  let mended = false;
  const right = tokens.map((token, at): Token => {
    if (!strange.has(at) || token.kind !== 'word') return token;
    // a name is mended to a name: "Marcos" is no month
    const word = nearestWord(token.key, at, scene);
    if (word === undefined) return token;
    mended = true;
    return { ...token, key: word, text: word, typed: token.text };
  });
  return mended ? right : undefined;
}

/** The one known word that differs by a slip of the finger, or sounds the same. The first letter is seldom wrong. */
function nearestWord(typed: string, at: number, scene: Scene): string | undefined {
  const { compiled, names, tokens } = scene;
  const isNamed = isName(tokens, at);
  if (isWord(compiled, typed) || names.words.has(typed)) return undefined;
  const { shorthand } = compiled.lexicon;
  const short = Object.hasOwn(shorthand, typed) ? shorthand[typed] : undefined;
  if (short !== undefined) return short;
  const alike = isNamed || compiled.language === 'en' ? undefined : bySoundOf(compiled.listed).get(soundOf(typed));
  if (alike !== undefined) return alike;
  const isShort = typed.length <= SHORTEST;
  const most = typed.length >= LONG ? 2 : typed.length >= SHORTEST ? 1 : 0;
  let best: { readonly word: string; readonly apart: number } | undefined;
  const months = isBesideDay(tokens, at) ? [MONTH_NAMES, compiled.days.words(), compiled.weekdays.words()] : [];
  for (const words of isNamed ? [names.words, ...months] : [compiled.listed, names.words, compiled.forms, ...months]) {
    for (const word of near(typed, words, most)) {
      // "spin" is not Spain
      if (isShort && countryOf(word) !== undefined) continue;
      if (isNamed && months.length === 0 && monthNamed(word) !== undefined) continue;
      const slip = slipOf(typed, word, most);
      if (slip === undefined || (slip === 1 && word.length === typed.length && isEmpty(word, scene))) continue;
      // a letter left out is the commonest slip
      const apart = slip + unlikely(word, at, scene) + (word.length > typed.length ? 0 : 0.1);
      if (apart < (best?.apart ?? Number.POSITIVE_INFINITY)) best = { word, apart };
    }
  }
  return best?.word;
}

type Words = ReadonlySet<string> | ReadonlyMap<string, unknown>;

const drawers = new WeakMap<Words, ReadonlyMap<string, readonly string[]>>();

/** Words by their first letter and length, where they are soon found. */
function byShapeOf(words: Words): ReadonlyMap<string, readonly string[]> {
  const known = drawers.get(words);
  if (known !== undefined) return known;
  const byShape = new Map<string, string[]>();
  for (const word of words.keys()) {
    const shape = shapeOf(word, word.length);
    const kept = byShape.get(shape) ?? [];
    if (!word.includes('-')) kept.push(word);
    byShape.set(shape, kept);
  }
  drawers.set(words, byShape);
  return byShape;
}

function shapeOf(word: string, length: number): string {
  return `${word[0] ?? ''}${length}`;
}

function near(typed: string, words: Words, most: number): readonly string[] {
  const byShape = byShapeOf(words);
  const lengths = Array.from({ length: 2 * most + 1 }, (_, at) => typed.length - most + at);
  return lengths.flatMap((length) => byShape.get(shapeOf(typed, length)) ?? []);
}

const EMPTY: readonly Role[] = ['filler', 'soft', 'chat'];

/** A word that carries nothing would take away what another word says: "buses" is not "bases". */
function isEmpty(word: string, { compiled }: Scene): boolean {
  const [token] = tokensOf(word);
  const meanings = token === undefined ? undefined : meaningAt(compiled, [token], 0)?.value;
  return meanings?.every((one) => one.kind === 'role' && EMPTY.includes(one.role)) === true;
}

/** Of words equally near, one that tells something is meant, and a form of a verb last: those are many. */
function unlikely(word: string, at: number, scene: Scene): number {
  const { compiled, names } = scene;
  const { telling, listed, forms } = compiled;
  if (telling.has(word) || joins(word, at, scene)) return 0;
  if (names.words.has(word)) return 0.1;
  if (listed.has(word)) return 0.3;
  return forms.has(word) ? 0.6 : 0;
}

/** Whether the word makes a phrase with its neighbours: "smana passada". */
function joins(word: string, at: number, { tokens, compiled }: Scene): boolean {
  if (MONTH_NAMES.has(word)) return true;
  const [typed, ...others] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (typed === undefined || others.every((one) => one === undefined)) return false;
  const mended = tokens.with(at, { ...typed, key: word });
  return [at - 1, at].some((start) => {
    const end = Math.max(compiled.days.at(mended, start)?.end ?? 0, compiled.meanings.at(mended, start)?.end ?? 0);
    return end > at && end > start + 1;
  });
}

/** Whether a month may stand here: a number beside it, or what stands before days. */
function isBesideDay(tokens: readonly Token[], at: number): boolean {
  const [second, before, after] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const isNumber =
    [before, after].some((one) => one?.kind === 'number') || (second?.kind === 'number' && OF.has(before?.key ?? ''));
  return isNumber || IN.has(before?.key ?? '');
}

const OF = anyLanguage('ofDay');
const IN = anyLanguage('besideMonth');

const SWAP = 0.8;

/** How far apart two words are; `undefined`: too far for a slip. */
function slipOf(typed: string, word: string, most: number): number | undefined {
  if (typed.length >= SWAPPED && isSwap(typed, word)) return SWAP;
  if (most === 0 || word.length < SHORTEST) return undefined;
  const apart = distance(typed, word);
  if (apart > most || (apart === 1 && typed.length === word.length && !isNear(typed, word))) return undefined;
  return apart;
}

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters that are taken for each other by ear. */
const HEARD = ['aeiouy', 'bvp', 'csz', 'mn', 'gj', 'ckq', 'dt', 'lr', 'fv'];

/** Whether the one letter that differs is beside the other on the keys, or sounds like it: "voted" is not "vowed". */
function isNear(typed: string, word: string): boolean {
  const at = [...typed].findIndex((letter, index) => letter !== word[index]);
  const [one = '', other = ''] = [typed[at], word[at]];
  if (HEARD.some((letters) => letters.includes(one) && letters.includes(other))) return true;
  const place = (letter: string): readonly [row: number, column: number] | undefined => {
    const row = KEYS.findIndex((keys) => keys.includes(letter));
    return row < 0 ? undefined : [row, (KEYS[row] ?? '').indexOf(letter)];
  };
  const [a, b] = [place(one), place(other)];
  return a !== undefined && b !== undefined && Math.abs(a[0] - b[0]) <= 1 && Math.abs(a[1] - b[1]) <= 1;
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

const sounds = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string>>();

/** The first word of each sound. */
function bySoundOf(words: ReadonlySet<string>): ReadonlyMap<string, string> {
  const made =
    sounds.get(words) ??
    new Map(
      [...words]
        .filter((word) => !word.includes('-'))
        .toReversed()
        .map((word) => [soundOf(word), word] as const),
    );
  sounds.set(words, made);
  return made;
}

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
