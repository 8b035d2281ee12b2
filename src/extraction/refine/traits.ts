import type { Draft } from '../draft.js';

/** What a figure may have that some refiner is for, one bit each: nothing that a refiner changes. */
export const TRAIT = {
  any: 1,
  /** Outside the text, or perhaps a headline that nothing marks. */
  headed: 2,
  ratio: 4,
  earlier: 8,
  /** How many there were by some day. */
  state: 16,
  /** Set against another's, or told after it without words of its own. */
  contested: 32,
  restFollows: 64,
  held: 128,
  tally: 256,
  live: 512,
  floating: 1024,
};

function traitsOf(draft: Draft): number {
  let traits = TRAIT.any;
  if ((draft.passageKind !== 'body' && draft.passageKind !== 'list') || draft.sentence === 0) traits |= TRAIT.headed;
  if (draft.ratio !== null) traits |= TRAIT.ratio;
  if (draft.earlier) traits |= TRAIT.earlier;
  if (draft.standing || draft.stateThen) traits |= TRAIT.state;
  if (draft.truth || draft.leansOn) traits |= TRAIT.contested;
  if (draft.restFollows) traits |= TRAIT.restFollows;
  if (draft.measure === 'held') traits |= TRAIT.held;
  if (draft.ofTally) traits |= TRAIT.tally;
  if (draft.live) traits |= TRAIT.live;
  if (draft.floatingDay) traits |= TRAIT.floating;
  return traits;
}

/** The traits that some figure of a text has. */
export function traitsAmong(drafts: readonly Draft[]): number {
  let traits = 0;
  for (const draft of drafts) traits |= traitsOf(draft);
  return traits;
}
