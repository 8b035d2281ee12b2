import { changed, type Refiner } from '../draft.js';

/**
 * "104 freed on Sunday, up from 80 a day earlier": a start taken from another figure may lie after the day this one
 * counts up to. Then nobody said from when.
 */
export const dropStartAfterEnd: Refiner = (drafts) =>
  drafts.map((draft) => {
    const { from, to, basis, toBasis } = draft.window;
    return from !== null && to !== null && from > to
      ? changed(draft, { window: { from: null, to, basis, toBasis } })
      : draft;
  });
