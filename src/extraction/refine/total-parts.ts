import { type Draft, sameBody } from '../draft.js';

export const MAX_PARTS = 12;
/** Sentences from a whole to parts that add up to it. */
const FAR = 12;
const LEAST_TOTAL = 20;

/** "389 freed since 8 January" at the head, "344" by Friday, and far below "Of the total, 301 are men and 88 women": of the 389. */
export function linkTotal(at: number, drafts: readonly Draft[], linked: Map<number, Draft>): void {
  const first = drafts[at];
  if (first === undefined || !isPartByItsWords(first) || first.baseValue !== null || linked.has(first.id)) return;
  let sum = 0;
  for (let end = at; end < at + MAX_PARTS; end += 1) {
    const part = drafts[end];
    if (part === undefined || part.sentence !== first.sentence || part.measure !== first.measure) return;
    if (part.ratio !== null || part.range !== null || linked.has(part.id)) return;
    sum += part.value;
    if (end === at || sum < LEAST_TOTAL) continue;
    const whole = drafts.findLast(
      (other) =>
        other.id < first.id &&
        other.value === sum &&
        other.measure === first.measure &&
        first.sentence - other.sentence <= FAR &&
        !other.tentative &&
        sameBody(other, first),
    );
    if (whole === undefined) continue;
    for (let index = at; index <= end; index += 1) link(drafts[index], whole, linked);
    // ", and 41 belonged to the army": of the same whole
    for (let index = end + 1; isBeside(drafts[index], first, sum); index += 1) link(drafts[index], whole, linked);
    return;
  }
}

function isBeside(draft: Draft | undefined, first: Draft, sum: number): boolean {
  return (
    draft !== undefined && draft.sentence === first.sentence && draft.measure === first.measure && draft.value < sum
  );
}

export function isPartByItsWords({ partitive, tentative, ratio }: Draft): boolean {
  return partitive && !tentative && ratio === null;
}

/** To the first whole that claims it. */
export function link(part: Draft | undefined, whole: Draft, linked: Map<number, Draft>): void {
  if (part !== undefined && !linked.has(part.id)) linked.set(part.id, whole);
}
