import { UNATTRIBUTED } from '../domain/claimant.js';
import type { Draft } from './draft.js';

interface Doubt {
  readonly words: string;
  readonly weight: number;
}

/** So small a number is as often an article, a list's "one", or a count of something else. */
const SMALL = 4;

const NOBODY_NAMED: Doubt = { words: 'nobody is named for it', weight: 0.3 };
const NO_DAYS: Doubt = { words: 'over which days is not said', weight: 0.25 };
const DERIVED: Doubt = { words: 'derived from another figure', weight: 0.1 };
const NAMELESS_PART: Doubt = { words: 'a part whose own words do not say of whom', weight: 0.1 };
const SO_SMALL: Doubt = { words: 'so small a number may count something else', weight: 0.1 };
const CARRIED: Doubt = { words: 'claimant carried over from the text before', weight: 0.05 };
const LEANS_ON: Doubt = { words: 'what is counted comes from the text before', weight: 0.05 };
const VAGUE: Doubt = { words: 'a vague plural', weight: 0.05 };
const FLOATING_DAY: Doubt = { words: '"today" inside a quotation, day of speaking not stated', weight: 0.05 };

/**
 * What lowers the trust in a reading, and by how much: shown to editors, never used to drop a figure. Weighed by how much
 * oftener a figure with that doubt alone is wrong in annotated articles: nobody named and no days said stand far before
 * the rest.
 */
function doubtsOf(draft: Draft): readonly Doubt[] {
  const { attribution, window, partOf, derivedFrom } = draft;
  const doubts: Doubt[] = [];
  if (attribution.body.claimant === UNATTRIBUTED) doubts.push(NOBODY_NAMED);
  if (window.basis === 'none') doubts.push(NO_DAYS);
  if (derivedFrom !== null) doubts.push(DERIVED);
  if (partOf !== null && draft.nameless) doubts.push(NAMELESS_PART);
  if (draft.value < SMALL) doubts.push(SO_SMALL);
  if (attribution.how === 'carried') doubts.push(CARRIED);
  if (draft.leansOn && partOf === null && derivedFrom === null) doubts.push(LEANS_ON);
  if (draft.modifier === 'vague') doubts.push(VAGUE);
  if (draft.floatingDay) doubts.push(FLOATING_DAY);
  return doubts;
}

/** Without a doubt: annotated articles have such a figure wrong about one time in ten. */
const UNDOUBTED = 0.95;
const LEAST = 0.3;

export function confidenceOf(draft: Draft): { readonly confidence: number; readonly doubts: readonly string[] } {
  const doubts = doubtsOf(draft);
  let confidence = UNDOUBTED;
  for (const { weight } of doubts) confidence -= weight;
  return { confidence: Math.round(Math.max(LEAST, confidence) * 100) / 100, doubts: doubts.map(({ words }) => words) };
}
