import { UNATTRIBUTED } from '../domain/claimant.js';
import type { Draft } from './draft.js';

interface Doubt {
  readonly holds: (draft: Draft) => boolean;
  readonly words: string;
  readonly weight: number;
}

/** What lowers the trust in a reading, and by how much: shown to editors, never used to drop a figure. */
const DOUBTS: readonly Doubt[] = [
  {
    holds: (draft) => draft.attribution.how === 'carried',
    words: 'claimant carried over from the text before',
    weight: 0.1,
  },
  { holds: (draft) => draft.attribution.body.claimant === UNATTRIBUTED, words: 'nobody is named for it', weight: 0.15 },
  {
    holds: (draft) => draft.leansOn && draft.partOf === null && draft.derivedFrom === null,
    words: 'what is counted comes from the text before',
    weight: 0.1,
  },
  { holds: (draft) => draft.derivedFrom !== null, words: 'derived from another figure', weight: 0.1 },
  { holds: (draft) => draft.window.basis === 'none', words: 'no window stated', weight: 0.05 },
  { holds: (draft) => draft.modifier === 'vague', words: 'a vague plural', weight: 0.1 },
  { holds: (draft) => draft.floatingDay, words: '"today" inside a quotation, day of speaking not stated', weight: 0.1 },
];

export function confidenceOf(draft: Draft): { readonly confidence: number; readonly doubts: readonly string[] } {
  const held = DOUBTS.filter((doubt) => doubt.holds(draft));
  const confidence = held.reduce((left, doubt) => left - doubt.weight, 0.95);
  return { confidence: Math.round(Math.max(0.3, confidence) * 100) / 100, doubts: held.map((doubt) => doubt.words) };
}
