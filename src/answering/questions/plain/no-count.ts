import { anyLanguage } from './any-language.js';
import type { Facts } from './facts.js';
import { plays } from './items.js';
import { MEASURED } from './lexicon.js';

const THINGS = anyLanguage('counted');

/** "How many days have they been held", "how many prisons": no people are counted. */
export function countsThings({ items, scene }: Facts): boolean {
  const counts = items.filter((item) => plays(item, 'how-many'));
  return counts.some(({ end }) => THINGS.has(scene.tokens[end]?.key ?? ''));
}

const MORE = anyLanguage('most');
const WHICH = anyLanguage('ofMost');

/** "Qué organismo reporta más excarcelaciones": the most is never picked. */
export function asksMost({ items, scene, has }: Facts): boolean {
  if (has('how-many')) return false;
  return items.some((item, at) => {
    const [before, next] = [scene.tokens[item.start - 1], items[at + 1]];
    if (!MORE.has(scene.tokens[item.start]?.key ?? '') || next === undefined || WHICH.has(before?.key ?? ''))
      return false;
    const asks = scene.tokens.slice(0, item.start).some(({ key }) => WHICH.has(key));
    return asks && MEASURED.some((role) => plays(next, role));
  });
}

/** "Who freed them?" */
export function asksWho({ items, has, bodies }: Facts): boolean {
  if (has('how-many') || has('ask') || has('says') || has('by') || bodies.length > 0) return false;
  const who = items.find((item) => item.kind !== 'mark' && !plays(item, 'chat') && !plays(item, 'go-on'));
  return who !== undefined && plays(who, 'who') && !plays(who, 'filler');
}

/** "Is Alfredo Romero free?": no question of how many. */
export function isAboutPerson({ bodies, has, scene, times }: Facts): boolean {
  const asks = has('how-many') || has('ask') || has('says') || has('promised') || has('announced');
  const isAsked = scene.tokens.some(({ key }) => OF_ONE.has(key)) || (times.ok && times.words === '');
  return bodies.length > 0 && bodies.every(({ item }) => item.name.person) && !asks && !has('by') && isAsked;
}

const OF_ONE = anyLanguage('ofOne');
