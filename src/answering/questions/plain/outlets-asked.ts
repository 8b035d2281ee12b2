import { anyLanguage, type Words } from './any-language.js';
import type { Facts } from './facts.js';
import type { Role } from './lexicon.js';
import { MEDIA } from './media.js';

const WHERE = anyLanguage('where');
const YOU_HAVE = anyLanguage('youHave');
const HERE = anyLanguage('asksHere');
const YOU = anyLanguage('you');
const WHAT = anyLanguage('which');
/** What somebody reads. */
const READS = anyLanguage('reads');

const MADE_OF: readonly Role[] = ['cite', 'genealogy', 'verification', 'compare'];

/** "Which websites do you check?" */
export function isAboutReading({ scene, has }: Facts): boolean {
  const says = (words: Words): boolean => scene.tokens.some(({ key }) => words.has(key));
  // "qué medios tienes de fuente"
  if (says(YOU_HAVE) && says(MEDIA) && has('cite') && !has('ask')) return true;
  const isOfOurs = says(YOU) || ((says(YOU_HAVE) || says(HERE)) && !MADE_OF.some(has));
  if (says(READS) && says(WHAT)) return true;
  return !has('diff') && isOfOurs && (says(MEDIA) || says(WHERE));
}

const REPEATS = anyLanguage('repeats');

/** "Which outlets just repeat the government's number?" */
export function isRepeated({ scene, has, numbers }: Facts): boolean {
  const says = (words: Words): boolean => scene.tokens.some(({ key }) => words.has(key));
  return says(REPEATS) && (numbers.length > 0 || (has('ask') && (has('who') || says(MEDIA))));
}

const EVERYONE = anyLanguage('everyone');
const TOOK = anyLanguage('took');

/** "Did everybody get 383 from Foro Penal?" */
export function isTakenByAll({ keys, numbers, has }: Facts): boolean {
  const says = (words: Words): boolean => keys.some((key) => words.has(key));
  return numbers.length > 0 && !has('how-many') && says(EVERYONE) && says(TOOK) && !says(WHERE);
}
