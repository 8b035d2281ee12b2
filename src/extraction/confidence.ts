import { UNATTRIBUTED } from '../domain/claimant.js';
import type { Draft } from './draft.js';

interface Doubt {
  readonly holds: (draft: Draft) => boolean;
  readonly words: string;
  readonly weight: number;
}

/** So small a number is as often an article, a list's "one", or a count of something else. */
const SMALL = 4;

/**
 * What lowers the trust in a reading, and by how much: shown to editors, never used to drop a figure. Weighed by how much
 * oftener a figure with that doubt alone is wrong in annotated articles: nobody named and no days said stand far before
 * the rest.
 */
const DOUBTS: readonly Doubt[] = [
  { holds: (draft) => draft.attribution.body.claimant === UNATTRIBUTED, words: 'nobody is named for it', weight: 0.3 },
  { holds: (draft) => draft.window.basis === 'none', words: 'over which days is not said', weight: 0.25 },
  { holds: (draft) => draft.derivedFrom !== null, words: 'derived from another figure', weight: 0.1 },
  {
    holds: (draft) => draft.partOf !== null && draft.nameless,
    words: 'a part whose own words do not say of whom',
    weight: 0.1,
  },
  { holds: (draft) => draft.value < SMALL, words: 'so small a number may count something else', weight: 0.1 },
  {
    holds: (draft) => draft.attribution.how === 'carried',
    words: 'claimant carried over from the text before',
    weight: 0.05,
  },
  {
    holds: (draft) => draft.leansOn && draft.partOf === null && draft.derivedFrom === null,
    words: 'what is counted comes from the text before',
    weight: 0.05,
  },
  { holds: (draft) => draft.modifier === 'vague', words: 'a vague plural', weight: 0.05 },
  {
    holds: (draft) => draft.floatingDay,
    words: '"today" inside a quotation, day of speaking not stated',
    weight: 0.05,
  },
];

/** Without a doubt: annotated articles have such a figure wrong about one time in ten. */
const UNDOUBTED = 0.95;
const LEAST = 0.3;

export function confidenceOf(draft: Draft): { readonly confidence: number; readonly doubts: readonly string[] } {
  const doubts: string[] = [];
  let confidence = UNDOUBTED;
  for (const doubt of DOUBTS) {
    if (!doubt.holds(draft)) continue;
    confidence -= doubt.weight;
    doubts.push(doubt.words);
  }
  return { confidence: Math.round(Math.max(LEAST, confidence) * 100) / 100, doubts };
}
