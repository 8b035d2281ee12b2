import { anyLanguage } from './any-language.js';
import { claimVerbsOf } from './claim-verbs.js';
import { heard } from './idle.js';
import { type Item, plays, type Scene } from './items.js';
import type { OutOfReach, Role } from './lexicon.js';
import { meant } from './meant.js';
import { MEDIA } from './media.js';
import { type NamedBody, nameRoles } from './named-bodies.js';
import { type Times, timesOf } from './times-asked.js';
import { textOf } from './tokens.js';

const OF_THOSE = anyLanguage('ofThose');
const BEFORE_PAGE = anyLanguage('beforePage');

/** All that a question says, before it is known what it asks. */
export interface Facts {
  readonly scene: Scene;
  readonly items: readonly Item[];
  readonly has: (role: Role) => boolean;
  readonly outOfReach: { readonly what: OutOfReach; readonly words: string } | null;
  readonly bodies: readonly NamedBody[];
  readonly times: Times;
  readonly groups: Groups;
  readonly numbers: readonly number[];
  readonly places: readonly string[];
  /** The words of the question, without its small talk. */
  readonly keys: readonly string[];
  readonly textOf: (item: Item) => string;
  /** What a body does in counting: "verified by Foro Penal". */
  readonly claimVerbs: ReadonlySet<Item>;
  /** Replies to an answer: "it" is that one's figure. */
  readonly replies: boolean;
}

export interface Groups {
  readonly asked: readonly string[];
  /** "No el de civiles": named in order to leave them out. */
  readonly negated: readonly Item[];
  readonly political: boolean;
  /** "Venezuelan prisoners": of the country, not a group of their own. */
  readonly aside: readonly string[];
}

export function factsOf(scene: Scene, typed: readonly Item[], replies = false): Facts {
  const items = meant(scene, heard(scene, typed)).map((item, at, all) =>
    isAgent(scene, all, at) ? strange(item) : item,
  );
  const words = (item: Item): string => textOf(scene.tokens, item.start, item.end);
  const asksHowMany = items.some((item) => plays(item, 'how-many'));
  // "how many were freed", "was any journalist freed", where "was freed" alone asks who
  const isOfMany = (item: Item): boolean =>
    (plays(item, 'freed') && (asksHowMany || items.some((one) => groupOf(one) !== undefined))) ||
    // "of those who are still held"
    (plays(item, 'held') && OF_THOSE.has(scene.tokens[item.start - 1]?.key ?? ''));
  const outOfReach = items.flatMap((item) =>
    item.kind === 'words' && !isOfMany(item)
      ? item.meanings.flatMap((one) => (one.kind === 'out-of-reach' ? [{ what: one.what, words: words(item) }] : []))
      : [],
  )[0];
  const has = (role: Role): boolean => items.some((item) => plays(item, role));
  const bodies = nameRoles(scene, items);
  return {
    scene,
    items,
    has,
    outOfReach: outOfReach ?? null,
    bodies,
    claimVerbs: claimVerbsOf(scene, items, bodies, has('how-many')),
    times: timesOf(scene, items, words),
    groups: groupsOf(scene, items, words),
    numbers: items.flatMap((item) => (item.kind === 'number' && !isOfThings(scene, item) ? [item.value] : [])),
    places: items.flatMap((item) => (item.kind === 'place' ? [item.place] : [])),
    keys: items.flatMap((item) =>
      item.kind === 'passed' || isTalk(item) ? [] : scene.tokens.slice(item.start, item.end).map(({ key }) => key),
    ),
    textOf: words,
    replies,
  };
}

function isTalk(item: Item): boolean {
  return item.kind === 'words' && item.meanings.every((one) => one.kind === 'role' && one.role === 'chat');
}

/** "Three stories", "dos medios": no figure. */
function isOfThings({ tokens, compiled }: Scene, { start, end }: Item): boolean {
  const { key } = tokens[end] ?? { key: '' };
  if (BEFORE_PAGE.has(tokens[start - 1]?.key ?? '')) return true;
  return compiled.press.articles.has(key) || MEDIA.has(key);
}

const NEGATION_REACH = 4;

function groupsOf(scene: Scene, items: readonly Item[], words: (item: Item) => string): Groups {
  const { names } = scene;
  const asked = new Set<string>();
  const negated: Item[] = [];
  const aside: string[] = [];
  let political = false;
  for (const [at, item] of items.entries()) {
    const label = groupOf(item);
    if (plays(item, 'political')) political = true;
    if (label === undefined || isHad(scene, items, at)) continue;
    const isHome = item.kind === 'nationals' && item.country === names.home && besidePrisoners(items, at);
    if (isHome) aside.push(words(item));
    else if (isNegated(items, at)) negated.push(item);
    else asked.add(label);
  }
  return { asked: [...asked], negated, political, aside };
}

const BY = anyLanguage('byWhom');

/** "How it went through the press" */
const PRESS = anyLanguage('thePress');

const SOURCE = anyLanguage('accordingTo');
/** "According to my editor" */
const HOUSE = anyLanguage('ofTheHouse');

/** "Freed by the army": whoever counts or frees, and none of those counted. */
function isAgent({ tokens }: Scene, items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  const isOfHouse = HOUSE.has(tokens[item.end - 1]?.key ?? '') && item.kind === 'words';
  if ((groupOf(item) === undefined && !isOfHouse) || PRESS.has(tokens[item.start]?.key ?? '')) return false;
  const before = items.slice(0, at).findLast((one) => plays(one, 'by') || !plays(one, 'filler'));
  const cues = isOfHouse ? SOURCE : BY;
  return before !== undefined && plays(before, 'by') && cues.has(tokens[before.start]?.key ?? '');
}

function strange({ start, end }: Item): Item {
  return { kind: 'unknown', start, end };
}

const HAVE = anyLanguage('theyHave');

/** "How many prisoners have a lawyer": whom they have is no group of theirs. */
export function isHad({ tokens }: Scene, items: readonly Item[], at: number): boolean {
  const before = items.slice(0, at);
  const verb = before.findLast((item) => HAVE.has(tokens[item.start]?.key ?? '') || !plays(item, 'filler'));
  if (verb === undefined || !HAVE.has(tokens[verb.start]?.key ?? '')) return false;
  const people = before.slice(0, before.indexOf(verb));
  return people.some((item) => PEOPLE.some((role) => plays(item, role)));
}

const PEOPLE = ['prisoners', 'jailed', 'freed', 'political'] as const;

function groupOf(item: Item): string | undefined {
  if (item.kind === 'nationals') return item.label;
  if (item.kind !== 'words') return undefined;
  return item.meanings.flatMap((one) => (one.kind === 'group' ? [one.group] : []))[0];
}

function besidePrisoners(items: readonly Item[], at: number): boolean {
  return [items[at - 1], items[at + 1]].some(
    (item) => item !== undefined && (plays(item, 'prisoners') || plays(item, 'political') || plays(item, 'jailed')),
  );
}

function isNegated(items: readonly Item[], at: number): boolean {
  const start = items[at]?.start ?? 0;
  const before = items.slice(0, at).findLast((item) => plays(item, 'not'));
  if (before === undefined || start - before.end > NEGATION_REACH) return false;
  return items.slice(items.indexOf(before) + 1, at).every((item) => plays(item, 'filler') || plays(item, 'soft'));
}
