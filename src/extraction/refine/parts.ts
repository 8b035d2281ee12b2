import { daysBetween } from '../../domain/iso-date.js';
import { changedAttribution } from '../attribution/attribution.js';
import { changed, type Draft, implied, isUnnamed, type Refiner, sameBody } from '../draft.js';
import { isOfTentative } from './of-tentative.js';
import { isCountThen, isStillThere } from './still-there.js';
import { isPartByItsWords, link, linkTotal, MAX_PARTS } from './total-parts.js';

/** Sentences after the whole in which its parts may stand. */
const REACH = 4;
const LEAST_PARTS = 2;
/** Figures after a whole among which its parts may be. */
const AFTER = 60;

function mayBePart(part: Draft, whole: Draft): boolean {
  if (part.id <= whole.id || part.sentence - whole.sentence > REACH || part.value >= whole.value) return false;
  if (part.measure !== whole.measure || part.ratio !== null || part.modifier === 'vague') return false;
  if (endsBefore(part, whole) || (part.attribution.act === true && whole.attribution.act !== true)) return false;
  // "The bureau released 573 … 412 of them, its director said, had served their terms"
  const ofUnnamed = isUnnamed(whole) && part.partitive;
  return sameBody(part, whole) || isUnnamed(part) || part.attribution.how === 'carried' || ofUnnamed;
}

/** "Seven left this week. Last week it was four": none of the seven. */
function endsBefore({ window: { from, to, basis }, endsItself, measure, sentence }: Draft, whole: Draft): boolean {
  const began = whole.window.from;
  return (
    sentence !== whole.sentence &&
    measure !== 'held' &&
    // the day on which it was said is no end
    (from !== null || endsItself) &&
    basis === 'explicit' &&
    to !== null &&
    began !== null &&
    to < began
  );
}

/** Figures after a whole, by their places in the list; the end excluded. */
interface After {
  readonly drafts: readonly Draft[];
  readonly start: number;
  readonly end: number;
}

/** Those in which its parts may stand: up to another of the same value, whose parts come after it ("18 were serving life … Eighteen hostages: 13 men and five women"). */
function figuresAfter(at: number, { value, measure, sentence }: Draft, drafts: readonly Draft[]): After {
  const start = at + 1;
  let end = start;
  for (const last = Math.min(drafts.length, start + AFTER); end < last; end += 1) {
    const other = drafts[end];
    if (other === undefined || other.sentence - sentence > REACH) break;
    if (other.value === value && other.measure === measure) break;
  }
  return { drafts, start, end };
}

/** Where the run of figures from `start` ends that adds up to exactly `whole`: 66 and 14 after 80. At `start`: there is none. */
function endOfRun(whole: Draft, { drafts, end }: After, start: number): number {
  let sum = 0;
  for (let at = start; at < Math.min(end, start + MAX_PARTS); at += 1) {
    const part = drafts[at];
    if (part === undefined || part.range !== null || !mayBePart(part, whole) || isCountThen(part, whole)) return start;
    sum += part.value;
    if (sum >= whole.value) return sum === whole.value ? at + 1 : start;
  }
  return start;
}

/** All partitions of `whole` in the text after it: by sex, then by status. */
function linkPartitions(whole: Draft, after: After, linked: Map<number, Draft>): void {
  for (let start = after.start; start < after.end; ) {
    const stop = endOfRun(whole, after, start);
    for (let at = start; at < stop; at += 1) link(after.drafts[at], whole, linked);
    start = Math.max(start + 1, stop);
  }
}

/** The two sides of one population. */
const SIDES: readonly (readonly [string, string])[] = [
  ['men', 'women'],
  ['civilians', 'military'],
  ['adults', 'minors'],
  ['Venezuelans', 'foreigners'],
];
/** What does not add up by more than a fifth is of something else. */
const MOST_OFF = 5;

function areSides(one: Draft, other: Draft, whole: Draft): boolean {
  return (
    one.sentence === whole.sentence &&
    other.sentence === whole.sentence &&
    SIDES.some(([a, b]) => (one.group === a && other.group === b) || (one.group === b && other.group === a)) &&
    mayBePart(one, whole) &&
    mayBePart(other, whole) &&
    Math.abs(one.value + other.value - whole.value) * MOST_OFF <= whole.value
  );
}

/** "644 remain held: 570 men and 84 women": the two sides right after their whole are its parts, whether they add up or not. */
function linkSides(whole: Draft, { drafts, start, end }: After, linked: Map<number, Draft>): void {
  for (let at = start; at + 1 < end; at += 2) {
    const one = drafts[at];
    const other = drafts[at + 1];
    if (one === undefined || other === undefined || !areSides(one, other, whole)) return;
    link(one, whole, linked);
    link(other, whole, linked);
  }
}

function endsInside({ to, basis, toBasis }: Draft['window'], whole: Draft['window']): boolean {
  if (to === null || whole.from === null || whole.to === null) return false;
  return basis === 'explicit' && toBasis === 'stated' && to >= whole.from && to < whole.to;
}

/** A part that says only where it ends began with its whole. */
function windowUnder(part: Draft, whole: Draft): Draft['window'] {
  // "1,718 taken since 2023": no part was let go before its whole
  const before = part.window.from !== null && whole.window.from !== null && part.window.from < whole.window.from;
  // "From the 8th on 700 left; in that January it was 344": a month of its own, which ends inside the whole
  if (before && part.measure !== 'held')
    return endsInside(part.window, whole.window) ? part.window : implied(whole.window);
  const began = part.window.basis === 'explicit' && part.window.from !== null;
  if (began && part.window.toBasis === 'reported')
    return { from: part.window.from, to: whole.window.to, basis: 'explicit', toBasis: whole.window.toBasis };
  // "Of those released on Saturday, 52 are women, he said on Sunday"
  const oneDay = whole.window.from !== null && whole.window.from === whole.window.to;
  if (oneDay && part.window.from === null && part.measure !== 'held') return implied(whole.window);
  // the day on which somebody spoke is no end of what the whole says itself
  const spoken =
    part.window.from === null && !part.endsItself && whole.window.toBasis === 'stated' && !isStillThere(part, whole);
  const own = part.window.basis === 'explicit' && part.window.toBasis === 'stated' && !spoken;
  if (own)
    return part.window.from === null && part.measure !== 'held'
      ? { from: whole.window.from, to: part.window.to, basis: 'explicit', toBasis: 'stated' }
      : part.window;
  return whole.window.basis === 'none' ? whole.window : implied(whole.window);
}

/** "On 12 February we listed 129. Since then 44 have been freed. The other 85 remain": now, and none of those of that day. */
function someLeftSince(part: Draft, whole: Draft, between: Draft | undefined): boolean {
  if (part.measure !== 'held' || !part.increment || part.endsItself || between === undefined) return false;
  if (between.measure !== 'freed' || between.id < whole.id || part.sentence === whole.sentence) return false;
  const { to } = between.window;
  return to !== null && whole.window.to !== null && to > whole.window.to;
}

function underWhole(part: Draft, whole: Draft): Draft {
  const attribution =
    isUnnamed(part) || part.attribution.how === 'carried'
      ? changedAttribution(whole.attribution, { how: 'carried' })
      : part.attribution;
  return changed(part, { partOf: whole.id, tentative: false, window: windowUnder(part, whole), attribution });
}

function wholeOf(draft: Draft, drafts: readonly Draft[], linked: ReadonlyMap<number, Draft>): Draft | undefined {
  const wholes = drafts.filter(
    (other) =>
      other.id < draft.id &&
      !other.tentative &&
      !linked.has(other.id) &&
      // "another 24" are none of the last part
      !(draft.increment && other.partitive) &&
      // "Among them are seven journalists and two Lithuanians": both of a whole that is not told
      !(other.partitive && other.sentence === draft.sentence) &&
      mayBePart(draft, other),
  );
  const named = draft.baseValue === null ? undefined : wholes.findLast((other) => other.value === draft.baseValue);
  if (named !== undefined) return named;
  // "four of the eleven", whom nobody counted before: no part of the 26
  // and "25 of the 39", of whom somebody else told: none of the 700 either
  if (draft.baseValue !== null) return undefined;
  // "24 left on Saturday; the day before it had confirmed 20. Six of those freed …": of the figure that holds now
  const current = wholes.filter((other) => !other.earlier);
  const among = current.length > 0 ? current : wholes;
  const whole = among.findLast((other) => sameBody(other, draft)) ?? (isUnnamed(draft) ? among.at(-1) : undefined);
  // "670, up from 621 a week earlier. It said that 144 of them were women": none of the 621, which hold no more
  const told = whole?.sentence === draft.sentence ? wholes : among;
  return whole === undefined ? undefined : (ofSameDay(draft, whole, drafts) ?? newsOf(whole, told));
}

/** "310 since January 8, 45 of them on Sunday. Among those let go on Sunday are seven women": of Sunday's, a part though they are. */
function ofSameDay(draft: Draft, whole: Draft, drafts: readonly Draft[]): Draft | undefined {
  const { from, to, basis } = draft.window;
  if (basis !== 'explicit' || from === null || from !== to || whole.window.from === from) return undefined;
  return drafts.findLast(
    (other) =>
      other.id < draft.id &&
      !other.tentative &&
      other.sentence < draft.sentence &&
      other.window.from === from &&
      other.window.to === to &&
      mayBePart(draft, other),
  );
}

/** "33 left on Wednesday, which takes this year's total to 100. Eleven are students": of the 33, which are the news. */
function newsOf(whole: Draft, wholes: readonly Draft[]): Draft {
  const days = ({ window: { from, to } }: Draft): number =>
    from === null || to === null ? Number.POSITIVE_INFINITY : daysBetween(from, to);
  const together = wholes.filter((other) => other.sentence === whole.sentence && sameBody(other, whole));
  return together.reduce((best, other) => (days(other) < days(best) ? other : best), whole);
}

/** "96 of them reached the West Bank", says another body: no part of the first one's number, but of the same days. */
function leaningWindow(draft: Draft, before: readonly Draft[]): Draft {
  if (!draft.partitive || draft.measure === 'held' || draft.window.basis === 'explicit') return draft;
  const near = before.slice(-AFTER);
  const wholes = near.filter(
    (other) => other.measure === draft.measure && other.value > draft.value && draft.sentence - other.sentence <= REACH,
  );
  // "2,108 since 1 January. On Sunday it had been 1,450": of those that have left by now
  const last = wholes.findLast(({ earlier, stateThen }) => !earlier && !stateThen) ?? wholes.at(-1);
  // "700 by now", and then "25 of the 39"
  const named = near.findLast(({ value, measure }) => value === draft.baseValue && measure === draft.measure) ?? last;
  return named?.window.from == null ? draft : changed(draft, { window: implied(named.window) });
}

/** Links parts to their whole: by their sum, or because the words say so ("six of them", "including five"). */
export const linkParts: Refiner = (drafts) => {
  const linked = new Map<number, Draft>();
  // the last figure is no whole
  for (let at = 0; at + 1 < drafts.length; at += 1) {
    const draft = drafts[at];
    if (draft === undefined || (draft.tentative && !linked.has(draft.id))) continue;
    const after = figuresAfter(at, draft, drafts);
    if (after.end - after.start < LEAST_PARTS) continue;
    linkPartitions(draft, after, linked);
    linkSides(draft, after, linked);
  }
  for (const [at, draft] of drafts.entries()) {
    if (!isPartByItsWords(draft) || linked.has(draft.id)) continue;
    linkTotal(at, drafts, linked);
    if (linked.has(draft.id)) continue;
    const whole = wholeOf(draft, drafts.slice(Math.max(0, at - AFTER), at), linked);
    if (whole !== undefined) linked.set(draft.id, whole);
  }
  const done = new Map<number, Draft>();
  const finished: Draft[] = [];
  for (const draft of drafts) {
    const whole = linked.get(draft.id);
    const ready =
      whole === undefined || someLeftSince(draft, whole, finished.at(-1))
        ? leaningWindow(draft, finished)
        : underWhole(draft, done.get(whole.id) ?? whole);
    if (linked.size > 0) done.set(draft.id, ready);
    finished.push(ready);
  }
  return finished.filter((draft, at) => !draft.tentative && !isOfTentative(draft, finished[at - 1]));
};
