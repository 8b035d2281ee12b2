import { type Draft, groupKey, type Refiner } from '../draft.js';

/** A number without a noun of its own counts the people the text is about: those of its whole, of the count before, of the article. */
export const fillPopulation: Refiner = (drafts) => {
  const article =
    drafts.find((draft) => draft.group !== null && groupKey(draft.group) === '' && draft.group !== 'people')?.group ??
    'people';
  const byId = new Map(drafts.map((draft) => [draft.id, draft] as const));
  const filled: Draft[] = [];
  for (const draft of drafts) {
    const whole = draft.partOf === null ? undefined : byId.get(draft.partOf);
    const before = filled
      .slice(-20)
      .findLast((other) => draft.leansOn && other.mention.paragraph === draft.mention.paragraph);
    filled.push(draft.group === null ? { ...draft, group: whole?.group ?? before?.group ?? article } : draft);
  }
  return filled;
};
