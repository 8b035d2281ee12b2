import { type Draft, isUnnamed, type Refiner, sameBody } from '../draft.js';

/** Sentences after the whole in which its parts may stand. */
const REACH = 3;
const MAX_PARTS = 12;

function mayBePart(part: Draft, whole: Draft): boolean {
  if (part.id <= whole.id || part.sentence - whole.sentence > REACH || part.value >= whole.value) return false;
  if (part.measure !== whole.measure || part.ratio !== null || part.range !== null || part.modifier === 'vague') return false;
  return sameBody(part, whole) || isUnnamed(part) || part.attribution.how === 'carried';
}

/** Consecutive figures after `whole` that add up to exactly it: 66 and 14 after 80. */
function addUp(whole: Draft, after: readonly Draft[]): readonly Draft[] {
  let sum = 0;
  for (let count = 0; count < Math.min(after.length, MAX_PARTS); count += 1) {
    const part = after[count];
    if (part === undefined || !mayBePart(part, whole)) return [];
    sum += part.value;
    if (sum === whole.value) return count === 0 ? [] : after.slice(0, count + 1);
    if (sum > whole.value) return [];
  }
  return [];
}

function underWhole(part: Draft, whole: Draft): Draft {
  const own = part.window.basis === 'explicit' && (part.window.from !== null || part.measure === 'held');
  const fills = own || whole.window.from === null ? part.window : { ...whole.window, basis: 'implied' as const };
  const window = own ? ownWindow(part, whole) : whole.window.from === null ? { ...whole.window, basis: whole.window.basis === 'none' ? ('none' as const) : ('implied' as const) } : fills;
  const attribution = isUnnamed(part) || part.attribution.how === 'carried' ? { ...whole.attribution, how: 'carried' as const } : part.attribution;
  return { ...part, partOf: whole.id, window, attribution };
}

/** A part that says only where it ends began with its whole. */
function ownWindow(part: Draft, whole: Draft): Draft['window'] {
  return part.window.from === null && part.measure !== 'held' ? { ...part.window, from: whole.window.from } : part.window;
}

function wholeOf(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  if (!draft.partitive || draft.ratio !== null) return undefined;
  const before = drafts.filter((other) => other.id < draft.id && other.partOf === null);
  return before.findLast((other) => mayBePart(draft, other));
}

/** Links parts to their whole: by their sum, or because the words say so ("six of them", "including five"). */
export const linkParts: Refiner = (drafts) => {
  const whole = new Map<number, Draft>();
  for (const draft of drafts) {
    if (whole.has(draft.id)) continue;
    const parts = addUp(draft, drafts.filter((other) => other.id > draft.id));
    for (const part of parts) if (!whole.has(part.id)) whole.set(part.id, draft);
  }
  return drafts.map((draft) => {
    const found = whole.get(draft.id) ?? wholeOf(draft, drafts);
    return found === undefined ? draft : underWhole(draft, found);
  });
};
