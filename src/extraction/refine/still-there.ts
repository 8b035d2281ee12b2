import type { Draft } from '../draft.js';

/** "Of the 187 in prison on 31 December, 163 are still there": a part whose own words tell of a later day than its whole. */
export function isStillThere({ measure, heldNow, sentence, window: { basis, to } }: Draft, whole: Draft): boolean {
  if (measure !== 'held' || !heldNow || basis !== 'explicit' || sentence !== whole.sentence) return false;
  return to !== null && whole.window.to !== null && to > whole.window.to;
}

/**
 * "It raised its count to 151, with nine more. On Sunday it stood at 142": how many there had been by a day before, though the
 * two add up to the whole.
 */
export function isCountThen(part: Draft, whole: Draft): boolean {
  const { stateThen, standing, leansOn, ownVerb, sentence, window } = part;
  if (stateThen || standing) return true;
  if (sentence === whole.sentence || !leansOn || ownVerb || whole.window.to === null) return false;
  const { to, basis, toBasis } = window;
  return basis === 'explicit' && toBasis === 'stated' && to !== null && to < whole.window.to;
}
