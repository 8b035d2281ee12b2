import { around, changed, type Draft, implied, type Refiner, sameBody } from '../draft.js';

/** A page whose paragraphs begin with the time of day has at least so many figures. */
const LEAST = 2;

function isOpen({ live, measure, window, ratio, attribution }: Draft): boolean {
  return live && measure === 'freed' && window.from === null && ratio === null && attribution.relayedBy === null;
}

/** The day's own count, of which the page tells how it grew. */
function dayCount(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const days = drafts.filter(
    ({ live, measure, window, value, partOf }) =>
      live &&
      measure === 'freed' &&
      partOf === null &&
      window.from !== null &&
      window.from === window.to &&
      window.to === draft.window.to &&
      value >= draft.value,
  );
  return days.find((other) => sameBody(other, draft)) ?? days[0];
}

/** "20:40 17 people are out this Saturday … 15:30 Six releases are now confirmed": a page that is kept all day counts that day. */
export const dateByLiveDay: Refiner = (drafts) => {
  if (drafts.filter(({ live }) => live).length < LEAST) return drafts;
  return drafts.map((draft, at) => {
    if (!isOpen(draft) || draft.ofTally || draft.endsItself || draft.partOf !== null) return draft;
    const day = dayCount(draft, around(drafts, at));
    return day === undefined ? draft : changed(draft, { window: implied(day.window) });
  });
};
