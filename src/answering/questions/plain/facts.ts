import { addDays, type IsoDate } from '../../../domain/iso-date.js';
import { claimVerbsOf } from './claim-verbs.js';
import { type Item, type ItemOf, plays, type Scene } from './items.js';
import { quieted } from './lead.js';
import type { OutOfReach, Role } from './lexicon.js';
import { type NamedBody, nameRoles } from './named-bodies.js';
import { textOf } from './tokens.js';
import type { AskedWindow } from './windows.js';

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
  readonly textOf: (item: Item) => string;
  /** What a body does in counting: "verified by Foro Penal". */
  readonly claimVerbs: ReadonlySet<Item>;
  /** Replies to an answer: "it" is that one's figure. */
  readonly replies: boolean;
}

export type Times =
  | {
      readonly ok: true;
      readonly window: AskedWindow;
      readonly or: readonly AskedWindow[];
      readonly asOf: IsoDate | null;
      readonly events: readonly { readonly words: string; readonly day: IsoDate }[];
      readonly words: string;
    }
  | { readonly ok: false; readonly because: 'ahead' | 'none' | 'reversed' | 'two'; readonly words: string };

export interface Groups {
  readonly asked: readonly string[];
  /** "No el de civiles": named in order to leave them out. */
  readonly negated: readonly Item[];
  readonly political: boolean;
  /** "Venezuelan prisoners": of the country, not a group of their own. */
  readonly aside: readonly string[];
}

export function factsOf(scene: Scene, typed: readonly Item[], replies = false): Facts {
  const items = quieted(scene, typed);
  const words = (item: Item): string => textOf(scene.tokens, item.start, item.end);
  const outOfReach = items.flatMap((item) =>
    item.kind === 'words'
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
    times: timesOf(items, words),
    groups: groupsOf(scene, items, words),
    numbers: items.flatMap((item) => (item.kind === 'number' ? [item.value] : [])),
    places: items.flatMap((item) => (item.kind === 'place' ? [item.place] : [])),
    textOf: words,
    replies,
  };
}

/** How many tokens may stand between "as known" and its day. */
const KNOWN_REACH = 4;

/** The day that "as known on" goes with: the next one, else the one before. */
function knownDay(items: readonly Item[]): ItemOf<'time'> | undefined {
  const times = items.filter((item): item is ItemOf<'time'> => item.kind === 'time');
  const isDay = ({ time }: ItemOf<'time'>): boolean => !('noDay' in time) && time.window.until !== null;
  for (const known of items.filter((item) => plays(item, 'known'))) {
    const after = times.find((time) => time.start >= known.end && time.start - known.end <= KNOWN_REACH);
    if (after !== undefined && isDay(after)) return after;
    const before = times.findLast((time) => time.end <= known.start);
    if (after === undefined && before !== undefined && isDay(before)) return before;
  }
  return undefined;
}

function timesOf(items: readonly Item[], words: (item: Item) => string): Times {
  const known = knownDay(items);
  const times = items.filter((item): item is ItemOf<'time'> => item.kind === 'time');
  const said = times.map(words).join(', ');
  const asked: { readonly window: AskedWindow; readonly or: readonly AskedWindow[] }[] = [];
  const events: { readonly words: string; readonly day: IsoDate }[] = [];
  let asOf: IsoDate | null = null;
  const alternatives: AskedWindow[] = [];
  for (const item of times) {
    const { time } = item;
    if ('noDay' in time) return { ok: false, because: time.noDay, words: words(item) };
    if (item === known) asOf = time.day;
    else asked.push(time);
    if (time.event !== null) events.push({ words: words(item), day: time.window.since ?? time.day });
  }
  const [first, second, ...more] = asked;
  if (first === undefined) return { ok: true, window: { since: null, until: null }, or: [], asOf, events, words: said };
  alternatives.push(...first.or);
  if (second === undefined) return { ok: true, window: first.window, or: alternatives, asOf, events, words: said };
  const both = more.length > 0 ? undefined : together(first.window, second.window);
  return both === undefined
    ? { ok: false, because: 'two', words: said }
    : { ok: true, window: both, or: [], asOf, events, words: said };
}

/** "Since the 8th … until Friday": one window in two parts; the same one said twice. */
function together(a: AskedWindow, b: AskedWindow): AskedWindow | undefined {
  if (a.since === b.since && a.until === b.until) return a;
  // "on the 14th and 15th"
  if (isDay(a) && isDay(b) && a.since !== null && addDays(a.since, 1) === b.since)
    return { since: a.since, until: b.until };
  // "ontem e anteontem"
  if (isDay(a) && isDay(b) && b.since !== null && addDays(b.since, 1) === a.since)
    return { since: b.since, until: a.until };
  const [since, until] = [a.since ?? b.since, a.until ?? b.until];
  const apart = (a.until === null && b.since === null) || (a.since === null && b.until === null);
  return apart && since !== null && until !== null && since <= until ? { since, until } : undefined;
}

function isDay({ since, until }: AskedWindow): boolean {
  return since !== null && since === until;
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

const HAVE = /^(?:have|has|had|see|seen|tienen?|tenian?|tem|tinham?|usan|usam|contra|against)$/;

/** "How many prisoners have a lawyer": whom they have is no group of theirs. */
export function isHad({ tokens }: Scene, items: readonly Item[], at: number): boolean {
  const before = items.slice(0, at);
  const verb = before.findLast((item) => HAVE.test(tokens[item.start]?.key ?? '') || !plays(item, 'filler'));
  if (verb === undefined || !HAVE.test(tokens[verb.start]?.key ?? '')) return false;
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
