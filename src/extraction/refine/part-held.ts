import { changed, type Draft } from '../draft.js';

/**
 * "12 of the 60 people freed are still in jail, S said on Monday": held that day, but not all whom S counts as held, so that
 * no count of S's before it is over. Only a figure whose day is stated ends another.
 */
export function endsNoCount(draft: Draft): Draft {
  const { window, partitive, measure, group } = draft;
  const isAnyone = group === null || group === 'people';
  if (!partitive || measure !== 'held' || !isAnyone || window.toBasis !== 'stated') return draft;
  return changed(draft, { window: { ...window, toBasis: 'reported' } });
}
