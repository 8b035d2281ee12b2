import type { Facts } from './facts.js';
import { type Item, plays } from './items.js';
import type { PlainCommand } from './plain-query.js';

/** What is asked for, by the words that say so; the most telling first. */
export function intentOf(facts: Facts): PlainCommand | undefined {
  const { has, bodies, numbers, times } = facts;
  const countsPeople = has('how-many');
  const counting = bodies.filter(({ role }) => role === 'counts');
  const named = numbers.length > 0 || counting.length > 0;
  const nothingElse =
    !measured(facts) &&
    counting.length === 0 &&
    numbers.length === 0 &&
    !countsPeople &&
    times.ok &&
    times.words === '';
  if (has('help') && nothingElse) return 'help';
  if (searchFrom(facts) !== undefined) return 'search';
  if (has('verification') && !countsPeople) return 'verification';
  if (!countsPeople && (has('genealogy') || isFirst(facts, named))) return 'genealogy';
  if (isComparison(facts)) return 'compare';
  if (has('diff') && !countsPeople && !has('timeline')) return 'diff';
  if (isTimeline(facts)) return 'timeline';
  if (!countsPeople && isCitation(facts, named)) return 'cite';
  if (!countsPeople && has('genealogy-who') && has('who') && numbers.length > 0) return 'genealogy';
  if (has('sources') && nothingElse) return 'sources';
  if (has('diff') && !countsPeople) return 'diff';
  if (!countsPeople && !measured(facts) && has('verification-who') && has('who')) return 'verification';
  return isCount(facts) ? 'count' : undefined;
}

/** "Who had 400 first?" */
function isFirst({ has, scene }: Facts, named: boolean): boolean {
  const first = scene.tokens.some(({ key }) => /^(?:first|primer[oa]|primeir[oa])$/.test(key));
  return first && named && (has('who') || has('cite'));
}

function isCitation({ has, items, times, numbers }: Facts, named: boolean): boolean {
  const cites = items.some((item) => plays(item, 'cite') && !plays(item, 'by') && !plays(item, 'filler'));
  const source = has('cite') && times.ok && times.words === '' && numbers.length > 0;
  return (cites || source) && named;
}

/** Two bodies, and a word that sets them side by side or joins them. */
function isComparison({ has, bodies, items }: Facts): boolean {
  const counting = bodies.filter(({ role }) => role === 'counts');
  if (counting.length >= 2) {
    const [first, second] = counting;
    if (has('compare') || has('versus')) return true;
    const between = items.filter(
      (item) => item.start >= (first?.item.end ?? 0) && item.end <= (second?.item.start ?? 0),
    );
    return between.every((item) => plays(item, 'and') || plays(item, 'filler') || item.kind === 'mark');
  }
  return (
    items.some((item) => plays(item, 'compare') && !plays(item, 'filler') && !plays(item, 'soft')) && !has('how-many')
  );
}

function isTimeline(facts: Facts): boolean {
  const { has, bodies } = facts;
  if (!has('timeline')) return false;
  return measured(facts) || (!has('how-many') && (bodies.length > 0 || has('ask') || !has('soft')));
}

/** What says what is counted. */
export const MEASURED = [
  'freed',
  'held',
  'jailed',
  'prisoners',
  'not-freed',
  'promised',
  'announced',
  'lifted',
  'political',
] as const;

/** Whether something says what is counted. */
export function measured({ has }: Facts): boolean {
  return MEASURED.some((role) => has(role));
}

function isCount(facts: Facts): boolean {
  const { has, bodies, times, groups } = facts;
  const asks = has('how-many') || has('ask');
  const narrowed = bodies.length > 0 || times.words !== '' || groups.asked.length > 0 || facts.places.length > 0;
  if (measured(facts)) return asks || narrowed || has('says') || has('by') || isShort(facts);
  // "how many lawyers" alone may be anything
  return asks && groups.asked.length === 0 && (bodies.length > 0 || times.words !== '');
}

/** "Releases?", "still held?" and little else. */
function isShort({ items }: Facts): boolean {
  return items.filter((item) => item.kind !== 'mark').length <= 3;
}

/** Words of a search that are commands of many things. */
const VERBS =
  /^(?:find|search|look|busca|buscame|buscar|encuentra|encuentrame|encontrar|procura|procurar|acha|achar|encontra)$/;

/** The first token of what is searched for; `undefined` where nothing says that articles are to be searched. */
export function searchFrom({ items, scene, has }: Facts): number | undefined {
  const at = items.findIndex((item) => plays(item, 'search'));
  const item = items[at];
  if (item === undefined || has('how-many')) return undefined;
  const before = items.slice(0, at);
  if (!before.every((one) => isAround(one) || one.kind === 'mark')) return undefined;
  const bare = item.end === item.start + 1 && VERBS.test(scene.tokens[item.start]?.key ?? '');
  const rest = items.slice(at + 1);
  if (bare && rest.some((one) => plays(one, 'ask'))) return undefined;
  return rest.length === 0 ? undefined : item.end;
}

const AROUND = ['chat', 'filler', 'soft', 'go-on', 'who', 'sources', 'search'] as const;

function isAround(item: Item): boolean {
  return AROUND.some((role) => plays(item, role));
}
