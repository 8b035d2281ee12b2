import { anyLanguage } from './any-language.js';
import type { Item, Scene } from './items.js';
import type { Token } from './tokens.js';

/** Whether no query hangs on a word, wherever it stands: "handy", "honestly". */
export function isLight({ compiled }: Scene, token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { key, kind } = token;
  const { light, adverbs, telling } = compiled.smallTalk;
  return kind === 'word' && (light.has(key) || (adverbs.test(key) && !telling.has(key)));
}

/**
 * Whether a word that nobody knows may be left out where it stands: it carries nothing, or it stands in a clause that
 * says nothing of the matter. A name, a number, words in quotation marks and what is asked about never are.
 */
export function isPassable(scene: Scene, items: readonly Item[], item: Item, isIdle: boolean, isTold = false): boolean {
  const { tokens, compiled } = scene;
  const token = tokens[item.start];
  if (
    item.kind !== 'unknown' ||
    item.end > item.start + 1 ||
    token === undefined ||
    token.kind !== 'word' ||
    isQuoted(tokens, item.start)
  )
    return false;
  const before = wordBefore(scene, item.start);
  // "according to my editor": whoever that is, a count of theirs is asked for
  if (isSourceCue(items, scene, item)) return false;
  if (isLight(scene, token)) return true;
  // names in a clause that says nothing of the matter are those of whoever asks; see `heard`
  return isTold || (isIdle && (!compiled.smallTalk.points.has(before) || isToDo(scene, item.start)));
}

const BEFORE_DOING = anyLanguage('toBeDone');

/** "Preciso fechar a arte", "antes de gravar": what is to be done, and nothing that is looked for. */
function isToDo({ tokens, compiled }: Scene, at: number): boolean {
  const token = tokens[at];
  const [before = '', last = ''] = tokens.slice(Math.max(0, at - 2), at).map(({ key }) => key);
  const isVerb = token?.capital === false && compiled.lexicon.shapes.infinitive?.test(token.key) === true;
  return (
    isVerb &&
    (BEFORE_DOING.has(last) || BEFORE_DOING.has(`${before} ${last}`) || (at === 1 && BEFORE_DOING.has(before)))
  );
}

const BY = anyLanguage('askersSource');

function isSourceCue(items: readonly Item[], scene: Scene, item: Item): boolean {
  const before = items.slice(0, items.indexOf(item)).findLast((one) => one.kind !== 'passed' && !isSmall(scene, one));
  return before !== undefined && BY.has(scene.tokens[before.start]?.key ?? '');
}

const SMALL = anyLanguage('owned');

function isSmall({ tokens }: Scene, { start, end }: Item): boolean {
  return end === start + 1 && SMALL.has(tokens[start]?.key ?? '');
}

/** The word before, articles and the like left out. */
function wordBefore({ tokens }: Scene, at: number): string {
  return tokens.slice(0, at).findLast(({ key }) => !SMALL.has(key))?.key ?? '';
}

/** A capital inside a sentence that is not all in capitals. */
export function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.capital !== true) return false;
  const before = tokens[at - 1];
  const begins = before === undefined || (before.kind === 'mark' && /^[.!?¿¡:…]$/.test(before.key));
  return /^\p{Lu}{2,}$/u.test(token.text) ? tokens.some(({ text }) => /^\p{Ll}{2,}$/u.test(text)) : !begins;
}

const QUOTES = /^["“”«»„]$/;

function isQuoted(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).filter(({ key }) => QUOTES.test(key)).length;
  return before % 2 === 1 && tokens.slice(at + 1).some(({ key }) => QUOTES.test(key));
}
