import { fold } from '../../../domain/fold.js';
import { anyLanguage } from './any-language.js';
import type { Facts } from './facts.js';
import { type Item, plays } from './items.js';
import type { Token } from './tokens.js';

const MORE = anyLanguage('more');
const THAN = anyLanguage('than');

/** "Does the UN count more than the government?": of two bodies, that shows both and picks none. */
export function isWhoHasMore({ scene, bodies, outOfReach }: Facts): boolean {
  const both = bodies.filter(({ role }) => role === 'counts').length === 2;
  const picks = outOfReach === null ? isMoreThan(scene.tokens) : outOfReach.what === 'pick';
  return both && picks;
}

function isMoreThan(tokens: readonly Token[]): boolean {
  return tokens.some(({ key }) => MORE.has(key)) && tokens.some(({ key }) => THAN.has(key));
}

const PUTS = anyLanguage('puts');
const TOGETHER = anyLanguage('together');

/** "Ponme juntos al gobierno y a Provea": side by side, not added up. */
export function isPutTogether({ outOfReach, scene, bodies }: Facts): boolean {
  const both = bodies.filter(({ role }) => role === 'counts').length === 2;
  const isTogether = outOfReach?.what === 'sum' && TOGETHER.has(fold(outOfReach.words));
  return both && isTogether && scene.tokens.some(({ key }) => PUTS.has(key));
}

const SAME = anyLanguage('same');

const PLUS = anyLanguage('plus');

function isPlus(key: string): boolean {
  return key === '+' || PLUS.has(key);
}

/** "Foro Penal plus Provea": figures of two are never added. */
export function isSum({ items, scene }: Facts): boolean {
  return items.some(
    (item, at) =>
      item.kind === 'name' &&
      isPlus(scene.tokens[item.end]?.key ?? '') &&
      !scene.tokens.some(({ key }) => SAME.has(key)) &&
      items.slice(at + 1).find((one) => one.start > item.end && !isFiller(one))?.kind === 'name',
  );
}

function isFiller(item: Item): boolean {
  return plays(item, 'filler');
}

/** Two bodies, and a word that sets them side by side or joins them. */
export function isComparison(facts: Facts): boolean {
  const { has, bodies, items } = facts;
  const counting = bodies.filter(({ role }) => role === 'counts');
  if (counting.length >= 2) {
    const [first, second] = counting;
    if (has('compare') || has('versus') || isWhoHasMore(facts) || isPutTogether(facts)) return true;
    if (facts.scene.tokens.some(({ key }) => SAME.has(key))) return true;
    const between = items.filter(
      (item) => item.start >= (first?.item.end ?? 0) && item.end <= (second?.item.start ?? 0),
    );
    return between.every((item) => plays(item, 'and') || plays(item, 'filler') || item.kind === 'mark');
  }
  if (counting.length === 1 && isBesideName(facts)) return true;
  return (
    items.some((item) => plays(item, 'compare') && !plays(item, 'filler') && !plays(item, 'soft')) && !has('how-many')
  );
}

/** "Foro Penal vs Fundación Nadie": beside a name that nobody knows. */
function isBesideName({ items, scene }: Facts): boolean {
  return items.some((item, at) => {
    const next = items[at + 1];
    return plays(item, 'versus') && next?.kind === 'unknown' && scene.tokens[next.start]?.capital === true;
  });
}
