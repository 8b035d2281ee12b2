import { around, type Refiner } from '../draft.js';

/** "The government claims 100, but the real number is 50": the second has the window of the first unless it names its own. */
export const takeContestedWindow: Refiner = (drafts) =>
  drafts.map((draft, at) => {
    if (!draft.truth || draft.window.from !== null) return draft;
    const against = around(drafts, at).findLast(
      (other) => other.id < draft.id && draft.sentence - other.sentence <= 1 && other.measure === draft.measure,
    );
    if (against === undefined || against.window.from === null) return draft;
    // of a day that is over the other counts no more than that day
    const closed = against.window.from === against.window.to;
    if (closed) return { ...draft, window: { ...against.window, basis: 'implied' } };
    return { ...draft, window: { ...draft.window, from: against.window.from, basis: 'implied' } };
  });
