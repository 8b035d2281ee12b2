import { around, changed, type Draft, type Refiner } from '../draft.js';

/**
 * Drops a whole of which only some are said to be held still: of "777 of the 1,043 political prisoners are still in jail" nobody
 * counts 1,043 by now, and the words say no day on which there were. A whole with a day of its own stays.
 */
export const dropWholesLeft: Refiner = (drafts) => {
  const dropped = new Map<number, Draft>();
  for (const [at, part] of drafts.entries()) {
    if (!part.thereStill || !part.partitive) continue;
    const whole = around(drafts, at).find((other) => isUndatedWhole(other, part));
    if (whole !== undefined) dropped.set(whole.id, whole);
  }
  if (dropped.size === 0) return drafts;
  return drafts
    .filter(({ id }) => !dropped.has(id))
    .map((draft) => {
      const whole = draft.partOf === null ? undefined : dropped.get(draft.partOf);
      // its people are still those of the whole
      return whole === undefined ? draft : changed(draft, { partOf: null, group: draft.group ?? whole.group });
    });
};

function isUndatedWhole(whole: Draft, part: Draft): boolean {
  if (whole.measure !== 'held' || whole.sentence !== part.sentence || whole.value <= part.value) return false;
  if (whole.window.basis === 'explicit' && whole.window.toBasis === 'stated') return false;
  const isInside = whole.token > part.token && whole.mention.start < part.mention.end;
  return isInside || part.partOf === whole.id;
}
