import { daysBetween } from '../../domain/iso-date.js';
import { around, type Draft, groupKey, isUnnamed, type Refiner, sameBody } from '../draft.js';

/** Sentences on from the last dated figure in which another body may still count the same releases. */
const REACH = 6;
/** A stretch that is told as one event. */
const LONGEST = 3;
/** As many more may another body count. */
const MORE = 1.5;
/** A single person freed is a story of its own. */
const LEAST = 2;

/** Releases with their days, as somebody counts them: no shares, and no headline. */
function isDated({ measure, window, ratio, passageKind, earlierOf }: Draft): boolean {
  return (
    measure === 'freed' && window.from !== null && ratio === null && passageKind !== 'headline' && earlierOf === null
  );
}

/** "confirmed only seven releases", "speaks of 11 releases by 9 a.m.": a bare count that no words put on other days. */
function isOpen(draft: Draft): boolean {
  const { measure, window, ratio, attribution } = draft;
  const undated = measure === 'freed' && window.from === null && window.to !== null && ratio === null;
  const bare = (draft.nameless || draft.group === null) && groupKey(draft.group) === '';
  const own = isUnnamed(draft) || attribution.how === 'carried' || attribution.relayedBy !== null;
  // "There have been 2 releases, OVP announced": a count by itself, and nobody's answer to another
  const answers = attribution.cue === null || attribution.cue.start < draft.token;
  const total = draft.soFar || draft.truth || draft.increment || draft.endsItself;
  return undated && bare && !own && answers && !total && draft.partOf === null && draft.value >= LEAST;
}

/** A running total of the same body: its bare counts are not of one round. */
function isRunning({ window: { from, to } }: Draft, draft: Draft): boolean {
  return from !== null && to !== null && to === draft.window.to && daysBetween(from, to) > LONGEST;
}

/** All figures that the text before dates begin on one day, within a few days of each other. */
function oneEvent(dated: readonly Draft[]): Draft | undefined {
  const from = dated[0]?.window.from ?? null;
  const isOne = dated.every(
    ({ window }) =>
      from !== null && window.from === from && window.to !== null && daysBetween(from, window.to) <= LONGEST,
  );
  return isOne ? dated.at(-1) : undefined;
}

function dateByEvent(draft: Draft, near: readonly Draft[]): Draft {
  // "Jan. 12: Foro Penal counts 41": of another day than the entry before
  if (draft.ofEntry) return draft;
  // "of the 71 reported": a number with days of its own, wherever it was told
  if (draft.definite) return draft;
  const before = near.filter((other) => isDated(other) && other.id < draft.id);
  const last = oneEvent(before);
  if (last === undefined || sameBody(draft, last) || draft.sentence - last.sentence > REACH) return draft;
  const { from, to } = last.window;
  if (from === null || to === null || draft.window.to === null || draft.window.to < from) return draft;
  if (draft.value > Math.max(...before.map(({ value }) => value)) * MORE) return draft;
  // "has another tally: 11 releases by 9 a.m.": of releases that have gone on since a day, and not of a round
  if ((draft.ofTally || draft.standing) && from === to) return draft;
  if (near.some((other) => isDated(other) && sameBody(other, draft) && isRunning(other, draft))) return draft;
  const isOver = from === to || last.window.toBasis === 'stated';
  // said before the round was over
  if (isOver && to > draft.window.to) return draft;
  const window = isOver ? last.window : { ...draft.window, from };
  return { ...draft, window: { ...window, basis: 'implied' } };
}

/**
 * "The junta released nine on Saturday … The League confirmed only seven releases": where the text has told of one round
 * of releases, another body's bare count of much the same size is of that round.
 */
export const dateByOneEvent: Refiner = (drafts) =>
  drafts.some(isOpen)
    ? drafts.map((draft, at) => (isOpen(draft) ? dateByEvent(draft, around(drafts, at)) : draft))
    : drafts;

const NEXT = 2;

/** "A documented 144 between the 8th and the 25th. B counted 128 in the same period. C arrives at 159": a list of bodies. */
export const dateByListOfBodies: Refiner = (drafts) => {
  if (!drafts.some(isOpen)) return drafts;
  const all = [...drafts];
  for (let at = 2; at < drafts.length; at += 1) {
    const [draft, first, second] = [drafts[at], all[at - 2], all[at - 1]];
    if (draft === undefined || first === undefined || second === undefined || !isOpen(draft)) continue;
    const { from, to } = second.window;
    const same =
      isDated(first) && isDated(second) && from !== null && first.window.from === from && first.window.to === to;
    const three = !sameBody(first, second) && !sameBody(second, draft) && !sameBody(first, draft);
    const beside = draft.mention.paragraph === first.mention.paragraph && draft.sentence - second.sentence <= NEXT;
    if (same && three && beside) all[at] = { ...draft, window: { ...second.window, basis: 'implied' } };
  }
  return all;
};
