import { changed, type Draft, type Refiner, sameBody } from '../draft.js';

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

/** Of a whole that is no count of people held: who its people are, its noun would say. */
function isOfUncounted({ partOf, partitive, measure, group }: Draft): boolean {
  return partOf === null && partitive && measure === 'held' && isAnyone(group);
}

function isOneCount(part: Draft, whole: Draft): boolean {
  return (
    sameBody(part, whole) &&
    part.measure === whole.measure &&
    (part.group === whole.group || isAnyone(part.group)) &&
    part.window.from === whole.window.from
  );
}

/** Its noun leaves it to the whole who they are. */
function isAnyone(group: string | null): boolean {
  return group === null || group === 'people';
}
