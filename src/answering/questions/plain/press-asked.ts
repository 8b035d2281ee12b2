import { anyLanguage, type Words } from './any-language.js';
import type { Facts } from './facts.js';
import { type Item, plays } from './items.js';
import { MEASURED, type Role } from './lexicon.js';
import { measured } from './measured.js';
import { MEDIA } from './media.js';

const COMES_ELSE = anyLanguage('comesElse');

/** Where what is searched for stands among the tokens. */
export interface Searched {
  readonly start: number;
  readonly end: number;
}

const FRAME: readonly Role[] = [
  'filler',
  'chat',
  'soft',
  'who',
  'sources',
  'search',
  'in',
  'says',
  'and',
  'go-on',
  'by',
  'verification-who',
  'genealogy-who',
  'known',
];

/** "Any article that mentions X", "is X mentioned in any piece", "sale algo de X en las notas": X. */
export function mentionedIn(facts: Facts): Searched | undefined {
  const { items, scene, has, numbers, times } = facts;
  const { articles, mentions } = scene.compiled.press;
  if (numbers.length > 0 || has('how-many') || has('ask') || !times.ok || times.words !== '') return undefined;
  const isOf = (words: ReadonlySet<string>, { start, end }: Item): boolean =>
    scene.tokens.slice(start, end).some(({ key }) => words.has(key));
  const isFrame = (item: Item): boolean =>
    item.kind === 'mark' ||
    item.kind === 'passed' ||
    isPress(item) ||
    isOf(mentions, item) ||
    FRAME.some((role) => plays(item, role));
  const isPress = ({ start, end }: Item): boolean =>
    scene.tokens.slice(start, end).some(({ key }) => articles.has(key) || MEDIA.has(key));
  if (!items.some(isPress)) return undefined;
  const first = items.findIndex((item) => !isFrame(item));
  const last = items.findLastIndex((item) => !isFrame(item));
  const [from, to] = [items[first], items[last]];
  if (from === undefined || to === undefined) return undefined;
  const inside = items.slice(first, last + 1);
  const around = [...items.slice(0, first), ...items.slice(last + 1)];
  // what is counted is no matter of articles, unless a word that nobody knows is beside it
  const counts = inside.some((item) => MEASURED.some((role) => plays(item, role)));
  const isElse = inside.some((item) => item.kind === 'unknown');
  const isMatter = isElse || (!counts && inside.some(({ kind }) => kind === 'place' || kind === 'name'));
  const isWhole = inside.every((item) => !isPress(item) && (item.kind !== 'mark' || /^['\u2019]$/.test(item.mark)));
  const isMentioned = around.some((item) => isOf(mentions, item)) && around.some(isPress);
  return isMatter && isWhole && isMentioned ? { start: from.start, end: to.end } : undefined;
}

const NEW = anyLanguage('news');

/** "Which figures were added last week", "did anything new come in". */
export function isArrival(facts: Facts): boolean {
  const { items, scene, has, bodies, numbers } = facts;
  if (has('how-many') || numbers.length > 0) return false;
  // "entre año nuevo y el 12" are days
  const keys = items.flatMap((item) =>
    item.kind === 'time' ? [] : scene.tokens.slice(item.start, item.end).map(({ key }) => key),
  );
  const says = (words: Words): boolean => keys.some((key) => words.has(key));
  const comes = keys.some((key) => isComing(scene.compiled.press.comes, key));
  const isMoved = has('moves') || has('timeline');
  const isNew = says(NEW) || items.some((item) => plays(item, 'diff'));
  const asksAny = !measured(facts) && bodies.length === 0 && (says(ANYTHING) || (has('ask') && says(WHICH)));
  // "anything moved?"
  if (isMoved && !measured(facts) && bodies.length === 0 && !has('ask') && says(ANYTHING)) return true;
  return comes && (isNew || asksAny);
}

const WHICH = anyLanguage('anyOf');
const ANYTHING = anyLanguage('anything');

/** "Were added", "se sumaron"; "add" alone asks for a sum. */
function isComing(comes: ReadonlySet<string>, key: string): boolean {
  return comes.has(key) && !COMES_ELSE.has(key);
}

/** "From one wire, or are there independent sources": whether it was copied, and not whether it was checked. */
export function isWhetherCopied(facts: Facts): boolean {
  const checks = facts.items.filter((item) => plays(item, 'verification'));
  const isWord = ({ start, end }: Item): boolean =>
    end === start + 1 && INDEPENDENT.has(facts.scene.tokens[start]?.key ?? '');
  return sharesSource(facts) && checks.every(isWord);
}

export const INDEPENDENT = anyLanguage('independent');

/** "Did the outlets lift Foro Penal's 266 from each other": where all of them have a number from. */
export function sharesSource({ scene, numbers, has }: Facts): boolean {
  const { shared } = scene.compiled.press;
  return (
    numbers.length > 0 && !has('how-many') && scene.tokens.some((_, at) => shared.at(scene.tokens, at) !== undefined)
  );
}
