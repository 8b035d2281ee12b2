import type { Measure } from '../../../domain/claim.js';
import { anyLanguage, type Words } from './any-language.js';
import type { Facts } from './facts.js';
import { type Item, plays, type Scene } from './items.js';

/** What is counted. `also`: what else may be meant. */
export type MeasureAsked =
  | { readonly ok: true; readonly measure: Measure; readonly also: readonly Measure[]; readonly said: boolean }
  | { readonly ok: false; readonly because: 'two' | 'forecast'; readonly also: readonly Measure[] };

function asked(measure: Measure, ...also: readonly Measure[]): MeasureAsked {
  return { ok: true, measure, also, said: true };
}

/** "Do they still disagree?" */
const STILL = anyLanguage('still');

/** "How many are still under court measures" is not how many had them lifted. */
const UNDER = anyLanguage('under');
const LIFTS = anyLanguage('lifts');

/** By the words of the question; people freed where nothing says. */
export function measureOf({ has, bodies, items, scene }: Facts): MeasureAsked {
  const gone = leftPlace(items, scene.tokens);
  const out = has('freed') || gone;
  const isAdverb = has('compare') && bodies.length > 1;
  const stays = items.some(
    (item, at) =>
      plays(item, 'held') &&
      !(isAdverb && STANDS.has(scene.tokens[item.start]?.key ?? '') && isFarOf(items.slice(at + 1))) &&
      !(isAdverb && item.end === item.start + 1 && STILL.has(scene.tokens[item.start]?.key ?? '')),
  );
  if (has('lifted')) {
    const says = (words: Words): boolean => scene.tokens.some(({ key }) => words.has(key));
    return says(UNDER) && !says(LIFTS)
      ? { ok: false, because: 'two', also: ['measures_lifted', 'held'] }
      : asked('measures_lifted');
  }
  if (has('promised')) return asked('promised');
  if (has('not-freed') && has('freed') && bothAsked(items))
    return { ok: false, because: 'two', also: ['freed', 'held'] };
  if (has('not-freed') && !gone) return asked('held', 'promised');
  if (has('will')) {
    const speaks = has('announced') || has('says') || bodies.length > 0;
    if (out) return speaks ? asked('promised') : { ok: false, because: 'forecast', also: ['promised', 'freed'] };
  }
  if (has('announced') && out) return asked('promised', 'freed');
  if (out && stays) return { ok: false, because: 'two', also: ['freed', 'held'] };
  if (out && bothAsked(items)) return { ok: false, because: 'two', also: ['freed', 'held'] };
  if (out) return asked('freed');
  if (stays || has('jailed') || has('prisoners') || has('political')) return asked('held');
  if (has('announced')) return asked('promised', 'freed');
  return { ok: true, measure: 'freed', also: ['held'], said: false };
}

const LEFT = anyLanguage('left');
const STANDS = anyLanguage('stands');

/** "Fica longe da do governo", "siguen sin coincidir": how two counts stand. */
function isFarOf(after: readonly Item[]): boolean {
  const next = after.find((item) => !plays(item, 'filler') && item.kind !== 'passed');
  return next !== undefined && plays(next, 'compare');
}

/** "How many left El Rodeo": gone from there, where "how many are left" is the rest. */
function leftPlace(items: readonly Item[], tokens: Scene['tokens']): boolean {
  return items.some(
    (item, at) =>
      LEFT.has(tokens[item.start]?.key ?? '') && item.end === item.start + 1 && items[at + 1]?.kind === 'place',
  );
}

const HELD = ['jailed', 'prisoners', 'not-freed'] as const;

/** "How many were freed and how many are held?", "freed and detained" */
function bothAsked(items: readonly Item[]): boolean {
  const held = items.findIndex((item) => HELD.some((role) => plays(item, role)) && !plays(item, 'freed'));
  const out = items.findIndex((item) => plays(item, 'freed'));
  if (held < 0) return false;
  if (items.filter((item) => plays(item, 'how-many')).length > 1) return true;
  const between = items.slice(Math.min(held, out) + 1, Math.max(held, out));
  return (
    between.some((item) => plays(item, 'and')) && between.every((item) => plays(item, 'and') || plays(item, 'filler'))
  );
}
