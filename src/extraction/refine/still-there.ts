import type { Draft } from '../draft.js';

/** "Of the 187 in prison on 31 December, 163 are still there": a part whose own words tell of a later day than its whole. */
export function isStillThere({ measure, heldNow, sentence, window: { basis, to } }: Draft, whole: Draft): boolean {
  if (measure !== 'held' || !heldNow || basis !== 'explicit' || sentence !== whole.sentence) return false;
  return to !== null && whole.window.to !== null && to > whole.window.to;
}
