import { addDays, type IsoDate } from '../../../domain/iso-date.js';
import { anyLanguage } from './any-language.js';
import { type Item, type ItemOf, plays, type Scene } from './items.js';
import type { AskedWindow, WindowRead } from './windows.js';

/** Another way to take the days; `asOf`: and then not as known on one. */
export interface OtherWindow extends AskedWindow {
  readonly asOf?: null;
}

export type Times =
  | {
      readonly ok: true;
      readonly window: AskedWindow;
      readonly or: readonly OtherWindow[];
      readonly asOf: IsoDate | null;
      readonly events: readonly { readonly words: string; readonly day: IsoDate }[];
      readonly words: string;
    }
  | { readonly ok: false; readonly because: 'ahead' | 'none' | 'reversed' | 'two'; readonly words: string };

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

export function timesOf(scene: Scene, items: readonly Item[], words: (item: Item) => string): Times {
  const known = knownDay(items);
  const times = items.filter((item): item is ItemOf<'time'> => item.kind === 'time');
  const said = times.map(words).join(', ');
  const asked: Asked[] = [];
  const events: { readonly words: string; readonly day: IsoDate }[] = [];
  let asOf: IsoDate | null = null;
  const alternatives: OtherWindow[] = [];
  for (const item of times) {
    const { time } = item;
    if ('noDay' in time) return { ok: false, because: time.noDay, words: words(item) };
    if (item === known) asOf = time.day;
    else if (known === undefined && asOf === null && isToldOn(scene, items, item)) {
      asOf = time.day;
      alternatives.push({ ...time.window, asOf: null });
    } else asked.push(isThen(scene, item) ? upTo(time) : time);
    if (time.event !== null) events.push({ words: words(item), day: time.window.since ?? time.day });
  }
  const [first, second, ...more] = isAnd(scene, times) ? asked : merged(asked);
  if (first === undefined)
    return { ok: true, window: { since: null, until: null }, or: alternatives, asOf, events, words: said };
  alternatives.push(...first.or);
  if (second === undefined) return { ok: true, window: first.window, or: alternatives, asOf, events, words: said };
  const both = more.length > 0 ? undefined : together(first.window, second.window);
  return both === undefined
    ? { ok: false, because: 'two', words: said }
    : { ok: true, window: both, or: [], asOf, events, words: said };
}

interface Asked {
  readonly window: AskedWindow;
  readonly or: readonly AskedWindow[];
}

/** "Last weekend, Saturday and Sunday", "last week, on Friday": a span, and the days of it that are meant. */
function merged(asked: readonly Asked[]): readonly Asked[] {
  const [first, ...others] = asked;
  const span = asked.find(({ window }) => !isDay(window) && isClosed(window));
  if (first === undefined || others.length === 0 || span === undefined) return asked;
  const rest = asked.filter((one) => one !== span);
  if (!rest.every(({ window }) => isDay(window) && isWithin(window, span.window))) return asked;
  const days = [...new Set(rest.map(({ window }) => window.since))].toSorted();
  const [from = null, to = null] = [days[0], days.at(-1)];
  const isWhole = from !== null && to !== null && addDays(from, days.length - 1) === to;
  return isWhole ? [{ window: { since: from, until: to }, or: [] }] : asked;
}

/** "In January and on the 14th": both are asked for. */
function isAnd({ tokens }: Scene, times: readonly ItemOf<'time'>[]): boolean {
  return times.some(({ end }, at) => {
    const next = times[at + 1];
    return next !== undefined && tokens.slice(end, next.start).some(({ key }) => AND.has(key) || PLUS.has(key));
  });
}

function isClosed({ since, until }: AskedWindow): boolean {
  return since !== null && until !== null;
}

function isWithin(day: AskedWindow, span: AskedWindow): boolean {
  return (
    day.since !== null &&
    span.since !== null &&
    span.until !== null &&
    span.since <= day.since &&
    day.since <= span.until
  );
}

const AND = anyLanguage('and');
const PLUS = anyLanguage('plus');
const HAD = anyLanguage('hadHad');
const AGO = anyLanguage('ago');

/** "A week ago, how many had been freed": all until then, rather than on that day. */
function isThen({ tokens }: Scene, { start, end, time }: ItemOf<'time'>): boolean {
  const isAgo = tokens.slice(start, end).some(({ key }) => AGO.has(key));
  return isAgo && !('noDay' in time) && isDay(time.window) && tokens.some(({ key }) => HAD.has(key));
}

function upTo({ window, day }: WindowRead): Pick<WindowRead, 'window' | 'or'> {
  return { window: { since: null, until: day }, or: [window] };
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

const TOLD = anyLanguage('toldThen');
/** Says what a body held true then, whatever stands between: "no dia 12, que número o governo usava". */
const STATE = anyLanguage('stood');
const COPULA = anyLanguage('was');

/** "What was Foro Penal saying on the 15th": the day on which it was told, and none of releases. */
function isToldOn({ tokens }: Scene, items: readonly Item[], item: ItemOf<'time'>): boolean {
  if ('noDay' in item.time || !isDay(item.time.window)) return false;
  if (tokens.some(({ key }) => STATE.has(key)) && items.some(({ kind }) => kind === 'name')) return true;
  const before = items.slice(0, items.indexOf(item));
  const verb = before.findLast(({ start, end }) => tokens.slice(start, end).some(({ key }) => TOLD.has(key)));
  if (verb === undefined || verb.end > verb.start + 1 || !items.some(({ kind }) => kind === 'name')) return false;
  const between = before.slice(before.indexOf(verb) + 1);
  const isCopula = COPULA.has(tokens[verb.start]?.key ?? '');
  const named = between.some((one) => one.kind === 'name' || plays(one, 'ask') || plays(one, 'says'));
  const isFree = between.every(
    (one) => one.kind === 'name' || plays(one, 'filler') || plays(one, 'ask') || plays(one, 'says') || plays(one, 'by'),
  );
  return isFree && (isCopula ? named : between.length === 0 || named || isAsked(before, verb));
}

/** "What did Foro Penal say on the 15th": the body before its verb. */
function isAsked(before: readonly Item[], verb: Item): boolean {
  const said = before.slice(0, before.indexOf(verb));
  return said.some(({ kind }) => kind === 'name') && !said.some((one) => plays(one, 'how-many'));
}
