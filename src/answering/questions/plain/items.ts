import type { IsoDate } from '../../../domain/iso-date.js';
import { anyLanguage } from './any-language.js';
import { clockAt } from './clock.js';
import { type Compiled, meaningAt } from './compiled.js';
import type { TimeReader } from './days.js';
import type { Meaning, Role } from './lexicon.js';
import { type NameRead, type NameTable, nameAt } from './names.js';
import { nationalsAt } from './nationalities.js';
import { numberAt } from './numbers.js';
import { isPlace, LONGEST_PLACE } from './places.js';
import { daysAt } from './times.js';
import type { Token } from './tokens.js';
import { type TimeFound, timeAt } from './windows.js';

const AND = anyLanguage('and');
const AS_OF_TODAY = anyLanguage('asOfToday');
const IN = anyLanguage('in');

interface Placed {
  /** Token indexes, the end excluded. */
  readonly start: number;
  readonly end: number;
}

/** A run of the question's words, and what it is. */
export type Item = Placed &
  (
    | { readonly kind: 'words'; readonly meanings: readonly Meaning[] }
    | { readonly kind: 'time'; readonly time: TimeFound }
    | { readonly kind: 'name'; readonly name: NameRead }
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'nationals'; readonly country: string; readonly label: string }
    | { readonly kind: 'place'; readonly place: string }
    | { readonly kind: 'mark'; readonly mark: string }
    /** "5 pm", "a las 5": no time of day is kept. */
    | { readonly kind: 'clock' }
    | { readonly kind: 'unknown' }
    /** Not known, and nothing in the question hangs on it: it is left out, and that is said. */
    | { readonly kind: 'passed' }
  );

export type ItemOf<K extends Item['kind']> = Extract<Item, { kind: K }>;

export interface Scene {
  readonly tokens: readonly Token[];
  readonly compiled: Compiled;
  readonly names: NameTable;
  readonly today: IsoDate;
}

/** The question taken apart, from left to right, at each place the longest thing that can be read there. */
export function itemsOf(scene: Scene): readonly Item[] {
  const items: Item[] = [];
  for (let at = 0; at < scene.tokens.length; ) {
    const item =
      afterKnown(scene, items, at) ?? afterDay(scene, items, at) ?? strangeName(scene, at) ?? itemAt(scene, at);
    items.push(item);
    at = item.end;
  }
  return items;
}

const JOINS = anyLanguage('joins');
const JOINED = 2;

/** "Médicos Sin Fronteras": words in capitals of which one would mean something else alone. */
function strangeName(scene: Scene, at: number): Item | undefined {
  const { tokens } = scene;
  const first = tokens[at];
  const isMore = tokens.slice(at + 1, at + 2 + JOINED).some(({ capital }) => capital);
  if (first?.capital !== true || !isMore || isTitled(tokens)) return undefined;
  let end = at;
  let own = 0;
  let means = false;
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.capital === true) {
      const item = itemAt(scene, index);
      if (!isPartOfName(scene, item)) break;
      means ||= carries(item);
      own += 1;
      end = index + 1;
    } else if (!JOINS.has(token?.key ?? '') || index - end >= JOINED) break;
  }
  return own >= 2 && means && end > at + 1 ? { kind: 'unknown', start: at, end } : undefined;
}

/** Everything in capitals: "How Many Political Prisoners Were Freed". */
function isTitled(tokens: readonly Token[]): boolean {
  return !tokens.some(({ kind, text }) => kind === 'word' && text.length > 3 && /^\p{Ll}+$/u.test(text));
}

function isPartOfName({ compiled, tokens }: Scene, item: Item): boolean {
  if (item.kind === 'unknown') return true;
  const isOne = item.kind === 'words' && item.end === item.start + 1;
  return isOne && (carries(item) || compiled.smallTalk.light.has(tokens[item.start]?.key ?? ''));
}

/** A group, or what is left out: in a name it is neither. */
function carries(item: Item): boolean {
  return item.kind === 'words' && item.meanings.some((one) => one.kind === 'group' || one.kind === 'out-of-reach');
}

/** "Con lo sabido al 20": the number there is a day. */
function afterKnown(scene: Scene, before: readonly Item[], at: number): Item | undefined {
  const last = before.at(-1);
  if (last === undefined || !plays(last, 'known') || scene.tokens[at]?.kind !== 'number') return undefined;
  const read = daysAt(scene, at, true);
  if (read === undefined || typeof read.days === 'string') return undefined;
  const { from, to } = read.days;
  const time = { window: { since: from, until: to }, day: to, or: [], event: null, end: read.end };
  return { kind: 'time', time, start: at, end: read.end };
}

/** "On the 14th and 15th", "nos dias 14 e 15": a number joined to a day is a day. */
function afterDay(scene: Scene, before: readonly Item[], at: number): Item | undefined {
  const { tokens } = scene;
  const last = before.at(-1);
  if (last?.kind !== 'time' || 'noDay' in last.time || !AND.has(tokens[at]?.key ?? '')) return undefined;
  const { since, until } = last.time.window;
  const [ended, next] = [tokens[last.end - 1], tokens[at + 1]];
  if (since === null || since !== until || ended?.kind !== 'number' || !/^\d{1,2}$/.test(next?.key ?? ''))
    return undefined;
  if (itemAt(scene, at).end > at + 1) return undefined;
  const read = daysAt(scene, at + 1, true);
  if (read === undefined || typeof read.days === 'string') return undefined;
  const { from, to } = read.days;
  return {
    kind: 'time',
    time: { window: { since: from, until: to }, day: to, or: [], event: null, end: read.end },
    start: at,
    end: read.end,
  };
}

function itemAt(scene: Scene, at: number): Item {
  const clock = clockAt(scene, at);
  if (clock !== undefined) return { kind: 'clock', start: at, end: clock };
  const words = wordsItem(scene, at);
  // "a dia de hoy" is now, and no day of releases
  if (words !== undefined && isNow(scene, words)) return words;
  const readings = [timeItem(scene, at), nameItem(scene, at), words, ...others(scene, at)];
  let best: Item | undefined;
  for (const item of readings) if (item !== undefined && item.end > (best?.end ?? at)) best = item;
  if (best !== undefined) return best;
  const token = scene.tokens[at];
  return token?.kind === 'mark'
    ? { kind: 'mark', mark: token.key, start: at, end: at + 1 }
    : { kind: 'unknown', start: at, end: at + 1 };
}

function isNow({ tokens }: Scene, item: Item): boolean {
  const said = tokens.slice(item.start, item.end).map(({ key }) => key);
  return plays(item, 'filler') && AS_OF_TODAY.has(said.join(' '));
}

function timeItem(scene: Scene, at: number): Item | undefined {
  const reader: TimeReader = scene;
  const time = timeAt(reader, at);
  return time === undefined ? undefined : { kind: 'time', time, start: at, end: time.end };
}

function nameItem({ tokens, names, compiled }: Scene, at: number): Item | undefined {
  const name = nameAt(tokens, at, names, compiled);
  // "en Rubio" is a town, and nobody of that name
  if (name?.person === true && IN.has(tokens[at - 1]?.key ?? '')) return undefined;
  return name === undefined ? undefined : { kind: 'name', name, start: at, end: name.end };
}

function wordsItem({ tokens, compiled }: Scene, at: number): Item | undefined {
  const found = meaningAt(compiled, tokens, at);
  // "the US" is no "us", unless everything is in capitals
  const isName =
    found?.end === at + 1 && tokens[at]?.text === 'US' && tokens.some(({ text }) => /^\p{Ll}+$/u.test(text));
  return found === undefined || isName
    ? undefined
    : { kind: 'words', meanings: found.value, start: at, end: found.end };
}

function others(scene: Scene, at: number): readonly (Item | undefined)[] {
  const { tokens, compiled } = scene;
  const place = placeItem(tokens, at);
  const nationals = nationalsAt(tokens, at);
  const number =
    tokens[at]?.kind === 'number' || compiled.numbers.has(tokens[at]?.key ?? '')
      ? numberAt(tokens, at, compiled)
      : undefined;
  return [
    nationals === undefined ? undefined : { kind: 'nationals', ...nationals, start: at },
    place,
    number === undefined ? undefined : { kind: 'number', value: number.value, start: at, end: number.end },
  ];
}

function placeItem(tokens: readonly Token[], at: number): Item | undefined {
  for (let count = LONGEST_PLACE; count > 0; count -= 1) {
    if (at + count > tokens.length) continue;
    const words = tokens
      .slice(at, at + count)
      .map(({ key }) => key)
      .join(' ');
    if (isPlace(words)) return { kind: 'place', place: words, start: at, end: at + count };
  }
  return undefined;
}

/** Whether a run of words may play this role. */
export function plays(item: Item, role: Role): boolean {
  return item.kind === 'words' && item.meanings.some((one) => one.kind === 'role' && one.role === role);
}
