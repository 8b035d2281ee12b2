import { daysBetween } from '../../domain/iso-date.js';
import { changed, type Draft, groupKey, implied, isUnnamed, type Refiner, sameBody } from '../draft.js';
import { once } from '../once.js';
import { areOfTwoStates, recountsIt, saidByBoth } from './recounts.js';

/** Sentences back in which the releases the text is about may have been dated. */
const REACH = 4;
/** Sentences back to which the same body's smaller figure still tells of its batch. */
const NEAR = 2;
/** A batch leaves within days; a longer window is that of a running total, which says nothing of the next number. */
const LONGEST = 3;
/** … but not of the bare number in the sentence right after it. */
const LONGEST_BESIDE = 10;
/** Days after a batch in which a figure with a day of its own may still be told of it. */
const LATEST = 31;
/** Figures back among which a batch is looked for. */
const BEFORE = 12;

/** Nobody said from when. */
function isOpen({ measure, window, ratio }: Draft): boolean {
  return measure === 'freed' && window.from === null && window.to !== null && ratio === null;
}

/** … and no end but the day of speaking. */
function isUndated(draft: Draft): boolean {
  return isOpen(draft) && !draft.floatingDay;
}

/** Releases on a day or a few, as the text dates them itself. */
function isBatch({ measure, window, passageKind, ratio }: Draft): boolean {
  if (measure !== 'freed' || window.from === null || window.to === null || ratio !== null) return false;
  return window.basis !== 'none' && passageKind !== 'headline' && daysBetween(window.from, window.to) <= LONGEST;
}

/** So many times more are no count of the same releases. */
const FAR_MORE = 3;

/** "It was 17 at midday", "Divergentes counted more than 30": a bare number tells of the releases just dated, whoever counts. */
function goesOnAboutIt(draft: Draft, batch: Draft): boolean {
  if (draft.soFar || draft.current || draft.ofTally || draft.value > batch.value * FAR_MORE) return false;
  // "Another group of 10 left, relatives said": others, and who knows when
  if (draft.increment && draft.attribution.how !== 'carried' && !isUnnamed(draft)) return false;
  return draft.leansOn && draft.group === null && draft.sentence - batch.sentence <= NEAR;
}

/** "From Tocoron came at least 60, the committee said": a smaller number of the body that counted the batch. */
function breaksItDown(draft: Draft, batch: Draft): boolean {
  const same = sameBody(draft, batch) || draft.attribution.how === 'carried' || isUnnamed(draft);
  return same && draft.value < batch.value && !draft.increment && draft.sentence - batch.sentence <= NEAR;
}

/** "6,140 were freed on Sunday, the junta said. Another 52 were let out to be deported": on the same occasion. */
function comesOnTop(draft: Draft, batch: Draft): boolean {
  // "Another 12 have been freed, it said" is said anew
  const same = draft.attribution.how === 'carried' || isUnnamed(draft);
  if (!draft.increment || draft.soFar || draft.ofTally || !same) return false;
  return sameParagraph(draft, batch) && draft.sentence - batch.sentence <= 1 && draft.value < batch.value;
}

/** "Belta, which first reported 51", near the batch's number; "Moscow welcomed 303 of its own", as many as Kyiv: another body's. */
function firstReported(draft: Draft, batch: Draft): boolean {
  if (draft.earlier) return Math.abs(draft.value - batch.value) * 4 <= batch.value;
  return draft.value === batch.value && !draft.ofTally && !draft.increment && draft.sentence - batch.sentence <= NEAR;
}

/** "114 were handed to Ukraine", says one; "the other nine crossed into Lithuania", says another: together the 123 of the batch. */
function addsUp(draft: Draft, undated: readonly Draft[], batch: Draft): boolean {
  const near = undated.filter(
    (other) => other.partOf === null && other.id > batch.id && other.sentence - batch.sentence <= REACH,
  );
  return near.includes(draft) && near.length > 1 && near.reduce((sum, other) => sum + other.value, 0) === batch.value;
}

function sameParagraph(a: Draft, b: Draft): boolean {
  return a.mention.paragraph === b.mention.paragraph;
}

/** "Thirty-five left between the 17th and the 23rd, it says. Eighteen were on its lists": the next sentence's bare number. */
function describesIt(draft: Draft, last: Draft): boolean {
  const closed = last.window.basis === 'explicit' && (last.window.toBasis === 'stated' || sameParagraph(draft, last));
  return (
    closed &&
    !draft.soFar &&
    !draft.standing &&
    draft.leansOn &&
    draft.group === null &&
    draft.sentence - last.sentence <= 1 &&
    breaksItDown(draft, last)
  );
}

/** "at least three of those freed", "of the people who left 14 are women": some of the people of the releases told before. */
function isOfThem(draft: Draft, batch: Draft): boolean {
  return draft.partitive && draft.value < batch.value && draft.attribution.relayedBy === null;
}

/** The batch told last; a running total beside it ("bringing the total to 47") is not what comes next is about. */
function lastBatch(draft: Draft, before: readonly Draft[]): Draft | undefined {
  const dated = before.filter(
    ({ measure, window, ratio }) => measure === 'freed' && window.from !== null && ratio === null,
  );
  const last = dated.at(-1);
  if (last === undefined || isBatch(last)) return last;
  const beside = dated.findLast((other) => isBatch(other));
  return beside !== undefined && last.sentence - beside.sentence <= 1 && draft.value < last.value ? beside : last;
}

/** Figures back in which the releases that others count, or some of whose people are told of, were dated. */
const TOLD = 10;
/** A paragraph or two. */
const NEXT = 6;

/** The releases that a government's figure, one on the same occasion or "of those freed" goes back to: no part of others. */
function toldBefore(draft: Draft, at: number, drafts: readonly Draft[]): Draft | undefined {
  if (draft.partOf !== null) return undefined;
  const before = drafts.slice(Math.max(0, at - BEFORE), at).filter((other) => draft.sentence - other.sentence <= TOLD);
  const batches = before.filter(
    (other) => isBatch(other) && other.partOf === null && other.value > 1 && isOver(draft, other),
  );
  const last = batches.at(-1);
  if (last === undefined) return undefined;
  const near = draft.sentence - last.sentence <= NEXT;
  // "193 soldiers and seven civilians came home": of both together
  const together = batches.filter((other) => other.sentence === last.sentence);
  const size = together.reduce((sum, { value }) => sum + value, 0);
  if (near && recountsIt(draft, last, size)) return last;
  return batches.findLast((other) => isOfThem(draft, other));
}

/** Not said before those days were over; nor, where its own day is stated, long after: "10 January 2026: …" is of no batch of 2023. */
function isOver(draft: Draft, { window }: Draft): boolean {
  if (window.to === null || draft.window.to === null || draft.window.to < window.to) return false;
  return draft.window.toBasis !== 'stated' || daysBetween(window.to, draft.window.to) <= LATEST;
}

/** "61 were let out last week, the commission reported. Foro Penal could vouch for 38": as somebody else counts them. */
function countsBeside(draft: Draft, last: Draft): boolean {
  const { from, to, basis } = last.window;
  const days = from === null || to === null ? LONGEST_BESIDE + 1 : daysBetween(from, to);
  if (days > LONGEST_BESIDE || basis !== 'explicit' || last.passageKind === 'headline' || last.ratio !== null)
    return false;
  const other = !sameBody(draft, last) && !isUnnamed(draft) && draft.attribution.how !== 'carried';
  return other && draft.sentence - last.sentence <= 1 && sameParagraph(draft, last) && goesOnAboutIt(draft, last);
}

/** The figures as far as they are dated, and where each stands. */
interface Dated {
  readonly drafts: Draft[];
  readonly places: () => ReadonlyMap<number, number>;
}

/** "71 men and 26 women. From El Rodeo came 38": not of the women, but of all. */
function wholeOfLast(draft: Draft, last: Draft | undefined, { drafts, places }: Dated): Draft | undefined {
  if (last?.partOf == null || draft.value < last.value) return last;
  return drafts[places().get(last.partOf) ?? -1] ?? last;
}

function batchOf(draft: Draft, at: number, all: Dated): Draft | undefined {
  const { drafts } = all;
  const before = drafts.slice(Math.max(0, at - BEFORE), at).filter((other) => draft.sentence - other.sentence <= REACH);
  const last = wholeOfLast(draft, lastBatch(draft, before), all);
  if (last === undefined || draft.endsItself || draft.earlierOf !== null || areOfTwoStates(draft, last))
    return undefined;
  // "the ministry claims, he says, to have freed 60": no days but its own
  if (draft.attribution.relayedBy !== null || !isOver(draft, last)) return undefined;
  if (!isBatch(last)) return describesIt(draft, last) || countsBeside(draft, last) ? last : undefined;
  const undated = drafts.slice(at - before.length, at + BEFORE).filter(isUndated);
  const belongs =
    goesOnAboutIt(draft, last) ||
    breaksItDown(draft, last) ||
    comesOnTop(draft, last) ||
    firstReported(draft, last) ||
    addsUp(draft, undated, last);
  return belongs ? last : undefined;
}

/** Days after a batch in which others are still checking who left. */
const CHECKED = 2;

/** "The ministry said 99 left on Christmas Day. Clippve had put a name to 63 by Friday": another body's count of the same, so far. */
function checkedSince(draft: Draft, at: number, drafts: readonly Draft[]): Draft | undefined {
  const { window, attribution } = draft;
  if (!isOpen(draft) || window.toBasis !== 'stated') return undefined;
  // "by Sunday night it had identified 217 among those freed"
  const them = drafts.slice(Math.max(0, at - BEFORE), at).findLast((other) => isBatch(other) && isOfThem(draft, other));
  if (them !== undefined && draft.sentence - them.sentence <= NEXT && isChecked(draft, them)) return them;
  if (!draft.leansOn || groupKey(draft.group) !== '' || draft.ofTally) return undefined;
  if (draft.soFar || draft.standing || draft.increment || isUnnamed(draft) || attribution.how === 'carried')
    return undefined;
  const before = drafts.slice(Math.max(0, at - BEFORE), at).filter((other) => draft.sentence - other.sentence <= NEAR);
  const batch = lastBatch(draft, before);
  if (batch === undefined || !isBatch(batch) || sameBody(draft, batch) || draft.value > batch.value) return undefined;
  return isChecked(draft, batch) ? batch : undefined;
}

function isChecked({ window }: Draft, { window: { to } }: Draft): boolean {
  const later = to === null || window.to === null ? -1 : daysBetween(to, window.to);
  return later >= 0 && later <= CHECKED;
}

/**
 * What the text dated once it need not date again: an undated number that tells of the releases dated right before it,
 * in part or as somebody else counts them, has their days.
 */
export const dateByBatch: Refiner = (drafts) => {
  if (!drafts.some(isOpen)) return drafts;
  const all: Dated = {
    drafts: [...drafts],
    places: once(() => new Map(drafts.map(({ id }, at) => [id, at] as const))),
  };
  for (const [at, read] of drafts.entries()) {
    // whoever says it with another may have its days by now
    const draft = all.drafts[at] ?? read;
    const batch =
      isUndated(draft) && !draft.endsItself && draft.earlierOf === null
        ? (batchOf(draft, at, all) ?? toldBefore(draft, at, all.drafts))
        : undefined;
    const checked = batch === undefined ? checkedSince(draft, at, all.drafts) : undefined;
    const from = checked?.window.from ?? null;
    if (batch !== undefined)
      for (const told of saidByBoth(draft, at, all.drafts))
        all.drafts[told] = changed(all.drafts[told] ?? draft, { window: implied(batch.window) });
    else if (from !== null) {
      const { to, basis, toBasis } = draft.window;
      all.drafts[at] = changed(draft, { window: { from, to, basis, toBasis } });
    }
  }
  return all.drafts;
};

/** Parts have the days of their whole, also where another mention of it said them. */
export const datePartsByWhole: Refiner = (drafts) => {
  if (drafts.every(({ partOf }) => partOf === null)) return drafts;
  const wholes = new Map(drafts.map((draft) => [draft.id, draft] as const));
  return drafts.map((draft) => {
    const whole = draft.partOf === null ? undefined : wholes.get(draft.partOf);
    if (whole === undefined || whole.measure !== draft.measure) return draft;
    if (draft.measure === 'held')
      return draft.window.toBasis === 'reported' && whole.window.toBasis === 'stated'
        ? changed(draft, { window: implied(whole.window) })
        : draft;
    if (draft.window.from !== null || whole.window.from === null) return draft;
    return changed(draft, { window: implied(whole.window) });
  });
};
