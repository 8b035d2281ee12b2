import { around, changed, type Draft, implied, type Refiner, sameBody } from '../draft.js';

/** "The government told us of 1,260 since 1 January, and we could verify 890": the same releases, as another counts them. */
function countsTheSame(draft: Draft, other: Draft): boolean {
  return (
    draft.leansOn &&
    !draft.ownVerb &&
    !draft.definite &&
    !draft.partitive &&
    !draft.endsItself &&
    draft.ratio === null &&
    draft.measure === 'freed' &&
    draft.sentence === other.sentence &&
    !sameBody(draft, other)
  );
}

/**
 * "The government claims 100, but the real number is 50", "they speak of 30 since January, we count 17": the second has
 * the window of the first unless it names its own.
 */
export const takeContestedWindow: Refiner = (drafts) =>
  drafts.map((draft, at) => {
    if (draft.window.from !== null || !(draft.truth || draft.leansOn)) return draft;
    const against = around(drafts, at).findLast(
      (other) => other.id < draft.id && draft.sentence - other.sentence <= 1 && other.measure === draft.measure,
    );
    if (against === undefined || against.window.from === null) return draft;
    if (!draft.truth && !countsTheSame(draft, against)) return draft;
    // of a day that is over the other counts no more than that day
    const closed = against.window.from === against.window.to;
    if (closed) return changed(draft, { window: implied(against.window) });
    const { to, toBasis } = draft.window;
    return changed(draft, { window: { from: against.window.from, to, basis: 'implied', toBasis } });
  });
