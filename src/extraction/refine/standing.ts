import { daysBetween } from '../../domain/iso-date.js';
import { around, changed, type Draft, groupKey, type Refiner, sameBody } from '../draft.js';

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

/** Of a count that grows day by day the smaller part is no total: "310 since 8 January; on Monday it had 12". */
const SLOWEST = 3;

function growsTo(draft: Draft, { value, window: { from, to } }: Draft): boolean {
  if (from === null || to === null || draft.window.to === null || value <= draft.value) return false;
  const elapsed = (daysBetween(from, draft.window.to) + 1) / (daysBetween(from, to) + 1);
  return draft.value * SLOWEST >= value * elapsed;
}

/** "310 between 8 January and 11 February. El lunes contaba 284": as many by that day of those counted since 8 January. */
function asOfThen(draft: Draft, drafts: readonly Draft[]): Draft {
  const { from, to, toBasis } = draft.window;
  const isDay = from === null ? toBasis === 'stated' : from === to;
  const count = isDay && draft.partOf === null && draft.ratio === null ? countOf(draft, drafts) : undefined;
  const start = count !== undefined && sameBody(count, draft) && growsTo(draft, count) ? count.window.from : null;
  return start === null || start === from
    ? draft
    : changed(draft, { window: { from: start, to, basis: 'implied', toBasis } });
}

/** "35 left on Sunday. At noon it stood at 30": an earlier state of what one day counts is of that day. */
function isOfItsDay({ earlierOf, value, window: { to } }: Draft, drafts: readonly Draft[]): boolean {
  const later = earlierOf === null ? undefined : drafts.find(({ id }) => id === earlierOf);
  return (
    later !== undefined && !later.standing && value < later.value && later.window.from === to && later.window.to === to
  );
}

/** "Its tally had reached 451 on Tuesday": a running total began where the body's count began, not on that day. */
export const takeRunningStart: Refiner = (drafts) =>
  withTheirParts(
    drafts,
    drafts.map((draft, at) => {
      const { from, to, toBasis } = draft.window;
      if (draft.stateThen && !draft.standing && draft.earlierOf === null) return asOfThen(draft, around(drafts, at));
      if (!draft.standing || draft.measure === 'held' || draft.partOf !== null || (from !== null && from !== to))
        return draft;
      if (from !== null && isOfItsDay(draft, drafts)) return draft;
      const start = countOf(draft, around(drafts, at))?.window.from ?? null;
      const basis = start === null ? 'none' : 'implied';
      return changed(draft, { window: { from: start, to, basis, toBasis } });
    }),
  );

/** "24 were freed on Thursday, bringing the total to 107. Twenty are women": parts of the total, over its days and not those of the round. */
function withTheirParts(before: readonly Draft[], taken: readonly Draft[]): readonly Draft[] {
  return taken.map((part) => {
    if (part.partOf === null || part.window.basis !== 'implied') return part;
    const at = before.findIndex(({ id }) => id === part.partOf);
    const [was, is] = [before[at], taken[at]];
    if (was === undefined || is === undefined || was.window === is.window) return part;
    const { from, to } = part.window;
    if (from === null || from !== was.window.from || to !== was.window.to) return part;
    return changed(part, { window: is.window });
  });
}
