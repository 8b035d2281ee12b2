import { changed, type Refiner, sameBody } from '../draft.js';

/** Figures back among which a running total is looked for. */
const BEFORE = 12;
/** Sentences back to which it says where the body's count begins. */
const NEAR = 2;

/** "It says more than 1,100 since December. On Jan. 26 its figure was 808": a running total began where the body's count does. */
export const dateByTally: Refiner = (drafts) =>
  drafts.map((draft, at) => {
    const { from, to } = draft.window;
    if (
      draft.measure !== 'freed' ||
      draft.partOf !== null ||
      !draft.ofTally ||
      !draft.leansOn ||
      // "On Jan. 21, by its count, 14 were freed": those of that day
      draft.ownVerb ||
      to === null ||
      // "Its communiqué of 1 February had the total at 363"
      (from === null ? draft.window.toBasis !== 'stated' : from !== to)
    )
      return draft;
    const total = drafts
      .slice(Math.max(0, at - BEFORE), at)
      .findLast((other) => other.measure === 'freed' && other.partOf === null && sameBody(other, draft));
    const began = total?.window.from;
    if (total === undefined || began == null || began >= (from ?? to) || draft.sentence - total.sentence > NEAR)
      return draft;
    if (from === null && draft.value > total.value) return draft;
    // "On Friday 39 were freed. On Saturday the figure was 30": no total that goes on
    if (from !== null && draft.value <= total.value && total.window.to !== null && total.window.to < to) return draft;
    return changed(draft, { window: { from: began, to, basis: 'implied', toBasis: draft.window.toBasis } });
  });
