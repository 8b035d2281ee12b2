import type { ExplainedStep, Fate } from './explained.js';

/** What became of each draft: left in the extraction, taken into another, or dropped, and by which refiner. */
export function fatesOf(steps: readonly ExplainedStep[], index: ReadonlyMap<number, number>): (draft: number) => Fate {
  const gone = new Map<number, Fate>();
  for (const { refiner, changes } of steps) {
    for (const { draft, what } of changes) {
      if (what.kind === 'dropped') gone.set(draft, { kind: 'dropped', refiner });
      if (what.kind === 'merged') gone.set(draft, { kind: 'merged', refiner, into: what.into });
    }
  }
  return (draft) => {
    const claim = index.get(draft);
    if (claim !== undefined) return { kind: 'claim', claim };
    return gone.get(draft) ?? { kind: 'dropped', refiner: 'a refiner that does not say' };
  };
}
