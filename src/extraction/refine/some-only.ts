import { changed, type Draft, groupKey, isPolitical, type Refiner, sameBody } from '../draft.js';

/**
 * Marks what counts only some of those whom its body counts over the same days: "12 of the 60 people freed are still in
 * jail" is not all who are held, "90 of the 266 have left the country" not all who were freed. "45 of them women" is a
 * count of women, "90 of them since Friday" one of its own days: a later one of its kind may end each.
 */
export const markSomeOnly: Refiner = (drafts) => {
  if (!drafts.some((draft) => draft.partOf !== null || isOfUncounted(draft))) return drafts;
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  return drafts.map((draft) => {
    const whole = draft.partOf === null ? undefined : byId.get(draft.partOf);
    const isSome = whole === undefined ? isOfUncounted(draft) : isOneCount(draft, whole);
    return isSome ? changed(draft, { ofSome: true }) : draft;
  });
};

/** Of a whole that nothing counts; but "777 of the 1,043 political prisoners are still in jail" is all who are held now. */
function isOfUncounted({ partOf, partitive, measure, group }: Draft): boolean {
  return partOf === null && partitive && measure === 'held' && groupKey(group) === '' && !isPolitical(group);
}

function isOneCount(part: Draft, whole: Draft): boolean {
  return (
    sameBody(part, whole) &&
    part.measure === whole.measure &&
    (part.group === whole.group || (isEverybody(part.group) && isEverybody(whole.group))) &&
    part.window.from === whole.window.from
  );
}

/** Political prisoners are told with the word and without it: "777 political prisoners, 300 of the prisoners in El Rodeo". */
function isEverybody(group: string | null): boolean {
  return groupKey(group) === '' || isPolitical(group);
}
