import { daysBetween, firstOfMonth, lastOfMonth } from '../../domain/iso-date.js';
import { around, changed, type Draft, type Refiner, sameBody } from '../draft.js';

/** "The balance includes 160 freed on December 23. The rest left later": the whole began on the day of the part. */
export const takeStartOfFirstPart: Refiner = (drafts) => {
  if (!drafts.some(({ restFollows }) => restFollows)) return drafts;
  const firstParts = new Map<number, Draft>();
  for (const draft of drafts) {
    if (draft.partOf !== null && draft.restFollows && draft.window.from !== null && !firstParts.has(draft.partOf))
      firstParts.set(draft.partOf, draft);
  }
  if (firstParts.size === 0) return drafts;
  return drafts.map((draft) => {
    if (draft.window.from !== null || draft.measure === 'held') return draft;
    const first = firstParts.get(draft.id);
    if (first === undefined) return draft;
    const { to, toBasis } = draft.window;
    return changed(draft, { window: { from: first.window.from, to, basis: 'implied', toBasis } });
  });
};

const REACH = 2;
/** Figures looked back at for two that one body adds up, and in so many sentences. */
const ADDENDS = 12;
const ADDENDS_APART = 10;
/** Below it two figures that add up to a third may do so by chance. */
const LEAST_SUM = 20;
/** Days over which releases are added up, rather than told of as one round. */
const STRETCH = 4;

/**
 * "57 … on December 25 and 11 more on February 4. In all, 68": a total without a window spans those it adds up. So does
 * one that is only given the day of one of them: "With those of December 25, the ministry's total rises to 68".
 */
export const takeTotalWindow: Refiner = (drafts) =>
  drafts.map((draft, index) => {
    if (index < 2 || draft.measure === 'held' || draft.partOf !== null) return draft;
    const [first, second] = addedUp(draft, index, drafts) ?? [];
    if (first === undefined || second === undefined) return draft;
    const { from } = draft.window;
    if (from !== null && from !== first.window.from && from !== second.window.from) return draft;
    if (from !== null && (draft.window.to !== from || !(draft.ofTally || draft.soFar))) return draft;
    const days = [first, second].flatMap(({ window }) => [window.from, window.to]).filter((day) => day !== null);
    days.sort();
    const window = { from: days[0] ?? null, to: days.at(-1) ?? null, basis: 'implied', toBasis: 'stated' } as const;
    return changed(draft, { window });
  });

/** The two figures right before, or of one body further up, whose days are told and which make `draft` together. */
function addedUp(draft: Draft, index: number, drafts: readonly Draft[]): readonly [Draft, Draft] | undefined {
  const [beside, next] = [drafts[index - 2], drafts[index - 1]];
  if (beside !== undefined && next !== undefined && areBeside(draft, beside, next)) return [beside, next];
  if (draft.value < LEAST_SUM || draft.modifier !== 'exact') return undefined;
  for (let later = index - 1; later > Math.max(0, index - ADDENDS); later -= 1) {
    const second = drafts[later];
    if (second === undefined || !isAddend(second, draft)) continue;
    for (let earlier = later - 1; earlier >= Math.max(0, index - ADDENDS); earlier -= 1) {
      const first = drafts[earlier];
      if (first === undefined || first.value + second.value !== draft.value || !isAddend(first, draft)) continue;
      if (first.window.from !== second.window.from) return [first, second];
    }
  }
  return undefined;
}

/** "Four more left on Wednesday, which makes 13 this year": the first is in the second; and a relayed figure adds up nobody's. */
function areBeside(draft: Draft, first: Draft, second: Draft): boolean {
  return (
    draft.window.from === null &&
    draft.attribution.relayedBy === null &&
    first.earlierOf === null &&
    first.value + second.value === draft.value &&
    first.measure === draft.measure &&
    second.measure === draft.measure &&
    sameBody(first, second) &&
    draft.sentence - first.sentence <= REACH &&
    first.window.from !== null &&
    second.window.to !== null
  );
}

/** Told on its own, and of one day. */
function isAddend(one: Draft, total: Draft): boolean {
  const { from, to } = one.window;
  return (
    one.measure === total.measure &&
    one.partOf === null &&
    one.modifier === 'exact' &&
    from !== null &&
    from === to &&
    total.sentence - one.sentence <= ADDENDS_APART &&
    sameBody(one, total)
  );
}

function datedBefore(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const days = drafts.filter(
    (other) =>
      !other.floatingDay &&
      other.measure === draft.measure &&
      other.window.from !== null &&
      other.window.from === other.window.to,
  );
  return (
    days.findLast((other) => other.id < draft.id && sameBody(other, draft)) ??
    days.find((other) => sameBody(other, draft)) ??
    // "Moscow said that 157 had come home on Thursday. “Today 157 are back,” Kyiv wrote": one exchange
    days.find((other) => other.id < draft.id && other.value === draft.value && other.ratio === null)
  );
}

/** "today" in somebody's own words, with no other mention to say which day: the day the same body's other figure is of. */
export const settleFloatingDay: Refiner = (drafts) =>
  drafts.map((draft, at) => {
    const dated = draft.floatingDay ? datedBefore(draft, around(drafts, at)) : undefined;
    if (dated === undefined) return draft;
    const { from, to, toBasis } = dated.window;
    return changed(draft, { window: { from, to, basis: 'explicit', toBasis }, floatingDay: false });
  });

/** "By Friday it had verified 143 releases. Its list of those inside ran to 777": both as far as the body had counted then. */
function isOfSameCount(draft: Draft, before: Draft): boolean {
  const { from, to, basis, toBasis } = before.window;
  // "A further 545 remain in prison, said its vice president": now
  if (!draft.ofTally && !draft.standing && !draft.stateThen) return false;
  if (draft.measure !== 'held' || before.measure !== 'freed' || before.partOf !== null || draft.current) return false;
  if (draft.window.toBasis !== 'reported' || toBasis !== 'stated' || basis !== 'explicit') return false;
  if (to === null || to === draft.window.to) return false;
  // "In February 18 were freed, in March nobody, and 671 remain": now, and not at the end of the month
  if (from !== null && from === firstOfMonth(from) && to === lastOfMonth(to)) return false;
  const isUpTo = before.endsItself || (from !== null && daysBetween(from, to) >= STRETCH);
  const beside = draft.sentence - before.sentence <= 1 && draft.mention.paragraph === before.mention.paragraph;
  return isUpTo && beside && (sameBody(draft, before) || draft.attribution.how === 'carried');
}

/** "As of 2 May it lists 190. Ten have been inside since 2028": some of those counted just before, on the day of that count. */
export const takeAsOfDay: Refiner = (drafts) => {
  const dated: Draft[] = [];
  for (const draft of drafts) {
    const before = dated.at(-1);
    const isNext =
      before !== undefined &&
      draft.measure === 'held' &&
      before.measure === 'held' &&
      draft.window.toBasis === 'reported' &&
      before.window.toBasis === 'stated' &&
      draft.sentence - before.sentence <= 1 &&
      // "which until Wednesday counted 190, says that 140 are held": now
      (draft.sentence !== before.sentence || draft.partitive) &&
      draft.mention.paragraph === before.mention.paragraph;
    const isOfThem =
      isNext &&
      draft.group === null &&
      draft.leansOn &&
      !draft.current &&
      draft.value < before.value &&
      before.earlierOf === null &&
      (sameBody(draft, before) || draft.attribution.how === 'carried');
    dated.push(
      isOfThem || (before !== undefined && isOfSameCount(draft, before))
        ? changed(draft, { window: { ...before.window, from: null, basis: 'implied' } })
        : draft,
    );
  }
  return dated;
};
