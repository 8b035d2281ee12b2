import { around, type Draft, groupKey, type Refiner, sameBody } from '../draft.js';

/** Sentences around a running total in which its body's other figures say where it began. */
const REACH = 12;

/** The count that this one is an earlier or a later stage of: of the same body, over days that began before. */
function countOf(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const others = drafts.filter(
    ({ id, measure, group, partOf, ratio, sentence, window }) =>
      id !== draft.id &&
      measure === draft.measure &&
      partOf === null &&
      ratio === null &&
      Math.abs(sentence - draft.sentence) <= REACH &&
      groupKey(group) === groupKey(draft.group) &&
      window.from !== null &&
      window.from !== window.to &&
      draft.window.to !== null &&
      window.from < draft.window.to,
  );
  const own = others.filter((other) => sameBody(other, draft));
  return own.findLast((other) => other.id < draft.id) ?? own[0];
}

/** "Its tally had reached 451 on Tuesday": a running total began where the body's count began, not on that day. */
export const takeRunningStart: Refiner = (drafts) =>
  drafts.map((draft, at) => {
    const { from, to } = draft.window;
    if (!draft.standing || draft.measure === 'held' || draft.partOf !== null || (from !== null && from !== to))
      return draft;
    const start = countOf(draft, around(drafts, at))?.window.from ?? null;
    return { ...draft, window: { ...draft.window, from: start, basis: start === null ? 'none' : 'implied' } };
  });
